/** What people read about erfaringar: what was adopted, described so that others can adapt it. */
import type { PartOf } from "../part-of.ts";
import type { practice as source } from "../nb/practice.ts";

export const practice: PartOf<typeof source> = {
  list: "Erfaringar",
  tryHere: "Prøv hos oss",
  search: "Søk",
  query: "Kva leitar du etter?",
  queryHint: "Til dømes nøklar, medisinrom eller nattevakt",
  none: "Ingen har delt ei erfaring med deg enno. Det som blir innført og delt, kjem hit.",
  noneFound: (query: string) =>
    `Eg fann ingen erfaringar om «${query}». Prøv eit anna ord, eller slett teksten for å sjå alle.`,
  ideas: "Idear som er delte med deg",
  summary: (number: number) => `Erfaring ${number}`,
  from: (unit: string) => `Erfaring frå ${unit}`,
  notInUse: "Ikkje lenger i bruk",
  spread: "Blir òg prøvd i",
  notFound: "Eg finn ikkje den erfaringa. Skriv «erfaringar» for å sjå dei du kan lese.",
  labels: {
    title: "Tittel",
    was: "Kva var problemet?",
    did: "Kva gjorde vi?",
    ledTo: "Kva førte det til?",
    basis: "Svaret byggjer på",
    differently: "Kva ville vi ha gjort annleis?",
    adapt: "Kva må tilpassast hos andre?",
    askRole: "Kven kan du spørje?",
  },
  here: {
    lead: (title: string, unit: string) =>
      `Du vil prøve «${title}» frå ${unit}. Endre det du vil, så det passar hos dykk.`,
    proposal: (unit: string, did: string) => `Gjere som i ${unit}: ${did}`,
    adapt: "Kva må tilpassast hos oss?",
    origin: "Byggjer på",
    originOf: (number: number) => `erfaring ${number}, som du finn med «erfaringar»`,
  },
};
