/** Two programs close the same question: what the first has published stands, whatever the second still finds. */
import { expect, test } from "vitest";
import { createCloseDue } from "../../bot/reflections/results/close.ts";
import { StorageError, type TableStore } from "../../bot/storage/table-store.ts";
import { answered, CLOSED, depsOn, ID, interrupted } from "../support/two-programs.ts";

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
  const store = await answered(() => true);
  const { slow, calls } = interrupted(store, before, async () => {
    await createCloseDue(depsOn(other(store)))
      .run(CLOSED)
      .catch(() => undefined);
  });
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
  return { calls: calls.made, left };
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
