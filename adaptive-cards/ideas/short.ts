/** A sentence or two in place of a form. */
import { card, type Card, type CardAction } from "../card.ts";
import { heading, paragraph } from "../parts/text.ts";

export function shortCard(title: string, ...sentences: readonly string[]): Card {
  return card(title, [heading(title), ...sentences.map((sentence) => paragraph(sentence))]);
}

/** The same with a way on. */
export function doneCard(title: string, sentence: string, button: CardAction): Card {
  return card(title, [heading(title), paragraph(sentence)], [button]);
}
