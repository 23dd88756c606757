/** Historikk: the next times, what became of the last ones, and who changed what. */
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, card, type Element } from "../card.ts";
import { button } from "../parts/action.ts";
import { close, heading, paragraph, subheading } from "../parts/text.ts";
import { schedulingVerbs } from "./verbs.ts";

export interface ScheduleHistoryView {
  readonly name: string;
  readonly when: string;
  /** The next five. */
  readonly next: readonly string[];
  /** The newest first. */
  readonly past: readonly string[];
  readonly changes: readonly string[];
  readonly nonce: string;
}

export function scheduleHistoryCard(view: ScheduleHistoryView, texts: Texts): Card {
  const words = texts.scheduling.history;
  return card(
    words.title(view.name),
    [
      heading(words.title(view.name)),
      paragraph(view.when),
      ...part(words.next, view.next, texts.scheduling.noNext),
      ...part(words.past, view.past, words.nothingYet),
      ...part(words.changes, view.changes, words.nothingYet),
    ],
    [
      button({
        title: texts.scheduling.buttons.back,
        verb: schedulingVerbs.list,
        nonce: view.nonce,
        ignoresInputs: true,
      }),
    ],
  );
}

function part(title: string, lines: readonly string[], empty: string): readonly Element[] {
  return [subheading(title), ...(lines.length === 0 ? [close(empty)] : lines.map((line) => close(line)))];
}
