/** Whom the bot can write to: one read a person, some at a time. */
import { addressOf } from "../../delivery/recipients.ts";
import type { TableStore } from "../../storage/table-store.ts";
import type { Reach } from "./vacancies.ts";
import { someAtATime } from "../../storage/some-at-a-time.ts";

export async function reachOf(
  store: TableStore,
  people: readonly string[],
): Promise<ReadonlyMap<string, Reach>> {
  const reach = await someAtATime(people, async (person) => {
    const state = (await addressOf(store, person))?.state;
    return [person, state === undefined ? "never-met" : state === "active" ? "reached" : "blocked"] as const;
  });
  return new Map(reach);
}
