/** What somebody who reads the store, without the key, can tell from the row of an answer. */
import { expect, test } from "vitest";
import {
  readAnswer,
  type StoredAnswer,
  writeAnswer,
} from "../../../../bot/reflections/answering/answer-store.ts";
import { openSqlite } from "../../../../bot/storage/sqlite.ts";
import { testSealing } from "../../../support/sealing.ts";

const ID = "2026-W48|all";
const answers: readonly StoredAnswer[] = [
  { sees: "self", values: {} },
  {
    sees: "unit",
    values: { heard: 4 },
    comment: "Vi trenger mer tid til rapport om kvelden.",
    mayShow: true,
  },
  { sees: "leader", values: { heard: 1, seen: 2 }, comment: "Å".repeat(90), leader: "boss" },
];

test("neither who, nor what, nor how much was written; and it can be read by whoever wrote it", async () => {
  const store = openSqlite(":memory:");
  const deps = { store, sealing: testSealing };
  for (const [at, answer] of answers.entries()) await writeAnswer(deps, ID, `person-${at}`, answer);
  const { rows } = await store.query(`reflection-answers|${ID}`, {});
  const own = rows.filter(({ row }) => row !== "gate");
  expect(own).toHaveLength(answers.length);
  expect(JSON.stringify(own)).not.toMatch(/person-|self|unit|leader|heard|rapport|boss/);
  expect(new Set(own.map(({ row, data }) => `${row.length} ${JSON.stringify(data).length}`)).size).toBe(1);
  expect(await readAnswer(deps, ID, "person-2")).toEqual(answers[2]);
  await store.close();
});
