/**
 * When each goal of the plan was in mål i fokus last, so that every goal gets its turn. Rows of the partition "editions",
 * written by the transaction that publishes:
 *   g|NR   the newest edition that showed it
 */
import { z } from "zod/v4";
import { rowFormat } from "../storage/row.ts";
import { type Change, prefixed, rowsOf, type TableStore } from "../storage/table-store.ts";
import type { EditionGoal } from "./edition-goals.ts";
import { EDITIONS } from "./edition-store.ts";

const shownSchema = z.object({
  nr: z.string(),
  /** The edition's id. */
  edition: z.string(),
  /** ISO instant at which it was published. */
  at: z.string(),
});
export type GoalShown = z.infer<typeof shownSchema>;
const shownRow = rowFormat("goal-shown", shownSchema);

const SHOWN = "g|";

export function goalsShownBy(goals: readonly EditionGoal[], edition: string, at: string): readonly Change[] {
  return goals.map(({ nr }) => ({
    kind: "upsert",
    row: SHOWN + nr,
    data: shownRow.write({ nr, edition, at }),
  }));
}

export async function goalsShown(store: TableStore): Promise<readonly GoalShown[]> {
  const shown: GoalShown[] = [];
  for await (const row of rowsOf(store, EDITIONS, prefixed(SHOWN))) shown.push(shownRow.read(row));
  return shown;
}
