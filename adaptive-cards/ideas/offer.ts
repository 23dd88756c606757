/** To a colleague for whom a ressursperson wrote something down: theirs to send in, or not. */
import type { Texts } from "../../bot/texts/texts.ts";
import { card, type Card } from "../card.ts";
import { button } from "../parts/action.ts";
import { heading, note, paragraph } from "../parts/text.ts";
import { titled } from "./idea-parts.ts";
import { ideaVerbs } from "./verbs.ts";

export interface OfferView {
  readonly id: string;
  /** Who wrote it down. */
  readonly from: string;
  readonly problem: string;
  readonly proposal: string | undefined;
  readonly nonce: string;
}

export function offerCard({ id, from, problem, proposal, nonce }: OfferView, texts: Texts): Card {
  const words = texts.offers;
  const shared = { subject: id, nonce };
  return card(
    words.title,
    [
      heading(words.title),
      paragraph(words.from(from)),
      ...titled(texts.ideas.form.problem, problem),
      ...titled(texts.ideas.form.proposal, proposal),
      paragraph(words.yours),
      note(texts.common.caution),
    ],
    [
      button({ ...shared, title: words.look, verb: ideaVerbs.offerOpen, style: "positive" }),
      button({ ...shared, title: words.no, verb: ideaVerbs.offerNo }),
    ],
  );
}
