/**
 * What people are told when something happens to an idea, by event. The person's own words follow below.
 * `who` is a name, a role or "Du"; `the` is "ideen", `yours` "ideen din"; `f` holds the fields, dates written out.
 */
import type { EventKind } from "../../ideas/idea.ts";
import type {
  asks as sourceAsks,
  newsParts as sourceParts,
  newsToOthers as sourceOthers,
  NewsWords,
} from "../nb/idea-news.ts";
import type { PartOf } from "../part-of.ts";
import { handedOver } from "./idea-history.ts";

/** To the proposer. */
export const news = {
  asked: {
    title: ({ yours }) => `Eit spørsmål om ${yours}`,
    lead: (who) => `${who} spør:`,
    after: "",
  },
  message: {
    title: ({ yours }) => `Ei melding om ${yours}`,
    lead: (who) => `${who} skriv:`,
    after: "",
  },
  read: {
    title: ({ yours }) => `Nokon har lese ${yours}`,
    lead: (who, the) => `${who} har lese ${the}.`,
    after: "",
  },
  answered: { title: ({ yours }) => `Svar på ${yours}`, lead: (who) => `${who} svarer:`, after: "" },
  solved: {
    title: ({ yours }) => `Svar på ${yours}: løyst med ein gong`,
    lead: (who) => `${who} har gjort dette:`,
    after: "",
  },
  declined: {
    title: ({ yours }) => `Svar på ${yours}: nei`,
    lead: (who, the) => `${who} har sagt nei til ${the}.`,
    after: "",
  },
  postponed: {
    title: ({ yours }) => `Svar på ${yours}: ikkje no`,
    lead: (who, the, f) =>
      `${who} har svart «ikkje no». Vi tek ${the} opp igjen ${f.until}. Du treng ikkje å gjere noko.`,
    after: "",
  },
  resumed: {
    title: ({ yours }) => `No tek vi opp igjen ${yours}`,
    lead: (_who, the) => `Vi sa at vi skulle ta ${the} opp igjen i dag.`,
    after: "",
  },
  raised: {
    title: ({ yours }) => `${yours} er løfta`,
    lead: (who, the) => `${who} kan ikkje avgjere dette åleine, og har løfta ${the} til nivået over.`,
    after: "Det betyr at du får svar frå nokon som kan bestemme det.",
  },
  transferred: {
    title: ({ yours }) => `Nokon har sendt ${yours} vidare`,
    lead: (who, the, f) => `${who} har sendt ${the} til ${f.unit}.`,
    after: "",
  },
  extended: {
    title: ({ yours }) => `Ny dato for ${yours}`,
    lead: (who, _, f) => `${who} har sett ein ny dato: ${f.until}.`,
    after: "",
  },
  planned: {
    title: ({ yours }) => `Svar på ${yours}: planlagt`,
    lead: (who, _, f) => `${who} har laga ein plan. Han startar ${f.start}. Ansvarleg: ${f.responsible}.`,
    after: "",
  },
  tried: {
    title: ({ matter }) => `No prøver vi ut ${matter}`,
    lead: (who, _, f) => `${who} har sett i gang. Utprøvinga varer til ${f.until}.`,
    after: "Når tida er ute, spør vi deg korleis det gjekk.",
  },
  adopted: {
    title: ({ matterIs }) => `${matterIs} innført`,
    lead: (who) => `${who} har bestemt at vi gjer det slik frå no av.`,
    after: "Om 3 og 12 månader spør vi om de framleis gjer dette.",
  },
  adjusted: {
    title: ({ matter }) => `Vi justerer ${matter}`,
    lead: (who) => `${who} vil gjere det litt annleis og prøve vidare.`,
    after: "Å justere er heilt vanleg. Det er slik vi finn ut kva som verkar.",
  },
  stopped: {
    title: ({ matterIs }) => `${matterIs} stoppa`,
    lead: (who) => `${who} har bestemt at vi stoppar.`,
    after: "Takk til alle som har vore med. Det vi lærte, tek vi med oss.",
  },
  evaluating: {
    title: ({ matter }) => `Korleis gjekk det med ${matter}?`,
    lead: (who) => `${who} har avslutta utprøvinga.`,
    after: "",
  },
  "trial-ended": {
    title: ({ matter }) => `Korleis gjekk det med ${matter}?`,
    lead: () => "I dag er utprøvinga over.",
    after: "",
  },
  hidden: {
    title: ({ yours }) => `Opplysningar i ${yours} er skjulte`,
    lead: (who) => `${who} har skjult ein tekst som ikkje skulle ha stått her. Alt anna er som før.`,
    after: "Skriv gjerne det same på nytt, utan det som kan avsløre nokon.",
  },
  "handed-over": {
    title: ({ yours }) => `Nokon andre har fått ansvaret for ${yours}`,
    lead: (_who, _the, f) => `${handedOver(f)} Fristane er dei same, og alt som er skrive, følgjer med.`,
    after: "",
  },
  shared: {
    title: ({ yours }) => `${yours} blir delt`,
    lead: (who, the, f) => `${who} har delt ${the} med ${f.level.toLocaleLowerCase("nn")}.`,
    after: "",
  },
  checked: {
    title: ({ yours }) => `Gjer de dette framleis? Eit svar om ${yours}`,
    lead: (who, _, f) => `${who} svarte: ${f.still}.`,
    after: "",
  },
  joined: {
    title: ({ yours }) => `Ein kollega vil vere med på ${yours}`,
    lead: (who) => `${who} vil vere med.`,
    after: "",
  },
  commented: {
    title: ({ yours }) => `Ein kollega har skrive om ${yours}`,
    lead: (who) => `${who} skriv:`,
    after: "",
  },
  described: {
    title: ({ yours }) => `${yours} kan bli til nytte for andre`,
    lead: (who, the) => `${who} har beskrive ${the} som ei erfaring.`,
    after:
      "Vil du at kollegaer skal finne ho, trykk Del med eininga eller Del med kommunen. Leiaren må òg seie ja.",
  },
  "taken-up": {
    title: ({ yours }) => `Nokon vil prøve ${yours} hos seg`,
    lead: (_, the, f) => `I ${f.unit} vil dei prøve ${the}.`,
    after: "",
  },
} satisfies Partial<Record<EventKind, NewsWords>>;

