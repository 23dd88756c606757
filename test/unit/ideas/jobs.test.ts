/** Postponed ideas come back a few at a time, and one that cannot does not hold the others up. */
import { expect, it } from "vitest";
import { setImmediate } from "node:timers/promises";
import { numberKey, POSTPONED } from "../../../bot/ideas/idea-store.ts";
import { createResumePostponed } from "../../../bot/ideas/jobs.ts";
import { createPeople } from "../../../bot/organisation/people.ts";
import { defaultSettings } from "../../../bot/settings.ts";
import { point } from "../../../bot/storage/pointers.ts";
import { openSqlite } from "../../../bot/storage/sqlite.ts";
import type { TableStore } from "../../../bot/storage/table-store.ts";
import { testSealing } from "../../support/sealing.ts";

const MONDAY = new Date("2026-12-07T08:00:00Z");
const IDEAS = 60;

/** With how many reads were under way at most; that of one idea fails. */
function slowStore(inner: TableStore) {
  let underWay = 0;
  let most = 0;
  async function counted<T>(work: () => Promise<T>): Promise<T> {
    underWay += 1;
    most = Math.max(most, underWay);
    await setImmediate();
    return work().finally(() => (underWay -= 1));
  }
  const store: TableStore = {
    get: (partition, row) =>
      counted(async () => {
        if (row.endsWith(numberKey(1))) throw new Error("cannot be read");
        return inner.get(partition, row);
      }),
    query: (...of) => counted(() => inner.query(...of)),
    transact: (...of) => inner.transact(...of),
    ready: () => inner.ready(),
    close: () => inner.close(),
  };
  return { store, most: () => most };
}

it("never more than twenty together", async () => {
  const inner = openSqlite(":memory:");
  for (let number = 1; number <= IDEAS; number++)
    await point(inner, POSTPONED, `2026-12-07|${numberKey(number)}`);
  const { store, most } = slowStore(inner);
  const job = createResumePostponed({
    store,
    sealing: testSealing,
    people: createPeople(store, { appointed: [] }),
    clock: () => MONDAY,
    settings: defaultSettings,
    reachable: async () => true,
  });
  await expect(job.run(MONDAY)).rejects.toThrow(`1 of ${IDEAS} postponed ideas`);
  expect(most()).toBeLessThanOrEqual(20);
  // There is no such idea any more: their pointers are gone, but for the one that could not be read.
  const { rows } = await inner.query(POSTPONED, {});
  expect(rows.map(({ row }) => row)).toEqual([`2026-12-07|${numberKey(1)}`]);
});
