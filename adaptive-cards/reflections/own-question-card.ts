/** A leader asks the own unit: the form, with what the leader should know before it is sent. */
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, card } from "../card.ts";
import { button } from "../parts/action.ts";
import { choiceField, textField } from "../parts/field.ts";
import { heading, note, paragraph, warning } from "../parts/text.ts";
import { bankFields, bankVerbs, ITEM_LENGTH } from "./bank-verbs.ts";

export interface OwnQuestionView {
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly values: Readonly<Record<string, string>>;
  readonly closes: string;
  readonly thresholds: { readonly numbers: number; readonly comments: number };
  /** What is wrong. */
  readonly warnings: readonly string[];
  /** What was read by the leader already, when it is sent all the same; "" before that. */
  readonly advice: readonly string[];
  readonly nonce: string;
}

export function ownQuestionCard(view: OwnQuestionView, texts: Texts): Card {
  const words = texts.reflectionEditing.ownQuestion;
  const { values, thresholds, nonce } = view;
  const isAdvised = view.advice.length > 0;
  const text = values[bankFields.text] ?? "";
  return card(
    words.title,
    [
      heading(words.title),
      ...[...view.warnings, ...view.advice].map((line) => warning(line)),
      paragraph(words.intro(thresholds.numbers, thresholds.comments)),
      choiceField({
        id: bankFields.unit,
        label: words.unit,
        choices: view.units.map(({ id, name }) => ({ title: name, value: id })),
        value: values[bankFields.unit] ?? view.units[0]?.id ?? "",
      }),
      choiceField({
        id: bankFields.kind,
        label: words.kind,
        choices: [
          { title: words.question, value: "question" },
          { title: words.statement, value: "statement" },
        ],
        value: values[bankFields.kind] === "statement" ? "statement" : "question",
      }),
      textField({
        id: bankFields.text,
        label: words.text,
        placeholder: words.placeholder,
        multiline: true,
        maxLength: ITEM_LENGTH,
        required: texts.common.required,
        ...(text === "" ? {} : { value: text }),
      }),
      note(words.until(view.closes)),
      note(texts.common.caution),
    ],
    [
      button({
        title: isAdvised ? words.sendAnyway : texts.common.buttons.send,
        verb: bankVerbs.ownSend,
        subject: isAdvised ? "advised" : "",
        nonce,
        style: "positive",
      }),
      button({ title: texts.common.buttons.close, verb: bankVerbs.ownClose, nonce, ignoresInputs: true }),
    ],
  );
}
