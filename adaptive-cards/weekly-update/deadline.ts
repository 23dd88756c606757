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
  /** The edition for everyone that is being written; undefined when there is none. */
  readonly state: { readonly week: string; readonly is: EditionState } | undefined;
  /** Those for some only, of this week: whom for, in words. */
  readonly others: readonly { readonly to: string; readonly is: EditionState }[];
  /** This municipality writes for everyone. */
  readonly asksForEveryone: boolean;
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
    [heading(title), ...stateLines(view, texts).map(paragraph), paragraph(deadline.due(view.due))],
    view.mayWrite ? [open] : [],
  );
}

function stateLines(view: DeadlineView, texts: Texts): readonly string[] {
  const { deadline } = texts.weeklyUpdate;
  const { states } = deadline.others;
  const others = view.others.map(({ to, is }) =>
    states[is === "draft" || is === "ready" ? is : "approved"](to),
  );
  return [...(view.state || view.asksForEveryone ? [forEveryone(view, texts)] : []), ...others];
}

function forEveryone({ state, others, week }: DeadlineView, texts: Texts): string {
  const { deadline } = texts.weeklyUpdate;
  if (!state) return others.length > 0 ? deadline.others.noneForEveryone : deadline.none;
  if (state.week > week) return deadline.laterWeek(weekNumber(state.week));
  return state.is === "ready" ? deadline.ready : deadline.draft;
}
