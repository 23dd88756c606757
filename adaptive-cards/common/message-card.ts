/** A card that only says something. */
import { type Card, card } from "../card.ts";
import { paragraph } from "../parts/text.ts";

/** The text is also what the notification shows, so it must hold nothing that somebody wrote. */
export function messageCard(text: string): Card {
  return card(text, [paragraph(text)]);
}
