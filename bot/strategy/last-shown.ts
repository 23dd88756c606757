/** When readers met each goal last. */
import { localDate } from "../calendar/local-date.ts";
import type { TableStore } from "../storage/table-store.ts";
import { goalsShown } from "../weekly-update/shown-goals.ts";

/** YYYY-MM-DD by number; goals that nobody has been shown are not there. */
export async function lastShown(store: TableStore): Promise<ReadonlyMap<string, string>> {
  return new Map((await goalsShown(store)).map(({ nr, at }) => [nr, localDate(new Date(at))]));
}
