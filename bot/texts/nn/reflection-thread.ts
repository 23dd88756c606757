/** Ein leiar svarer på ein kommentar utan namn, og den som skreiv han, kan svare tilbake. */
import type { PartOf } from "../part-of.ts";
import type { reflectionThread as source } from "../nb/reflection-thread.ts";

export const reflectionThread: PartOf<typeof source> = {
  title: "Svar på ein kommentar",
  titleAuthor: "Leiaren har svart på det du skreiv",
  which: "Kva for ein vil du svare på?",
  open: "Svar",
  pick: "Svar på ein kommentar",
  nameless: "Den som skreiv, utan namn",
  youWrote: "Du skreiv i refleksjonen, utan namn:",
  you: "Du",
  older: (count: number) => `Dei ${count} eldste meldingane får ikkje plass her.`,
  reply: "Svar",
  leaderNote:
    "Svaret kjem fram til den som skreiv, med namnet ditt. Du får ikkje vite kven det er. Ikkje spør.",
  authorNote: (leader: string) =>
    `${leader} ser ikkje kven du er. Du treng ikkje svare. Teksten din kan røpe deg, så tenk på kva du skriv.`,
  unreadLeader:
    "Ein tidlegare leiar og den som skreiv, har skrive til kvarandre om dette. Det ser du ikkje. Den som skreiv, kan la deg lese det.",
  unreadAuthor: (leader: string) =>
    `${leader} leier eininga no og ser ikkje det du og ein tidlegare leiar har skrive til kvarandre. Det du skriv her, går til ${leader}.`,
  openToLeader: "La leiaren lese alt",
  opened: "Opna",
  openedTo: (leader: string) => `${leader} kan lese det som er skrive om dette, men ser ikkje kven du er.`,
  leaderChanged: (leader: string) =>
    `${leader} leier eininga no. Ingenting er sendt. Trykk Send inn igjen om det skal gå til ${leader}.`,
  sent: "Sendt",
  sentLeader: "Det kjem fram når det passar for den som skreiv. Kjem det eit svar, får du det her.",
  sentAuthor: "Leiaren får det utan namnet ditt.",
  gone: "Det er for lenge sidan. Svaret kan ikkje kome fram lenger.",
  notYours: "Dette er ikkje for deg.",
};
