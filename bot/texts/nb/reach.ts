/** How far an edition reached. */
import { bokmalNumber as inWords } from "../number-words.ts";

function people(number: number): string {
  return number === 1 ? "én person" : `${inWords(number)} personer`;
}

export const reach = {
  title: (week: number) => `Hvor langt nådde uke ${week}?`,
  to: (audience: string) => `Den gikk til ${audience}.`,
  all: "Alle som skulle ha den",
  delivered: "Fikk den",
  deliveredOf: (delivered: number, of: number) => (delivered === of ? `alle ${of}` : `${delivered} av ${of}`),
  deliveredAll: "alle",
  nearlyAll: "nesten alle",
  pressed: "Trykket på noe",
  pressedOf: (pressed: string, of: number) => `${pressed} av ${of}`,
  change: (by: number) =>
    by === 0
      ? "like mange som sist"
      : by > 0
        ? `${inWords(by)} flere enn sist`
        : `${inWords(-by)} færre enn sist`,
  with: (text: string, more: string) => `${text}, ${more}`,
  done: "Gjort",
  /** På rapport eller morgenmøte. */
  aloud: "Tatt opp",
  /** @param times undefined: not told. */
  aloudTimes: (times: number | undefined, present: number) => {
    if (times === undefined) return `${people(present)} var der`;
    return times === 1
      ? `én gang, ${people(present)} var der`
      : `${inWords(times)} ganger, ${people(present)} var der`;
  },
  page: (from: number, to: number, of: number) => `${from}–${to} av ${of}:`,
  two: (one: string, other: string) => `${one} og ${other}`,
  three: (one: string, other: string, third: string) => `${one}, ${other} og ${third}`,
  andMore: (one: string, others: number) => `${one} og ${inWords(others)} enheter til`,
  /** While its week runs. */
  soFar: "Så langt",
  atLeast: (number: number) => `minst ${number}`,
  fewSoFar: "færre enn ti",
  later:
    "Hver enhet telles én gang, når utgaven har vært ute en uke. Tallene kommer her mandag morgen, og endres ikke etterpå.",
  tooFew:
    "De er så få at tallet på dem som trykket, ville sagt noe om enkeltpersoner. Derfor vises det ikke.",
  explained: (atLeast: number) =>
    `Telt én gang, uten navn. En enhet med færre enn ${inWords(atLeast)} telles sammen med enheten over. Mangler et tall, er det færre enn ${inWords(atLeast)}. Enhetene står i samme rekkefølge som ellers, ikke etter tall.`,
  notYours: "Tallene er for redaktører, systemansvarlige og ledere.",
  withdrawn: "Utgaven er trukket tilbake. Derfor teller vi ikke hvor langt den nådde.",
  earlier: "Tidligere utgaver:",
};
