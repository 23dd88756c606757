/** What a leader and whoever wrote a comment said goes long after the last word, and not before. */
import { beforeEach, expect, test } from "vitest";
import { nextHistory } from "../../../../bot/delivery/commit-fact.ts";
import { thingsWithoutName } from "../../../../bot/privacy/pseudonyms.ts";
import {
  about,
  readThread,
  threadPartition,
  THREADS,
  writeAuthors,
} from "../../../../bot/reflections/threads/thread-store.ts";
import { point, pointersIn } from "../../../../bot/storage/pointers.ts";
import { openSqlite } from "../../../../bot/storage/sqlite.ts";
import type { TableStore } from "../../../../bot/storage/table-store.ts";
import { comment, keysIn, OLD, putThread, walk, YOUNG } from "../../../support/old-rows.ts";
import { testSealing } from "../../../support/sealing.ts";

let store: TableStore;
beforeEach(() => {
  store = openSqlite(":memory:");
});

test("it goes a year after the last word, with the way to whoever it was; counting takes nothing", async () => {
  const young = { ...comment, comment: 4 };
  await putThread(store, OLD);
  await putThread(store, YOUNG, young);
  expect(await walk(store, "count")).toMatchObject({ threads: 1 });
  expect((await readThread(store, comment)).said).toHaveLength(2);
  expect(await walk(store)).toMatchObject({ threads: 1 });
  expect(await keysIn(store, threadPartition(comment))).toEqual([]);
  expect((await readThread(store, young)).said).toHaveLength(2);
  expect(await thingsWithoutName({ store, sealing: testSealing }, "anne")).toEqual([about(young)]);
  expect(await pointersIn(store, THREADS)).toEqual(["0|4|2026-W48|all"]);
});

test("one old word and one of this year are one thread: it stays", async () => {
  await putThread(store, OLD);
  await putThread(store, YOUNG);
  expect(await walk(store)).toMatchObject({ threads: 0 });
  expect((await readThread(store, comment)).said).toHaveLength(4);
});

test("it stays while a leader can still answer the comment, and where the first word is about to be written", async () => {
  await putThread(store, OLD);
  await writeAuthors({ store, sealing: testSealing }, comment.id, [["x", "x", "x", "anne"]]);
  await point(store, THREADS, "0|5|2026-W48|all");
  expect(await walk(store)).toMatchObject({ threads: 0 });
  expect((await readThread(store, comment)).said).toHaveLength(2);
  expect(await pointersIn(store, THREADS)).toHaveLength(2);
});

test("its numbers stay taken: what comes later is not known by the number of an earlier message", async () => {
  await putThread(store, OLD);
  await walk(store);
  expect(await nextHistory(store, threadPartition(comment), 0)).toBe(3);
});
