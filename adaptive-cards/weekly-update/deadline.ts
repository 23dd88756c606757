/** Nothing is approved, and the time comes near: told to editors and systemansvarlige. */
import type { EditionState } from "../../bot/weekly-update/edition.ts";
import { weekNumber } from "../../bot/calendar/iso-week.ts";
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, card } from "../card.ts";
import { button } from "../parts/action.ts";
import { heading, paragraph } from "../parts/text.ts";
import { verbs } from "./verbs.ts";

export interface DeadlineView {
  /** "2026-W48" */
  readonly week: string;
  /** "mandag 23. november kl. 08.00" */
  readonly due: string;
  /** The edition that is being written; undefined when there is none. */
  readonly state: { readonly week: string; readonly is: EditionState } | undefined;
  /** Only editors can open it. */
  readonly mayWrite: boolean;
  readonly nonce: string;
}

export function deadlineCard(view: DeadlineView, texts: Texts): Card {
  const { deadline, editor } = texts.weeklyUpdate;
  const title = deadline.title(weekNumber(view.week));
  const open = button({ title: editor.buttons.open, verb: verbs.open, nonce: view.nonce, style: "positive" });
  return card(
    title,
    [heading(title), paragraph(stateLine(view, texts)), paragraph(deadline.due(view.due))],
    view.mayWrite ? [open] : [],
  );
}

function stateLine({ state, week }: DeadlineView, texts: Texts): string {
  const { deadline } = texts.weeklyUpdate;
  if (!state) return deadline.none;
  if (state.week > week) return deadline.laterWeek(weekNumber(state.week));
  return state.is === "ready" ? deadline.ready : deadline.draft;
}
