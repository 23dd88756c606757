import { measuresFileCard } from "../../../adaptive-cards/measures/file-card.ts";
import { measuresCard } from "../../../adaptive-cards/measures/measures-card.ts";
import { measuresView } from "../../../bot/measures/measures-view.ts";
import type { Texts } from "../../../bot/texts/texts.ts";
import { emptyFigures, sampleFigures } from "../sample-figures.ts";
import { type CardSample, NONCE } from "./sample.ts";

const view = (figures: Parameters<typeof measuresView>[0], texts: Texts) =>
  measuresView(figures, { texts }, NONCE);
const address = "https://bot.kommunen.example/files/0-abc";

export const measuresSamples: readonly CardSample[] = [
  {
    name: "Månedens tall",
    of: "measuresCard",
    make: (texts) => measuresCard(view(sampleFigures, texts), texts),
  },
  {
    name: "Månedens tall, en stille måned",
    of: "measuresCard",
    make: (texts) =>
      measuresCard(view({ month: emptyFigures("2026-10"), before: emptyFigures("2026-09") }, texts), texts),
  },
  {
    name: "Månedens tall som fil",
    of: "measuresFileCard",
    make: (texts) =>
      measuresFileCard({ title: texts.measures.title("oktober"), address, minutes: 10 }, texts),
  },
  {
    name: "Månedens tall som fil, uten adresse",
    of: "measuresFileCard",
    make: (texts) =>
      measuresFileCard({ title: texts.measures.title("oktober"), address: undefined, minutes: 10 }, texts),
  },
];
