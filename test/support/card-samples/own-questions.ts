/** A leader asks the own unit, and takes it back. */
import { ownQuestionCard } from "../../../adaptive-cards/reflections/own-question-card.ts";
import {
  openQuestionsCard,
  sentCard,
  withdrawFormCard,
} from "../../../adaptive-cards/reflections/open-question-cards.ts";
import { type CardSample, NONCE } from "./sample.ts";

const of = { subject: "2026-W48|unit-hjemme-nord", nonce: NONCE };
const closes = "tirsdag 1. desember kl. 12.00";
const thresholds = { numbers: 5, comments: 10 };
const stopping = { words: "Hva bør vi slutte med?" };
const openQuestions = {
  open: [{ unit: "Hjemmetjenesten sone nord", words: stopping.words, closes, subject: of.subject }],
  next: "mandag 30. november",
  nonce: NONCE,
};

export const ownQuestionSamples: readonly CardSample[] = [
  {
    name: "Enheten er spurt denne uka",
    of: "openQuestionsCard",
    make: (texts) => openQuestionsCard({ ...openQuestions, written: "Vi har nok nøkler." }, texts),
  },
  {
    name: "Spørsmålet er sendt",
    of: "sentCard",
    make: (texts) => {
      const words = texts.reflectionEditing.ownQuestion;
      return sentCard({ ...of, lines: [words.sentTo(8), words.resultComes(closes)] }, texts);
    },
  },
  {
    name: "Spørsmålet trekkes",
    of: "withdrawFormCard",
    make: (texts) =>
      withdrawFormCard(
        { words: stopping.words, unit: "Hjemmetjenesten sone nord", next: "mandag 30. november", ...of },
        texts,
      ),
  },
  {
    name: "En leder spør en liten enhet",
    of: "ownQuestionCard",
    make: (texts) =>
      ownQuestionCard(
        {
          units: [{ id: "hjemme-nord", name: "Hjemmetjenesten sone nord" }],
          values: { text: "Hvorfor har ingen ryddet lageret?", kind: "question" },
          canShowWords: false,
          open: [],
          closes,
          thresholds,
          warnings: [],
          advice: [
            texts.reflectionEditing.ownQuestion.tooFewForWords(8),
            texts.reflectionEditing.nudges.blames,
          ],
          seen: "0a1b2c3d",
          nonce: NONCE,
        },
        texts,
      ),
  },
];
