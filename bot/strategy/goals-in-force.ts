/** What the plan says is worked on now. */
import { localDate } from "../calendar/local-date.ts";
import type { TableStore } from "../storage/table-store.ts";
import { readPlan } from "./goal-store.ts";
import { focusLine, isInForce } from "./goal.ts";

/** In the order of the plan, each with what it says in mål i fokus. */
export async function focusGoals(deps: { readonly store: TableStore }, now: Date) {
  const goals = await readPlan(deps.store);
  return goals
    .filter((goal) => isInForce(goal, localDate(now)))
    .map((goal) => ({ nr: goal.nr, title: goal.title, line: focusLine(goal) }));
}
