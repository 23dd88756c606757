/** tidsplaner: every schedule, ten at a time, with what can be done about each. */
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, card, type CardAction, type Element } from "../card.ts";
import { button } from "../parts/action.ts";
import { setOff } from "../parts/set-off.ts";
import { bold, close, heading, note, paragraph } from "../parts/text.ts";
import { schedulingVerbs } from "./verbs.ts";

export const SCHEDULES_SHOWN = 10;

export interface ScheduleRow {
  readonly id: string;
  readonly name: string;
  /** "mandager kl. 08.00 · alle" */
  readonly when: string;
  /** "Neste: …", or that it is paused or over. */
  readonly next: string;
  /** "Sist: …"; undefined before the first time. */
  readonly last: string | undefined;
  /** "Laget av …" */
  readonly made: string;
  readonly paused: boolean;
}

export interface SchedulesView {
  /** All of them. */
  readonly total: number;
  /** How many come before the first shown. */
  readonly from: number;
  readonly rows: readonly ScheduleRow[];
  /** What was just done. */
  readonly done: string | undefined;
  readonly nonce: string;
}

export function schedulesCard(view: SchedulesView, texts: Texts): Card {
  const words = texts.scheduling;
  const { total, from, rows, nonce } = view;
  const last = from + rows.length;
  const more = button({
    title: texts.common.buttons.showMore,
    verb: schedulingVerbs.list,
    subject: String(last),
    nonce,
  });
  return card(
    words.title,
    [
      heading(words.title),
      ...(view.done === undefined ? [] : [paragraph(view.done)]),
      ...(total === 0 ? [paragraph(words.none)] : []),
      ...rows.map((row) => rowPart(row, nonce, texts)),
      ...(total > rows.length ? [note(words.shown(from + 1, last, total))] : []),
    ],
    [
      ...(last < total ? [more] : []),
      button({ title: words.buttons.new, verb: schedulingVerbs.new, nonce, style: "positive" }),
    ],
  );
}

function rowPart(row: ScheduleRow, nonce: string, texts: Texts): Element {
  return setOff([
    bold(row.name),
    close(row.when),
    close(row.next),
    ...(row.last === undefined ? [] : [close(row.last)]),
    note(row.made),
    { type: "ActionSet", actions: [...rowButtons(row, nonce, texts)] },
  ]);
}

function rowButtons({ id, paused }: ScheduleRow, nonce: string, texts: Texts): readonly CardAction[] {
  const { buttons } = texts.scheduling;
  const { pause, resume, run, history, edit } = schedulingVerbs;
  const of = (title: string, verb: string) => button({ title, verb, subject: id, nonce });
  return [
    paused ? of(buttons.resume, resume) : of(buttons.pause, pause),
    of(buttons.run, run),
    of(buttons.history, history),
    of(buttons.edit, edit),
  ];
}
