/** What people read on the forms about ideas. */

import { user } from "../user-words.ts";
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
    "Lederne der får også lese det. Velger du ingen, får lederne i alle de andre tjenestene lese det. De ser navnet ditt bare hvis du lar alle se det.",
  recipient: "Annen mottaker enn min leder",
  recipients: {
    own: "Nei, send det til lederen min",
    above: "Nivået over lederen min",
    administrator: "Systemansvarlig",
    unit: (unit: string) => `Lederen i: ${unit}`,
  },
  recipientGone: "Velg mottaker på nytt. Enheten du valgte, er ikke i bruk lenger.",
  informs: (category: string, roles: string) =>
    `Velger du «${category}», får ${roles} også lese det. Det gjelder ikke når du velger «Bare leder ser det» lenger ned.`,
  stopDoing: "Hva kan vi slutte med?",
  forUser: `Hva betyr det for ${user.the}?`,
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

/** As the product calls them; a municipality gives them its own names (own-words.ts). */
export const categories: Readonly<Record<string, string>> = {
  routes: "Arbeidslister og ruter",
  routines: "Rutiner",
  training: "Opplæring og fag",
  equipment: "Utstyr, biler og lokaler",
  technology: "Digitale verktøy og velferdsteknologi",
  rota: "Turnus og bemanning",
  collaboration: "Samarbeid på tvers",
  users: `${user.Many} og pårørende`,
  safety: "Pasientsikkerhet",
  environment: "Arbeidsmiljø",
  other: "Annet",
};
