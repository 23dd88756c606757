/** The first card a person gets from the bot, once. */
import type { Texts } from "../../bot/texts/texts.ts";
import { ideaVerbs } from "../ideas/verbs.ts";
import { type Card, card } from "../card.ts";
import { button } from "../parts/action.ts";
import { heading, note, paragraph } from "../parts/text.ts";

export function firstContactCard(view: { readonly nonce: string }, texts: Texts): Card {
  const words = texts.organisation.firstContact;
  return card(
    words.title,
    [
      heading(words.title),
      ...words.promises.map((promise) => paragraph(promise)),
      note(texts.common.caution),
      note(words.help),
    ],
    [button({ title: words.idea, verb: ideaVerbs.form, nonce: view.nonce, style: "positive" })],
  );
}
