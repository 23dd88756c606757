/** De sa – vi gjorde: what readers see, and what an editor can do with it. */
import type { PartOf } from "../part-of.ts";
import type { youSaid as source } from "../nb/you-said.ts";
import { user } from "../user-words.ts";

export const youSaid: PartOf<typeof source> = {
  said: (problem: string) => `De sa: ${problem}`,
  saidBy: (proposer: string, problem: string) => `${proposer} sa: ${problem}`,
  asked: (problem: string) => `De spurde: ${problem}`,
  askedBy: (proposer: string, problem: string) => `${proposer} spurde: ${problem}`,
  outcomes: {
    answered: (words: string) => `Svaret: ${words}`,
    adopted: (words: string) => `Løyst med ein gong: ${words}`,
    postponed: (words: string) => `Ikkje no: ${words}`,
    postponedTo: (date: string, words: string) => `Ikkje no, men vi tek det opp igjen ${date}: ${words}`,
    planned: (words: string) => `Vi set i gang. Difor gjer vi det: ${words}`,
    plannedFrom: (date: string, words: string) => `Vi set i gang ${date}. Difor gjer vi det: ${words}`,
    trial: (words: string) => `Vi prøver det ut: ${words}`,
    trialUntil: (date: string, words: string) => `Vi prøver det ut til ${date}: ${words}`,
    "adopted-after-trial": (words: string) =>
      `Vi har prøvd det ut og innført det. Dette betydde det for ${user.the}: ${words}`,
  },
  declined: {
    economy: (words: string) => `Det vart nei på grunn av økonomien: ${words}`,
    law: (words: string) => `Det vart nei på grunn av lov eller forskrift: ${words}`,
    staffing: (words: string) => `Det vart nei på grunn av bemanninga: ${words}`,
    "tried-before": (words: string) => `Det vart nei, for det er prøvd før: ${words}`,
    conflicts: (words: string) => `Det vart nei, for det kolliderer med anna arbeid: ${words}`,
    "other-channel": (words: string) =>
      `Det vart nei her, for det høyrer til i avvik, varsling eller personalsak: ${words}`,
    other: (words: string) => `Det vart nei: ${words}`,
  },
  stopped: {
    "no-improvement": (words: string) =>
      `Vi har stoppa det, for det vart ikkje ei forbetring. Dette lærte vi: ${words}`,
    "harmed-others": (words: string) =>
      `Vi har stoppa det, for det gav ulemper for andre. Dette lærte vi: ${words}`,
    "less-than-hoped": (words: string) =>
      `Vi har stoppa det, for det verka mindre enn vi trudde. Dette lærte vi: ${words}`,
    "conditions-changed": (words: string) =>
      `Vi har stoppa det, for føresetnadene endra seg. Dette lærte vi: ${words}`,
    "no-support": (words: string) =>
      `Vi har stoppa det, for det fekk for lita støtte. Dette lærte vi: ${words}`,
    "no-time": (words: string) => `Vi har stoppa det, for vi hadde for lita tid. Dette lærte vi: ${words}`,
    other: (words: string) => `Vi har stoppa det. Dette lærte vi: ${words}`,
  },
  moreNextWeek: (count: number) =>
    count === 1 ? "Eitt svar til kjem neste veke." : `${count} svar til kjem neste veke.`,
  button: "De sa – vi gjorde",
  editorTitle: (week: number) => `De sa – vi gjorde i veke ${week}`,
  hint: "Her er det som er svart på og bestemt. Berre det folk har sagt ja til å dele, er med. Du kan ta ut linjer, men ikkje endre orda.",
  none: "Det er ikkje noko å fortelje enno. Det som får svar før utgåva blir send ut, kjem med av seg sjølv.",
  number: {
    idea: (number: number) => `Idé ${number}`,
    question: (number: number) => `Spørsmål ${number}`,
  },
  choices: {
    in: "Med i utgåva",
    dropped: "Ikkje med",
    "next-week": "Neste veke",
  },
  waitingForRoom: (count: number) =>
    count === 1
      ? "Éin til ventar til neste veke, for det er plass til ti."
      : `${count} til ventar til neste veke, for det er plass til ti.`,
};
