/** Lists of ideas, and what is said when something is not possible. */
import type { PartOf } from "../part-of.ts";
import type { lists as sourceLists, refusals as source } from "../nb/idea-lists.ts";

export const refusals: PartOf<typeof source> = {
  title: "Det gjekk ikkje",
  notYours: (number: number) =>
    `Eg finn ikkje noko med nummer ${number} som du kan opne. Skriv «mine idear» for å sjå det du har sendt inn.`,
  notFound: "Eg finn ikkje det du vil opne. Skriv «mine idear» for å sjå det du har sendt inn.",
  notNow: (happened: string) => `Det er ikkje mogleg lenger. ${happened}`,
  wrongKind: {
    idea: "Dette er ein idé. Svar til dømes med Prøv ut, Planlegg, Løyst med ein gong eller Sei nei.",
    question: "Dette er eit spørsmål. Trykk Svar, og svar med eigne ord.",
  },
  done: "Dette er alt gjort. Slik er det no.",
  unsent: "Dette skreiv du. Det er ikkje sendt.",
  onlyHolder: (holder: string) => `Det er berre ${holder} som kan gjere dette.`,
  onlyProposer: "Det er berre den som sende inn, som kan gjere dette.",
  shared: "Dette er alt delt.",
  shareAsked: "Du har alt sagt ja til å dele dette. No er det leiaren som svarer.",
  unmet: {
    unread: "Dette er alt gjort. Slik er det no.",
    "below-root": "Det er ingen leiar over deg her, så du kan bestemme sjølv.",
    extendable: "Svarfristen er alt flytt éin gong. No er det leiaren over deg som kan setje ein ny.",
    "not-appealed": "Du har alt bede om ny vurdering éin gong. Svaret du fekk då, står fast.",
    "start-not-asked": "Leiaren er alt spurd om de er klare til å byrje.",
    "check-unanswered": "Nokon har alt svart på dette.",
    "check-was-asked": "Det er for tidleg å svare på dette. Vi spør når det er tid for ein sjekk.",
    "has-name": "Namnet ditt er alt teke bort.",
    "evaluation-not-asked": "Leiaren er alt spurd om kva som skjer vidare.",
    "asked-why": "Ingen har spurt kva det står på med dette no.",
    "has-room":
      "Det er så mange med på dette at det ikkje er plass til fleire. Trykk gjerne Skriv til i staden.",
    "share-asked": "Den som sende inn, må seie ja til å dele det først.",
    "share-can-widen": "Dette er alt delt så breitt det går.",
  },
  badUnit: "Vel ei anna eining enn den som har det no.",
  unitNotInUse: (unit: string) => `${unit} er ikkje i bruk no. Vel ei anna eining.`,
  unitEmpty: (unit: string) =>
    `${unit} har verken leiar eller stadfortredar no. Vel ei anna eining, til dømes den over.`,
};

export const lists: PartOf<typeof sourceLists> = {
  mine: "Mine idear",
  noneMine: "Du har ikkje sendt inn noko enno. Skriv «idé», så er du i gang. Det tek under eitt minutt.",
  waiting: "Ventar på deg",
  noneWaiting: "Ingenting ventar på svar frå deg no. Fint!",
  shown: (first: number, last: number, total: number) => `Viser ${first}–${last} av ${total}`,
  title: (name: string, number: number, state: string) => `${name} ${number} · ${state}`,
  at: (holder: string) => `Hos ${holder}`,
  sentIn: (date: string) => `Sendt inn ${date}`,
  dueBy: (date: string) => `svar seinast ${date}`,
  age: (date: string) => `Kom inn ${date}`,
  daysLeft: (days: number) => `${days} ${days === 1 ? "arbeidsdag" : "arbeidsdagar"} igjen`,
  dueToday: "svarfristen er i dag kl. 16.00",
  overdue: (days: number) => `${days} ${days === 1 ? "arbeidsdag" : "arbeidsdagar"} over svarfristen`,
  waitsForYou: "ventar på svar frå deg",
  waitsForReply: "ventar på svar frå den som sende inn, og svarfristen står stille",
};
