/** What many do in the same second to the same row, each of them gets done. */
import { expect, test } from "vitest";
import { nextIdeaNumber } from "../../../bot/ideas/idea-store.ts";
import { createTurns } from "../../../bot/storage/in-turn.ts";
import { openSqlite } from "../../../bot/storage/sqlite.ts";
import { saveUnitLines } from "../../../bot/weekly-update/unit-lines/save-unit-lines.ts";
import { unitLinesOf } from "../../../bot/weekly-update/unit-lines/unit-line-store.ts";
import { slowReads } from "../../support/slow-reads.ts";

const clock = () => new Date("2026-11-26T08:00:00Z");

function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at);
}

test("one after the other, also behind what has failed; of another key, or another store, at once", async () => {
  const inTurn = createTurns();
  const [store, other] = [openSqlite(":memory:"), openSqlite(":memory:")];
  const done: string[] = [];
  let open = () => {};
  const closed = new Promise<void>((resolve) => (open = resolve));
  const first = inTurn(store, "a", async () => {
    await closed;
    done.push("first");
    throw new Error("failed");
  });
  const second = inTurn(store, "a", async () => done.push("second"));
  await inTurn(store, "b", async () => done.push("other key"));
  await inTurn(other, "a", async () => done.push("other store"));
  open();
  await expect(first).rejects.toThrow("failed");
  await second;
  expect(done).toEqual(["other key", "other store", "first", "second"]);
});

test("a hundred ideas sent in at once get a hundred numbers", async () => {
  const store = slowReads(openSqlite(":memory:"));
  const numbers = await Promise.all(upTo(100).map(() => nextIdeaNumber(store)));
  expect(numbers.toSorted((a, b) => a - b)).toEqual(upTo(100).map((at) => at + 1));
});

test("a hundred leaders who write to their units at once are all told that it is saved", async () => {
  const store = slowReads(openSqlite(":memory:"));
  const saved = await Promise.all(
    upTo(100).map((at) => {
      const wanted = [{ unit: `unit-${at}`, text: "Ny bil fra mandag.", seen: 0 }];
      return saveUnitLines(
        { store, clock },
        { week: "2026-W49", wanted, by: `boss-${at}`, nonce: `n-${at}` },
      );
    }),
  );
  expect(new Set(saved.map(({ kind }) => kind))).toEqual(new Set(["saved"]));
  expect((await unitLinesOf(store, "2026-W49")).size).toBe(100);
});
