/** How far an edition reached. */
import type { PartOf } from "../part-of.ts";
import type { reach as source } from "../nb/reach.ts";
import { nynorskNumber as inWords } from "../number-words.ts";

function people(number: number): string {
  return number === 1 ? "éin person" : `${inWords(number)} personar`;
}

export const reach: PartOf<typeof source> = {
  title: (week: number) => `Kor langt nådde veke ${week}?`,
  to: (audience: string) => `Ho gjekk til ${audience}.`,
  all: "Alle som skulle ha ho",
  delivered: "Fekk ho",
  deliveredOf: (delivered: number, of: number) => (delivered === of ? `alle ${of}` : `${delivered} av ${of}`),
  deliveredAll: "alle",
  nearlyAll: "nesten alle",
  pressed: "Trykte på noko",
  pressedOf: (pressed: string, of: number) => `${pressed} av ${of}`,
  change: (by: number) =>
    by === 0
      ? "like mange som sist"
      : by > 0
        ? `${inWords(by)} fleire enn sist`
        : `${inWords(-by)} færre enn sist`,
  with: (text: string, more: string) => `${text}, ${more}`,
  done: "Gjort",
  aloud: "Teke opp",
  aloudTimes: (times: number | undefined, present: number) => {
    if (times === undefined) return `${people(present)} var der`;
    return times === 1
      ? `éin gong, ${people(present)} var der`
      : `${inWords(times)} gonger, ${people(present)} var der`;
  },
  page: (from: number, to: number, of: number) => `${from}–${to} av ${of}:`,
  two: (one: string, other: string) => `${one} og ${other}`,
  three: (one: string, other: string, third: string) => `${one}, ${other} og ${third}`,
  andMore: (one: string, others: number) => `${one} og ${inWords(others)} einingar til`,
  soFar: "Så langt",
  atLeast: (number: number) => `minst ${number}`,
  fewSoFar: "færre enn ti",
  later:
    "Kvar eining blir talt éin gong, når utgåva har vore ute ei veke. Tala kjem her måndag morgon, og blir ikkje endra etterpå.",
  tooFew:
    "Dei er så få at talet på dei som trykte, ville ha sagt noko om enkeltpersonar. Difor viser vi det ikkje.",
  explained: (atLeast: number) =>
    `Talt éin gong, utan namn. Ei eining med færre enn ${inWords(atLeast)} blir talt saman med eininga over. Manglar eit tal, er det færre enn ${inWords(atLeast)}. Einingane står i same rekkjefølgje som elles, ikkje etter tal.`,
  notYours: "Tala er for redaktørar, systemansvarlege og leiarar.",
  withdrawn: "Utgåva er trekt tilbake. Difor tel vi ikkje kor langt ho nådde.",
  earlier: "Tidlegare utgåver:",
};
