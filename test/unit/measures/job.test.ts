/** The measures are made once, whatever happens on the way: twice, the clock back, cut at every call to the store. */
import { expect, test } from "vitest";
import { createOrderMeasures } from "../../../bot/measures/order-measures.ts";
import { readFigures } from "../../../bot/measures/measures-store.ts";
import { figuresOf } from "../../../bot/measures/make-figures.ts";
import { prefixed, StorageError, type TableStore } from "../../../bot/storage/table-store.ts";
import { nextOccurrences } from "../../../bot/scheduling/rules.ts";
import { readSchedule } from "../../../bot/scheduling/schedule-store.ts";
import { dyingStore } from "../../support/dying-store.ts";
import { ideaTown, type Town } from "../../support/idea-town.ts";
import { writeIdeas } from "../../support/many-ideas.ts";

const OCCURRENCE = "o|measures|2026-12-01T08:00";
const NEVER = Number.MAX_SAFE_INTEGER;
const READERS = ["admin", "boss-town"];

async function town(): Promise<Town> {
  const made = await ideaTown();
  await writeIdeas(made.store, 30, { today: "2026-11-28", unit: "north", elsewhere: "closed-long-ago" });
  made.day("2026-12-01");
  return made;
}

async function run({ deps }: Town, store: TableStore = deps.store): Promise<unknown> {
  const [job] = createOrderMeasures({ ...deps, store }).scheduled;
  if (!job) throw new Error("no job");
  return job.run({ occurrence: OCCURRENCE, now: deps.clock(), parameters: {}, by: "" });
}

async function ordered({ store }: Town): Promise<readonly string[]> {
  const { rows } = await store.query("outbox", prefixed("m|measures|"));
  return rows.map(({ row }) => row);
}

test("one card each to systemansvarlig and the top, however often it runs", async () => {
  const on = await town();
  await run(on);
  const made = await readFigures(on.store, "2026-11");
  expect(made?.outcomes.declined).toBeGreaterThan(5);
  expect(await readFigures(on.store, "2026-10")).toBeDefined();
  on.day("2026-12-02");
  await run(on);
  // Something more happened, and the clock went back: what is kept stays.
  await writeIdeas(on.store, 40, { today: "2026-11-30", unit: "north", elsewhere: "closed-long-ago" });
  on.day("2026-12-01");
  await run(on);
  expect(await readFigures(on.store, "2026-11")).toEqual(made);
  expect(await ordered(on)).toEqual(READERS.map((person) => `m|measures|2026-11|${person}`));
});

test("of a month without anything to tell nobody gets a card, and the history says so", async () => {
  const on = await ideaTown();
  on.day("2026-12-01");
  expect(await run(on)).toEqual({ nothing: "none" });
  expect(await ordered(on)).toEqual([]);
});

test("two who ask first at the same moment see the same, and it is kept once", async () => {
  const on = await town();
  const [one, other] = await Promise.all([1, 2].map(() => figuresOf(on.deps, "2026-11")));
  expect(one).toEqual(other);
  expect((await on.store.query("measures", {})).rows.map(({ row }) => row)).toEqual(["2026-10", "2026-11"]);
});

test("of a month that is not over nothing is made", async () => {
  const on = await town();
  on.day("2026-11-30");
  await expect(run(on)).rejects.toThrow("2026-11 is not over");
  expect(await readFigures(on.store, "2026-11")).toBeUndefined();
  expect(await ordered(on)).toEqual([]);
});

test("cut at any call, and run again, it has made and ordered the same", async () => {
  const uncut = await cutAt(NEVER, false);
  expect(uncut.keys).toHaveLength(2);
  for (let cut = 1; cut <= uncut.calls; cut++)
    for (const taken of [false, true])
      expect(await cutAt(cut, taken), `cut ${cut}, taken ${taken}`).toEqual({
        ...uncut,
        calls: expect.anything(),
      });
}, 60_000);

async function cutAt(cut: number, taken: boolean) {
  const on = await ideaTown();
  await writeIdeas(on.store, 4, { today: "2026-11-28", unit: "north", elsewhere: "closed-long-ago" });
  on.day("2026-12-01");
  const mortal = dyingStore(on.store, cut, taken);
  await run(on, mortal).catch(onlyDeath);
  await run(on);
  const result = {
    calls: mortal.calls,
    keys: await ordered(on),
    figures: await figuresOf(on.deps, "2026-11"),
  };
  await on.store.close();
  return result;
}

test("the schedule comes on the first working day of each month", async () => {
  const on = await ideaTown();
  const [builtIn] = createOrderMeasures(on.deps).jobs;
  await builtIn?.run(on.deps.clock());
  const schedule = await readSchedule(on.store, "measures");
  if (!schedule) throw new Error("there is no such schedule");
  const next = nextOccurrences(schedule.value, new Date("2026-07-20T00:00:00Z"), 7);
  // 1 August is a Saturday, 1 November a Sunday, 1 January a holiday.
  expect(next.map(({ at }) => at.slice(0, 10))).toEqual([
    "2026-08-03",
    "2026-09-01",
    "2026-10-01",
    "2026-11-02",
    "2026-12-01",
    "2027-01-04",
    "2027-02-01",
  ]);
});

function onlyDeath(error: unknown): void {
  if (!(error instanceof StorageError)) throw error;
}
