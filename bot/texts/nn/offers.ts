/** Ein ressursperson skriv for ein kollega. */
import type { PartOf } from "../part-of.ts";
import type { offers as source } from "../nb/offers.ts";

export const offers: PartOf<typeof source> = {
  colleague: "Skriv du for ein kollega?",
  colleagueHint: "Namnet på kollegaen, som blir spurd før noko blir sendt",
  notFound: (name: string) =>
    `Eg fann ingen som heiter «${name}» i einingane dine. Prøv med heile namnet, eller tøm feltet og skriv «frå ein kollega» under «På vegner av ei gruppe».`,
  tooMany: (name: string) => `Mange heiter «${name}». Skriv meir av namnet.`,
  stepTitle: "Kven skriv du for?",
  which: "Kollega",
  stepNote:
    "Kollegaen kan endre det du har skrive, og bestemmer om det skal sendast inn, og kven som ser namnet. Leiaren får ingenting før kollegaen har sendt det.",
  chooseOne: "Vel kollegaen frå lista.",
  asked: (name: string) =>
    `${name} har fått det du skreiv, og bestemmer sjølv om det skal sendast inn. Du får vite det når svaret er kome.`,
  title: "Ein idé er skriven ned for deg",
  from: (name: string) => `${name} har skrive dette for deg. Ingenting er sendt inn.`,
  yours:
    "Du kan endre det, og du vel kven som ser namnet ditt. Sender du det inn, er ideen din: Du får kvitteringa og svaret.",
  look: "Sjå over og send inn",
  no: "Nei takk",
  declined: "Det er ikkje sendt inn, og teksten er sletta.",
  gone: "Dette er alt svart på, så her er det ikkje noko meir å sende inn.",
  answeredTitle: "Kollegaen har svart",
  sent: (name: string) => `${name} har sendt inn det du skreiv ned. Svaret går dit, ikkje til deg.`,
  closed: (name: string) =>
    `${name} har sett på det du skreiv ned. Det er ikkje sendt inn med namn, og teksten er sletta hos oss.`,
  postedBy: "Skrive ned av",
};
