import {
  presentingPlanCard,
  swapCard,
  swapForm,
} from "../../../adaptive-cards/weekly-update/presenting-plan.ts";
import {
  passForm,
  presentingNoticeCard,
  presentingTurnCard,
} from "../../../adaptive-cards/weekly-update/presenting-turn.ts";
import { whoCard, whoListCard } from "../../../adaptive-cards/weekly-update/who-does-what.ts";
import { type CardSample, NONCE } from "./sample.ts";

const turn = {
  service: "Hjemmetjenesten",
  week: "2026-W50",
  subject: "2026-W50|hjemme",
  nonce: NONCE,
  date: "mandag 7. desember",
  due: "torsdag 3. desember",
  lines: [],
  warnings: [],
  answers: {},
  words: 0,
  most: 150,
  mayLeave: true,
};
const swapped = ["Hjemmetjenesten: uke 51", "Psykisk helse og rus: uke 50"];

const told = {
  unit: "hjemme",
  service: "Hjemmetjenesten",
  week: 50,
  year: "2026",
  isClosed: false,
  answers: {
    who: "Vi er 60 ansatte i tre soner, og vi er ute hos 210 brukere hver dag.",
    use: "Hverdagsrehabilitering, sårstell og råd om hjelpemidler.",
    contact: "Ring koordinatoren før kl. 10. Da er alle på kontoret.",
    struggle: "Nøkler. Vi leter etter dem hver eneste dag.",
    proud: "At ingen har falt på Nordneset siden september.",
  },
};
const closedDown = {
  ...told,
  unit: "dagsenter",
  service: "Dagsenteret",
  isClosed: true,
  answers: { who: "Vi er et lite dagsenter." },
};

export const presentingSamples: readonly CardSample[] = [
  {
    name: "En tjeneste presenterer seg: spørsmålene",
    of: "presentingTurnCard",
    make: (texts) => presentingTurnCard(turn, texts),
  },
  {
    name: "En tjeneste presenterer seg: for lang",
    of: "presentingTurnCard",
    make: (texts) => {
      const words = texts.presenting.turn;
      const answers = {
        who: "Vi er 60 ansatte i tre soner, og vi er ute hos 210 brukere hver dag.",
        use: "Hverdagsrehabilitering, sårstell og råd om hjelpemidler.",
        contact: "Ring koordinatoren før kl. 10. Da er alle på kontoret.",
        struggle: "Nøkler. Vi leter etter dem hver eneste dag.",
        proud: "At ingen har falt på Nordneset siden september.",
      };
      const lines = [words.acting("hjemmetjenesten"), words.stoodOver("tildelingskontoret")];
      const warnings = [words.notSent, words.tooManyWords(171, 150)];
      return presentingTurnCard({ ...turn, answers, lines, warnings, words: 171 }, texts);
    },
  },
  {
    name: "En tjeneste presenterer seg: byttet bort",
    of: "presentingNoticeCard",
    make: (texts) => {
      const words = texts.presenting.turn;
      return presentingNoticeCard(words.isSwapped("Hjemmetjenesten", 50), [words.next(51)]);
    },
  },
  {
    name: "Stå over",
    of: "passForm",
    make: (texts) =>
      passForm({ week: turn.week, subject: turn.subject, nonce: NONCE, reason: "", warnings: [] }, texts),
  },
  {
    name: "Bytt uke",
    of: "swapForm",
    make: (texts) =>
      swapForm(
        {
          subject: turn.subject,
          nonce: NONCE,
          own: texts.presenting.swap.turn(50, "hjemmetjenesten"),
          owns: [],
          others: [
            { title: texts.presenting.swap.turn(51, "psykisk helse og rus"), value: "2026-W51|psykisk" },
          ],
          warnings: [],
        },
        texts,
      ),
  },
  {
    name: "Bytt uke, spurt",
    of: "swapCard",
    make: (texts) => {
      const words = texts.presenting.swap;
      const title = words.question("Hjemmetjenesten");
      return swapCard({ title, lead: words.ifYes, lines: swapped, asks: 12, nonce: NONCE }, texts);
    },
  },
  {
    name: "Hvem gjør hva",
    of: "whoListCard",
    make: (texts) => {
      const rows = [closedDown, told];
      return whoListCard(
        { rows, query: "", problems: [], total: 12, first: 1, last: 10, nonce: NONCE },
        texts,
      );
    },
  },
  { name: "Hvem gjør hva: en tjeneste", of: "whoCard", make: (texts) => whoCard(told, NONCE, texts) },
  { name: "Hvem gjør hva: lagt ned", of: "whoCard", make: (texts) => whoCard(closedDown, NONCE, texts) },
  {
    name: "Hvem presenterer seg når",
    of: "presentingPlanCard",
    make: (texts) => {
      const words = texts.presenting.plan;
      const row = { week: "2026-W50", monday: "mandag 7. desember", service: "Institusjon og dagtilbud" };
      const rows = [
        { ...row, notes: [words.waiting, words.stoodOverWhy("Hjemmetjenesten", "Flyttesjau")] },
        {
          week: "2026-W51",
          monday: "mandag 14. desember",
          service: "Psykisk helse og rus",
          notes: [words.agreed],
        },
        { week: "2026-W52", monday: "mandag 21. desember", service: "Tildelingskontoret", notes: [] },
      ];
      return presentingPlanCard({ rows, maySwap: true, warnings: [], nonce: NONCE }, texts);
    },
  },
];
