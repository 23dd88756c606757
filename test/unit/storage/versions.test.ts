import { expect, test } from "vitest";
import { nextHistory, makeVoid } from "../../../bot/delivery/commit-fact.ts";
import { openSqlite } from "../../../bot/storage/sqlite.ts";
import { deletePartition, numberedRows, writeParts } from "../../../bot/storage/versions.ts";
import { tooLate } from "../../support/too-late.ts";

async function filled() {
  const store = openSqlite(":memory:");
  const rows = Array.from({ length: 120 }, (_, n) => ({ v: 1, n }));
  await writeParts(store, "p", numberedRows("u", rows));
  return store;
}

test("a partition of more rows than a transaction is deleted", async () => {
  const store = await filled();
  await deletePartition(store, "p");
  expect((await store.query("p", {})).rows).toEqual([]);
});

test("deleting one in which somebody else is always faster is given up", async () => {
  const { store, attempts } = tooLate((partition) => partition === "p", await filled());
  await expect(deletePartition(store, "p")).rejects.toThrow("were faster");
  expect(attempts()).toBe(5);
});

test("numbers that were made void are passed over, but not for ever", async () => {
  const store = openSqlite(":memory:");
  for (const number of [1, 2, 3]) await makeVoid(store, "p", number);
  expect(await nextHistory(store, "p", 0)).toBe(4);
  const allVoid = {
    ...store,
    get: async () => ({ partition: "p", row: "h", etag: "e", data: { v: 1, void: true } }),
  };
  await expect(nextHistory(allVoid, "p", 0)).rejects.toThrow("made void");
});
