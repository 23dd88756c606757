/** Dere sa – vi gjorde: what readers see, and what an editor can do with it. */
import { user } from "../user-words.ts";
export const youSaid = {
  said: (problem: string) => `Dere sa: ${problem}`,
  saidBy: (proposer: string, problem: string) => `${proposer} sa: ${problem}`,
  asked: (problem: string) => `Dere spurte: ${problem}`,
  askedBy: (proposer: string, problem: string) => `${proposer} spurte: ${problem}`,
  /** The words are the leader's own; the sentence before them must fit whatever they wrote. */
  outcomes: {
    answered: (words: string) => `Svaret: ${words}`,
    adopted: (words: string) => `Løst med en gang: ${words}`,
    postponed: (words: string) => `Ikke nå: ${words}`,
    postponedTo: (date: string, words: string) => `Ikke nå, men vi tar det opp igjen ${date}: ${words}`,
    planned: (words: string) => `Vi setter i gang. Derfor gjør vi det: ${words}`,
    plannedFrom: (date: string, words: string) => `Vi setter i gang ${date}. Derfor gjør vi det: ${words}`,
    trial: (words: string) => `Vi prøver det ut: ${words}`,
    trialUntil: (date: string, words: string) => `Vi prøver det ut til ${date}: ${words}`,
    "adopted-after-trial": (words: string) =>
      `Vi har prøvd det ut og innført det. Dette betydde det for ${user.the}: ${words}`,
  },
  declined: {
    economy: (words: string) => `Det ble nei på grunn av økonomien: ${words}`,
    law: (words: string) => `Det ble nei på grunn av lov eller forskrift: ${words}`,
    staffing: (words: string) => `Det ble nei på grunn av bemanningen: ${words}`,
    "tried-before": (words: string) => `Det ble nei, for det er prøvd før: ${words}`,
    conflicts: (words: string) => `Det ble nei, for det kolliderer med annet arbeid: ${words}`,
    "other-channel": (words: string) =>
      `Det ble nei her, for det hører til i avvik, varsling eller personalsak: ${words}`,
    other: (words: string) => `Det ble nei: ${words}`,
  },
  stopped: {
    "no-improvement": (words: string) =>
      `Vi har stoppet det, for det ble ikke en forbedring. Dette lærte vi: ${words}`,
    "harmed-others": (words: string) =>
      `Vi har stoppet det, for det ga ulemper for andre. Dette lærte vi: ${words}`,
    "less-than-hoped": (words: string) =>
      `Vi har stoppet det, for det virket mindre enn vi trodde. Dette lærte vi: ${words}`,
    "conditions-changed": (words: string) =>
      `Vi har stoppet det, for forutsetningene endret seg. Dette lærte vi: ${words}`,
    "no-support": (words: string) =>
      `Vi har stoppet det, for det fikk for lite støtte. Dette lærte vi: ${words}`,
    "no-time": (words: string) => `Vi har stoppet det, for vi hadde for lite tid. Dette lærte vi: ${words}`,
    other: (words: string) => `Vi har stoppet det. Dette lærte vi: ${words}`,
  },
  /** To readers, when there were more than there is room for. */
  moreNextWeek: (count: number) =>
    count === 1 ? "Ett svar til kommer neste uke." : `${count} svar til kommer neste uke.`,
  button: "Dere sa – vi gjorde",
  editorTitle: (week: number) => `Dere sa – vi gjorde i uke ${week}`,
  hint: "Her er det som er besvart og bestemt. Bare det folk har sagt ja til å dele, er med. Du kan ta ut linjer, men ikke endre ordene.",
  none: "Det er ikke noe å fortelle ennå. Det som blir besvart før utgaven sendes ut, kommer med av seg selv.",
  number: {
    idea: (number: number) => `Idé ${number}`,
    question: (number: number) => `Spørsmål ${number}`,
  },
  choices: {
    in: "Med i utgaven",
    dropped: "Ikke med",
    "next-week": "Neste uke",
  },
  waitingForRoom: (count: number) =>
    count === 1
      ? "Én til venter til neste uke, for det er plass til ti."
      : `${count} til venter til neste uke, for det er plass til ti.`,
};
