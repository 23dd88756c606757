/** What a leader has asked already: shown instead of a form, or under it, with the way to withdraw it. */
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, card, type Element } from "../card.ts";
import { button } from "../parts/action.ts";
import { close, heading, note, paragraph } from "../parts/text.ts";
import { bankVerbs } from "./bank-verbs.ts";

/** One that people can still answer. */
export interface OpenQuestion {
  readonly unit: string;
  readonly words: string;
  /** As people read it. */
  readonly closes: string;
  /** Its id. */
  readonly subject: string;
}

/** More would not fit on a card; each can be withdrawn from its own receipt, too. */
const OPEN_SHOWN = 10;

export function openQuestionParts(open: readonly OpenQuestion[], nonce: string, texts: Texts): Element[] {
  const words = texts.reflectionEditing.ownQuestion;
  const shown = open.slice(0, OPEN_SHOWN);
  const parts = shown.map(({ unit, words: asked, closes, subject }) => {
    const withdraw = { title: words.withdraw, verb: bankVerbs.ownWithdrawForm, subject, nonce };
    const items: Element[] = [
      note(words.isAsked(unit)),
      close(asked),
      note(words.openUntil(closes)),
      { type: "ActionSet", actions: [button({ ...withdraw, ignoresInputs: true })] },
    ];
    return { type: "Container" as const, separator: true, items };
  });
  if (shown.length === open.length) return parts;
  return [...parts, note(texts.ideas.lists.shown(1, shown.length, open.length))];
}

export interface OpenQuestionsView {
  readonly open: readonly OpenQuestion[];
  /** "mandag 30. november" */
  readonly next: string;
  /** What was sent in and refused; "" when nothing was. */
  readonly written: string;
  readonly nonce: string;
}

/** Every unit was asked this week. */
export function openQuestionsCard(view: OpenQuestionsView, texts: Texts): Card {
  const words = texts.reflectionEditing.ownQuestion;
  return card(words.title, [
    heading(words.title),
    paragraph(words.already(view.next)),
    ...(view.written === "" ? [] : [note(texts.reflections.lateText), close(view.written)]),
    ...openQuestionParts(view.open, view.nonce, texts),
  ]);
}

/** What a leader is shown at Send inn: a question with a mistake in it can be taken back at once. */
export function sentCard(
  {
    subject,
    lines,
    nonce,
  }: { readonly subject: string; readonly lines: readonly string[]; readonly nonce: string },
  texts: Texts,
): Card {
  const words = texts.reflectionEditing.ownQuestion;
  const withdraw = { title: words.withdraw, verb: bankVerbs.ownWithdrawForm, subject, nonce };
  return card(words.sent, [heading(words.sent), ...lines.map(paragraph)], [button(withdraw)]);
}

export interface WithdrawView {
  readonly subject: string;
  readonly unit: string;
  readonly words: string;
  readonly next: string;
  readonly nonce: string;
}

export function withdrawFormCard(
  { subject, unit, words: asked, next, nonce }: WithdrawView,
  texts: Texts,
): Card {
  const words = texts.reflectionEditing.ownQuestion;
  const title = words.withdrawTitle;
  return card(
    title,
    [
      heading(title),
      note(words.isAsked(unit)),
      close(asked),
      paragraph(words.withdrawThen),
      paragraph(words.next(next)),
    ],
    [
      button({
        title: texts.common.buttons.confirm,
        verb: bankVerbs.ownWithdraw,
        subject,
        nonce,
        style: "destructive",
      }),
      button({ title: texts.common.buttons.close, verb: bankVerbs.ownForm, nonce }),
    ],
  );
}
