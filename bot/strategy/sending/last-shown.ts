/** When readers met each goal last. */
import { localDate } from "../../calendar/local-date.ts";
import type { TableStore } from "../../storage/table-store.ts";
import { goalsShown } from "../../weekly-update/shown-goals.ts";
import { goalsSent } from "./sent-store.ts";

/** In an edition, or sent alone. */
export async function lastMet(store: TableStore): Promise<ReadonlyMap<string, string>> {
  const met = new Map(await lastShown(store));
  for (const { nr, at } of await goalsSent(store)) {
    const date = localDate(new Date(at));
    if (date > (met.get(nr) ?? "")) met.set(nr, date);
  }
  return met;
}

/** In an edition. YYYY-MM-DD by number; goals that nobody has been shown are not there. */
export async function lastShown(store: TableStore): Promise<ReadonlyMap<string, string>> {
  return new Map((await goalsShown(store)).map(({ nr, at }) => [nr, localDate(new Date(at))]));
}
