/** What making a month reads follows what happened and what is open, not how many ideas there are. */
import { expect, test } from "vitest";
import { figuresOf } from "../../../bot/measures/make-figures.ts";
import { openSqlite } from "../../../bot/storage/sqlite.ts";
import { countedStore } from "../../support/counted-store.ts";
import { ideaTown } from "../../support/idea-town.ts";
import { writeIdeas } from "../../support/many-ideas.ts";

async function costWith(total: number) {
  const counted = countedStore(openSqlite(":memory:"));
  const town = await ideaTown(counted.store);
  town.day("2026-12-01");
  await writeIdeas(counted.store, total, {
    today: "2026-11-30",
    unit: "north",
    elsewhere: "closed-long-ago",
  });
  let declined = 0;
  let making = {};
  const rows = await counted.rowsFor(async () => {
    making = await counted.costOf(async () => {
      declined = (await figuresOf(town.deps, "2026-11")).month.outcomes.declined;
    });
  });
  const showing = await counted.costOf(() => figuresOf(town.deps, "2026-11"));
  await town.store.close();
  return { declined, making: { ...making, rows }, showing };
}

test("hundreds of old ideas more cost no row more, and showing costs two", async () => {
  const few = await costWith(200);
  const many = await costWith(1160);
  expect(few.declined).toBeGreaterThan(10);
  expect(many.declined).toBe(few.declined);
  expect(many.making).toEqual(few.making);
  expect(many.showing).toEqual({ get: 2, range: 0, write: 0 });
});
