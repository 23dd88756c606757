/** What the owner of a goal says to everybody who wrote about it. */
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, card } from "../card.ts";
import { heading, note, paragraph } from "../parts/text.ts";

export interface HeardView {
  readonly title: string;
  readonly text: string;
  readonly by: string;
  /** What the reader wrote; "" when it is not there any more. */
  readonly own: string;
}

export function heardCard({ title, text, by, own }: HeardView, texts: Texts): Card {
  const words = texts.strategy.heard;
  return card(words.title, [
    heading(words.title),
    note(words.lead(title)),
    paragraph(text),
    note(words.by(by)),
    ...(own === "" ? [] : [note(words.own(own))]),
  ]);
}
