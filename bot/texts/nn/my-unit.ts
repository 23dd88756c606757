/** mi eining, and what a new leader takes over. */
import type { PartOf } from "../part-of.ts";
import type { myUnit as source } from "../nb/my-unit.ts";

export const myUnit: PartOf<typeof source> = {
  title: "Mi eining",
  titles: "Mine einingar",
  people: "Tilsette",
  peopleBelow: (own: number, all: number) => `${own}, ${all} med einingane under`,
  leader: "Leiar",
  deputy: "Stadfortredar",
  nobody: "Ingen",
  you: (name: string) => `${name} (du)`,
  open: "Opne idear og spørsmål",
  overdue: (count: number, overdue: number) => `${count}, ${overdue} over svarfristen`,
  next: "Neste svarfrist",
  trials: "Blir prøvd ut no",
  none: "Ingenting er ope no.",
  others: (count: number) =>
    `Du har ansvar for ${count} ${count === 1 ? "eining" : "einingar"} til. Skriv «ventar» for å sjå det som ventar i alle.`,
  takenOver: {
    title: (count: number) => (count === 1 ? "Du har teke over éi sak" : `Du har teke over ${count} saker`),
    lead: "Dette følgde med rolla. Fristane er dei same som før, og alt som er skrive, følgjer med. Dei som sende inn, har fått vite at nokon andre har teke over.",
  },
};
