/** Ideas that were withdrawn long ago go, with the way to their people; nothing else does. */
import { beforeEach, expect, test } from "vitest";
import { backedIdeas, loadIdea, ownIdeas } from "../../../../bot/ideas/idea-store.ts";
import { thingsWithoutName } from "../../../../bot/privacy/pseudonyms.ts";
import { pointersIn } from "../../../../bot/storage/pointers.ts";
import { openSqlite } from "../../../../bot/storage/sqlite.ts";
import type { TableStore } from "../../../../bot/storage/table-store.ts";
import { ideaStates } from "../../../../bot/ideas/idea.ts";
import { keysIn, OLD, putIdea, walk, YOUNG } from "../../../support/old-rows.ts";
import { testSealing } from "../../../support/sealing.ts";

let store: TableStore;
beforeEach(() => {
  store = openSqlite(":memory:");
});

test("they go a year after they were withdrawn, from the lists of whoever sent in and backed them too", async () => {
  await putIdea(store, 1, { state: "withdrawn", at: OLD });
  await putIdea(store, 2, { state: "withdrawn", at: OLD, author: "" });
  await putIdea(store, 3, { state: "withdrawn", at: YOUNG });
  expect(await walk(store, "count")).toMatchObject({ withdrawn: 2 });
  expect(await keysIn(store, "idea|1")).toHaveLength(5);
  expect(await walk(store)).toMatchObject({ withdrawn: 2 });
  expect(await keysIn(store, "idea|1")).toEqual([]);
  expect(await keysIn(store, "idea|2")).toEqual([]);
  expect((await loadIdea(store, 3))?.idea.state).toBe("withdrawn");
  expect(await pointersIn(store, ownIdeas("anne"))).toEqual(["00000003"]);
  expect(await pointersIn(store, backedIdeas("cato"))).toEqual(["00000003"]);
  expect(await thingsWithoutName({ store, sealing: testSealing }, "berit")).toEqual([]);
});

test("an idea in any other state stays with its thread, however old it is", async () => {
  const others = ideaStates.filter((state) => state !== "withdrawn");
  for (const [at, state] of others.entries()) await putIdea(store, at + 1, { state, at: OLD });
  expect(await walk(store)).toMatchObject({ withdrawn: 0 });
  for (const at of others.keys()) expect((await loadIdea(store, at + 1))?.events).toHaveLength(2);
});

test("more of them than one look takes go, too, and numbers that were never used stop nothing", async () => {
  for (const number of [1, 199, 200, 201, 450]) await putIdea(store, number, { state: "withdrawn", at: OLD });
  expect(await walk(store)).toMatchObject({ withdrawn: 5 });
  expect(await pointersIn(store, ownIdeas("anne"))).toEqual([]);
});
