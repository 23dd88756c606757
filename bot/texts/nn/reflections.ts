/** Det dei tilsette ser av refleksjonen. Resten står på bokmål. */
import type { Texts } from "../nb.ts";
import type { PartOf } from "../part-of.ts";

export const reflections: PartOf<Texts["reflections"]> = {
  title: "Refleksjonen denne veka",
  titlePulse: "Pulsen denne veka",
  fromLeader: (leader: string) => `${leader} spør eininga`,
  voluntary: "Det er frivillig, og du kan hoppe over.",
  statements: (count: number) =>
    count === 1 ? "Kor einig er du?" : `${count} påstandar. Kor einig er du? Svar på dei du vil.`,
  scale: ["1 – heilt ueinig", "2 – litt ueinig", "3 – verken eller", "4 – litt einig", "5 – heilt einig"],
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
  explained: (numbers: number, comments: number) =>
    `Tal blir viste berre når minst ${numbers} har svart utan namn, og det du skriv, berre når minst ${comments} har. «Berre eg» blir ikkje talt med. Verken leiar, kollegaer eller systemansvarleg får sjå kven som har svart.`,
  until: (closes: string) => `Du kan svare, endre og trekkje svaret til ${closes}.`,
  resultComes: (at: string) => `Resultatet kjem ${at}.`,
  empty: "Skriv noko eller vel eit svar, eller trykk «Hopp over».",
  tooLong: (most: number) => `Svaret er for langt. Det er plass til ${most} teikn.`,
  buttons: { withdraw: "Trekk svaret", agenda: "Ta opp i personalmøtet" },
  thanks: "Takk!",
  own: "Svaret ditt",
  youSaid: "Du skreiv:",
  noValue: "ikkje svart",
  notShown: "Det du skreiv, blir ikkje vist for andre.",
  mayBeShown:
    "Det du skreiv, kan stå i resultatet, utan namn. Då kan leiaren svare deg her utan å få vite kven du er.",
  leaderSees: (name: string) => `${name} ser svaret og namnet ditt når svarfristen er ute.`,
  skipped: "Hoppa over. Ingenting er sendt.",
  skippedThen: (closes: string) => `Ombestemmer du deg, kan du svare til ${closes}. Skriv «refleksjon».`,
  withdrawn: "Svaret er trekt",
  withdrawnThen: (closes: string) => `Ingenting er att av det. Du kan svare på nytt til ${closes}.`,
  late: "For seint denne gongen",
  lateThen: (closed: string) => `Svarfristen gjekk ut ${closed}, så det du sende no, er ikkje teke med.`,
  lateText: "Dette skreiv du. Vil du ta vare på det, kan du kopiere det:",
  lateSkip: (closed: string) => `Svarfristen gjekk ut ${closed}.`,
  nothingOpen: "Akkurat no er det ikkje noko spørsmål å svare på.",
  nextComes: (at: string) => `Det neste kjem ${at}.`,
  reminder: {
    title: "Påminning til alle: refleksjonen denne veka",
    line: (closes: string) =>
      `Du kan svare til ${closes}. Har du svart alt, treng du ikkje gjere noko. Vi veit ikkje kven som har svart, så denne går til alle, og ho kjem berre éin gong.`,
  },
};
