/** The strategy plan, as people read about it. */
export const strategy = {
  title: "Målene i planen",
  none: "Det er ingen mål i planen som gjelder nå.",
  noneFound: (query: string) =>
    `Jeg fant ingen mål om «${query}». Prøv et annet ord, eller slett teksten for å se alle.`,
  some: (shown: number, total: number) => `Viser ${shown} av ${total}.`,
  open: (nr: string) => `Åpne ${nr}`,
  back: "Alle målene",
  gone: "Jeg finner ikke dette målet i planen. Skriv «mål» for å se dem som gjelder nå.",
  notShown: "Ikke vist i Mandagskvarteret ennå.",
  lastShown: (date: string) => `Sist i Mandagskvarteret ${date}.`,
  facts: {
    theme: "Tema",
    status: "Status",
    period: "Gjelder",
    owner: "Ansvarlig",
    concerns: "Angår",
    shown: "Sist vist",
  },
  statuses: {
    active: "Vi jobber med det nå",
    planned: "Planlagt",
    reached: "Nådd",
    closed: "Avsluttet",
  },
  fromTo: (from: string, to: string) => `${from} til ${to}`,
  from: (from: string) => `fra ${from}`,
  to: (to: string) => `til ${to}`,
  ownerOf: (unit: string) => `Leder i ${unit}`,
  everybody: "alle",
  notYet: "ikke ennå",
};
