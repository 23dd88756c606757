/** What people read on the forms about ideas. */

export const form = {
  title: "Har du en idé?",
  lead: "Ett felt er nok. Resten er frivillig.",
  fromText: "Vil du sende dette inn? Ingenting blir lagret før du trykker Send inn.",
  kind: "Hva er det?",
  kinds: { idea: "Idé", question: "Noe jeg lurer på" },
  problem: "Hva er problemet eller behovet?",
  problemHint: "Skriv det slik du ville sagt det til en kollega.",
  unit: "Enhet",
  unitHint: "Hvilken enhet gjelder det?",
  more: "Vil du si mer?",
  proposal: "Forslag til løsning",
  proposalHint: "«Jeg har ikke løsningen ennå» er helt greit.",
  category: "Hva handler det om?",
  noCategory: "Velg hvis du vil",
  acrossServices: "Gjelder flere tjenester",
  services: "Hvilke andre tjenester?",
  servicesNote:
    "Lederne der får også lese det. Velger du ingen, får lederne i alle de andre tjenestene lese det. De ser bare navnet ditt når alle ser det.",
  recipient: "Annen mottaker enn min leder",
  recipients: {
    own: "Nei, send det til lederen min",
    above: "Nivået over lederen min",
    administrator: "Systemansvarlig",
    unit: (unit: string) => `Lederen i: ${unit}`,
  },
  recipientGone: "Velg mottaker på nytt. Enheten du valgte, er ikke i bruk lenger.",
  informs: (category: string, roles: string) =>
    `Handler det om «${category}», får ${roles} også lese det. Men ikke når du har valgt «Bare leder ser det».`,
  stopDoing: "Hva kan vi slutte med?",
  forUser: "Hva betyr det for brukeren?",
  onBehalfOf: "På vegne av en gruppe",
  onBehalfOfHint: "For eksempel «fra personalmøtet» eller «fra vakta»",
  nameShownTo: "Hvem ser navnet mitt?",
  names: {
    leader: "Bare leder ser det",
    everyone: "Alle ser navnet mitt",
    nobody: "Leder ser det ikke",
  },
  shareable: "Kan deles i Dere sa – vi gjorde",
  shareName: "Med navn",
  shareNameNote: "Navnet deles bare når du også har valgt «Alle ser navnet mitt».",
  receiver: "Hvem får det, og når får du svar?",
  inUnit: (unit: string, to: string) => `${unit}: ${to}`,
  alsoRead: (readers: string) => `Disse får også lese det: ${readers}.`,
  nameForReaders: "De ser navnet ditt.",
  noNameForReaders: "De ser ikke navnet ditt.",
  due: (date: string) => `Du får svar med begrunnelse senest ${date} kl. 16.00.`,
  deleteInChat: "Slett meldingen i chatten også.",
  emptyProblem: "Skriv litt om problemet eller behovet, så kan du sende det inn.",
  emptyUnit: "Velg hvilken enhet det gjelder.",
  tooLong: (label: string, length: number, most: number) =>
    `«${label}» har ${length} tegn, og det er plass til ${most}. Kort ned litt. Hele teksten din står her fortsatt.`,
  sent: "Sendt",
  sentNote: (thing: string, number: number) =>
    `${thing} ${number} er sendt. Kvitteringen kommer i en egen melding.`,
  sentTo: (holder: string) =>
    `Nå er det sendt til ${holder}. Kvitteringen din viser hva som har skjedd så langt.`,
  latestAgain: "Skriv «siste», så ser du Mandagskvarteret igjen.",
  noUnit:
    "Du er ikke knyttet til en enhet ennå. Be systemansvarlig om hjelp, så kan du sende inn ideer herfra.",
};

export const actions = {
  titles: {
    ask: (name: string) => `Spør om ${name}`,
    reply: (name: string) => `Svaret ditt om ${name}`,
    answer: (name: string) => `Svar på ${name}`,
    decline: (name: string) => `Si nei til ${name}`,
    postpone: (name: string) => `Ikke nå: ${name}`,
    solve: (name: string) => `Løst med en gang: ${name}`,
    message: (name: string) => `En melding om ${name}`,
  },
  labels: {
    ask: "Spørsmål",
    reply: "Svar",
    answer: "Svar",
    decline: "Begrunnelse",
    postpone: "Begrunnelse",
    solve: "Hva ble gjort?",
    message: "Melding",
    reason: "Årsak",
    until: "Ny dato",
  },
  hints: {
    ask: "Spør om det du trenger å vite for å kunne svare.",
    reply: "",
    answer: "Svar med dine egne ord.",
    decline: "Én egen setning er nok. Er det prøvd før, så skriv når og hva som skjedde.",
    postpone: "Hvorfor er det bedre da?",
    solve: "Hva er annerledes nå?",
    message: "",
  },
  notes: {
    ask: "Svarfristen står stille til du har fått svar.",
    reply: "Når du har svart, begynner svarfristen å løpe igjen.",
    answer: "",
    decline:
      "At noe hører til i en annen tjeneste eller må bestemmes et annet sted, er ikke en grunn til å si nei.",
    postpone: "Du får det tilbake på datoen. Den som sendte inn, får vite datoen og begrunnelsen.",
    solve: "Den som sendte inn, får vite hva som ble gjort.",
    message: "En melding er ikke et svar, og den endrer ikke svarfristen.",
  },
  help: "Hjelp til å svare",
  helpLines: [
    "1. Takk for at noen sa fra.",
    "2. Gjenta det du har forstått.",
    "3. Still ett åpent spørsmål.",
    "4. Si hva som er neste steg, og når.",
  ],
  missing: {
    text: (label: string) => `Skriv noe i «${label}».`,
    reason: "Velg en årsak.",
    until: "Velg en dato.",
    unit: "Velg en annen enhet.",
  },
  tooLong: (label: string, most: number) =>
    `Det er plass til ${most} tegn i «${label}». Kort ned litt. Hele teksten din står her fortsatt.`,
  badDate: (first: string, last: string) => `Velg en dato fra ${first} til ${last}.`,
};

export const categories = {
  routes: "Arbeidslister og ruter",
  routines: "Rutiner",
  training: "Opplæring og fag",
  equipment: "Utstyr, biler og lokaler",
  technology: "Digitale verktøy og velferdsteknologi",
  rota: "Turnus og bemanning",
  collaboration: "Samarbeid på tvers",
  users: "Brukere og pårørende",
  safety: "Pasientsikkerhet",
  environment: "Arbeidsmiljø",
  other: "Annet",
};

export const reasons = {
  economy: "Økonomi",
  law: "Lov eller forskrift",
  staffing: "Bemanning",
  "tried-before": "Prøvd før",
  conflicts: "Kolliderer med annet arbeid",
  "other-channel": "Hører til i avvik, varsling eller personalsak",
  other: "Annet",
};

export const causes = {
  "no-improvement": "Ikke en forbedring",
  "harmed-others": "Ga ulemper for andre",
  "less-than-hoped": "Virket mindre enn vi trodde",
  "conditions-changed": "Forutsetningene endret seg",
  "no-support": "For lite støtte",
  "no-time": "For lite tid",
  other: "Annet",
};

export const raiseReasons = {
  money: "Krever penger",
  "not-ours": "Kan ikke vi bestemme",
  "several-services": "Flere tjenester",
  "needs-decision": "Trenger avgjørelse",
};
