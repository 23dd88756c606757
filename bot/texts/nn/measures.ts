import type { Language } from "../../organisation/person.ts";
import type { PartOf } from "../part-of.ts";
import type { measures as source } from "../nb/measures.ts";
import { nynorskNumber as inWords } from "../number-words.ts";
import { capitalised } from "../capitalised.ts";

function startingWith(number: number): string {
  return capitalised(inWords(number));
}

function within(days: number): string {
  if (days === 0) return "same dag";
  return days === 1 ? "innan éin arbeidsdag" : `innan ${inWords(days)} arbeidsdagar`;
}

export const measures: PartOf<typeof source> = {
  language: "nn" satisfies Language,
  title: (month: string) => `Kva vart det til i ${month}?`,
  before: (month: string, line: string) => `${month}: ${line}`,
  counted: (count: string, month: string, before: string) => `${count} (${month}: ${before})`,
  time: {
    title: "Tid til svar",
    half: (half: number, nineOfTen: number) =>
      half === nineOfTen
        ? `Ni av ti fekk det første svaret frå eit menneske ${within(half)}.`
        : `Halvparten fekk det første svaret frå eit menneske ${within(half)}, og ni av ti ${within(nineOfTen)}.`,
    tooFew: "Det er for få svar, eller svar frå for få, til å seie kor lang tid det tok.",
    inTime: (inTime: number, answered: number) =>
      answered === 1
        ? `Den eine avgjerda kom ${inTime === 1 ? "innan" : "etter"} svarfristen.`
        : `${inTime === answered ? "Alle" : `${inTime} av`} ${answered} avgjerder kom innan svarfristen.`,
    waiting: (count: number) =>
      count === 0
        ? "Ingen venta på sitt første svar då månaden var slutt."
        : `${startingWith(count)} venta framleis på sitt første svar då månaden var slutt.`,
    overdue: (count: number) =>
      count === 1 ? "Éin ligg over svarfristen." : `${startingWith(count)} ligg over svarfristen.`,
  },
  outcomes: {
    title: "Kva det vart til",
    none: "Ingenting vart avgjort denne månaden.",
    names: {
      tried: "Blir prøvd ut",
      evaluated: "Evaluert",
      adopted: "Innført etter utprøving",
      solved: "Løyst med ein gong",
      answered: "Spørsmål svart på",
      declined: "Nei, grunngjeve",
      postponed: "Ikkje no",
      stopped: "Stoppa",
      withdrawn: "Trekt av den som sende inn",
    },
    declined: (reasons: string) => `Grunnar til nei: ${reasons}.`,
    stopped: (reasons: string) => `Difor vart noko stoppa: ${reasons}.`,
    reason: (reason: string, count: number) => `${reason.toLocaleLowerCase("nn")} (${count})`,
  },
  still: {
    title: "Blir det gjort framleis?",
    three: "Etter tre månader",
    twelve: "Etter tolv månader",
    answers: (yes: number, no: number, unanswered: number) =>
      `${yes} ja, ${no} nei, ${unanswered} ikkje svart`,
    yes: "ja",
    no: "nei",
    unanswered: "ikkje svart",
    note: (month: string) =>
      `Tala gjeld det vi spurde om i ${month}. Då har alle hatt minst éin månad på å svare.`,
  },
  stuck: {
    title: "Dette står ting fast på",
    said: (reasons: string) => `Leiarane seier: ${reasons}.`,
    raised: (reasons: string) => `Løfta til nivået over: ${reasons}.`,
    saidName: "Leiaren seier",
    raisedName: "Løfta til nivået over",
  },
  across: {
    title: "På tvers av tenester",
    names: {
      concerns: "Gjeld fleire tenester",
      sentOn: "Sendt til ei anna eining",
      raised: "Løfta til nivået over",
      takenUp: "Erfaringar andre prøver",
      takenUpIn: "Einingar som prøver dei",
    },
  },
  firstTimers: {
    title: "Nye som føreslår",
    count: (count: number) => `${startingWith(count)} føreslo noko for første gong.`,
    few: "Færre enn fem føreslo noko for første gong.",
    fewer: "færre enn fem",
    name: "Føreslo noko for første gong",
    note: "Forslag utan namn er ikkje med her.",
  },
  goals: {
    title: "Kjende dei til målet frå før?",
    line: (goal: string, knew: number, of: number) => `${goal}: ${knew} av ${of} som svara, kjende til det.`,
    more: (count: number) => `… og ${count === 1 ? "eitt" : inWords(count)} mål til. Alle er med i fila.`,
    knew: (goal: string) => `${goal}: kjende til det`,
    answered: (goal: string) => `${goal}: svara`,
  },
  silent: {
    title: "Kan trenge ei hand",
    explained:
      "Herifrå har det ikkje kome forslag, støtte eller linjer på to månader. Det kan ha gode grunnar. Spør kva dei treng, og by på ein ressursperson til eit personalmøte. Be ikkje om fleire forslag.",
    units: (names: string) => `${names}.`,
    more: (names: string, count: number) => `${names} og ${inWords(count)} til. Alle er med i fila.`,
    and: " og ",
    cell: "ingenting på to månader",
  },
  note: (date: string) =>
    `Rekna ut ${date}. Tala blir ikkje endra etterpå. Dei rangerer ingen, og dei viser ikkje kor stor verknaden er. Skriv «tal» for å sjå dei igjen.`,
  fetch: "Hent tala",
  explained: (minutes: number) =>
    `Tala som ein tabell, utan namn på personar. Lenkja verkar i ${minutes} minutt.`,
  file: "tal-for-manaden",
  notForYou: "Tala for månaden er for systemansvarlege og den øvste leiaren.",
  unknownMonth: (said: string) =>
    `Eg finn ingen månad i «${said}». Skriv til dømes «tal oktober», eller «tal» for dei nyaste.`,
  notOver: (month: string) =>
    `Tala for ${month} kjem når månaden er slutt. Skriv «tal» for å sjå dei nyaste.`,
  noSuchMonth: "Tala for den månaden finst ikkje. Skriv «tal» for å sjå dei nyaste.",
  table: {
    part: "Del",
    what: "Kva",
    half: "Halvparten fekk det første svaret innan (arbeidsdagar)",
    nineOfTen: "Ni av ti fekk det første svaret innan (arbeidsdagar)",
    inTime: "Avgjort innan svarfristen",
    answered: "Avgjort i alt",
    waiting: "Venta på sitt første svar då månaden var slutt",
    overdue: "Over svarfristen då tala vart rekna ut",
    declined: "Grunn til nei",
    stopped: "Grunn til stopp",
    of: (part: string, what: string) => `${part}: ${what}`,
    tooFew: "for få",
  },
};
