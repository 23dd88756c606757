/** organisasjon: what a systemansvarleg sees of units and people. */
import type { PartOf } from "../part-of.ts";
import type { organisationOverview as source } from "../nb/organisation-overview.ts";

const people = (n: number): string => (n === 1 ? "1 tilsett" : `${n} tilsette`);

export const organisationOverview: PartOf<typeof source> = {
  title: "Organisasjonen",
  empty: "Ingen einingar eller tilsette er lagde inn enno.",
  facts: {
    units: "Einingar",
    planned: "Planlagde",
    people: "Tilsette",
    withoutLeader: "Utan leiar",
    changed: "Sist oppdatert",
  },
  search: "Søk etter ei eining",
  searchHint: "Namn eller del av namnet",
  searchButton: "Søk",
  found: (query: string) => `Einingar som passar til «${query}»`,
  noneFound: (query: string) => `Ingen einingar passar til «${query}».`,
  shown: (first: number, last: number, total: number) => `Viser ${first}–${last} av ${total}`,
  buttons: {
    overview: "Organisasjonen",
    units: "Einingane",
    vacancies: "Ledige roller",
    otherUnits: "Planlagde og nedlagde",
    below: (n: number) => `Sjå ${n === 1 ? "1 eining" : `${n} einingar`} under`,
    up: (unit: string) => `Opp til ${unit}`,
  },
  unit: {
    below: "Einingar under",
    leader: (name: string) => `Leiar: ${name}`,
    noLeader: "Leiar: manglar",
    deputy: (name: string) => `Stadfortredar: ${name}`,
    noDeputy: "Stadfortredar: manglar",
    gone: "har slutta",
    people: (own: number) => people(own),
    peopleBelow: (own: number, all: number) => `${people(own)}, ${all} med einingane under`,
    statuses: { active: "i drift", planned: "planlagd", closed: "lagd ned" },
  },
  vacancies: {
    title: "Ledige roller",
    none: "Alle einingar i drift har ein leiar som boten når.",
    goesUp: "Så lenge går nye idear til stadfortredaren eller eininga over.",
    kinds: {
      both: "Verken leiar eller stadfortredar",
      leader: "Ingen leiar, men stadfortredar",
      left: "Leiaren har slutta",
      blocked: (name: string) => `${name} har fjerna eller blokkert boten`,
      "never-met": (name: string) => `${name} har ikkje fått boten enno`,
    },
  },
  others: {
    title: "Planlagde og nedlagde einingar",
    none: "Ingen einingar er planlagde eller lagde ned.",
    note: "Ei nedlagd eining held på namnet i historikken. Opne idear er flytte til eininga over.",
  },
};
