/** What people read about ideas. A question ("noe jeg lurer på") is called a question all the way. */

import { actions, categories, causes, form, raiseReasons, reasons } from "./idea-forms.ts";

type Thing = { readonly name: string; readonly the: string; readonly yours: string };

const things: Record<"idea" | "question", Thing> = {
  idea: { name: "Idé", the: "ideen", yours: "ideen din" },
  question: { name: "Spørsmål", the: "spørsmålet", yours: "spørsmålet ditt" },
};

const states = {
  received: "Mottatt",
  clarifying: "Spørsmål stilt",
  planned: "Planlagt",
  trial: "Prøves ut",
  evaluating: "Evalueres",
  stopped: "Stoppet",
  withdrawn: "Trukket",
  declined: "Nei, begrunnet",
  postponed: (date: string) => `Ikke nå – tas opp igjen ${date}`,
  adopted: "Innført",
  answered: "Besvart",
};

/** Roles in a unit; the unit's name comes with a small letter. */
const holders = {
  leader: (unit: string) => `leder i ${unit}`,
  deputy: (unit: string) => `stedfortreder i ${unit}`,
  administrator: "systemansvarlig",
};

/** Who reads it without answering for it. */
const informed = {
  leader: (unit: string) => `leder i ${unit}`,
  "union-rep": (unit: string) => `tillitsvalgt i ${unit}`,
  "safety-rep": (unit: string) => `verneombud i ${unit}`,
};

/** What follows "Sendt til leder i …": why it is there. Never why somebody is away, or until when. */
const because = {
  leader: () => "",
  "leader-unavailable": () => ", leder er ikke tilgjengelig nå",
  "leader-vacant": () => ", for enheten har ingen leder nå",
  "nobody-in-unit": (unit: string) => `, for ingen i ${unit} kan ta imot nå`,
  "own-idea": (unit: string) => `, for du er selv leder i ${unit}`,
  "nobody-in-line": () => ", for ingen leder kan ta imot nå",
  chosen: () => ", valgt mottaker",
  raised: () => ", for lederen har løftet det dit",
  transferred: () => ", for det er sendt videre dit",
  "unit-closed": (unit: string) => `, for ${unit} er lagt ned`,
};

/** The same to whoever got it. */
const whyYou = {
  leader: (holder: string) => `Du får dette fordi du er ${holder}.`,
  "leader-unavailable": (holder: string) =>
    `Du får dette fordi du er ${holder}, og leder er ikke tilgjengelig nå.`,
  "leader-vacant": (holder: string) => `Du får dette fordi du er ${holder}, og enheten har ingen leder nå.`,
  "nobody-in-unit": (holder: string, unit: string) =>
    `Du får dette fordi du er ${holder}, og ingen i ${unit} kan ta imot nå.`,
  "own-idea": (holder: string, unit: string) =>
    `Du får dette fordi du er ${holder}, og den som sendte inn, er selv leder i ${unit}.`,
  "nobody-in-line": (holder: string) => `Du får dette fordi du er ${holder}, og ingen leder kan ta imot nå.`,
  chosen: (holder: string) => `Du får dette fordi du er ${holder} og valgt mottaker.`,
  raised: (holder: string) => `Du får dette fordi du er ${holder}, og lederen under har løftet det til deg.`,
  transferred: (holder: string) =>
    `Du får dette fordi du er ${holder}, og en annen enhet har sendt det videre til deg.`,
  "unit-closed": (holder: string, unit: string) =>
    `Du får dette fordi du er ${holder}, og ${unit} er lagt ned.`,
};

/** A card about one idea. */
const shown = {
  title: (thing: string, number: number, state: string) => `${thing} ${number} – ${state}`,
  summary: (thing: string, number: number, state: string) => `${thing} ${number}: ${state}`,
  sentTo: (holder: string, why: string) => `Sendt til ${holder}${why}.`,
  goesTo: (holder: string, why: string) => `Går til ${holder}${why}.`,
  due: "Svarfrist",
  dueAt: (date: string) => `${date} kl. 16.00`,
  /** By reader. */
  dueStopped: {
    proposer: "Står stille til du har svart",
    leader: "Står stille til du har fått svar",
    informed: "Står stille til den som sendte inn, har svart",
  },
  unit: "Gjelder",
  from: "Fra",
  fromGroup: "På vegne av",
  nameToLeader: (name: string) => `${name} (bare leder ser navnet)`,
  nameToEveryone: (name: string) => `${name} (alle kan se navnet)`,
  withoutName: "Forslagsstilleren",
  nameToNobody: (name: string) => `${name} (du ser ikke navnet, men dere kan skrive til hverandre her)`,
  yourName: "Navnet ditt",
  proposal: "Forslag",
  category: "Handler om",
  across: "Gjelder flere tjenester",
  yes: "Ja",
  stopDoing: "Dette kan vi slutte med",
  forUser: "For brukeren",
  sharing: "Dere sa – vi gjorde",
  share: { no: "Skal ikke deles", yes: "Kan deles uten navn", named: "Kan deles med navn" },
  content: "Dette ble sendt inn",
  history: "Dette har skjedd",
  olderLeftOut: (count: number) => `De ${count} eldste hendelsene får ikke plass her.`,
  you: "Du",
  nobody: "slettet bruker",
  theProposer: "Den som sendte inn",
  informed: "Får også lese",
  theBot: "Mandagskvarteret",
};

