/** What was answered about a goal in a week, for its owner: all of it at once, and one answer to all. */
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, card, type CardAction, type Element } from "../card.ts";
import { button } from "../parts/action.ts";
import { textField } from "../parts/field.ts";
import { PAGE, pageOf } from "../parts/page.ts";
import { heading, note, paragraph, subheading, warning } from "../parts/text.ts";
import { type AwarenessRow, awarenessPart } from "./awareness.ts";
import { goalVerbs } from "./verbs.ts";

export interface CollectedView {
  /** Goal and place. */
  readonly subject: string;
  readonly nonce: string;
  readonly title: string;
  /** All there are. */
  readonly answers: readonly { readonly text: string; readonly from: string }[];
  /** How many of them were asked for so far. */
  readonly upTo: number;
  /** How many there were, when they are kept no longer. */
  readonly cleared?: number;
  readonly awareness: readonly AwarenessRow[];
  readonly atLeast: number;
  /** What was said to all who answered; undefined: nothing yet. */
  readonly heard: { readonly text: string; readonly by: string; readonly date: string } | undefined;
  /** Whoever reads it is the owner. */
  readonly mayAnswer: boolean;
  /** As it was written and not sent. */
  readonly written: string;
  readonly warnings: readonly string[];
}

export const HEARD_FIELD = "heard";
export const HEARD_LENGTH = 1000;

export function collectedCard(view: CollectedView, texts: Texts): Card {
  const words = texts.strategy.collected;
  const title = words.title(view.title);
  // One page: an answer can be long.
  const { shown, first, last, total, next } = pageOf(view.answers, view.upTo, PAGE);
  return card(
    title,
    [
      heading(title),
      ...view.warnings.map((line) => warning(line)),
      paragraph(view.cleared === undefined ? words.count(total) : words.cleared(view.cleared)),
      ...shown.map((answer) => answerPart(answer)),
      ...(total > PAGE ? [note(texts.ideas.lists.shown(first, last, total))] : []),
      ...awarenessPart(view.awareness, view.atLeast, texts),
      ...answerToAll(view, texts),
    ],
    actions(view, next, texts),
  );
}

function answerPart({ text, from }: CollectedView["answers"][number]): Element {
  return { type: "Container", separator: true, items: [paragraph(text), note(from)] };
}

function answerToAll(view: CollectedView, texts: Texts): Element[] {
  const words = texts.strategy.collected;
  const { heard } = view;
  if (heard !== undefined)
    return [subheading(words.heard), paragraph(heard.text), note(words.heardBy(heard.by, heard.date))];
  if (!mayBeAnswered(view)) return [];
  const field = textField({
    id: HEARD_FIELD,
    label: words.heard,
    placeholder: words.placeholder,
    multiline: true,
    maxLength: HEARD_LENGTH,
    ...(view.written === "" ? {} : { value: view.written }),
  });
  return [field, note(words.hint), note(texts.common.caution)];
}

function actions(view: CollectedView, next: number | undefined, texts: Texts): CardAction[] {
  const { subject, nonce } = view;
  const { send, showMore } = texts.common.buttons;
  const answer = { title: send, verb: goalVerbs.heard, subject, nonce, style: "positive" as const };
  const more = { title: showMore, verb: goalVerbs.collected, subject: `${next}|${subject}`, nonce };
  return [
    ...(mayBeAnswered(view) ? [button(answer)] : []),
    // With what is written so far.
    ...(next === undefined ? [] : [button(more)]),
  ];
}

function mayBeAnswered({ mayAnswer, answers, heard }: CollectedView): boolean {
  return mayAnswer && answers.length > 0 && heard === undefined;
}
