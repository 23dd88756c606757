/** Puts the goals of a checked file into effect: all of them or nothing. */
import { randomUUID } from "node:crypto";
import { localDate } from "../../calendar/local-date.ts";
import type { NewId } from "../../clock.ts";
import type { TableStore } from "../../storage/table-store.ts";
import { deletePlanVersion, readPlan, readPlanPointer, switchPlan, writePlanVersion } from "./goal-store.ts";
import type { GoalInFile } from "./goal-rows.ts";
import { isUnchanged, type PlanChange, planChange } from "./next-plan.ts";

export type ImportedGoals =
  | { readonly kind: "imported"; readonly change: PlanChange }
  | { readonly kind: "unchanged"; readonly change: PlanChange }
  /** Another import took effect while this one was written; nothing of this one did. */
  | { readonly kind: "overtaken" };

/**
 * @param file must have passed the check of goal-rows.ts.
 * @param options.from the version that the difference was shown from; another one in force means overtaken.
 */
export async function importGoals(
  store: TableStore,
  file: readonly GoalInFile[],
  now: Date,
  { newId = randomUUID, from }: { readonly newId?: NewId; readonly from?: string | undefined } = {},
): Promise<ImportedGoals> {
  const pointer = await readPlanPointer(store);
  const change = planChange(await readPlan(store), file, localDate(now));
  if (pointer !== undefined && isUnchanged(change.difference)) return { kind: "unchanged", change };
  if (from !== undefined && from !== (pointer?.version ?? "")) return { kind: "overtaken" };
  const at = now.toISOString();
  const version = `${at}|${newId()}`;
  await writePlanVersion(store, version, change.next);
  // Before the switch: when this fails, nothing has taken effect.
  if (pointer?.previous !== undefined) await deletePlanVersion(store, pointer.previous);
  const switched = await switchPlan(store, pointer, { version, at, goals: change.next.length });
  if (switched) return { kind: "imported", change };
  await deletePlanVersion(store, version);
  return { kind: "overtaken" };
}
