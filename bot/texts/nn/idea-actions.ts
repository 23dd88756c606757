/**
 * What people read on the buttons and forms of an idea's life, by action, with labels where those of idea-fields.ts do
 * not fit. `name` is "idé 17".
 */
import type { PartOf } from "../part-of.ts";
import type {
  actionForms as sourceForms,
  actionWords as sourceWords,
  doneWords as sourceDone,
  pressWords as sourcePresses,
} from "../nb/idea-actions.ts";
import { trialHelpLines } from "./trial-help.ts";

export const actionWords: PartOf<typeof sourceWords> = {
  read: { button: "Har lese", title: (name) => `Har lese: ${name}` },
  message: {
    button: "Skriv til",
    title: (name) => `Ei melding om ${name}`,
    note: "Ei melding er ikkje eit svar, og ho endrar ikkje svarfristen.",
    labels: { text: "Melding" },
  },
  ask: {
    button: "Still spørsmål",
    title: (name) => `Spør om ${name}`,
    note: "Svarfristen står stille til du har fått svar.",
    labels: { text: "Spørsmål" },
    hints: { text: "Spør om det du treng å vite for å kunne svare." },
  },
  reply: {
    button: "Svar",
    title: (name) => `Svaret ditt om ${name}`,
    note: "Når du har svart, byrjar svarfristen å gå igjen.",
    labels: { text: "Svar" },
  },
  raise: {
    button: "Løft til leiaren min",
    title: (name) => `Løft ${name} til leiaren din`,
    note: "Nivået over deg bestemmer, og svarfristen byrjar på nytt. Den som sende inn, får vite kven som har det no, og kvifor.",
    hints: { text: "Kva treng du at leiaren din avgjer?" },
  },
  transfer: {
    button: "Send til anna eining",
    title: (name) => `Send ${name} til ei anna eining`,
    note: "Svarfristen og alt som har skjedd, følgjer med.",
    hints: { text: "Kvifor høyrer det til der?" },
  },
  extend: {
    button: "Set ny frist",
    title: (name) => `Ny frist for ${name}`,
    note: "Den som sende inn, får vite den nye datoen og grunngjevinga.",
    hints: { text: "Kvifor treng de meir tid?" },
  },
  plan: {
    button: "Planlegg",
    title: (name) => `Planlegg ${name}`,
    note: "På startdatoen blir du spurd om de er klare til å prøve. Den som sende inn, får vite planen.",
  },
  try: {
    button: "Prøv ut",
    title: (name) => `Prøv ut ${name}`,
    note: "Når tida er ute, får den som sende inn, og dei som er med, nokre spørsmål om korleis det gjekk. Så bestemmer du kva som skjer vidare.",
    labels: { until: "Til når" },
  },
  evaluate: {
    button: "Evaluer",
    title: (name) => `Evaluer ${name}`,
    note: "Utprøvinga blir avslutta i dag. Den som sende inn, og dei som er med, får dei same spørsmåla. Det du skriv her, finn du igjen når du skal bestemme.",
  },
  evaluateInput: {
    button: "Evaluer",
    title: (name) => `Korleis gjekk det med ${name}?`,
    note: "Svar på det du vil. Leiaren les svara og bestemmer så kva som skjer vidare.",
  },
  adopt: {
    button: "Innfør",
    title: (name) => `Innfør ${name}`,
    note: "Om 3 og 12 månader spør vi om de framleis gjer dette.",
  },
  adjust: {
    button: "Juster",
    title: (name) => `Juster ${name}`,
    note: "Å justere er heilt vanleg. De prøver vidare i fire veker om du ikkje vel noko anna. Set du ein startdato, blir det ein ny plan i staden.",
    labels: { text: "Kva blir endra?", until: "Til når" },
    hints: { text: "Kva gjer de annleis frå no av?" },
  },
  stop: {
    button: "Stopp",
    title: (name) => `Stopp ${name}`,
    note: "Det de lærte, er verdt å ta med vidare. Den som sende inn, får vite årsaka og kva de lærte.",
  },
  decline: {
    button: "Sei nei",
    title: (name) => `Sei nei til ${name}`,
    note: "Høyrer det til i ei anna teneste, bruk Send til anna eining. Må det bestemmast høgare opp, bruk Løft til leiaren min.",
    hints: { text: "Éi eiga setning er nok. Er det prøvd før, så skriv når og kva som skjedde." },
  },
  postpone: {
    button: "Ikkje no",
    title: (name) => `Ikkje no: ${name}`,
    note: "Du får det tilbake på datoen. Den som sende inn, får vite datoen og grunngjevinga.",
    hints: { text: "Kvifor er det betre då?" },
  },
  appeal: {
    button: "Be om ny vurdering",
    title: (name) => `Be om ny vurdering av ${name}`,
    note: "Du kan be om dette éin gong. Du får eit nytt svar innan ein ny svarfrist.",
    labels: { text: "Ny informasjon" },
    hints: { text: "Kva visste ikkje leiaren sist?" },
  },
  solve: {
    button: "Løyst med ein gong",
    title: (name) => `Løyst med ein gong: ${name}`,
    note: "Den som sende inn, får vite kva som vart gjort.",
    labels: { text: "Kva vart gjort?" },
    hints: { text: "Kva er annleis no?" },
  },
  answer: {
    button: "Svar",
    title: (name) => `Svar på ${name}`,
    labels: { text: "Svar" },
    hints: { text: "Svar med dine eigne ord." },
  },
  withdraw: {
    button: "Trekk ideen",
    title: (name) => `Vil du trekkje ${name}?`,
    note: "Då treng ingen å svare på det. Leiaren får vite at du har trekt det. Du kan sende det inn på nytt seinare.",
  },
  removeName: {
    button: "Ta bort namnet mitt",
    title: (name) => `Ta bort namnet ditt frå ${name}?`,
    note: "Teksten blir ståande, men namnet ditt blir teke bort, òg der andre har skrive det. Dei som alt har lese det, kan hugse kven det kom frå, og Teams har sine eigne kopiar.",
  },
  share: { button: "Del med kommunen", title: (name) => `Del ${name}` },
  check: {
    button: "Ja, framleis",
    title: (name) => `Gjer de dette framleis? Det gjeld ${name}`,
  },
  join: { button: "Eg vil vere med", title: (name) => `Vere med på ${name}` },
  leave: {
    button: "Eg blir ikkje med likevel",
    title: (name) => `Ikkje vere med på ${name} likevel`,
  },
  describe: {
    button: "Beskriv for andre",
    title: (name) => `Beskriv ${name}, så andre kan bruke det`,
    note: "Kollegaer finn det under «erfaringar» når både du og den som sende inn, har delt det. Ikkje skriv namn.",
  },
  stuck: { button: "Send inn", title: (name) => `Kva står det på med ${name}?` },
  hide: {
    button: "Skjul opplysningar",
    title: (name) => `Skjul opplysningar i ${name}`,
    labels: { text: "Grunngjeving" },
  },
};

