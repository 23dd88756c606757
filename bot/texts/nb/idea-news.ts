/**
 * What people are told when something happens to an idea, by event. The person's own words follow below.
 * `who` is a name, a role or "Du"; `the` is "ideen", `yours` "ideen din"; `f` holds the fields, dates written out.
 */
import type { EventKind } from "../../ideas/idea.ts";
import { handedOver, type ShownFields } from "./idea-history.ts";

/** What it is about: "ideen din", what is tried, and the beginning of a sentence about that. */
export interface Named {
  readonly yours: string;
  readonly matter: string;
  readonly matterIs: string;
}

export interface NewsWords {
  readonly title: (named: Named) => string;
  readonly lead: (who: string, the: string, f: ShownFields) => string;
  /** What this means for the proposer, or what comes now. */
  readonly after: string;
}

/** To the proposer. */
export const news = {
  asked: {
    title: ({ yours }) => `Et spørsmål om ${yours}`,
    lead: (who) => `${who} spør:`,
    after: "",
  },
  message: {
    title: ({ yours }) => `En melding om ${yours}`,
    lead: (who) => `${who} skriver:`,
    after: "",
  },
  read: {
    title: ({ yours }) => `${yours} er lest`,
    lead: (who, the) => `${who} har lest ${the}.`,
    after: "",
  },
  answered: { title: ({ yours }) => `Svar på ${yours}`, lead: (who) => `${who} svarer:`, after: "" },
  solved: {
    title: ({ yours }) => `Svar på ${yours}: løst med en gang`,
    lead: (who) => `${who} har gjort dette:`,
    after: "",
  },
  declined: {
    title: ({ yours }) => `Svar på ${yours}: nei`,
    lead: (who, the) => `${who} har sagt nei til ${the}.`,
    after: "",
  },
  postponed: {
    title: ({ yours }) => `Svar på ${yours}: ikke nå`,
    lead: (who, the, f) =>
      `${who} har svart «ikke nå». Vi tar ${the} opp igjen ${f.until}. Du trenger ikke å gjøre noe.`,
    after: "",
  },
  resumed: {
    title: ({ yours }) => `Nå er ${yours} tatt opp igjen`,
    lead: (_who, the) => `Vi sa at vi skulle ta ${the} opp igjen i dag.`,
    after: "",
  },
  raised: {
    title: ({ yours }) => `${yours} er løftet`,
    lead: (who, the) => `${who} kan ikke avgjøre dette alene, og har løftet ${the} til nivået over.`,
    after: "Det betyr at du får svar fra noen som kan bestemme det.",
  },
  transferred: {
    title: ({ yours }) => `${yours} er sendt videre`,
    lead: (who, the, f) => `${who} har sendt ${the} til ${f.unit}.`,
    after: "",
  },
  extended: {
    title: ({ yours }) => `Ny dato for ${yours}`,
    lead: (who, _, f) => `${who} har satt en ny dato: ${f.until}.`,
    after: "",
  },
  planned: {
    title: ({ yours }) => `Svar på ${yours}: planlagt`,
    lead: (who, _, f) => `${who} har laget en plan. Den starter ${f.start}. Ansvarlig: ${f.responsible}.`,
    after: "",
  },
  tried: {
    title: ({ matter }) => `Nå prøver vi ut ${matter}`,
    lead: (who, _, f) => `${who} har satt i gang. Utprøvingen varer til ${f.until}.`,
    after: "Når tida er ute, spør vi deg hvordan det gikk.",
  },
  adopted: {
    title: ({ matterIs }) => `${matterIs} innført`,
    lead: (who) => `${who} har bestemt at vi gjør det slik fra nå av.`,
    after: "Om 3 og 12 måneder spør vi om dere fortsatt gjør dette.",
  },
  adjusted: {
    title: ({ matter }) => `Vi justerer ${matter}`,
    lead: (who) => `${who} vil gjøre det litt annerledes og prøve videre.`,
    after: "Å justere er helt vanlig. Det er slik vi finner ut hva som virker.",
  },
  stopped: {
    title: ({ matterIs }) => `${matterIs} stoppet`,
    lead: (who) => `${who} har bestemt at vi stopper.`,
    after: "Takk til alle som har vært med. Det vi lærte, tar vi med oss.",
  },
  evaluating: {
    title: ({ matter }) => `Hvordan gikk det med ${matter}?`,
    lead: (who) => `${who} har avsluttet utprøvingen.`,
    after: "",
  },
  "trial-ended": {
    title: ({ matter }) => `Hvordan gikk det med ${matter}?`,
    lead: () => "I dag er utprøvingen over.",
    after: "",
  },
  hidden: {
    title: ({ yours }) => `Opplysninger i ${yours} er skjult`,
    lead: (who) => `${who} har skjult en tekst som ikke skulle stått her. Alt annet er som før.`,
    after: "Skriv gjerne det samme på nytt, uten det som kan avsløre noen.",
  },
  "handed-over": {
    title: ({ yours }) => `Noen andre har fått ansvaret for ${yours}`,
    lead: (_who, _the, f) => `${handedOver(f)} Fristene er de samme, og alt som er skrevet, følger med.`,
    after: "",
  },
  shared: {
    title: ({ yours }) => `${yours} blir delt`,
    lead: (who, the, f) => `${who} har delt ${the} med ${f.level.toLocaleLowerCase("nb")}.`,
    after: "",
  },
  checked: {
    title: ({ yours }) => `Gjør dere dette fortsatt? Et svar om ${yours}`,
    lead: (who, _, f) => `${who} svarte: ${f.still}.`,
    after: "",
  },
  joined: {
    title: ({ yours }) => `En kollega vil være med på ${yours}`,
    lead: (who) => `${who} vil være med.`,
    after: "",
  },
  commented: {
    title: ({ yours }) => `En kollega har skrevet om ${yours}`,
    lead: (who) => `${who} skriver:`,
    after: "",
  },
  described: {
    title: ({ yours }) => `${yours} kan bli til nytte for andre`,
    lead: (who, the) => `${who} har beskrevet ${the} som en erfaring.`,
    after:
      "Vil du at kolleger skal finne den, trykk Del med enheten eller Del med kommunen. Lederen må også si ja.",
  },
  "taken-up": {
    title: ({ yours }) => `Noen vil prøve ${yours} hos seg`,
    lead: (_, the, f) => `I ${f.unit} vil de prøve ${the}.`,
    after: "",
  },
} satisfies Partial<Record<EventKind, NewsWords>>;

