/** When a schedule comes next, for a capability that promises something for that time. */
import type { TableStore } from "../storage/table-store.ts";
import { nextOccurrences } from "./rules.ts";
import { readSchedule } from "./schedule-store.ts";

/** Also of one that is paused; empty when there is none of this name. */
export async function nextTimesOf(
  store: TableStore,
  id: string,
  now: Date,
  count: number,
): Promise<readonly Date[]> {
  const found = await readSchedule(store, id);
  return found ? nextOccurrences(found.value, now, count).map(({ at }) => new Date(at)) : [];
}
