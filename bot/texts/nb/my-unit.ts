/** min enhet, and what a new leader takes over. */
export const myUnit = {
  title: "Min enhet",
  titles: "Mine enheter",
  people: "Ansatte",
  peopleBelow: (own: number, all: number) => `${own}, ${all} med enhetene under`,
  leader: "Leder",
  deputy: "Stedfortreder",
  nobody: "Ingen",
  you: (name: string) => `${name} (du)`,
  open: "Åpne ideer og spørsmål",
  overdue: (count: number, overdue: number) => `${count}, ${overdue} over svarfristen`,
  next: "Neste svarfrist",
  trials: "Prøves ut nå",
  none: "Ingenting er åpent nå.",
  others: (count: number) =>
    `Du har ansvar for ${count} ${count === 1 ? "enhet" : "enheter"} til. Skriv «venter» for å se det som venter i alle.`,
  takenOver: {
    title: (count: number) => (count === 1 ? "Du har overtatt en sak" : `Du har overtatt ${count} saker`),
    lead: "Dette fulgte med rollen. Fristene er de samme som før, og alt som er skrevet, følger med. De som sendte inn, har fått vite at noen andre har overtatt.",
  },
};