/** To leaders, and to others than the proposer; `name` is "idé 17". */
export const newsToOthers = {
  titles: {
    replied: (name) => `Du har fått svar om ${name}`,
    message: (name) => `En melding om ${name}`,
    appealed: (name) => `Ny vurdering av ${name}`,
    withdrawn: (name) => `Den som sendte inn, har trukket ${name}`,
    evaluated: (name) => `Et svar om hvordan det gikk med ${name}`,
    checked: (name) => `Gjør dere dette fortsatt? Et svar om ${name}`,
    shared: (name) => `Kan ${name} deles?`,
    stuck: (name) => `Dette står det på med ${name}`,
    joined: (name) => `En kollega vil være med på ${name}`,
    commented: (name) => `En kollega har skrevet om ${name}`,
    "taken-up": (name) => `Noen vil prøve ${name} hos seg`,
  } satisfies Partial<Record<EventKind, (name: string) => string>>,
  other: (name: string) => `Nytt om ${name}`,
  yourQuestion: "Spørsmålet var",
  writes: (who: string) => `${who} skriver:`,
  nothingToDo: "Du trenger ikke å gjøre noe.",
};

/** Sentences that several kinds of news have in common. */
export const newsParts = {
  askedNote: "Trykk Svar når du kan. Svarfristen står stille til du har svart.",
  notAnswer: (date: string) =>
    `Dette er ikke svaret på det du sendte inn. Det får du senest ${date} kl. 16.00.`,
  nowAt: (holder: string, date: string) => `Nå er det ${holder} som skal svare, senest ${date} kl. 16.00.`,
  nowAtNoDate: (holder: string) => `Nå er det ${holder} som har det.`,
  answerBy: (date: string) => `Du får svar senest ${date} kl. 16.00.`,
  otherChannel:
    "Bruk kommunens egen kanal for avvik, varsling eller personalsaker. Er du usikker på hvor du skal melde fra, spør tillitsvalgt eller verneombud.",
  is: (name: string) => `${name} er`,
  secondNo: "Dette er vurdert på nytt, og svaret står.",
  aboutYours: "Du skrev",
};

/** Questions that the bot asks on a date. `name` is "idé 17", `the` "ideen". */
export const asks = {
  evaluation: {
    title: (name: string) => `Hvordan gikk det med ${name}?`,
    lead: (date: string) =>
      `Utprøvingen er over. Svarer du innen ${date}, er svaret ditt med når lederen bestemmer hva som skjer videre. Det tar et par minutter.`,
  },
  start: {
    title: (name: string) => `Er dere klare til å prøve ${name}?`,
    lead: (date: string) => `Planen er å begynne ${date}.`,
  },
  check: {
    title: "Gjør dere dette fortsatt?",
    lead: (name: string, date: string) => `Det gjelder ${name}, som ble innført ${date}.`,
    next: "Et nei er like nyttig som et ja. Da bestemmer lederen om dere skal prøve igjen eller stoppe.",
  },
};
