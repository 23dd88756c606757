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
  /** What can ever be shown of answers without a name, and how many were asked. */
  readonly shows: { readonly what: "words" | "numbers" | "nothing"; readonly asked: number };
  /** What was sent in, or is written and not sent yet. */
  readonly filled: AnswerFields | undefined;
  /** There is an answer already: it can be withdrawn, and the form left. */
  readonly isAnswered: boolean;
  readonly warnings: readonly string[];
}

export const COMMENT_LENGTH = 1000;
/** The field takes more, and Send inn says that it is too much: Teams would cut what is pasted without a word. */
const COMMENT_ROOM = 5 * COMMENT_LENGTH;

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
      note(explained(view, texts)),
      note(
        view.isAnswered ? words.untilChange(view.closes) : `${words.voluntary} ${words.until(view.closes)}`,
      ),
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
    maxLength: COMMENT_ROOM,
    ...(filled === undefined || filled.comment === "" ? {} : { value: filled.comment }),
  });
}

function explained({ shows, thresholds }: QuestionView, { reflections: words }: Texts): string {
  const rules = {
    words: words.shownFrom(thresholds.numbers, thresholds.comments),
    numbers: words.numbersFrom(thresholds.numbers),
    nothing: "",
  };
  return `${words.nameless} ${rules[shows.what]}`.trim();
}

/** Said before anybody writes: in a group so small that words can never be shown there is nothing to say yes to. */
function mayShowPart({ filled, shows, leader }: QuestionView, texts: Texts): Element {
  const words = texts.reflections;
  if (shows.what === "words")
    return toggleField({ id: MAY_SHOW_FIELD, title: words.mayShow, value: filled?.mayShow ?? false });
  const never = shows.what === "numbers" ? words.neverWords(shows.asked) : words.neverShown(shows.asked);
  return paragraph(leader === undefined ? never : `${never} ${words.onlyLeader(leader.name)}`);
}

function seenBy(view: QuestionView, texts: Texts): Element[] {
  const { filled, leader } = view;
  const { sees } = texts.reflections;
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
    mayShowPart(view, texts),
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
