/**
 * What people read on the buttons and forms of an idea's life, by action, with labels where those of idea-fields.ts do
 * not fit. `name` is "idé 17".
 */
import { trialHelpLines } from "./trial-help.ts";
import type { PersonAction } from "../../ideas/rules/actions.ts";
import type { Fields } from "../../ideas/rules/fields.ts";

interface ActionWords {
  readonly button: string;
  readonly title: (name: string) => string;
  /** What comes of it; "" when that goes without saying. */
  readonly note: string;
  /** Where it differs from idea-fields.ts: the main text has a name of its own in most forms. */
  readonly labels: Fields;
  readonly hints: Fields;
}

/** No form: there is nothing to fill in. */
const onePress = { note: "", labels: {}, hints: {} };

export const actionWords: Readonly<Record<PersonAction, ActionWords>> = {
  read: { button: "Lest", title: (name) => `Lest: ${name}`, note: "", labels: {}, hints: {} },
  message: {
    button: "Skriv til",
    title: (name) => `En melding om ${name}`,
    note: "En melding er ikke et svar, og den endrer ikke svarfristen.",
    labels: { text: "Melding" },
    hints: {},
  },
  ask: {
    button: "Still spørsmål",
    title: (name) => `Spør om ${name}`,
    note: "Svarfristen står stille til du har fått svar.",
    labels: { text: "Spørsmål" },
    hints: { text: "Spør om det du trenger å vite for å kunne svare." },
  },
  reply: {
    button: "Svar",
    title: (name) => `Svaret ditt om ${name}`,
    note: "Når du har svart, begynner svarfristen å løpe igjen.",
    labels: { text: "Svar" },
    hints: {},
  },
  raise: {
    button: "Løft til min leder",
    title: (name) => `Løft ${name} til lederen din`,
    note: "Nivået over deg bestemmer, og svarfristen begynner på nytt. Den som sendte inn, får vite hvem som har det nå, og hvorfor.",
    labels: {},
    hints: { text: "Hva trenger du at lederen din avgjør?" },
  },
  transfer: {
    button: "Send til annen enhet",
    title: (name) => `Send ${name} til en annen enhet`,
    note: "Svarfristen og alt som har skjedd, følger med.",
    labels: {},
    hints: { text: "Hvorfor hører det til der?" },
  },
  extend: {
    button: "Sett ny frist",
    title: (name) => `Ny frist for ${name}`,
    note: "Den som sendte inn, får vite den nye datoen og begrunnelsen.",
    labels: {},
    hints: { text: "Hvorfor trenger dere mer tid?" },
  },
  plan: {
    button: "Planlegg",
    title: (name) => `Planlegg ${name}`,
    note: "På startdatoen blir du spurt om dere er klare til å prøve. Den som sendte inn, får vite planen.",
    labels: {},
    hints: {},
  },
  try: {
    button: "Prøv ut",
    title: (name) => `Prøv ut ${name}`,
    note: "Når tida er ute, får den som sendte inn, og de som er med, noen spørsmål om hvordan det gikk. Så bestemmer du hva som skjer videre.",
    labels: { until: "Til når" },
    hints: {},
  },
  evaluate: {
    button: "Evaluer",
    title: (name) => `Evaluer ${name}`,
    note: "Utprøvingen avsluttes i dag. Den som sendte inn, og de som er med, får de samme spørsmålene. Det du skriver her, finner du igjen når du skal bestemme.",
    labels: {},
    hints: {},
  },
  evaluateInput: {
    button: "Evaluer",
    title: (name) => `Hvordan gikk det med ${name}?`,
    note: "Svar på det du vil. Lederen leser svarene og bestemmer så hva som skjer videre.",
    labels: {},
    hints: {},
  },
  adopt: {
    button: "Innfør",
    title: (name) => `Innfør ${name}`,
    note: "Om 3 og 12 måneder spør vi om dere fortsatt gjør dette.",
    labels: {},
    hints: {},
  },
  adjust: {
    button: "Juster",
    title: (name) => `Juster ${name}`,
    note: "Å justere er helt vanlig. Dere prøver videre i fire uker hvis du ikke velger noe annet. Setter du en startdato, blir det en ny plan i stedet.",
    labels: { text: "Hva endres?", until: "Til når" },
    hints: { text: "Hva gjør dere annerledes fra nå av?" },
  },
  stop: {
    button: "Stopp",
    title: (name) => `Stopp ${name}`,
    note: "Det dere lærte, er verdt å ta med videre. Den som sendte inn, får vite årsaken og hva dere lærte.",
    labels: {},
    hints: {},
  },
  decline: {
    button: "Si nei",
    title: (name) => `Si nei til ${name}`,
    note: "Hører det til i en annen tjeneste, bruk Send til annen enhet. Må det bestemmes høyere opp, bruk Løft til min leder.",
    labels: {},
    hints: { text: "Én egen setning er nok. Er det prøvd før, så skriv når og hva som skjedde." },
  },
  postpone: {
    button: "Ikke nå",
    title: (name) => `Ikke nå: ${name}`,
    note: "Du får det tilbake på datoen. Den som sendte inn, får vite datoen og begrunnelsen.",
    labels: {},
    hints: { text: "Hvorfor er det bedre da?" },
  },
  appeal: {
    button: "Be om ny vurdering",
    title: (name) => `Be om ny vurdering av ${name}`,
    note: "Du kan be om dette én gang. Du får et nytt svar innen en ny svarfrist.",
    labels: { text: "Ny informasjon" },
    hints: { text: "Hva visste ikke lederen sist?" },
  },
  solve: {
    button: "Løst med en gang",
    title: (name) => `Løst med en gang: ${name}`,
    note: "Den som sendte inn, får vite hva som ble gjort.",
    labels: { text: "Hva ble gjort?" },
    hints: { text: "Hva er annerledes nå?" },
  },
  answer: {
    button: "Svar",
    title: (name) => `Svar på ${name}`,
    note: "",
    labels: { text: "Svar" },
    hints: { text: "Svar med dine egne ord." },
  },
  withdraw: {
    button: "Trekk ideen",
    title: (name) => `Vil du trekke ${name}?`,
    note: "Da trenger ingen å svare på det. Lederen får vite at du har trukket det. Du kan sende det inn på nytt senere.",
    labels: {},
    hints: {},
  },
  removeName: {
    button: "Ta bort navnet mitt",
    title: (name) => `Ta bort navnet ditt fra ${name}?`,
    note: "Teksten blir stående, men navnet ditt tas bort, også der andre har skrevet det. De som allerede har lest det, kan huske hvem det kom fra, og Teams har sine egne kopier.",
    labels: {},
    hints: {},
  },
  share: {
    button: "Del med kommunen",
    title: (name) => `Del ${name}`,
    note: "",
    labels: {},
    hints: {},
  },
  check: {
    button: "Ja, fortsatt",
    title: (name) => `Gjør dere dette fortsatt? Det gjelder ${name}`,
    note: "",
    labels: {},
    hints: {},
  },
  join: {
    button: "Jeg vil være med",
    title: (name) => `Være med på ${name}`,
    ...onePress,
  },
  leave: {
    button: "Jeg blir ikke med likevel",
    title: (name) => `Ikke være med på ${name} likevel`,
    ...onePress,
  },
  describe: {
    button: "Beskriv for andre",
    title: (name) => `Beskriv ${name}, så andre kan bruke det`,
    note: "Kolleger finner det under «erfaringer» når både du og den som sendte inn, har delt det. Ikke skriv navn.",
    labels: {},
    hints: {},
  },
  /** Asked on the collected reminder; its words are in promise.ts. */
  stuck: {
    button: "Send inn",
    title: (name) => `Hva står det på med ${name}?`,
    note: "",
    labels: {},
    hints: {},
  },
  /** The form is in intake.ts. */
  hide: {
    button: "Skjul opplysninger",
    title: (name) => `Skjul opplysninger i ${name}`,
    note: "",
    labels: { text: "Begrunnelse" },
    hints: {},
  },
};

