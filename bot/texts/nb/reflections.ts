/** Refleksjonen: ett spørsmål i uka, eller en puls på en til fire påstander. */
import type { Language } from "../../organisation/person.ts";
export const reflections = {
  /** What these texts are written in: names of days and what is quoted follow it. */
  language: "nb" as Language,
  title: "Ukas refleksjon",
  titlePulse: "Ukas puls",
  fromLeader: (leader: string) => `${leader} spør enheten`,
  /** Under the question. */
  voluntary: "Det er frivillig å svare.",
  statements: (count: number) =>
    count === 1 ? "Hvor enig er du?" : `${count} påstander. Hvor enig er du? Svar på dem du vil.`,
  scale: ["1 – helt uenig", "2 – litt uenig", "3 – verken eller", "4 – litt enig", "5 – helt enig"],
  answer: "Svar",
  comment: "Vil du si noe mer?",
  placeholder: "Noen ord er nok.",
  sees: {
    label: "Hvem ser svaret?",
    unit: "Uten navn, sammen med de andre",
    self: "Bare jeg",
    leader: "Lederen min, med navnet mitt",
    leaderNamed: (name: string) => `${name}, med navnet mitt`,
  },
  mayShow: "Det jeg skriver, kan stå ordrett i resultatet, uten navn",
  /** How it is kept apart from people. */
  nameless: "Svarer du uten navn, får ingen se at det er deg.",
  shownFrom: (numbers: number, comments: number) =>
    `Tall vises når minst ${numbers} har svart uten navn. Det dere skriver, vises først når ${comments} har gjort det.`,
  numbersFrom: (numbers: number) => `Tall vises når minst ${numbers} har svart uten navn.`,
  neverWords: (asked: number) => `Bare ${asked} er spurt. Ingen får se det du skriver uten navn.`,
  neverShown: (asked: number) => `Bare ${asked} er spurt. Ingen får se det du svarer uten navn.`,
  onlyLeader: (leader: string) => `Svarer du med navn, kan ${leader} lese det.`,
  until: (closes: string) => `Du kan svare til ${closes}.`,
  untilChange: (closes: string) => `Du kan endre eller trekke svaret til ${closes}.`,
  resultComes: (at: string) => `Resultatet kommer ${at}.`,
  empty: "Skriv noe eller velg et svar, eller trykk «Hopp over».",
  leaderChanged:
    "Du har fått en annen leder siden du fikk spørsmålet. Ingenting er sendt. Velg hvem som skal se svaret.",
  tooLong: (most: number) => `Svaret er for langt. Det er plass til ${most} tegn.`,
  buttons: {
    allow: "Vis det, uten navn",
    skip: "Hopp over",
    change: "Endre",
    withdraw: "Trekk svaret",
    answer: "Svar",
    next: "Neste spørsmål",
    older: "Forrige resultat",
    agenda: "Ta opp i personalmøtet",
  },
  results: {
    title: "Dette svarte vi",
    titlePulse: "Slik var pulsen",
    titleUnit: (unit: string) => `Dette svarte ${unit}`,
    askedBy: (leader: string) => `${leader} spurte.`,
    all: "I hele kommunen",
    allAsked: "Alle som ble spurt",
    answered: (answers: number, asked: number) => `Svar fra ${answers} av ${asked}.`,
    item: (agree: number, middle: number, disagree: number, mean: string) =>
      `Enig ${agree} · verken eller ${middle} · uenig ${disagree} · snitt ${mean} av 5`,
    with: (line: string, change: string) => `${line} (${change})`,
    moved: (by: string) => `${by} siden sist`,
    same: "som sist",
    comments: "Dette ble skrevet, i alfabetisk rekkefølge:",
    andMore: (names: string, more: number) =>
      more === 1 ? `${names} og én enhet til` : `${names} og ${more} enheter til`,
    noGroup: "Det er for få svar til å vise noe for enheten din alene.",
    tooFew: (numbers: number) =>
      `Det kom for få svar til å vise noe. Det må være minst ${numbers} uten navn. Takk til dere som svarte.`,
    explained: (numbers: number, comments: number) =>
      `Tall vises når minst ${numbers} har svart uten navn. Det folk skrev, vises først når ${comments} har gjort det.`,
    merged: "Små enheter er slått sammen. Den som jobber i to enheter, telles i den ene.",
    once: "Tallene regnes ut én gang og endres ikke.",
    delivered: "Det som ble skrevet til en leder med navn, har lederen fått.",
    named: "Skrevet til deg, med navn",
    namedNote: "Bare du ser dette. De har skrevet med navn for å bli hørt. Ring eller snakk med dem.",
    notYours: "Dette resultatet er ikke for deg.",
  },
  /** On a leader's weekly card. */
  digest: {
    where: (name: string, others: number) =>
      others === 0 ? name : `${name} og ${others === 1 ? "én enhet" : `${others} enheter`} til`,
    of: (where: string, line: string) => `${where}: ${line}`,
    question: (where: string, question: string, answers: number) =>
      `${where}: ${answers} svarte på «${question}» Skriv «refleksjon» for å se hva de svarte.`,
    statement: (statement: string, mean: string, change: string) =>
      `«${statement}» ${mean} av 5${change === "" ? "" : ` (${change} siden sist)`}`,
  },
  agenda: {
    title: "Til personalmøtet: ti minutter om refleksjonen",
    titlePulse: "Til personalmøtet: ti minutter om pulsen",
    first: "1. Les høyt hva vi ble spurt om, og hva vi svarte:",
    second: "2. To og to i tre minutter: Hva kjenner vi igjen? Hva overrasker?",
    third: "3. Bli enige om én liten ting å prøve: hva, hvem, til når?",
    basis: (whose: string, answered: string, closed: string) =>
      `${whose}. ${answered} Svarfristen var ${closed}.`,
  },
  thanks: "Takk!",
  own: "Svaret ditt",
  youSaid: "Du skrev:",
  noValue: "ikke svart",
  selfOnly: "Det telles ikke med.",
  notShown:
    "Du har ikke krysset av, så det du skrev, blir ikke vist for noen. Vil du at andre skal få lese det?",
  mayBeShown:
    "Det du skrev, kan stå i resultatet, uten navn. Da kan lederen svare deg her uten å få vite hvem du er.",
  leaderSees: (name: string) => `${name} ser svaret og navnet ditt når svarfristen er ute.`,
  leaderHas: (name: string) => `${name} har fått svaret med navnet ditt.`,
  skipped: "Hoppet over. Ingenting er sendt.",
  skippedThen: (closes: string) => `Ombestemmer du deg, kan du svare til ${closes}. Skriv «refleksjon».`,
  withdrawn: "Svaret er trukket",
  withdrawnThen: (closes: string) => `Ingenting er igjen av det. Du kan svare på nytt til ${closes}.`,
  takenBack: {
    title: (leader: string) => `${leader} har trukket spørsmålet`,
    line: "Du trenger ikke gjøre noe. Svar som var sendt inn, er slettet, og ingen har lest dem.",
  },
  late: "For sent denne gangen",
  lateThen: (closed: string) => `Svarfristen gikk ut ${closed}, så det du sendte nå, er ikke tatt med.`,
  lateText: "Dette skrev du. Vil du ta vare på det, kan du kopiere det:",
  lateSkip: (closed: string) =>
    `Svarfristen gikk ut ${closed}. Har du svart, gjelder svaret slik det var da.`,
  notAsked: "Dette spørsmålet ble ikke sendt til deg. Du får det neste.",
  notForYou:
    "Refleksjonen går til ansatte som står i organisasjonen. En systemansvarlig må bekrefte enheten din først.",
  nothingOpen: "Akkurat nå er det ikke noe spørsmål å svare på.",
  nextComes: (at: string) => `Det neste kommer ${at}.`,
  lastOwn: "Svaret ditt sist",
  reminder: {
    title: "Påminnelse til alle: ukas refleksjon",
    line: (closes: string) =>
      `Du kan svare til ${closes}. Har du svart allerede, trenger du ikke gjøre noe. Vi vet ikke hvem som har svart, så denne går til alle, og den kommer bare én gang.`,
  },
  broadcast: (week: number) => `Refleksjonen uke ${week}`,
  broadcastUnit: (week: number) => `Refleksjon fra en leder, uke ${week}`,
  broadcastResults: (week: number) => `Resultatet av refleksjonen uke ${week}`,
  broadcastReminder: (week: number) => `Påminnelse om refleksjonen uke ${week}`,
};
