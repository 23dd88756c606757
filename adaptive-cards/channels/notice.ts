/** What the bot says in a channel about the channel. */
import { type Card, card } from "../card.ts";
import { heading, paragraph } from "../parts/text.ts";

/** `title`: the first line says what was done. */
export function channelNoticeCard(lines: readonly string[], { title = false } = {}): Card {
  const [first = "", ...rest] = lines;
  return card(first, [title ? heading(first) : paragraph(first), ...rest.map(paragraph)]);
}
