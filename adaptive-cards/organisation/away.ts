/** `borte`: from, to and including, and who acts meanwhile. */
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, card } from "../card.ts";
import { button } from "../parts/action.ts";
import { type Choice, choiceField, dateField } from "../parts/field.ts";
import { heading, note, paragraph, warning } from "../parts/text.ts";
import { organisationVerbs } from "./verbs.ts";

export interface AwayFormView {
  readonly values: { readonly from: string; readonly until: string; readonly deputy: string };
  /** Empty for somebody who leads no unit and is only a deputy. */
  readonly deputies: readonly Choice[];
  /** The absence that is stored, in words; undefined when there is none. */
  readonly present: string | undefined;
  /** Who gets new ideas when nothing is changed, a line a unit. */
  readonly receivers: readonly string[];
  readonly problems: readonly string[];
  readonly nonce: string;
}

/** Input ids, read by the handler. */
export const awayFields = { from: "from", until: "until", deputy: "deputy" } as const;

export function awayCard(view: AwayFormView, texts: Texts): Card {
  const words = texts.organisation.away;
  const required = texts.common.required;
  const { from, until, deputy } = view.values;
  return card(
    words.title,
    [
      heading(words.title),
      paragraph(view.present ?? words.intro),
      ...view.problems.map((problem) => warning(problem)),
      dateField({
        id: awayFields.from,
        label: words.from,
        required,
        ...(from === "" ? {} : { value: from }),
      }),
      dateField({
        id: awayFields.until,
        label: words.until,
        required,
        ...(until === "" ? {} : { value: until }),
      }),
      ...(view.deputies.length === 0
        ? []
        : [
            choiceField({
              id: awayFields.deputy,
              label: words.deputy,
              required,
              choices: view.deputies,
              value: deputy,
            }),
          ]),
      ...view.receivers.map((line) => note(line)),
      note(words.private),
    ],
    formButtons(view, texts),
  );
}

function formButtons({ nonce, present }: AwayFormView, texts: Texts) {
  const { back } = texts.organisation.away;
  const { save, close } = texts.common.buttons;
  return [
    button({ title: save, verb: organisationVerbs.away, nonce, style: "positive" }),
    ...(present === undefined
      ? []
      : [button({ title: back, verb: organisationVerbs.back, nonce, ignoresInputs: true })]),
    button({ title: close, verb: organisationVerbs.close, nonce, ignoresInputs: true }),
  ];
}

/** After Lagre: what is stored, who gets new ideas meanwhile, and a way to change it. */
export function awaySavedCard(
  view: { readonly saved: string; readonly receivers: readonly string[]; readonly nonce: string },
  texts: Texts,
): Card {
  const words = texts.organisation.away;
  return card(
    words.savedTitle,
    [heading(words.savedTitle), paragraph(view.saved), ...view.receivers.map((line) => paragraph(line))],
    [
      button({ title: words.change, verb: organisationVerbs.awayForm, nonce: view.nonce }),
      button({ title: words.back, verb: organisationVerbs.back, nonce: view.nonce, ignoresInputs: true }),
    ],
  );
}
