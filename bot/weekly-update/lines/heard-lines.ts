/** From which services lines came in a span of time. */
import { nextWeek, isoWeekOf } from "../../calendar/iso-week.ts";
import type { TableStore } from "../../storage/table-store.ts";
import { linesOfWeek } from "./line-store.ts";

/** From `from`, and before `to`. A service that said that there is nothing has answered, too. */
export async function unitsWithLines(store: TableStore, from: Date, to: Date): Promise<readonly string[]> {
  const units = new Set<string>();
  // A line is for the week after, at most two weeks ahead around holidays.
  const last = nextWeek(nextWeek(isoWeekOf(to)));
  for (let week = isoWeekOf(from); week <= last; week = nextWeek(week))
    for (const { unit, at } of await linesOfWeek(store, week))
      if (at >= from.toISOString() && at < to.toISOString()) units.add(unit);
  return [...units];
}
