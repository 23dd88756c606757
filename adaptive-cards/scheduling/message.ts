/** A municipality's own message, as those see it whom it is for. */
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, card } from "../card.ts";
import { link as linkTo } from "../parts/action.ts";
import { heading, note, paragraph } from "../parts/text.ts";

export interface ScheduledMessageView {
  readonly text: string;
  readonly link: string | undefined;
  /** Absent when the organisation no longer knows who stands behind it. */
  readonly from: string | undefined;
}

export function scheduledMessageCard({ text, link, from }: ScheduledMessageView, texts: Texts): Card {
  const words = texts.scheduling.message;
  return card(
    words.title,
    [heading(words.title), paragraph(text), ...(from === undefined ? [] : [note(words.from(from))])],
    link === undefined ? [] : [linkTo({ title: words.open, address: link })],
  );
}
