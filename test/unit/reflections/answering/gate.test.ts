import { expect, test } from "vitest";
import { GATE, shutGate, throughGate } from "../../../../bot/reflections/answering/gate.ts";
import { openSqlite } from "../../../../bot/storage/sqlite.ts";
import type { TableStore } from "../../../../bot/storage/table-store.ts";
import { slowReads } from "../../../support/slow-reads.ts";
import { tooLate } from "../../../support/too-late.ts";

const answer = { kind: "upsert", row: "tag", data: { v: 1 } } as const;

test("closing a question is given up where answers come through for ever", async () => {
  const { store, attempts } = tooLate(() => true);
  await expect(shutGate(store, "p")).rejects.toThrow("were faster");
  expect(attempts()).toBe(50);
});

test("so is an answer; it is neither said to be kept nor to be late", async () => {
  const { store } = tooLate(() => true);
  const gated = { ...store, transact: () => store.transact("p", [{ ...answer, row: GATE }]) };
  await expect(throughGate(gated, "p", answer)).rejects.toThrow("were faster");
});

test("as many as get the question at once may answer it at once, however slowly the store replies", async () => {
  const inner = openSqlite(":memory:");
  const slow = slowReads(inner);
  const people = Array.from({ length: 120 }, (_, at) => ({ ...answer, row: `tag-${at}` }));
  const done = await Promise.all(people.map((change) => throughGate(slow, "p", change)));
  expect(new Set(done)).toEqual(new Set(["done"]));
  expect((await inner.query("p", {})).rows).toHaveLength(people.length + 1);
});

test("an answer that was counted and deleted while its withdrawal was on its way was not withdrawn", async () => {
  const inner = openSqlite(":memory:");
  await throughGate(inner, "p", answer);
  let isCounted = false;
  const slow: TableStore = {
    ...inner,
    // Another program closes the question after this one has seen that it is open.
    async transact(partition, changes) {
      if (!isCounted) {
        isCounted = true;
        await shutGate(inner, "p");
        await inner.transact("p", [{ kind: "delete", row: answer.row }]);
      }
      return inner.transact(partition, changes);
    },
  };
  expect(await throughGate(slow, "p", { kind: "delete", row: answer.row })).toBe("closed");
  expect(await throughGate(openSqlite(":memory:"), "p", { kind: "delete", row: answer.row })).toBe("done");
});
