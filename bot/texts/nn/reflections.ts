/** Refleksjonen: eitt spørsmål i veka, eller ein puls på ein til fire påstandar. */
import type { Language } from "../../organisation/person.ts";
import type { PartOf } from "../part-of.ts";
import type { reflections as source } from "../nb/reflections.ts";

export const reflections: PartOf<typeof source> = {
  language: "nn" satisfies Language,
  title: "Refleksjonen denne veka",
  titlePulse: "Pulsen denne veka",
  fromLeader: (leader: string) => `${leader} spør eininga`,
  voluntary: "Det er frivillig å svare.",
  statements: (count: number) =>
    count === 1 ? "Kor einig er du?" : `${count} påstandar. Kor einig er du? Svar på dei du vil.`,
  scale: ["1 – heilt ueinig", "2 – litt ueinig", "3 – verken eller", "4 – litt einig", "5 – heilt einig"],
  answer: "Svar",
  comment: "Vil du seie noko meir?",
  placeholder: "Nokre ord er nok.",
  sees: {
    label: "Kven ser svaret?",
    unit: "Utan namn, saman med dei andre",
    self: "Berre eg",
    leader: "Leiaren min, med namnet mitt",
    leaderNamed: (name: string) => `${name}, med namnet mitt`,
  },
  mayShow: "Det eg skriv, kan stå ordrett i resultatet, utan namn",
  nameless: "Svarer du utan namn, får ingen sjå at det er deg.",
  shownFrom: (numbers: number, comments: number) =>
    `Tal blir viste når minst ${numbers} har svart utan namn. Det de skriv, blir vist først når ${comments} har gjort det.`,
  numbersFrom: (numbers: number) => `Tal blir viste når minst ${numbers} har svart utan namn.`,
  neverWords: (asked: number) => `Berre ${asked} er spurde. Ingen får sjå det du skriv utan namn.`,
  neverShown: (asked: number) => `Berre ${asked} er spurde. Ingen får sjå det du svarer utan namn.`,
  onlyLeader: (leader: string) => `Svarer du med namn, kan ${leader} lese det.`,
  until: (closes: string) => `Du kan svare til ${closes}.`,
  untilChange: (closes: string) => `Du kan endre eller trekkje svaret til ${closes}.`,
  resultComes: (at: string) => `Resultatet kjem ${at}.`,
  empty: "Skriv noko eller vel eit svar, eller trykk «Hopp over».",
  leaderChanged:
    "Du har fått ein annan leiar sidan du fekk spørsmålet. Ingenting er sendt. Vel kven som skal sjå svaret.",
  tooLong: (most: number) => `Svaret er for langt. Det er plass til ${most} teikn.`,
  buttons: {
    allow: "Vis det, utan namn",
    skip: "Hopp over",
    change: "Endre",
    withdraw: "Trekk svaret",
    answer: "Svar",
    next: "Neste spørsmål",
    older: "Førre resultatet",
    agenda: "Ta opp i personalmøtet",
  },
  results: {
    title: "Dette svarte vi",
    titlePulse: "Slik var pulsen",
    titleUnit: (unit: string) => `Dette svarte ${unit}`,
    askedBy: (leader: string) => `${leader} spurde.`,
    all: "I heile kommunen",
    allAsked: "Alle som vart spurde",
    answered: (answers: number, asked: number) => `Svar frå ${answers} av ${asked}.`,
    item: (agree: number, middle: number, disagree: number, mean: string) =>
      `Einig ${agree} · verken eller ${middle} · ueinig ${disagree} · snitt ${mean} av 5`,
    with: (line: string, change: string) => `${line} (${change})`,
    moved: (by: string) => `${by} sidan sist`,
    same: "som sist",
    comments: "Dette vart skrive, i alfabetisk rekkjefølgje:",
    andMore: (names: string, more: number) =>
      more === 1 ? `${names} og éi eining til` : `${names} og ${more} einingar til`,
    noGroup: "Det er for få svar til å vise noko for eininga di åleine.",
    tooFew: (numbers: number) =>
      `Det kom for få svar til å vise noko. Det må vere minst ${numbers} utan namn. Takk til dykk som svarte.`,
    explained: (numbers: number, comments: number) =>
      `Tal blir viste når minst ${numbers} har svart utan namn. Det folk skreiv, blir vist først når ${comments} har gjort det.`,
    merged: "Små einingar er slegne saman. Den som jobbar i to einingar, er talt med i den eine.",
    once: "Tala blir rekna ut éin gong og blir ikkje endra.",
    delivered: "Det som vart skrive til ein leiar med namn, har leiaren fått.",
    named: "Skrive til deg, med namn",
    namedNote: "Berre du ser dette. Dei har skrive med namn for å bli høyrde. Ring eller snakk med dei.",
    notYours: "Dette resultatet er ikkje for deg.",
  },
  digest: {
    where: (name: string, others: number) =>
      others === 0 ? name : `${name} og ${others === 1 ? "éi eining" : `${others} einingar`} til`,
    of: (where: string, line: string) => `${where}: ${line}`,
    question: (where: string, question: string, answers: number) =>
      `${where}: ${answers} svarte på «${question}» Skriv «refleksjon» for å sjå kva dei svarte.`,
    statement: (statement: string, mean: string, change: string) =>
      `«${statement}» ${mean} av 5${change === "" ? "" : ` (${change} sidan sist)`}`,
  },
  agenda: {
    title: "Til personalmøtet: ti minutt om refleksjonen",
    titlePulse: "Til personalmøtet: ti minutt om pulsen",
    first: "1. Les høgt kva vi vart spurde om, og kva vi svarte:",
    second: "2. To og to i tre minutt: Kva kjenner vi igjen? Kva overraskar?",
    third: "3. Bli einige om éin liten ting å prøve: kva, kven, til når?",
    basis: (whose: string, answered: string, closed: string) =>
      `${whose}. ${answered} Svarfristen var ${closed}.`,
  },
  thanks: "Takk!",
  own: "Svaret ditt",
  youSaid: "Du skreiv:",
  noValue: "ikkje svart",
  selfOnly: "Det blir ikkje talt med.",
  notShown:
    "Du har ikkje kryssa av, så det du skreiv, blir ikkje vist for nokon. Vil du at andre skal få lese det?",
  mayBeShown:
    "Det du skreiv, kan stå i resultatet, utan namn. Då kan leiaren svare deg her utan å få vite kven du er.",
  leaderSees: (name: string) => `${name} ser svaret og namnet ditt når svarfristen er ute.`,
  leaderHas: (name: string) => `${name} har fått svaret med namnet ditt.`,
  skipped: "Hoppa over. Ingenting er sendt.",
  skippedThen: (closes: string) => `Ombestemmer du deg, kan du svare til ${closes}. Skriv «refleksjon».`,
  withdrawn: "Svaret er trekt",
  withdrawnThen: (closes: string) => `Ingenting er att av det. Du kan svare på nytt til ${closes}.`,
  takenBack: {
    title: (leader: string) => `${leader} har trekt spørsmålet`,
    line: "Du treng ikkje gjere noko. Svar som var sende inn, er sletta, og ingen har lese dei.",
  },
  late: "For seint denne gongen",
  lateThen: (closed: string) => `Svarfristen gjekk ut ${closed}, så det du sende no, er ikkje teke med.`,
  lateText: "Dette skreiv du. Vil du ta vare på det, kan du kopiere det:",
  lateSkip: (closed: string) => `Svarfristen gjekk ut ${closed}. Har du svart, gjeld svaret slik det var då.`,
  notAsked: "Dette spørsmålet vart ikkje sendt til deg. Du får det neste.",
  notForYou:
    "Refleksjonen går til tilsette som står i organisasjonen. Ein systemansvarleg må stadfeste eininga di først.",
  nothingOpen: "Akkurat no er det ikkje noko spørsmål å svare på.",
  nextComes: (at: string) => `Det neste kjem ${at}.`,
  lastOwn: "Svaret ditt sist",
  reminder: {
    title: "Påminning til alle: refleksjonen denne veka",
    line: (closes: string) =>
      `Du kan svare til ${closes}. Har du svart alt, treng du ikkje gjere noko. Vi veit ikkje kven som har svart, så denne går til alle, og ho kjem berre éin gong.`,
  },
  broadcast: (week: number) => `Refleksjonen veke ${week}`,
  broadcastUnit: (week: number) => `Refleksjon frå ein leiar, veke ${week}`,
  broadcastResults: (week: number) => `Resultatet av refleksjonen veke ${week}`,
  broadcastReminder: (week: number) => `Påminning om refleksjonen veke ${week}`,
};
