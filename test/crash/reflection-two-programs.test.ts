/** Two programs close the same question: what the first has published stands, whatever the second still finds. */
import { expect, test } from "vitest";
import { importOrganisation } from "../../bot/organisation/import-organisation.ts";
import { createPeople } from "../../bot/organisation/people.ts";
import { writeAnswer } from "../../bot/reflections/answering/answer-store.ts";
import { createAskEverybody } from "../../bot/reflections/asking/ask-everybody.ts";
import { createCloseDue } from "../../bot/reflections/results/close.ts";
import type { ReflectionDeps } from "../../bot/reflections/deps.ts";
import { openSqlite } from "../../bot/storage/sqlite.ts";
import { StorageError, type TableStore } from "../../bot/storage/table-store.ts";
import { testSealing } from "../support/sealing.ts";
import { sampleRoster } from "../support/start-bot.ts";

const WEDNESDAY = new Date("2026-11-25T11:00:00Z");
const CLOSED = new Date("2026-12-01T11:02:00Z");
const ID = "2026-W48|all";

function depsOn(store: TableStore): ReflectionDeps {
  return {
    store,
    sealing: testSealing,
    people: createPeople(store, { appointed: [] }),
    clock: () => CLOSED,
    newId: () => "id",
  };
}

async function answered(): Promise<TableStore> {
  const store = openSqlite(":memory:");
  await importOrganisation(store, sampleRoster(), new Date("2026-11-23T08:00:00Z"));
  const run = { occurrence: "o|reflection|x", parameters: {}, by: "", now: WEDNESDAY };
  await createAskEverybody(depsOn(store)).run(run);
  const answer = { sees: "unit", values: {}, comment: "Svar", mayShow: true } as const;
  for (const { id } of sampleRoster().people) await writeAnswer(depsOn(store), ID, id, answer);
  return store;
}

/** Dies after the answers are gone, and before the list of who was asked is. */
function diesBeforeTheList(store: TableStore): TableStore {
  return {
    ...store,
    async transact(partition, changes) {
      if (partition.startsWith("reflection-asked")) throw new StorageError("died");
      return store.transact(partition, changes);
    },
  };
}

/** @param before the call of one program before which another does its work. @param other how it does */
async function closedByTwo(before: number, other: (store: TableStore) => TableStore) {
  const store = await answered();
  let calls = 0;
  const meanwhile = async () => {
    calls += 1;
    if (calls === before)
      await createCloseDue(depsOn(other(store)))
        .run(CLOSED)
        .catch(() => undefined);
  };
  const slow: TableStore = {
    ...store,
    async get(...of) {
      await meanwhile();
      return store.get(...of);
    },
    // Those of a whole municipality fill many pages.
    async query(partition, range, next) {
      await meanwhile();
      return store.query(partition, { ...range, limit: 10 }, next);
    },
    async transact(...of) {
      await meanwhile();
      return store.transact(...of);
    },
  };
  await createCloseDue(depsOn(slow))
    .run(CLOSED)
    .catch(() => undefined);
  await createCloseDue(depsOn(store)).run(CLOSED);
  const dataOf = async (partition: string, from: string) =>
    (await store.query(partition, { from })).rows.map(({ data }) => data);
  const left = {
    results: await dataOf(`reflection|${ID}`, "r|"),
    open: await dataOf("reflections-open", ""),
    answers: await dataOf(`reflection-answers|${ID}`, ""),
  };
  await store.close();
  return { calls, left };
}

test.each([
  ["all its work", (store: TableStore) => store],
  ["all but the last of its work", diesBeforeTheList],
])(
  "whatever the one has read when the other does %s, the figures stand",
  { timeout: 60_000 },
  async (_, other) => {
    const alone = await closedByTwo(0, other);
    expect(alone.left.results).not.toEqual([]);
    for (let before = 1; before <= alone.calls; before++)
      expect((await closedByTwo(before, other)).left, `before call ${before}`).toEqual(alone.left);
  },
);
