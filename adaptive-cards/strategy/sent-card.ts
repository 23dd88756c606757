/** En bit av planen: one goal, why it is there, and what it means to those whom it concerns. */
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, card } from "../card.ts";
import { button } from "../parts/action.ts";
import { heading, note, paragraph, subheading } from "../parts/text.ts";
import { goalVerbs } from "./verbs.ts";

export interface SentView {
  /** The occurrence that sent it. */
  readonly where: string;
  readonly title: string;
  /** "" when the plan does not say. */
  readonly why: string;
  /** When the answers are delivered; undefined when nobody can answer any more. */
  readonly until: string | undefined;
  /** What was just done. */
  readonly done: string | undefined;
  readonly nonce: string;
}

export function sentCard({ where, title, why, until, done, nonce }: SentView, texts: Texts): Card {
  const words = texts.strategy.sent;
  const ask = { title: texts.strategy.ask.title, verb: goalVerbs.ask, subject: where, nonce };
  return card(
    `${words.title}: ${title}`,
    [
      heading(words.title),
      ...(done === undefined ? [] : [paragraph(done)]),
      subheading(title),
      ...(why === "" ? [] : [paragraph(why)]),
      // What was just done says it, too.
      ...(done === undefined ? [note(until === undefined ? words.over : words.until(until))] : []),
    ],
    until === undefined ? [] : [button({ ...ask, style: "positive" })],
  );
}
