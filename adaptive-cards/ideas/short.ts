/** One sentence in place of a form. */
import { card, type Card } from "../card.ts";
import { heading, paragraph } from "../parts/text.ts";

export function shortCard(title: string, sentence: string): Card {
  return card(title, [heading(title), paragraph(sentence)]);
}