const buttons = {
  ask: "Still spørsmål",
  reply: "Svar",
  answer: "Svar",
  decline: "Si nei",
  postpone: "Ikke nå",
  solve: "Løst med en gang",
  message: "Skriv til",
  read: "Lest",
  more: "Flere valg",
  open: (number: number) => `Åpne ${number}`,
};

/** One line each in "Dette har skjedd"; `who` is a name or "Du". */
const happened = {
  submitted: (who: string) => `${who} sendte inn.`,
  read: (who: string) => `${who} har lest.`,
  asked: (who: string, text: string) => `${who} spurte: «${text}»`,
  replied: (who: string, text: string) => `${who} svarte: «${text}»`,
  message: (who: string, text: string) => `${who} skrev: «${text}»`,
  answered: (who: string, text: string) => `${who} svarte: «${text}»`,
  declined: (who: string, text: string, reason: string) => `${who} sa nei. Årsak: ${reason}. «${text}»`,
  postponed: (who: string, text: string, date: string) =>
    `${who} svarte «ikke nå». Tas opp igjen ${date}. «${text}»`,
  resumed: "Tatt opp igjen på datoen som var satt, med ny svarfrist.",
  solved: (who: string, text: string) => `${who} løste det med en gang: «${text}»`,
  raised: (who: string) => `${who} løftet dette til nivået over.`,
  transferred: (who: string) => `${who} sendte dette til en annen enhet.`,
  extended: (who: string) => `${who} satte ny frist.`,
  planned: (who: string) => `${who} planla dette.`,
  tried: (who: string) => `${who} satte i gang en utprøving.`,
  evaluating: (who: string) => `${who} avsluttet utprøvingen. Nå evalueres det.`,
  "trial-ended": () => "Utprøvingen er over. Nå evalueres det.",
  evaluated: (who: string) => `${who} har svart på evalueringen.`,
  adopted: (who: string) => `${who} innførte dette.`,
  adjusted: (who: string) => `${who} justerte dette.`,
  stopped: (who: string) => `${who} stoppet dette.`,
  appealed: (who: string) => `${who} ba om ny vurdering.`,
  withdrawn: (who: string) => `${who} trakk dette.`,
  "name-removed": () => "Den som sendte inn, tok bort navnet sitt.",
  hidden: (who: string, text: string, reason: string) =>
    `${who} skjulte opplysninger som ikke skulle stå her. Årsak: ${reason}.${text === "" ? "" : ` «${text}»`}`,
  shared: (who: string) => `${who} sa ja til å dele dette med flere.`,
  "start-asked": () => "Startdatoen er her. Leder er spurt om hva som skjer nå.",
  "check-asked": () => "Vi har spurt om dere gjør dette fortsatt.",
  checked: (who: string) => `${who} har svart på om dere gjør dette fortsatt.`,
  "evaluation-asked": () => "Leder er spurt om hva som skjer videre.",
  reminded: () => "Leder har fått en påminnelse.",
  stuck: (who: string) => `${who} har svart på hva det står på.`,
  "brought-in": () => "Svaret lot vente på seg. Flere kan svare nå.",
  "handed-over": () => "Noen andre har overtatt dette. Svarfristen er den samme.",
};

