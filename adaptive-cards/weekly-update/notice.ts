/** A short answer around an edition: nothing to show, not for you. */
import { type Card, card } from "../card.ts";
import { paragraph } from "../parts/text.ts";

export function noticeCard(lines: readonly string[]): Card {
  return card(lines[0] ?? "", lines.map(paragraph));
}
