/**
 * That somebody has touched a goal, beside showing it in an edition. Partition "goal-touches":
 *   NR   the newest touch; written before what it tells of, so that nothing is forgotten
 */
import { z } from "zod/v4";
import { rowFormat } from "../storage/row.ts";
import type { TableStore } from "../storage/table-store.ts";

const touchSchema = z.object({
  /** YYYY-MM-DD */
  date: z.string(),
  /** "worked": its owner has said so. */
  kind: z.enum(["sent", "answered", "linked", "worked"]),
});
export type Touch = z.infer<typeof touchSchema>;
const touchRow = rowFormat("goal-touch", touchSchema);

const TOUCHES = "goal-touches";

/** An older one changes nothing. */
export async function touchGoal(store: TableStore, nr: string, touch: Touch): Promise<void> {
  const row = await store.get(TOUCHES, nr);
  if (row && touchRow.read(row).date >= touch.date) return;
  await store.transact(TOUCHES, [{ kind: "upsert", row: nr, data: touchRow.write(touch) }]);
}
