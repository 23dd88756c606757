/** The way to the half-page for AMU and the political committee. */
import type { Texts } from "../../bot/texts/texts.ts";
import { card, type Card } from "../card.ts";
import { link } from "../parts/action.ts";
import { heading, paragraph } from "../parts/text.ts";

export interface HalfPageView {
  /** Undefined: nobody knows where a browser reaches us. */
  readonly address: string | undefined;
  readonly minutes: number;
}

export function halfPageCard({ address, minutes }: HalfPageView, texts: Texts): Card {
  const words = texts.digests.halfPage;
  const text = address === undefined ? texts.afterEdition.print.noAddress : words.explained(minutes);
  const fetch = address === undefined ? [] : [link({ title: words.fetch, address })];
  return card(words.title, [heading(words.title), paragraph(text)], fetch);
}
