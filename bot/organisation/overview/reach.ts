/** Whom the bot can write to: one read a person, some at a time. */
import { addressOf } from "../../delivery/recipients.ts";
import type { TableStore } from "../../storage/table-store.ts";
import type { Reach } from "./vacancies.ts";

const AT_A_TIME = 20;

export async function reachOf(
  store: TableStore,
  people: readonly string[],
): Promise<ReadonlyMap<string, Reach>> {
  const reach = new Map<string, Reach>();
  for (let at = 0; at < people.length; at += AT_A_TIME)
    await Promise.all(
      people.slice(at, at + AT_A_TIME).map(async (person) => {
        const state = (await addressOf(store, person))?.state;
        reach.set(person, state === undefined ? "never-met" : state === "active" ? "reached" : "blocked");
      }),
    );
  return reach;
}
