/** One goal of the plan: what it says, whom it concerns, and what came of it. */
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, card, type Element } from "../card.ts";
import { button } from "../parts/action.ts";
import { close, facts, heading, paragraph, subheading } from "../parts/text.ts";
import { goalVerbs } from "./verbs.ts";

export interface GoalView {
  readonly nr: string;
  readonly title: string;
  readonly why: string;
  /** Name and value, those that there is something to say about. */
  readonly facts: readonly (readonly [string, string])[];
  /** More, under headings of their own. */
  readonly parts: readonly { readonly title: string; readonly lines: readonly string[] }[];
  readonly nonce: string;
}

export function goalCard(goal: GoalView, texts: Texts): Card {
  const title = `${goal.nr} ${goal.title}`;
  const back = button({ title: texts.strategy.back, verb: goalVerbs.list, nonce: goal.nonce });
  return card(
    title,
    [
      heading(title),
      ...(goal.why === "" ? [] : [paragraph(goal.why)]),
      facts(goal.facts),
      ...goal.parts.flatMap((part) => partOf(part)),
    ],
    [back],
  );
}

function partOf({ title, lines }: GoalView["parts"][number]): Element[] {
  return [subheading(title), ...lines.map((line) => close(line))];
}
