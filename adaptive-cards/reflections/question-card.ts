/** The question of the week, or a pulse: answered on one card. */
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, card, type CardAction, type Element } from "../card.ts";
import { button } from "../parts/action.ts";
import { choiceField, textField, toggleField } from "../parts/field.ts";
import { heading, note, paragraph, warning } from "../parts/text.ts";
import {
  COMMENT_FIELD,
  leaderValue,
  MAY_SHOW_FIELD,
  reflectionVerbs,
  SEES_FIELD,
  valueField,
} from "./verbs.ts";

export type Sees = "self" | "unit" | "leader";

/** An answer as its form has it. */
export interface AnswerFields {
  /** "1" to "5" by the statement's id; what is not chosen is not there. */
  readonly values: Readonly<Record<string, string>>;
  readonly comment: string;
  readonly sees: Sees;
  readonly mayShow: boolean;
}

export interface QuestionView {
  readonly subject: string;
  readonly nonce: string;
  /** In the reader's language. */
  readonly items: readonly { readonly id: string; readonly words: string }[];
  readonly isPulse: boolean;
  /** Whoever asks the own unit. */
  readonly from: string | undefined;
  /** Who "lederen min" is; without one, that is no choice. */
  readonly leader: { readonly id: string; readonly name: string } | undefined;
  /** As people read them. */
  readonly closes: string;
  readonly thresholds: { readonly numbers: number; readonly comments: number };
  /** What was sent in, or is written and not sent yet. */
  readonly filled: AnswerFields | undefined;
  /** There is an answer already: it can be withdrawn, and the form left. */
  readonly isAnswered: boolean;
  readonly warnings: readonly string[];
}

export const COMMENT_LENGTH = 1000;

export function questionCard(view: QuestionView, texts: Texts): Card {
  const words = texts.reflections;
  return card(
    titleOf(view, texts),
    [
      heading(titleOf(view, texts)),
      ...view.warnings.map((line) => warning(line)),
      ...(view.isPulse ? statements(view, texts) : question(view)),
      commentField(view, texts),
      ...seenBy(view, texts),
      note(words.explained(view.thresholds.numbers, view.thresholds.comments)),
      note(`${words.until(view.closes)} ${words.voluntary}`),
    ],
    actionsOf(view, texts),
  );
}

function titleOf({ isPulse, from }: Pick<QuestionView, "isPulse" | "from">, texts: Texts): string {
  const words = texts.reflections;
  if (from !== undefined) return words.fromLeader(from);
  return isPulse ? words.titlePulse : words.title;
}

function question({ items }: QuestionView): Element[] {
  return items.map(({ words }) => ({ ...paragraph(words), size: "Medium", weight: "Bolder" }));
}

function statements({ items, filled }: QuestionView, texts: Texts): Element[] {
  const words = texts.reflections;
  const choices = words.scale.map((title, at) => ({ title, value: String(at + 1) }));
  const fields = items.map(({ id, words: label }) => {
    const value = filled?.values[id];
    return choiceField({
      id: valueField(id),
      label,
      choices,
      style: "expanded",
      ...(value === undefined ? {} : { value }),
    });
  });
  return [note(words.statements(items.length)), ...fields];
}

function commentField({ isPulse, filled }: QuestionView, texts: Texts): Element {
  const words = texts.reflections;
  return textField({
    id: COMMENT_FIELD,
    label: isPulse ? words.comment : words.answer,
    placeholder: words.placeholder,
    multiline: true,
    maxLength: COMMENT_LENGTH,
    ...(filled === undefined || filled.comment === "" ? {} : { value: filled.comment }),
  });
}

function seenBy({ filled, leader }: QuestionView, texts: Texts): Element[] {
  const { sees, mayShow } = texts.reflections;
  const chosen = filled?.sees === "leader" ? leader && leaderValue(leader.id) : filled?.sees;
  const choices = [
    { title: sees.unit, value: "unit" },
    { title: sees.self, value: "self" },
    ...(leader === undefined
      ? []
      : [{ title: sees.leaderNamed(leader.name), value: leaderValue(leader.id) }]),
  ];
  return [
    note(texts.common.caution),
    choiceField({
      id: SEES_FIELD,
      label: sees.label,
      choices,
      value: chosen ?? "unit",
    }),
    toggleField({ id: MAY_SHOW_FIELD, title: mayShow, value: filled?.mayShow ?? false }),
  ];
}

function actionsOf({ subject, nonce, isAnswered }: QuestionView, texts: Texts): CardAction[] {
  const { buttons } = texts.reflections;
  const of = { subject, nonce };
  const send = button({
    title: texts.common.buttons.send,
    verb: reflectionVerbs.send,
    style: "positive",
    ...of,
  });
  if (!isAnswered)
    return [send, button({ title: buttons.skip, verb: reflectionVerbs.skip, ignoresInputs: true, ...of })];
  return [
    send,
    button({ title: buttons.withdraw, verb: reflectionVerbs.withdraw, ignoresInputs: true, ...of }),
    button({
      title: texts.common.buttons.close,
      verb: reflectionVerbs.show,
      ignoresInputs: true,
      ...of,
    }),
  ];
}
