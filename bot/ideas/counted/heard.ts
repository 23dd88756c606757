/**
 * From which units something came in a month: an idea, or a press on Gjelder oss også. Pointers "2026-10|UNIT" in one
 * partition, written before the fact; they say that somebody in a unit spoke, and neither who nor how often.
 */
import { localDate } from "../../calendar/local-date.ts";
import { point, pointersIn } from "../../storage/pointers.ts";
import { prefixed, type TableStore } from "../../storage/table-store.ts";

const HEARD = "heard";

export async function noteHeard(store: TableStore, at: Date, units: readonly string[]): Promise<void> {
  const month = localDate(at).slice(0, 7);
  for (const unit of units) await point(store, HEARD, `${month}|${unit}`);
}

/** @param month "2026-10" */
export async function unitsHeard(store: TableStore, month: string): Promise<readonly string[]> {
  const rows = await pointersIn(store, HEARD, prefixed(`${month}|`));
  return rows.map((row) => row.slice(month.length + 1));
}
