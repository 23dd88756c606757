/** A sentence or two in place of a form. */
import { card, type Card } from "../card.ts";
import { heading, paragraph } from "../parts/text.ts";

export function shortCard(title: string, ...sentences: readonly string[]): Card {
  return card(title, [heading(title), ...sentences.map((sentence) => paragraph(sentence))]);
}