/** Headings and first lines of what the proposer is told. */
const news = {
  asked: (yours: string) => `Et spørsmål om ${yours}`,
  askedBy: (who: string) => `${who} spør:`,
  askedNote: "Trykk Svar når du kan. Svarfristen står stille til du har svart.",
  message: (yours: string) => `En melding om ${yours}`,
  messageBy: (who: string) => `${who} skriver:`,
  notAnswer: (date: string) =>
    `Dette er ikke svaret på det du sendte inn. Det får du senest ${date} kl. 16.00.`,
  answered: (yours: string) => `Svar på ${yours}`,
  answeredBy: (who: string) => `${who} svarer:`,
  declined: (yours: string) => `Svar på ${yours}: nei`,
  declinedBy: (who: string, the: string) => `${who} har sagt nei til ${the}.`,
  otherChannel:
    "Bruk kommunens egen kanal for avvik, varsling eller personalsaker. Er du usikker på hvor du skal melde fra, spør tillitsvalgt eller verneombud.",
  postponed: (yours: string) => `Svar på ${yours}: ikke nå`,
  postponedBy: (who: string, the: string, date: string) =>
    `${who} har svart «ikke nå». Vi tar ${the} opp igjen ${date}. Du trenger ikke å gjøre noe.`,
  resumed: (the: string) => `Nå er ${the} tatt opp igjen`,
  resumedNote: (holder: string, date: string) =>
    `I dag er datoen som var satt. Nå er det ${holder} som skal svare, senest ${date} kl. 16.00.`,
  solved: (yours: string) => `Svar på ${yours}: løst med en gang`,
  solvedBy: (who: string) => `${who} har gjort dette:`,
  moved: (yours: string) => `Nytt om ${yours}`,
  read: (yours: string) => `${yours} er lest`,
  readBy: (who: string, the: string) => `${who} har lest ${the}.`,
  reason: "Årsak",
  why: "Begrunnelse",
  aboutYours: "Du skrev",
};

/** What the leader is told; `name` is "idé 17". */
const leader = {
  received: { idea: "Ny idé", question: "Nytt spørsmål" },
  forReading: (holder: string) => `Til orientering. Det er ${holder} som svarer.`,
  replied: (name: string) => `Du har fått svar om ${name}`,
  yourQuestion: "Spørsmålet var",
  message: (name: string) => `En melding om ${name}`,
  resumed: (name: string) => `I dag skal ${name} tas opp igjen`,
  passedOn: (name: string, holder: string) =>
    `Nå er det ${holder} som svarer på ${name}. Du trenger ikke å gjøre mer med det.`,
};

const refusals = {
  title: "Det gikk ikke",
  notYours: (number: number) =>
    `Jeg finner ikke noe med nummer ${number} som du kan åpne. Skriv «mine ideer» for å se det du har sendt inn.`,
  notFound: "Jeg finner ikke det du vil åpne. Skriv «mine ideer» for å se det du har sendt inn.",
  notNow: (happened: string) => `Det er ikke mulig lenger. ${happened}`,
  wrongKind: {
    idea: "Dette er en idé. Svar med Si nei, Ikke nå eller Løst med en gang.",
    question: "Dette er et spørsmål. Trykk Svar, og svar med egne ord.",
  },
  done: "Dette er allerede gjort. Slik er det nå.",
  unsent: "Dette skrev du. Det er ikke sendt.",
  onlyHolder: (holder: string) => `Det er bare ${holder} som kan gjøre dette.`,
  onlyProposer: "Det er bare den som sendte inn, som kan gjøre dette.",
};

const lists = {
  mine: "Mine ideer",
  noneMine: "Du har ikke sendt inn noe ennå. Skriv «idé», så er du i gang. Det tar under ett minutt.",
  waiting: "Venter på deg",
  noneWaiting: "Ingenting venter på svar fra deg nå. Fint!",
  shown: (first: number, last: number, total: number) => `Viser ${first}–${last} av ${total}`,
  title: (name: string, number: number, state: string) => `${name} ${number} · ${state}`,
  at: (holder: string) => `Hos ${holder}`,
  sentTo: (holder: string) => `Sendt til ${holder}`,
  dueBy: (date: string) => `svar senest ${date}`,
  age: (date: string) => `Kom inn ${date}`,
  daysLeft: (days: number) => `${days} ${days === 1 ? "arbeidsdag" : "arbeidsdager"} igjen`,
  dueToday: "svarfristen er i dag kl. 16.00",
  overdue: (days: number) => `${days} ${days === 1 ? "arbeidsdag" : "arbeidsdager"} over svarfristen`,
  waitsForYou: "venter på svar fra deg",
  waitsForReply: "venter på svar fra den som sendte inn, og svarfristen står stille",
};

export const ideas = {
  things,
  form,
  states,
  holders,
  informed,
  because,
  whyYou,
  categories,
  reasons,
  causes,
  raiseReasons,
  shown,
  buttons,
  happened,
  news,
  leader,
  actions,
  refusals,
  lists,
};
