/** Vis det, uten navn at the same moment as Trekk svaret, from another program: what was withdrawn does not come back. */
import { expect, test } from "vitest";
import {
  letShow,
  readAnswer,
  withdrawAnswer,
  writeAnswer,
} from "../../../../bot/reflections/answering/answer-store.ts";
import { openSqlite } from "../../../../bot/storage/sqlite.ts";
import type { TableStore } from "../../../../bot/storage/table-store.ts";
import { testSealing } from "../../../support/sealing.ts";

const ID = "2026-W48|all";
const ANSWER = { sees: "unit", values: {}, comment: "Faste tider.", mayShow: false } as const;

function depsOn(store: TableStore) {
  return { store, sealing: testSealing };
}

test("an answer that is withdrawn between reading and writing stays withdrawn", async () => {
  const inner = openSqlite(":memory:");
  await writeAnswer(depsOn(inner), ID, "anne", ANSWER);
  let isWithdrawn = false;
  const slow: TableStore = {
    ...inner,
    async transact(partition, changes) {
      if (!isWithdrawn) {
        isWithdrawn = true;
        await withdrawAnswer(depsOn(inner), ID, "anne");
      }
      return inner.transact(partition, changes);
    },
  };
  expect(await letShow(depsOn(slow), ID, "anne", () => true)).toBe("done");
  expect(await readAnswer(depsOn(inner), ID, "anne")).toBeUndefined();
});

test("words that were changed between reading and writing are asked about anew", async () => {
  const inner = openSqlite(":memory:");
  await writeAnswer(depsOn(inner), ID, "anne", ANSWER);
  let isChanged = false;
  const slow: TableStore = {
    ...inner,
    async transact(partition, changes) {
      if (!isChanged) {
        isChanged = true;
        await writeAnswer(depsOn(inner), ID, "anne", { ...ANSWER, comment: "Bare til meg." });
      }
      return inner.transact(partition, changes);
    },
  };
  await letShow(depsOn(slow), ID, "anne", ({ comment }) => comment === "Faste tider.");
  expect(await readAnswer(depsOn(inner), ID, "anne")).toMatchObject({
    comment: "Bare til meg.",
    mayShow: false,
  });
});
