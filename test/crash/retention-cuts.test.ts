/**
 * The walk through old personal rows is cut at its n-th call to the store, for every n, before and after that call took effect.
 * Another goes on: the same is left as without the cut, and no way to a person is left to what is gone.
 */
import { expect, test } from "vitest";
import { openSqlite } from "../../bot/storage/sqlite.ts";
import { rowsOf, StorageError, type TableStore } from "../../bot/storage/table-store.ts";
import { aboutIdea } from "../../bot/ideas/author.ts";
import { pseudonymOf, thingsWithoutName } from "../../bot/privacy/pseudonyms.ts";
import { about } from "../../bot/reflections/threads/thread-store.ts";
import { aboutGoal } from "../../bot/strategy/asking/answer-store.ts";
import { testSealing } from "../support/sealing.ts";
import { dyingStore } from "../support/dying-store.ts";
import { importOrganisation } from "../../bot/organisation/import-organisation.ts";
import {
  comment,
  OLD,
  putClaim,
  putGoalAnswers,
  putIdea,
  putThread,
  question,
  walk,
  YOUNG,
} from "../support/old-rows.ts";
import { sampleRoster } from "../support/start-bot.ts";

const NEVER = Number.MAX_SAFE_INTEGER;
const PARTITIONS = [
  "reflection-threads",
  "reflection-thread|0|3|2026-W48|all",
  "reflection-thread|0|4|2026-W48|all",
  "goal-said|1.2|2026-W48|all|1",
  "goal-results",
  "claims",
  "person|anne",
  "person|berit",
  "idea|1",
  "idea|2",
  "idea|3",
  "own-ideas|anne",
  "backed-ideas|cato",
];

const SEALED = [
  pseudonymOf(testSealing, "anne", about(comment)),
  pseudonymOf(testSealing, "anne", about({ ...comment, comment: 4 })),
  pseudonymOf(testSealing, "berit", aboutGoal(question)),
  pseudonymOf(testSealing, "berit", aboutIdea(2)),
].map((pseudonym) => `sealed|${pseudonym}`);

async function town(): Promise<TableStore> {
  const store = openSqlite(":memory:");
  await importOrganisation(store, sampleRoster(), new Date(OLD));
  await putThread(store, OLD);
  await putThread(store, YOUNG, { ...comment, comment: 4 });
  await putGoalAnswers(store, OLD);
  await putClaim(store, "anne", { kind: "refused", at: OLD });
  await putClaim(store, "berit", { kind: "refused", at: YOUNG });
  await putIdea(store, 1, { state: "withdrawn", at: OLD });
  await putIdea(store, 2, { state: "withdrawn", at: OLD, author: "" });
  await putIdea(store, 3, { state: "declined", at: OLD });
  return store;
}

/** Every row that is left, by partition, and where each of those without a name is still found. */
async function left(store: TableStore) {
  const found: Record<string, readonly string[]> = {};
  for (const partition of [...PARTITIONS, ...SEALED]) {
    const rows: string[] = [];
    for await (const { row, data } of rowsOf(store, partition))
      rows.push(data["void"] === true ? `${row} void` : row);
    found[partition] = rows;
  }
  const things = (person: string) => thingsWithoutName({ store, sealing: testSealing }, person);
  return { ...found, things: [...(await things("anne")), ...(await things("berit"))] };
}

async function outcome(cut: number, taken: boolean) {
  const store = await town();
  const dying = dyingStore(store, cut, taken);
  await walk(dying).catch((error: unknown) => {
    if (!(error instanceof StorageError)) throw error;
  });
  await walk(store);
  const found: Record<string, readonly string[]> = await left(store);
  return { left: found, calls: dying.calls };
}

test("cut at every call, another goes on and leaves the same", async () => {
  const uncut = await outcome(NEVER, false);
  expect(uncut.left["idea|1"]).toEqual(["h|000001 void", "h|000002 void"]);
  expect(SEALED.flatMap((partition) => uncut.left[partition] ?? [])).toEqual(["person"]);
  expect(uncut.left["things"]).toEqual([about({ ...comment, comment: 4 })]);
  expect(uncut.left["idea|3"]).toHaveLength(5);
  expect(uncut.left["person|anne"]).toEqual(["h|000001 void"]);
  for (let cut = 1; cut <= uncut.calls; cut++)
    for (const taken of [false, true])
      expect((await outcome(cut, taken)).left, `cut ${cut}, taken ${taken}`).toEqual(uncut.left);
}, 240_000);
