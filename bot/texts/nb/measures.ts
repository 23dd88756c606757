/** Månedens tall: how long people waited for an answer, what came of things, and where help is needed. */
function startingWith(number: number): string {
  return capitalised(inWords(number));
}

/** @param days working days; 0 is the day it came */
function within(days: number): string {
  if (days === 0) return "samme dag";
  return days === 1 ? "innen én arbeidsdag" : `innen ${inWords(days)} arbeidsdager`;
}

import type { Language } from "../../organisation/person.ts";
import { bokmalNumber as inWords } from "../number-words.ts";
import { capitalised } from "../capitalised.ts";
export const measures = {
  /** What these texts are written in: names of days and what is quoted follow it. */
  language: "nb" as Language,
  title: (month: string) => `Hva ble det til i ${month}?`,
  before: (month: string, line: string) => `${month}: ${line}`,
  /** A count with that of the month before, which is shortened. */
  counted: (count: string, month: string, before: string) => `${count} (${month}: ${before})`,
  time: {
    title: "Tid til svar",
    half: (half: number, nineOfTen: number) =>
      half === nineOfTen
        ? `Ni av ti fikk det første svaret fra et menneske ${within(half)}.`
        : `Halvparten fikk det første svaret fra et menneske ${within(half)}, og ni av ti ${within(nineOfTen)}.`,
    tooFew: "Det er for få svar, eller svar fra for få, til å si hvor lang tid det tok.",
    inTime: (inTime: number, answered: number) =>
      answered === 1
        ? `Den ene avgjørelsen kom ${inTime === 1 ? "innen" : "etter"} svarfristen.`
        : `${inTime === answered ? "Alle" : `${inTime} av`} ${answered} avgjørelser kom innen svarfristen.`,
    waiting: (count: number) =>
      count === 0
        ? "Ingen ventet på sitt første svar da måneden var slutt."
        : `${startingWith(count)} ventet fortsatt på sitt første svar da måneden var slutt.`,
    overdue: (count: number) =>
      count === 1 ? "Én ligger over svarfristen." : `${startingWith(count)} ligger over svarfristen.`,
  },
  outcomes: {
    title: "Hva det ble til",
    none: "Ingenting ble avgjort denne måneden.",
    names: {
      tried: "Prøves ut",
      evaluated: "Evaluert",
      adopted: "Innført etter utprøving",
      solved: "Løst med en gang",
      answered: "Spørsmål besvart",
      declined: "Nei, begrunnet",
      postponed: "Ikke nå",
      stopped: "Stoppet",
      withdrawn: "Trukket av den som sendte inn",
    },
    declined: (reasons: string) => `Grunner til nei: ${reasons}.`,
    stopped: (reasons: string) => `Derfor ble noe stoppet: ${reasons}.`,
    reason: (reason: string, count: number) => `${reason.toLocaleLowerCase("nb")} (${count})`,
  },
  still: {
    title: "Gjøres det fortsatt?",
    three: "Etter tre måneder",
    twelve: "Etter tolv måneder",
    answers: (yes: number, no: number, unanswered: number) =>
      `${yes} ja, ${no} nei, ${unanswered} ikke besvart`,
    yes: "ja",
    no: "nei",
    unanswered: "ikke besvart",
    note: (month: string) =>
      `Tallene gjelder det vi spurte om i ${month}. Da har alle hatt minst én måned på å svare.`,
  },
  stuck: {
    title: "Dette står ting fast på",
    said: (reasons: string) => `Lederne sier: ${reasons}.`,
    raised: (reasons: string) => `Løftet til nivået over: ${reasons}.`,
    saidName: "Lederen sier",
    raisedName: "Løftet til nivået over",
  },
  across: {
    title: "På tvers av tjenester",
    names: {
      concerns: "Gjelder flere tjenester",
      sentOn: "Sendt til en annen enhet",
      raised: "Løftet til nivået over",
      takenUp: "Erfaringer andre prøver",
      takenUpIn: "Enheter som prøver dem",
    },
  },
  firstTimers: {
    title: "Nye som foreslår",
    count: (count: number) => `${startingWith(count)} foreslo noe for første gang.`,
    few: "Færre enn fem foreslo noe for første gang.",
    fewer: "færre enn fem",
    name: "Foreslo noe for første gang",
    note: "Forslag uten navn er ikke med her.",
  },
  goals: {
    title: "Kjente de til målet fra før?",
    line: (goal: string, knew: number, of: number) => `${goal}: ${knew} av ${of} som svarte, kjente til det.`,
    more: (count: number) => `… og ${count === 1 ? "ett" : inWords(count)} mål til. Alle er med i fila.`,
    knew: (goal: string) => `${goal}: kjente til det`,
    answered: (goal: string) => `${goal}: svarte`,
  },
  silent: {
    title: "Kan trenge en hånd",
    explained:
      "Herfra har det ikke kommet forslag, støtte eller linjer på to måneder. Det kan ha gode grunner. Spør hva de trenger, og tilby en ressursperson til et personalmøte. Be ikke om flere forslag.",
    units: (names: string) => `${names}.`,
    more: (names: string, count: number) => `${names} og ${inWords(count)} til. Alle er med i fila.`,
    and: " og ",
    cell: "ingenting på to måneder",
  },
  note: (date: string) =>
    `Regnet ut ${date}. Tallene endres ikke etterpå. De rangerer ingen, og de viser ikke hvor stor virkningen er. Skriv «tall» for å se dem igjen.`,
  fetch: "Hent tallene",
  explained: (minutes: number) =>
    `Tallene som en tabell, uten navn på personer. Lenka virker i ${minutes} minutter.`,
  file: "manedens-tall",
  notForYou: "Månedens tall er for systemansvarlige og den øverste lederen.",
  unknownMonth: (said: string) =>
    `Jeg finner ingen måned i «${said}». Skriv for eksempel «tall oktober», eller «tall» for de nyeste.`,
  notOver: (month: string) =>
    `Tallene for ${month} kommer når måneden er slutt. Skriv «tall» for å se de nyeste.`,
  noSuchMonth: "Tallene for den måneden finnes ikke. Skriv «tall» for å se de nyeste.",
  table: {
    part: "Del",
    what: "Hva",
    half: "Halvparten fikk det første svaret innen (arbeidsdager)",
    nineOfTen: "Ni av ti fikk det første svaret innen (arbeidsdager)",
    inTime: "Avgjort innen svarfristen",
    answered: "Avgjort i alt",
    waiting: "Ventet på sitt første svar ved månedens slutt",
    overdue: "Over svarfristen da tallene ble regnet ut",
    declined: "Grunn til nei",
    stopped: "Grunn til stopp",
    of: (part: string, what: string) => `${part}: ${what}`,
    tooFew: "for få",
  },
};
