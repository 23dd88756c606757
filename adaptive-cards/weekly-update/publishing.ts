/** Before and after an edition is sent to everyone. */
import { weekNumber } from "../../bot/calendar/iso-week.ts";
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, card } from "../card.ts";
import { button } from "../parts/action.ts";
import { heading, paragraph, warning } from "../parts/text.ts";
import { type AfterOf, afterPart } from "./after.ts";
import { verbs } from "./verbs.ts";

export interface ConfirmView {
  readonly week: string;
  /** The week it is now. */
  readonly now: string;
  readonly people: number;
  /** In which it is posted as well. */
  readonly channels: number;
  readonly subject: string;
  readonly nonce: string;
}

export function confirmPublishCard(view: ConfirmView, texts: Texts): Card {
  const { editor } = texts.weeklyUpdate;
  const question = editor.confirm(weekNumber(view.week));
  const otherWeek = editor.otherWeek(weekNumber(view.week), weekNumber(view.now));
  return card(
    question,
    [
      heading(question),
      ...(view.week === view.now ? [] : [warning(otherWeek)]),
      paragraph(editor.goesTo(view.people)),
      ...(view.channels === 0 ? [] : [paragraph(texts.channels.posted(view.channels))]),
      paragraph(editor.canChange),
    ],
    [
      button({
        title: texts.common.buttons.confirm,
        verb: verbs.confirm,
        subject: view.subject,
        nonce: view.nonce,
        style: "positive",
      }),
      button({
        title: texts.common.buttons.close,
        verb: verbs.open,
        subject: view.subject,
        nonce: view.nonce,
        ignoresInputs: true,
      }),
    ],
  );
}

export interface OnItsWayView {
  readonly week: string;
  readonly people: number;
  readonly after: AfterOf;
}

export function onItsWayCard(view: OnItsWayView, texts: Texts): Card {
  const { editor } = texts.weeklyUpdate;
  const title = editor.onItsWay(weekNumber(view.week));
  return card(title, [
    heading(title),
    paragraph(editor.goesTo(view.people)),
    paragraph(editor.whenTheyGetIt),
    paragraph(editor.readIt),
    ...afterPart(view.after, texts),
  ]);
}
