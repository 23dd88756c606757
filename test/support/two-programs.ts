/** A reflection that everybody in the sample municipality is asked, and two programs that do something with it at the same moment. */
import { importOrganisation } from "../../bot/organisation/import-organisation.ts";
import { createPeople } from "../../bot/organisation/people.ts";
import { type StoredAnswer, writeAnswer } from "../../bot/reflections/answering/answer-store.ts";
import { createAskEverybody } from "../../bot/reflections/asking/ask-everybody.ts";
import type { ReflectionDeps } from "../../bot/reflections/deps.ts";
import { openSqlite } from "../../bot/storage/sqlite.ts";
import type { TableStore } from "../../bot/storage/table-store.ts";
import { testSealing } from "./sealing.ts";
import { sampleRoster } from "./start-bot.ts";

const WEDNESDAY = new Date("2026-11-25T11:00:00Z");
export const CLOSED = new Date("2026-12-01T11:02:00Z");
export const ID = "2026-W48|all";
export const ANSWER: StoredAnswer = { sees: "unit", values: {}, comment: "Svar", mayShow: true };

export function depsOn(store: TableStore): ReflectionDeps {
  return {
    store,
    sealing: testSealing,
    people: createPeople(store, { appointed: [] }),
    clock: () => CLOSED,
    newId: () => "id",
  };
}

/** @param answers whether whoever has this place among the people has answered */
export async function answered(answers: (place: number) => boolean): Promise<TableStore> {
  const store = openSqlite(":memory:");
  const roster = sampleRoster();
  await importOrganisation(store, roster, new Date("2026-11-23T08:00:00Z"));
  const run = { occurrence: "o|reflection|x", parameters: {}, by: "", now: WEDNESDAY };
  await createAskEverybody(depsOn(store)).run(run);
  for (const [place, { id }] of roster.people.entries())
    if (answers(place)) await writeAnswer(depsOn(store), ID, id, ANSWER);
  return store;
}

/** A store that lets something happen just before its n-th call. Those of a whole municipality fill many pages. */
export function interrupted(store: TableStore, before: number, happens: () => Promise<void>) {
  const calls = { made: 0 };
  const meanwhile = async () => {
    calls.made += 1;
    if (calls.made === before) await happens();
  };
  const slow: TableStore = {
    ...store,
    async get(...of) {
      await meanwhile();
      return store.get(...of);
    },
    async query(partition, range, next) {
      await meanwhile();
      return store.query(partition, { ...range, limit: 10 }, next);
    },
    async transact(...of) {
      await meanwhile();
      return store.transact(...of);
    },
  };
  return { slow, calls };
}
