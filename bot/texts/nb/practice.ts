/** What people read about erfaringer: what was adopted, described so that others can adapt it. */
export const practice = {
  list: "Erfaringer",
  tryHere: "Prøv hos oss",
  search: "Søk",
  query: "Hva leter du etter?",
  queryHint: "For eksempel nøkler, medisinrom eller nattevakt",
  none: "Ingen har delt en erfaring med deg ennå. Det som blir innført og delt, kommer hit.",
  noneFound: (query: string) =>
    `Jeg fant ingen erfaringer om «${query}». Prøv et annet ord, eller slett teksten for å se alle.`,
  ideas: "Ideer som er delt med deg",
  summary: (number: number) => `Erfaring ${number}`,
  from: (unit: string) => `Erfaring fra ${unit}`,
  notInUse: "Ikke lenger i bruk",
  spread: "Prøves også i",
  notFound: "Jeg finner ikke den erfaringen. Skriv «erfaringer» for å se dem du kan lese.",
  labels: {
    title: "Tittel",
    was: "Hva var problemet?",
    did: "Hva gjorde vi?",
    ledTo: "Hva førte det til?",
    basis: "Svaret bygger på",
    differently: "Hva ville vi gjort annerledes?",
    adapt: "Hva må tilpasses hos andre?",
    askRole: "Hvem kan du spørre?",
  },
  /** The idea that Prøv hos oss makes. */
  here: {
    lead: (title: string, unit: string) =>
      `Du vil prøve «${title}» fra ${unit}. Endre det du vil, så det passer hos dere.`,
    proposal: (unit: string, did: string) => `Gjøre som i ${unit}: ${did}`,
    adapt: "Hva må tilpasses hos oss?",
    origin: "Bygger på",
    originOf: (number: number) => `erfaring ${number}, som du finner med «erfaringer»`,
  },
};