/** To leaders, and to others than the proposer; `name` is "idé 17". */
export const newsToOthers: PartOf<typeof sourceOthers> = {
  titles: {
    replied: (name) => `Du har fått svar om ${name}`,
    message: (name) => `Ei melding om ${name}`,
    appealed: (name) => `Ny vurdering av ${name}`,
    withdrawn: (name) => `Den som sende inn, har trekt ${name}`,
    evaluated: (name) => `Eit svar om korleis det gjekk med ${name}`,
    checked: (name) => `Gjer de dette framleis? Eit svar om ${name}`,
    shared: (name) => `Kan ${name} delast?`,
    stuck: (name) => `Dette står det på med ${name}`,
    joined: (name) => `Ein kollega vil vere med på ${name}`,
    commented: (name) => `Ein kollega har skrive om ${name}`,
    "taken-up": (name) => `Nokon vil prøve ${name} hos seg`,
  },
  other: (name: string) => `Nytt om ${name}`,
  yourQuestion: "Spørsmålet var",
  writes: (who: string) => `${who} skriv:`,
  nothingToDo: "Du treng ikkje å gjere noko.",
};

export const newsParts: PartOf<typeof sourceParts> = {
  askedNote: "Trykk Svar når du kan. Svarfristen står stille til du har svart.",
  notAnswer: (date: string) =>
    `Dette er ikkje svaret på det du sende inn. Det får du seinast ${date} kl. 16.00.`,
  nowAt: (holder: string, date: string) => `No er det ${holder} som skal svare, seinast ${date} kl. 16.00.`,
  nowAtNoDate: (holder: string) => `No er det ${holder} som har det.`,
  answerBy: (date: string) => `Du får svar seinast ${date} kl. 16.00.`,
  otherChannel:
    "Bruk den eigne kanalen til kommunen for avvik, varsling eller personalsaker. Er du usikker på kvar du skal melde frå, spør tillitsvald eller verneombod.",
  is: (name: string) => `${name} er`,
  secondNo: "Dette er vurdert på nytt, og svaret står.",
  aboutYours: "Du skreiv",
};

/** Questions that the bot asks on a date. `name` is "idé 17", `the` "ideen". */
export const asks: PartOf<typeof sourceAsks> = {
  evaluation: {
    title: (name: string) => `Korleis gjekk det med ${name}?`,
    lead: (date: string) =>
      `Utprøvinga er over. Svarer du innan ${date}, er svaret ditt med når leiaren bestemmer kva som skjer vidare. Det tek eit par minutt.`,
  },
  start: {
    title: (name: string) => `Er de klare til å prøve ${name}?`,
    lead: (date: string) => `Planen er å byrje ${date}.`,
  },
  check: {
    title: "Gjer de dette framleis?",
    lead: (name: string, date: string) => `Det gjeld ${name}, som vart innført ${date}.`,
    next: "Eit nei er like nyttig som eit ja. Då bestemmer leiaren om de skal prøve igjen eller stoppe.",
  },
};
