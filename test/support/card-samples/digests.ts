import { digestCard, type DigestView } from "../../../adaptive-cards/digests/digest.ts";
import { halfPageCard } from "../../../adaptive-cards/digests/half-page.ts";
import { type CardSample, NONCE } from "./sample.ts";

const nothing: DigestView = {
  answers: true,
  waiting: [],
  waitingMore: 0,
  running: [],
  news: [],
  pulse: [],
  below: [],
  represented: [],
  share: undefined,
  suggestion: undefined,
  nonce: NONCE,
};

const leader: DigestView = {
  ...nothing,
  waiting: [
    {
      number: 17,
      kind: "idea",
      state: "received",
      allowed: ["ask", "try", "solve"],
      shareLevels: [],
      title: "Idé 17 · Mottatt",
      problem: "Vi kjører fram og tilbake til basen for å hente nøkler.",
      line: "Kom inn torsdag 19. november, svar senest torsdag 26. november, 2 arbeidsdager igjen.",
    },
    {
      number: 21,
      kind: "question",
      state: "received",
      allowed: ["answer", "decline"],
      shareLevels: [],
      title: "Spørsmål 21 · Mottatt",
      problem: "Hvorfor får vi vaktlista så sent?",
      line: "Kom inn mandag 23. november, svar senest mandag 30. november, 4 arbeidsdager igjen.",
    },
  ],
  waitingMore: 2,
  running: ["Idé 9: Prøves ut til fredag 18. desember."],
  news: ["3 nye forslag og spørsmål, 2 har fått svar, 1 er innført.", "Idé 12 er innført."],
  pulse: ["Hjemmetjenesten sone nord: «Vi har tid til å forbedre ting.» 3,1 av 5 (+0,2 siden sist)"],
  suggestion: "Noen foreslo noe for første gang. Si takk i dag.",
  share: "7 av 8 svar de siste tre månedene kom i tide. Bare du ser dette.",
};

const top: DigestView = {
  ...nothing,
  below: [
    "12 nye forslag og spørsmål, 9 har fått svar, 4 prøves ut, 2 er innført.",
    "3 er over svarfristen.",
    "Det gjelder hjemmetjenesten sone nord og korttidsavdelingen.",
    "Det står på: trenger penger (2).",
    "For 1 av dem har ingen sagt hva det står på.",
  ],
  suggestion: "Hvem burde vært med tidligere på det dere holder på med nå?",
};

const representative: DigestView = {
  ...nothing,
  answers: false,
  represented: [
    "4 nye forslag og spørsmål, 3 har fått svar.",
    "2 av de nye gjelder «Turnus og bemanning».",
    "Tallene gjelder enhetene dine samlet. De viser ikke hvem som har foreslått noe.",
  ],
};

const address = "https://bot.kommunen.example/files/0-abc";

export const digestSamples: readonly CardSample[] = [
  { name: "Ukas kort, leder", of: "digestCard", make: (texts) => digestCard(leader, texts) },
  { name: "Ukas kort, øverste leder", of: "digestCard", make: (texts) => digestCard(top, texts) },
  { name: "Ukas kort, tillitsvalgt", of: "digestCard", make: (texts) => digestCard(representative, texts) },
  {
    name: "Halv side til AMU",
    of: "halfPageCard",
    make: (texts) => halfPageCard({ address, minutes: 10 }, texts),
  },
  {
    name: "Halv side uten adresse",
    of: "halfPageCard",
    make: (texts) => halfPageCard({ address: undefined, minutes: 10 }, texts),
  },
];
