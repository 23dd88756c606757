/** An approved edition was not sent, as nobody was to get it: told to editors. */
import { weekNumber } from "../../bot/calendar/iso-week.ts";
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, card } from "../card.ts";
import { button } from "../parts/action.ts";
import { heading, paragraph } from "../parts/text.ts";
import { verbs } from "./verbs.ts";

export interface PassedOverView {
  /** "2026-W48" */
  readonly week: string;
  /** Whom for, in words. */
  readonly to: string;
  readonly nonce: string;
}

export function passedOverCard({ week, to, nonce }: PassedOverView, texts: Texts): Card {
  const { passedOver, editor } = texts.weeklyUpdate;
  const title = passedOver.title(weekNumber(week), to);
  return card(
    title,
    [heading(title), paragraph(passedOver.why), paragraph(passedOver.what)],
    [button({ title: editor.buttons.open, verb: verbs.open, nonce, style: "positive" })],
  );
}