export const pressWords: PartOf<typeof sourcePresses> = {
  share: { unit: "Del med eininga", municipality: "Del med kommunen" },
  check: { yes: "Ja, framleis", no: "Nei, ikkje lenger" },
};

export const doneWords: PartOf<typeof sourceDone> = {
  withdraw: { title: "Trekt", line: "No treng ingen å svare på det. Takk for at du sa frå likevel." },
  removeName: { title: "Namnet ditt er teke bort", line: "Teksten står igjen utan namn." },
  evaluateInput: {
    title: "Takk for svaret",
    line: "Leiaren les svaret ditt og bestemmer så kva som skjer vidare.",
  },
  check: { title: "Takk for svaret", line: "Leiaren ser det." },
};

export const actionForms: PartOf<typeof sourceForms> = {
  help: "Hjelp til å svare",
  helpLines: [
    "1. Takk for at nokon sa frå.",
    "2. Ta opp igjen det du har forstått.",
    "3. Still eitt ope spørsmål.",
    "4. Sei kva som er neste steg, og når.",
  ],
  trialHelp: "Før de prøver",
  trialHelpLines,
  more: "Vil du seie meir?",
  moreOf: {
    plan: "Spørsmål som hjelper",
    try: "Meir om utprøvinga",
    evaluateInput: "Fleire spørsmål",
    adopt: "To spørsmål til",
    adjust: "Vel ein annan dato",
  },
  extendAnswer: "Ein svarfrist kan flyttast éin gong, høgst ti arbeidsdagar.",
  manyTrials: (running: number) =>
    `De prøver alt ut ${running} andre ting. Kva kan vente, så det ikkje blir for mykje på éin gong?`,
  missing: {
    text: (label: string) => `Skriv noko i «${label}».`,
    reason: "Vel ei årsak.",
    unit: "Vel ei eining.",
    choice: (label: string) => `Vel eit svar på «${label}».`,
    date: (label: string) => `Vel ein dato i «${label}».`,
  },
  tooLong: (label: string, most: number) =>
    `Det er plass til ${most} teikn i «${label}». Kort ned litt. Heile teksten din står her framleis.`,
  badDate: (label: string, first: string, last: string) =>
    `Vel ein dato frå ${first} til ${last} i «${label}».`,
};
