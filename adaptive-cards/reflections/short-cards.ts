/** What is said in place of the form, and the reminder. */
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, card, type CardAction } from "../card.ts";
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

/** With the way to another question that is open. */
export function withNext(shown: Card, of: Of, { reflections: words }: Texts): Card {
  const next = { title: words.buttons.next, verb: reflectionVerbs.show, ...of };
  return withAction(shown, button({ ...next, ignoresInputs: true }));
}

/** With the way to the result before. */
export function withOlder(shown: Card, of: Of, { reflections: words }: Texts): Card {
  return withAction(shown, button({ title: words.buttons.older, verb: reflectionVerbs.results, ...of }));
}

function withAction({ summary, content }: Card, action: CardAction): Card {
  return { summary, content: { ...content, actions: [...(content.actions ?? []), action] } };
}
