/** What the plan says is worked on now. */
import { localDate } from "../../calendar/local-date.ts";
import type { TableStore } from "../../storage/table-store.ts";
import { readPlan } from "./goal-store.ts";
import { focusLine, isInForce } from "./goal.ts";
import { wantedGoals } from "../stale/stale-store.ts";
import { lastMet } from "../sending/last-shown.ts";

/** In the order of the plan, each with what it says in mål i fokus, and when readers met it last. */
export async function focusGoals(deps: { readonly store: TableStore }, now: Date) {
  const goals = (await readPlan(deps.store)).filter((goal) => isInForce(goal, localDate(now)));
  if (goals.length === 0) return [];
  const shown = await lastMet(deps.store);
  const wanted = await wantedGoals(deps.store);
  return goals.map(({ nr, title, theme, services, ...goal }) => ({
    nr,
    title,
    theme,
    services,
    line: focusLine({ title, ...goal }),
    shown: shown.get(nr),
    wanted: (wanted.get(nr) ?? "") > (shown.get(nr) ?? ""),
  }));
}
