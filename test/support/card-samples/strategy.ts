import { goalCard } from "../../../adaptive-cards/strategy/goal-card.ts";
import { type GoalRow, goalListCard } from "../../../adaptive-cards/strategy/goal-list.ts";
import { type CardSample, NONCE } from "./sample.ts";

const falls: GoalRow = {
  nr: "1.2",
  title: "Færre fall",
  theme: "Mestring",
  why: "Ett fall kan bety slutten på å bo hjemme. Mange av dem kan vi forebygge.",
  shown: "Sist i Mandagskvarteret 23. november 2026.",
};
const food: GoalRow = {
  nr: "1.3",
  title: "Mat og måltider",
  theme: "Mestring",
  why: "",
  shown: "Ikke vist i Mandagskvarteret ennå.",
};
const relatives: GoalRow = { ...food, nr: "2.1", title: "Pårørende som partnere", theme: "Sammen" };

export const strategySamples: readonly CardSample[] = [
  {
    name: "Målene i planen",
    of: "goalListCard",
    make: (texts) =>
      goalListCard(
        { goals: [falls, food, relatives], query: "", total: 84, problems: [], nonce: NONCE },
        texts,
      ),
  },
  {
    name: "Søk i målene, ingen treff",
    of: "goalListCard",
    make: (texts) =>
      goalListCard({ goals: [], query: "sykler", total: 0, problems: [], nonce: NONCE }, texts),
  },
  {
    name: "Et mål",
    of: "goalCard",
    make: (texts) =>
      goalCard(
        {
          nr: "1.2",
          title: "Færre fall",
          why: falls.why,
          facts: [
            [texts.strategy.facts.theme, "Mestring"],
            [texts.strategy.facts.status, texts.strategy.statuses.active],
            [texts.strategy.facts.period, "1. januar 2026 til 31. desember 2030"],
            [texts.strategy.facts.owner, "Leder i hjemmetjenesten"],
            [texts.strategy.facts.concerns, "Hjemmetjenesten, Institusjon"],
            [texts.strategy.facts.shown, "23. november 2026"],
          ],
          parts: [],
          nonce: NONCE,
        },
        texts,
      ),
  },
];
