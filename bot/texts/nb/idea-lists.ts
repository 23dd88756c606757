/** Lists of ideas, and what is said when something is not possible. */

import type { Condition } from "../../ideas/rules/conditions.ts";

/**
 * Why an action is not possible on this idea, though its state would allow it. After-no has no words: what
 * happened last says it all.
 */
const unmet: Readonly<Record<Exclude<Condition, "after-no">, string>> = {
  unread: "Dette er allerede gjort. Slik er det nå.",
  "below-root": "Det er ingen leder over deg her, så du kan bestemme selv.",
  extendable: "Svarfristen er allerede flyttet én gang. Nå er det lederen over deg som kan sette en ny.",
  "not-appealed": "Du har allerede bedt om ny vurdering én gang. Svaret du fikk da, står fast.",
  "start-not-asked": "Lederen er allerede spurt om dere er klare til å begynne.",
  "check-unanswered": "Noen har allerede svart på dette.",
  "check-was-asked": "Det er for tidlig å svare på dette. Vi spør når det er tid for en sjekk.",
  "has-name": "Navnet ditt er allerede tatt bort.",
  "evaluation-not-asked": "Lederen er allerede spurt om hva som skjer videre.",
  "asked-why": "Ingen har spurt hva det står på med dette nå.",
  "has-room": "Det er så mange med på dette at det ikke er plass til flere. Trykk gjerne Skriv til i stedet.",
  "share-asked": "Den som sendte inn, må si ja til å dele det først.",
  "share-can-widen": "Dette er allerede delt så bredt det går.",
};

export const refusals = {
  title: "Det gikk ikke",
  notYours: (number: number) =>
    `Jeg finner ikke noe med nummer ${number} som du kan åpne. Skriv «mine ideer» for å se det du har sendt inn.`,
  notFound: "Jeg finner ikke det du vil åpne. Skriv «mine ideer» for å se det du har sendt inn.",
  notNow: (happened: string) => `Det er ikke mulig lenger. ${happened}`,
  wrongKind: {
    idea: "Dette er en idé. Svar for eksempel med Prøv ut, Planlegg, Løst med en gang eller Si nei.",
    question: "Dette er et spørsmål. Trykk Svar, og svar med egne ord.",
  },
  done: "Dette er allerede gjort. Slik er det nå.",
  unsent: "Dette skrev du. Det er ikke sendt.",
  onlyHolder: (holder: string) => `Det er bare ${holder} som kan gjøre dette.`,
  onlyProposer: "Det er bare den som sendte inn, som kan gjøre dette.",
  /** Del med enheten or Del med kommunen on an old card. */
  shared: "Dette er allerede delt.",
  shareAsked: "Du har allerede sagt ja til å dele dette. Nå er det lederen som svarer.",
  unmet,
  badUnit: "Velg en annen enhet enn den som har det nå.",
  unitNotInUse: (unit: string) => `${unit} er ikke i bruk nå. Velg en annen enhet.`,
  unitEmpty: (unit: string) =>
    `${unit} har verken leder eller stedfortreder nå. Velg en annen enhet, for eksempel den over.`,
};

export const lists = {
  mine: "Mine ideer",
  noneMine: "Du har ikke sendt inn noe ennå. Skriv «idé», så er du i gang. Det tar under ett minutt.",
  waiting: "Venter på deg",
  noneWaiting: "Ingenting venter på svar fra deg nå. Fint!",
  shown: (first: number, last: number, total: number) => `Viser ${first}–${last} av ${total}`,
  title: (name: string, number: number, state: string) => `${name} ${number} · ${state}`,
  at: (holder: string) => `Hos ${holder}`,
  sentIn: (date: string) => `Sendt inn ${date}`,
  dueBy: (date: string) => `svar senest ${date}`,
  age: (date: string) => `Kom inn ${date}`,
  daysLeft: (days: number) => `${days} ${days === 1 ? "arbeidsdag" : "arbeidsdager"} igjen`,
  dueToday: "svarfristen er i dag kl. 16.00",
  overdue: (days: number) => `${days} ${days === 1 ? "arbeidsdag" : "arbeidsdager"} over svarfristen`,
  waitsForYou: "venter på svar fra deg",
  waitsForReply: "venter på svar fra den som sendte inn, og svarfristen står stille",
};
