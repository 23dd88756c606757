/**
 * Goals of the strategy plan as an editor chooses them into mål i fokus: from then on they are the editor's words. A plan
 * has many goals for many years, so those that were shown longest ago come first.
 */
import { inOrder } from "../../calendar/in-order.ts";
import type { Choice } from "../../../adaptive-cards/parts/field.ts";
import { PAGE, pageOf } from "../../../adaptive-cards/parts/page.ts";
import {
  FIND_FIELD,
  PLAN_FIELD,
  PLAN_SHOWN_FIELD,
  THEME_FIELD,
} from "../../../adaptive-cards/weekly-update/field-ids.ts";
import type { PlanPickView } from "../../../adaptive-cards/weekly-update/plan-picker.ts";
import type { Press } from "../../chat.ts";
import { shortDate } from "../../calendar/format.ts";
import type { Texts } from "../../texts/texts.ts";
import type { EditionGoal } from "../edition-goals.ts";
import { goalsWritten } from "../edition-goals.ts";

/** One that is in force. */
export interface PlanGoal extends EditionGoal {
  /** "" when the plan has no themes. */
  readonly theme: string;
  /** What it adds to mål i fokus. */
  readonly line: string;
  /** YYYY-MM-DD on which readers met it last. */
  readonly shown?: string | undefined;
  /** Whoever answers for it has asked for a place. */
  readonly wanted?: boolean;
}

/** What an editor looks for in the plan. */
export interface PlanFind {
  readonly words: string;
  /** "" for all. */
  readonly theme: string;
  readonly upTo: number;
}

export const wholePlan: PlanFind = { words: "", theme: "", upTo: PAGE };

export function findIn({ fields }: Press, more = false): PlanFind {
  const shown = /^\d{1,3}$/.exec(fields[PLAN_SHOWN_FIELD] ?? "")?.[0] ?? PAGE;
  const upTo = more ? Number(shown) + PAGE : PAGE;
  const theme = fields[THEME_FIELD] ?? "";
  return { words: fields[FIND_FIELD] ?? "", theme: theme === ALL_THEMES ? "" : decoded(theme), upTo };
}

/** Those that the text does not hold yet: what the owner has asked for, then by turn. */
export function lookInPlan(
  goals: readonly PlanGoal[],
  text: string,
  find: PlanFind,
  { weeklyUpdate, common }: Texts,
): PlanPickView | undefined {
  const written = goalsWritten(text, goals);
  const left = goals.filter((goal) => !written.includes(goal));
  if (left.length === 0) return undefined;
  const found = byTurn(left).filter((goal) => isFound(goal, find));
  const words = weeklyUpdate.editor.fromPlan;
  const titleOf = ({ nr, title, shown, wanted }: PlanGoal) => {
    const last = shown === undefined ? words.neverShown : words.shown(shortDate(shown, common.language));
    return words.choice(`${nr} ${title}`, last, wanted);
  };
  // The form is large already; what was chosen among those that are gone from it is in the text.
  const { shown, last, total } = pageOf(found, find.upTo);
  const choices = shown.map((goal): Choice => ({ title: titleOf(goal), value: valueOf(goal.nr) }));
  const themes = [...new Set(goals.map(({ theme }) => theme).filter((theme) => theme !== ""))];
  return {
    choices,
    upTo: last,
    total,
    words: find.words,
    theme: find.theme === "" ? ALL_THEMES : valueOf(find.theme),
    themes: [
      { title: words.allThemes, value: ALL_THEMES },
      ...themes.map((theme) => ({ title: theme, value: valueOf(theme) })),
    ],
    isSearched: find.words !== "" || find.theme !== "" || find.upTo > PAGE,
  };
}

/** Longest ago first; what was never shown before everything else. The plan's own order among equals. */
export function byTurn<G extends Pick<PlanGoal, "shown" | "wanted">>(goals: readonly G[]): readonly G[] {
  return goals.toSorted(
    (a, b) => Number(b.wanted ?? false) - Number(a.wanted ?? false) || inOrder(a.shown ?? "", b.shown ?? ""),
  );
}

function isFound({ nr, title, theme, line }: PlanGoal, find: PlanFind): boolean {
  if (find.theme !== "" && theme !== find.theme) return false;
  const all = `${nr} ${title} ${theme} ${line}`.toLocaleLowerCase("nb");
  return find.words
    .toLocaleLowerCase("nb")
    .split(/\s+/)
    .every((word) => all.includes(word));
}

/** The press as if its sender had written the goals that were chosen; what was chosen and is there already adds nothing. */
export async function withChosenGoals(
  press: Press,
  inForce: () => Promise<readonly PlanGoal[]>,
): Promise<Press> {
  const { [PLAN_FIELD]: chosen = "", ...fields } = press.fields;
  if (chosen === "") return press;
  const values = chosen.split(",");
  const text = fields["goals"] ?? "";
  const goals = await inForce();
  const written = goalsWritten(text, goals);
  const added = goals.filter((goal) => values.includes(valueOf(goal.nr)) && !written.includes(goal));
  const lines = [text, ...added.map(({ line }) => line)].filter((line) => line !== "").join("\n");
  return { ...press, fields: { ...fields, ...(lines === "" ? {} : { goals: lines }) } };
}

const ALL_THEMES = "*";

/** The values of several choices come with commas between. */
function valueOf(nr: string): string {
  return encodeURIComponent(nr);
}

/** What no card of ours carries finds nothing. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
