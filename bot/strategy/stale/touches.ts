/**
 * That somebody has touched a goal, beside showing it in an edition. Partition "goal-touches":
 *   NR   the newest touch; written before what it tells of, so that nothing is forgotten
 */
import { z } from "zod/v4";
import { rowFormat } from "../../storage/row.ts";
import { rowsOf, type TableStore } from "../../storage/table-store.ts";
import { lastShown } from "../sending/last-shown.ts";
import type { LastTouch } from "./stale.ts";

const touchSchema = z.object({
  /** YYYY-MM-DD */
  date: z.string(),
  /** "worked": its owner has said so. */
  kind: z.enum(["sent", "answered", "linked", "worked"]),
});
type Touch = z.infer<typeof touchSchema>;
const touchRow = rowFormat("goal-touch", touchSchema);

const TOUCHES = "goal-touches";

/** An older one changes nothing. */
export async function touchGoal(store: TableStore, nr: string, touch: Touch): Promise<void> {
  const row = await store.get(TOUCHES, nr);
  if (row && touchRow.read(row).date >= touch.date) return;
  await store.transact(TOUCHES, [{ kind: "upsert", row: nr, data: touchRow.write(touch) }]);
}

async function readTouches(store: TableStore): Promise<ReadonlyMap<string, Touch>> {
  const touches = new Map<string, Touch>();
  for await (const row of rowsOf(store, TOUCHES)) touches.set(row.row, touchRow.read(row));
  return touches;
}

/** The newest touch of each goal, being shown in an edition included. */
export async function lastTouches(store: TableStore): Promise<ReadonlyMap<string, LastTouch>> {
  const touches = new Map<string, LastTouch>(await readTouches(store));
  for (const [nr, date] of await lastShown(store))
    if (date > (touches.get(nr)?.date ?? "")) touches.set(nr, { date, kind: "shown" });
  return touches;
}
