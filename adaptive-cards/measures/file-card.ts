/** The way to the figures of a month as a file. */
import type { Texts } from "../../bot/texts/texts.ts";
import { card, type Card } from "../card.ts";
import { link } from "../parts/action.ts";
import { heading, paragraph } from "../parts/text.ts";

export interface MeasuresFileView {
  readonly title: string;
  /** Undefined: nobody knows where a browser reaches us. */
  readonly address: string | undefined;
  readonly minutes: number;
}

export function measuresFileCard({ title, address, minutes }: MeasuresFileView, texts: Texts): Card {
  const words = texts.measures;
  const text = address === undefined ? texts.afterEdition.print.noAddress : words.explained(minutes);
  const fetch = address === undefined ? [] : [link({ title: words.fetch, address })];
  return card(title, [heading(title), paragraph(text)], fetch);
}
