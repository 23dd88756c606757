/** What is said in place of the form, and the reminder. */
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, card } from "../card.ts";
import { button } from "../parts/action.ts";
import { close, heading, note, paragraph } from "../parts/text.ts";
import { reflectionVerbs } from "./verbs.ts";

interface Of {
  readonly subject: string;
  readonly nonce: string;
}

/** A sentence or two, and a way back to the form. */
export function mayAnswerCard(
  { subject, nonce, title, lines }: Of & { readonly title: string; readonly lines: readonly string[] },
  texts: Texts,
): Card {
  const answer = texts.reflections.buttons.answer;
  return card(
    title,
    [heading(title), ...lines.map((line) => paragraph(line))],
    [button({ title: answer, verb: reflectionVerbs.show, subject, nonce })],
  );
}

/** Sent in too late, or for nothing: nothing of it is kept, so it is given back. */
export function lateCard(
  {
    title,
    line,
    written,
  }: { readonly title: string; readonly line: string; readonly written: readonly string[] },
  texts: Texts,
): Card {
  return card(title, [
    heading(title),
    paragraph(line),
    ...(written.length === 0 ? [] : [note(texts.reflections.lateText)]),
    ...written.map((text) => close(text)),
  ]);
}

export interface ReminderView extends Of {
  /** The question, or the statements. */
  readonly items: readonly string[];
  readonly closes: string;
}

/** The same for everybody. */
export function reminderCard({ subject, nonce, items, closes }: ReminderView, texts: Texts): Card {
  const words = texts.reflections;
  return card(
    words.reminder.title,
    [
      heading(words.reminder.title),
      ...items.map((line) => paragraph(line)),
      note(words.reminder.line(closes)),
    ],
    [button({ title: words.buttons.answer, verb: reflectionVerbs.show, subject, nonce })],
  );
}
