/** What waits for a leader and is near its deadline or past it: one message a day. Ten, then Vis flere. */
import type { Texts } from "../../bot/texts/texts.ts";
import { card, type Card, type CardAction, type Element } from "../card.ts";
import { button } from "../parts/action.ts";
import { choiceField } from "../parts/field.ts";
import { PAGE, type Page, pageOf } from "../parts/page.ts";
import { setOff } from "../parts/set-off.ts";
import { bold, heading, note, paragraph } from "../parts/text.ts";
import { openButton } from "./idea-actions.ts";
import { shortened } from "./shortened.ts";
import { ideaVerbs } from "./verbs.ts";

type StuckReason = keyof Texts["promise"]["stuck"]["reasons"];

export interface ReminderRow {
  readonly number: number;
  /** "Idé 17 · Mottatt" */
  readonly title: string;
  /** "idé 17" */
  readonly name: string;
  readonly problem: string;
  /** When it was or is due, and why the reader has it. */
  readonly lines: readonly string[];
  /** Asked of whoever owns it when the level above was brought in; what was chosen, when it is answered. */
  readonly stuck?: { readonly chosen?: StuckReason };
}

export interface Reminder {
  readonly rows: readonly ReminderRow[];
  /** How many of all were asked for so far. */
  readonly upTo: number;
  readonly nonce: string;
}

export function reminderCard({ rows, upTo, nonce }: Reminder, texts: Texts): Card {
  const words = texts.promise.reminder;
  if (rows.length === 0) return card(words.done, [heading(words.done)]);
  // One page: each may ask what it is held up by.
  const page = pageOf(rows, upTo, PAGE);
  const { shown, first, last, total } = page;
  const title = words.title(total);
  const body: Element[] = [
    heading(title),
    paragraph(words.lead),
    ...shown.map((row) => rowElement(row, nonce, texts)),
    ...(total > PAGE ? [note(words.shown(first, last, total))] : []),
    note(words.note),
  ];
  return card(title, body, buttons(page, nonce, texts));
}

function buttons(
  { shown, last, next }: Page<ReminderRow>,
  nonce: string,
  texts: Texts,
): readonly CardAction[] {
  const { send, showMore } = texts.common.buttons;
  const asks = shown.some(({ stuck }) => stuck && stuck.chosen === undefined);
  const subject = String(last);
  const more = { title: showMore, verb: ideaVerbs.reminders, nonce, ignoresInputs: true };
  return [
    ...(asks
      ? [button({ title: send, verb: ideaVerbs.stuck, subject, nonce, style: "positive" as const })]
      : []),
    ...(next === undefined ? [] : [button({ ...more, subject: String(next) })]),
  ];
}

function rowElement(row: ReminderRow, nonce: string, texts: Texts): Element {
  return setOff([
    bold(row.title),
    paragraph(shortened(row.problem)),
    ...row.lines.map((line) => note(line)),
    ...stuckElements(row, texts),
    { type: "ActionSet", actions: [openButton(row.number, nonce, texts)] },
  ]);
}

function stuckElements({ stuck, name, number }: ReminderRow, texts: Texts): readonly Element[] {
  if (!stuck) return [];
  const words = texts.promise.stuck;
  const { chosen } = stuck;
  if (chosen !== undefined) return [note(words.youSaid(words.reasons[chosen])), note(words.next[chosen])];
  const choices = Object.entries(words.reasons).map(([value, title]) => ({ title, value }));
  const label = words.question(name);
  return [
    choiceField({ id: stuckField(number), label, choices, placeholder: words.choose }),
    note(words.note),
  ];
}

/** The id of the choice for one idea: several can be on one card. */
function stuckField(number: number): string {
  return `stuck-${number}`;
}
