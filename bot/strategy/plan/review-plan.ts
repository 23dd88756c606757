/** What an import of the plan would change, and against which version that is said. Changes nothing. */
import { localDate } from "../../calendar/local-date.ts";
import type { TableStore } from "../../storage/table-store.ts";
import type { GoalInFile } from "./goal-rows.ts";
import { readPlan, readPlanPointer } from "./goal-store.ts";
import { isUnchanged, type PlanChange, planChange } from "./next-plan.ts";

export interface PlanReview {
  /** "" before the first import. */
  readonly version: string;
  readonly change: PlanChange;
  readonly unchanged: boolean;
}

export async function reviewPlan(
  store: TableStore,
  file: readonly GoalInFile[],
  now: Date,
): Promise<PlanReview> {
  // The version first: what is read after it may be newer, and then the import says so.
  const version = await planVersion(store);
  const change = planChange(await readPlan(store), file, localDate(now));
  return { version, change, unchanged: version !== "" && isUnchanged(change.difference) };
}

export async function planVersion(store: TableStore): Promise<string> {
  return (await readPlanPointer(store))?.version ?? "";
}
