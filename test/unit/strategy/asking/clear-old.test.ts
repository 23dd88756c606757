/** What people wrote about a goal goes long after its week, and not before it is closed. */
import { beforeEach, expect, test } from "vitest";
import { historyKey } from "../../../../bot/delivery/commit-fact.ts";
import { personBehind, thingsWithoutName } from "../../../../bot/privacy/pseudonyms.ts";
import { point } from "../../../../bot/storage/pointers.ts";
import { openSqlite } from "../../../../bot/storage/sqlite.ts";
import type { TableStore } from "../../../../bot/storage/table-store.ts";
import { aboutGoal, readSaid, saidPartition } from "../../../../bot/strategy/asking/answer-store.ts";
import { RESULTS } from "../../../../bot/strategy/asking/close-questions.ts";
import { keysIn, OLD, putGoalAnswers, question, walk, YOUNG } from "../../../support/old-rows.ts";
import { testSealing } from "../../../support/sealing.ts";

let store: TableStore;
beforeEach(() => {
  store = openSqlite(":memory:");
});

test("it goes a year after its week; that it was closed, and how many there were, stays", async () => {
  const young = { ...question, where: "2028-W02|all|1" };
  const by = await putGoalAnswers(store, OLD);
  await putGoalAnswers(store, YOUNG, young);
  // A pointer of an attempt that another was faster than.
  await point(store, RESULTS, `1.2|2026-11-23T07:00:00.000Z|${question.where}`);
  const before = await keysIn(store, saidPartition(question));
  expect(await walk(store, "count")).toMatchObject({ goalAnswers: 2 });
  expect(await keysIn(store, saidPartition(question))).toEqual(before);
  expect(await walk(store)).toMatchObject({ goalAnswers: 2 });
  expect(await keysIn(store, saidPartition(question))).toEqual([historyKey(1), "n|closed"]);
  expect((await readSaid(store, question)).closed?.answers).toBe(2);
  expect(await keysIn(store, saidPartition(young))).toHaveLength(before.length);
  const deps = { store, sealing: testSealing };
  expect(await personBehind(deps, by)).toBeUndefined();
  expect(await thingsWithoutName(deps, "berit")).toEqual([aboutGoal(young)]);
});

test("it stays while the question is open, however long ago it was asked", async () => {
  await putGoalAnswers(store, OLD);
  await store.transact(saidPartition(question), [{ kind: "delete", row: historyKey(1) }]);
  expect(await walk(store)).toMatchObject({ goalAnswers: 0 });
  expect(await keysIn(store, saidPartition(question))).toHaveLength(4);
});
