/** Asks somebody the bot does not know where they work, and keeps what they wrote meanwhile. */
import type { Texts } from "../../bot/texts/texts.ts";
import { ideaVerbs } from "../ideas/verbs.ts";
import { type Card, card } from "../card.ts";
import { button } from "../parts/action.ts";
import { type Choice, choiceField, textField } from "../parts/field.ts";
import { heading, note, paragraph, warning } from "../parts/text.ts";
import { organisationVerbs } from "./verbs.ts";

export interface ClaimView {
  readonly choices: readonly Choice[];
  /** The unit whose part of the tree is shown; undefined for the whole. */
  readonly within: { readonly id: string; readonly name: string } | undefined;
  /** What the person wrote before anybody knew them. */
  readonly text: string;
  readonly problems: readonly string[];
  readonly nonce: string;
}

/** Input ids, read by the handler. */
export const claimFields = { unit: "unit", text: "text" } as const;

export function claimCard(view: ClaimView, texts: Texts): Card {
  const words = texts.organisation.claim;
  return card(
    words.title,
    [
      heading(words.title),
      paragraph(view.within === undefined ? words.intro : words.within(view.within.name)),
      ...view.problems.map((problem) => warning(problem)),
      choiceField({
        id: claimFields.unit,
        label: words.unit,
        required: texts.common.required,
        choices: view.choices,
      }),
      ...(view.text === ""
        ? []
        : [
            textField({ id: claimFields.text, label: words.text, value: view.text, multiline: true }),
            note(texts.common.caution),
          ]),
      note(words.note),
    ],
    [
      button({
        title: texts.common.buttons.save,
        verb: organisationVerbs.claim,
        subject: view.within?.id ?? "",
        nonce: view.nonce,
        style: "positive",
      }),
    ],
  );
}

export function claimedCard(view: { readonly unit: string; readonly nonce: string }, texts: Texts): Card {
  const words = texts.organisation.claim;
  return card(
    words.savedTitle,
    [heading(words.savedTitle), paragraph(words.saved(view.unit)), note(words.unconfirmed)],
    [button({ title: words.idea, verb: ideaVerbs.form, nonce: view.nonce })],
  );
}
