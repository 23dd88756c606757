/** One goal of the plan: what it says, whom it concerns, and what came of it. */
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, card, type Element } from "../card.ts";
import { button } from "../parts/action.ts";
import { close, facts, heading, paragraph, subheading } from "../parts/text.ts";
import { type AwarenessRow, awarenessPart } from "./awareness.ts";
import { goalVerbs } from "./verbs.ts";

export interface GoalView {
  readonly nr: string;
  readonly title: string;
  readonly why: string;
  /** Name and value, those that there is something to say about. */
  readonly facts: readonly (readonly [string, string])[];
  /** For those who may see results: who knew the goal when it was met last. */
  readonly awareness: { readonly rows: readonly AwarenessRow[]; readonly atLeast: number } | undefined;
  /** Those that serve the goal: how many, and the words of those the reader may see. */
  readonly ideas: { readonly count: number; readonly shown: readonly string[] };
  /** For the owner: what was answered, place by place. */
  readonly rounds: readonly { readonly title: string; readonly subject: string }[];
  readonly nonce: string;
}

export function goalCard(goal: GoalView, texts: Texts): Card {
  const { nonce, awareness } = goal;
  const title = `${goal.nr} ${goal.title}`;
  const back = button({ title: texts.strategy.back, verb: goalVerbs.list, nonce });
  const rounds = goal.rounds.map((round) => button({ ...round, verb: goalVerbs.collected, nonce }));
  return card(
    title,
    [
      heading(title),
      ...(goal.why === "" ? [] : [paragraph(goal.why)]),
      facts(goal.facts),
      ...ideasPart(goal.ideas, texts),
      ...(awareness ? awarenessPart(awareness.rows, awareness.atLeast, texts) : []),
    ],
    [...rounds, back],
  );
}

function ideasPart({ count, shown }: GoalView["ideas"], texts: Texts): Element[] {
  const words = texts.strategy.ideas;
  if (count === 0) return [];
  return [subheading(words.title), paragraph(words.count(count)), ...shown.map((line) => close(`• ${line}`))];
}