/** Buttons that answer with one press: the value is in the button. */
export const pressWords = {
  share: { unit: "Del med enheten", municipality: "Del med kommunen" },
  check: { yes: "Ja, fortsatt", no: "Nei, ikke lenger" },
};

/** What whoever pressed reads in place of the form, where it is not only sent. */
export const doneWords = {
  withdraw: { title: "Trukket", line: "Nå trenger ingen å svare på det. Takk for at du sa fra likevel." },
  removeName: { title: "Navnet ditt er tatt bort", line: "Teksten står igjen uten navn." },
  evaluateInput: {
    title: "Takk for svaret",
    line: "Lederen leser svaret ditt og bestemmer så hva som skjer videre.",
  },
  check: { title: "Takk for svaret", line: "Lederen ser det." },
};

export const actionForms = {
  help: "Hjelp til å svare",
  helpLines: [
    "1. Takk for at noen sa fra.",
    "2. Gjenta det du har forstått.",
    "3. Still ett åpent spørsmål.",
    "4. Si hva som er neste steg, og når.",
  ],
  trialHelp: "Før dere prøver",
  trialHelpLines,
  more: "Vil du si mer?",
  /** What is folded, where it has a name of its own. */
  moreOf: {
    plan: "Spørsmål som hjelper",
    try: "Mer om utprøvingen",
    evaluateInput: "Flere spørsmål",
    adopt: "To spørsmål til",
    adjust: "Velg en annen dato",
  },
  /** About a svarfrist only: the date of a plan or a trial can be moved freely. */
  extendAnswer: "En svarfrist kan flyttes én gang, høyst ti arbeidsdager.",
  /** The unit's trials that are running already. */
  manyTrials: (running: number) =>
    `Dere prøver allerede ut ${running} andre ting. Hva kan vente, så det ikke blir for mye på én gang?`,
  missing: {
    text: (label: string) => `Skriv noe i «${label}».`,
    reason: "Velg en årsak.",
    unit: "Velg en enhet.",
    choice: (label: string) => `Velg et svar på «${label}».`,
    date: (label: string) => `Velg en dato i «${label}».`,
  },
  tooLong: (label: string, most: number) =>
    `Det er plass til ${most} tegn i «${label}». Kort ned litt. Hele teksten din står her fortsatt.`,
  badDate: (label: string, first: string, last: string) =>
    `Velg en dato fra ${first} til ${last} i «${label}».`,
};
