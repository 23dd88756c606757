/** A leader asks the own unit: the form, with what the leader should know before it is sent. */
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, card, type Element } from "../card.ts";
import { button } from "../parts/action.ts";
import { choiceField, textField } from "../parts/field.ts";
import { heading, note, paragraph, warning } from "../parts/text.ts";
import { type OpenQuestion, openQuestionParts } from "./open-question-cards.ts";
import { bankFields, bankVerbs, ITEM_ROOM } from "./bank-verbs.ts";

export interface OwnQuestionView {
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly values: Readonly<Record<string, string>>;
  /** What people can still answer. */
  readonly open: readonly OpenQuestion[];
  /** In one of the units at least; else a statement is offered first. */
  readonly canShowWords: boolean;
  readonly closes: string;
  readonly thresholds: { readonly numbers: number; readonly comments: number };
  /** What is wrong. */
  readonly warnings: readonly string[];
  /** What was read by the leader already, when it is sent all the same; "" before that. */
  readonly advice: readonly string[];
  /** Names that advice, so that what a changed text would be advised of is not taken as read. */
  readonly seen: string;
  readonly nonce: string;
}

export function ownQuestionCard(view: OwnQuestionView, texts: Texts): Card {
  const words = texts.reflectionEditing.ownQuestion;
  const { thresholds, nonce } = view;
  const isAdvised = view.advice.length > 0;
  const intro = view.canShowWords
    ? words.intro(thresholds.numbers, thresholds.comments)
    : words.introSmall(thresholds.numbers);
  return card(
    words.title,
    [
      heading(words.title),
      ...[...view.warnings, ...view.advice].map((line) => warning(line)),
      paragraph(intro),
      ...fields(view, texts),
      note(words.until(view.closes)),
      note(texts.common.caution),
      ...openQuestionParts(view.open, nonce, texts),
    ],
    [
      button({
        title: isAdvised ? words.sendAnyway : texts.common.buttons.send,
        verb: bankVerbs.ownSend,
        subject: view.seen,
        nonce,
        style: "positive",
      }),
      button({ title: texts.common.buttons.close, verb: bankVerbs.ownClose, nonce, ignoresInputs: true }),
    ],
  );
}

function fields({ units, values, canShowWords }: OwnQuestionView, texts: Texts): Element[] {
  const words = texts.reflectionEditing.ownQuestion;
  const text = values[bankFields.text] ?? "";
  return [
    choiceField({
      id: bankFields.unit,
      label: words.unit,
      choices: units.map(({ id, name }) => ({ title: name, value: id })),
      value: values[bankFields.unit] ?? units[0]?.id ?? "",
    }),
    choiceField({
      id: bankFields.kind,
      label: words.kind,
      choices: [
        { title: words.question, value: "question" },
        { title: words.statement, value: "statement" },
      ],
      value: values[bankFields.kind] ?? (canShowWords ? "question" : "statement"),
    }),
    textField({
      id: bankFields.text,
      label: words.text,
      placeholder: canShowWords ? words.placeholder : words.placeholderStatement,
      multiline: true,
      maxLength: ITEM_ROOM,
      required: texts.common.required,
      ...(text === "" ? {} : { value: text }),
    }),
  ];
}
