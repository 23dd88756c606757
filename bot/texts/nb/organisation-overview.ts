/** organisasjon: what a systemansvarlig sees of units and people. */
const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const organisationOverview = {
  title: "Organisasjonen",
  empty: "Ingen enheter eller ansatte er lagt inn ennå.",
  facts: {
    units: "Enheter",
    planned: "Planlagte",
    people: "Ansatte",
    withoutLeader: "Uten leder",
    changed: "Sist oppdatert",
  },
  search: "Søk etter en enhet",
  searchHint: "Navn eller del av navnet",
  searchButton: "Søk",
  found: (query: string) => `Enheter som passer til «${query}»`,
  noneFound: (query: string) => `Ingen enheter passer til «${query}».`,
  shown: (first: number, last: number, total: number) => `Viser ${first}–${last} av ${total}`,
  buttons: {
    overview: "Organisasjonen",
    units: "Enhetene",
    vacancies: "Ledige roller",
    otherUnits: "Planlagte og nedlagte",
    below: (n: number) => `Se ${count(n, "enhet", "enheter")} under`,
    up: (unit: string) => `Opp til ${unit}`,
  },
  unit: {
    below: "Enheter under",
    leader: (name: string) => `Leder: ${name}`,
    noLeader: "Leder: mangler",
    deputy: (name: string) => `Stedfortreder: ${name}`,
    noDeputy: "Stedfortreder: mangler",
    gone: "har sluttet",
    people: (own: number) => count(own, "ansatt", "ansatte"),
    peopleBelow: (own: number, all: number) =>
      `${count(own, "ansatt", "ansatte")}, ${all} med enhetene under`,
    statuses: { active: "i drift", planned: "planlagt", closed: "lagt ned" },
  },
  vacancies: {
    title: "Ledige roller",
    none: "Alle enheter i drift har en leder som boten når.",
    goesUp: "Imens går nye ideer til stedfortrederen eller enheten over.",
    kinds: {
      both: "Verken leder eller stedfortreder",
      leader: "Ingen leder, men stedfortreder",
      left: "Lederen har sluttet",
      blocked: (name: string) => `${name} har fjernet eller blokkert boten`,
      "never-met": (name: string) => `${name} har ikke fått boten ennå`,
    },
  },
  others: {
    title: "Planlagte og nedlagte enheter",
    none: "Ingen enheter er planlagt eller lagt ned.",
    note: "En nedlagt enhet beholder navnet i historikken. Åpne ideer er flyttet til enheten over.",
  },
};
