/** What people read on the forms about ideas. */
import type { PartOf } from "../part-of.ts";
import type { categories as sourceCategories, form as source } from "../nb/idea-forms.ts";
import { user } from "../user-words.ts";

export const form: PartOf<typeof source> = {
  title: "Har du ein idé?",
  lead: "Eitt felt er nok. Resten er frivillig.",
  fromText: "Vil du sende dette inn? Ingenting blir lagra før du trykkjer Send inn.",
  kind: "Kva er det?",
  kinds: { idea: "Idé", question: "Noko eg lurer på" },
  problem: "Kva er problemet eller behovet?",
  problemHint: "Skriv det slik du ville ha sagt det til ein kollega.",
  unit: "Eining",
  unitHint: "Kva eining gjeld det?",
  more: "Vil du seie meir?",
  proposal: "Forslag til løysing",
  proposalHint: "«Eg har ikkje løysinga enno» er heilt greitt.",
  category: "Kva handlar det om?",
  noCategory: "Vel om du vil",
  acrossServices: "Gjeld fleire tenester",
  services: "Kva for andre tenester?",
  servicesNote:
    "Leiarane der får òg lese det. Vel du ingen, får leiarane i alle dei andre tenestene lese det. Dei ser namnet ditt berre om du lèt alle sjå det.",
  recipient: "Annan mottakar enn leiaren min",
  recipients: {
    own: "Nei, send det til leiaren min",
    above: "Nivået over leiaren min",
    administrator: "Systemansvarleg",
    unit: (unit: string) => `Leiaren i: ${unit}`,
  },
  recipientGone: "Vel mottakar på nytt. Eininga du valde, er ikkje i bruk lenger.",
  informs: (category: string, roles: string) =>
    `Vel du «${category}», får ${roles} òg lese det. Det gjeld ikkje når du vel «Berre leiar ser det» lenger ned.`,
  stopDoing: "Kva kan vi slutte med?",
  forUser: `Kva betyr det for ${user.the}?`,
  onBehalfOf: "På vegner av ei gruppe",
  onBehalfOfHint: "Til dømes «frå personalmøtet» eller «frå vakta»",
  nameShownTo: "Kven ser namnet mitt?",
  names: {
    leader: "Berre leiar ser det",
    everyone: "Alle ser namnet mitt",
    nobody: "Leiar ser det ikkje",
  },
  shareable: "Kan delast i De sa – vi gjorde",
  shareName: "Med namn",
  shareNameNote: "Namnet blir delt berre når du òg har valt «Alle ser namnet mitt».",
  receiver: "Kven får det, og når får du svar?",
  inUnit: (unit: string, to: string) => `${unit}: ${to}`,
  alsoRead: (readers: string) => `Desse får òg lese det: ${readers}.`,
  nameForReaders: "Dei ser namnet ditt.",
  noNameForReaders: "Dei ser ikkje namnet ditt.",
  due: (date: string) => `Du får svar med grunngjeving seinast ${date} kl. 16.00.`,
  deleteInChat: "Slett meldinga i chatten òg.",
  emptyProblem: "Skriv litt om problemet eller behovet, så kan du sende det inn.",
  emptyUnit: "Vel kva eining det gjeld.",
  tooLong: (label: string, length: number, most: number) =>
    `«${label}» har ${length} teikn, og det er plass til ${most}. Kort ned litt. Heile teksten din står her framleis.`,
  sent: "Sendt",
  sentNote: (thing: string, number: number) =>
    `${thing} ${number} er sendt. Kvitteringa kjem i ei eiga melding.`,
  sentTo: (holder: string) =>
    `No er det sendt til ${holder}. Kvitteringa di viser kva som har skjedd så langt.`,
  latestAgain: "Skriv «siste», så ser du Mandagskvarteret igjen.",
  noUnit:
    "Du er ikkje knytt til ei eining enno. Be systemansvarleg om hjelp, så kan du sende inn idear herifrå.",
};

export const categories: PartOf<typeof sourceCategories> = {
  routes: "Arbeidslister og ruter",
  routines: "Rutinar",
  training: "Opplæring og fag",
  equipment: "Utstyr, bilar og lokale",
  technology: "Digitale verktøy og velferdsteknologi",
  rota: "Turnus og bemanning",
  collaboration: "Samarbeid på tvers",
  users: `${user.Many} og pårørande`,
  safety: "Pasienttryggleik",
  environment: "Arbeidsmiljø",
  other: "Anna",
};
