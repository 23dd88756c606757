/** What a tap on a goal leaves in the store, and that those of an earlier program are counted with it. */
import { expect, test } from "vitest";
import { createSealing } from "../../../../bot/privacy/sealing.ts";
import { openSqlite } from "../../../../bot/storage/sqlite.ts";
import { StorageError } from "../../../../bot/storage/table-store.ts";
import { saidPartition, writeAnswer } from "../../../../bot/strategy/asking/answer-store.ts";
import { deleteTaps, readTap, tapsOn, writeTap } from "../../../../bot/strategy/asking/tap-store.ts";
import { testSealing } from "../../../support/sealing.ts";

const question = { nr: "1.2", where: "2026-W48|all|1" };
const partition = saidPartition(question);

function opened() {
  return { store: openSqlite(":memory:"), sealing: testSealing };
}

test("nothing in the store differs between yes and no, or between units, but what nobody can read", async () => {
  const deps = opened();
  await writeTap(deps, question, "anne", { knew: true, unit: "merket-enhet" });
  await writeTap(deps, question, "berit", { knew: false, unit: "b" });
  const { rows } = await deps.store.query(partition);
  const text = JSON.stringify(rows);
  for (const secret of ["merket-enhet", "anne", "berit", "true", "false", "knew"])
    expect(text).not.toContain(secret);
  expect(new Set(rows.map(({ data }) => JSON.stringify(data).length)).size).toBe(1);
  expect(await readTap(deps, question, "anne")).toEqual({ knew: true, unit: "merket-enhet" });
  const other = createSealing(Buffer.alloc(32, 8).toString("base64"));
  await expect(tapsOn({ ...deps, sealing: other }, question)).rejects.toThrow(StorageError);
});

test("whoever wrote about the goal under the own name cannot be found among the taps", async () => {
  const deps = opened();
  await writeAnswer(deps, question, "anne", { by: "anne", text: "Vi øver.", at: "2026-11-23T08:00:00Z" });
  await writeTap(deps, question, "anne", { knew: true, unit: "north" });
  const tags = (await deps.store.query(partition)).rows.map(({ row }) => row.replace(/^(a|tap)\|/, ""));
  expect(new Set(tags).size).toBe(2);
});

test("one that is moved to another person's row does not open", async () => {
  const deps = opened();
  await writeTap(deps, question, "anne", { knew: true, unit: "north" });
  await writeTap(deps, question, "berit", { knew: false, unit: "north" });
  const [first, second] = (await deps.store.query(partition)).rows;
  if (!first || !second) throw new Error("two rows");
  await deps.store.transact(partition, [{ kind: "upsert", row: first.row, data: second.data }]);
  await expect(tapsOn(deps, question)).rejects.toThrow(StorageError);
});

test("taps of a program that did not seal them are read, changed, counted and deleted with the others", async () => {
  const deps = opened();
  const row = `tap|${testSealing.tag("goal-said", "anne", "1.2|2026-W48|all|1")}`;
  const data = { v: 1, knew: false, unit: "north" };
  await deps.store.transact(partition, [{ kind: "insert", row, data }]);
  await writeTap(deps, question, "berit", { knew: true, unit: "south" });
  expect(await readTap(deps, question, "anne")).toEqual({ knew: false, unit: "north" });
  expect(await tapsOn(deps, question)).toHaveLength(2);
  await writeTap(deps, question, "anne", { knew: true, unit: "north" });
  expect(JSON.stringify((await deps.store.query(partition)).rows)).not.toContain("north");
  expect(await tapsOn(deps, question)).toHaveLength(2);
  expect(await readTap(deps, question, "anne")).toEqual({ knew: true, unit: "north" });
  await deleteTaps(deps.store, question);
  expect((await deps.store.query(partition)).rows).toEqual([]);
});
