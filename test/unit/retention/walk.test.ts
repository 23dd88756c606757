/** What retention takes away and what it leaves, however often it is run and wherever it is cut. */
import { beforeEach, describe, expect, test } from "vitest";
import { OUTBOX } from "../../../bot/delivery/commit-fact.ts";
import { createBroadcastFigures } from "../../../bot/delivery/figures.ts";
import { listBroadcast } from "../../../bot/delivery/broadcasts.ts";
import { type StoredMessage, storedMessageRow } from "../../../bot/delivery/rows.ts";
import { timesOf, usualPeriods } from "../../../bot/retention/periods.ts";
import { readWalk } from "../../../bot/retention/walk-store.ts";
import { createRetention } from "../../../bot/retention/walk.ts";
import { defaultSettings, type Retention } from "../../../bot/settings.ts";
import { openSqlite } from "../../../bot/storage/sqlite.ts";
import { rowsOf, StorageError, type TableStore } from "../../../bot/storage/table-store.ts";
import { countedStore } from "../../support/counted-store.ts";
import { outgoing } from "../../support/delivery-bench.ts";
import { createPeople } from "../../../bot/organisation/people.ts";
import { testSealing } from "../../support/sealing.ts";
import { dyingStore } from "../../support/dying-store.ts";

const NOW = new Date("2028-06-01T02:00:00Z");
const OLD = "2026-11-23T08:00:00.000Z";

const others = { sealing: testSealing, people: createPeople(openSqlite(":memory:"), { appointed: [] }) };

let store: TableStore;
beforeEach(() => {
  store = openSqlite(":memory:");
});

async function put(key: string, changes: Partial<StoredMessage> = {}): Promise<void> {
  const plain = {
    ...outgoing(key, "anne"),
    state: "sent",
    ordered: OLD,
    changed: OLD,
    due: OLD,
    attempt: 1,
    fence: 1,
    unknowns: 0,
    setbacks: 0,
    queued: "",
    activityId: "a1",
    code: "",
  } as const;
  const data = storedMessageRow.write({ ...plain, ...changes });
  await store.transact(OUTBOX, [{ kind: "insert", row: `m|${key}`, data }]);
}

async function putOccurrence(planned: string, changes: Record<string, unknown> = {}): Promise<void> {
  const at = `${planned}:00.000Z`;
  const data = { v: 1, schedule: "s1", planned, at, state: "done", attempts: 1, ...changes };
  await store.transact("schedules", [{ kind: "insert", row: `o|s1|${planned}`, data }]);
}

/** Looks until the walk of the day is at its end. */
async function walk(retention: Partial<Retention>, now = NOW, on = store): Promise<void> {
  const settings = {
    ...defaultSettings,
    retention: { ...usualPeriods, mode: "delete" as const, ...retention },
  };
  const job = createRetention({ ...others, store: on, settings });
  for (let look = 0; look < 24; look++) await job.run(now);
}

async function left(partition = OUTBOX): Promise<readonly string[]> {
  const keys: string[] = [];
  for await (const { row } of rowsOf(store, partition)) keys.push(row);
  return keys;
}

const update = { act: { kind: "update", target: "card" } } as const;

describe("messages", () => {
  test("at their end and old go; changes of cards sooner than cards", async () => {
    await put("card");
    await put("card-of-last-year", { changed: "2027-06-01T08:00:00.000Z" });
    await put("change", update);
    await put("change-of-last-year", { ...update, changed: "2027-06-01T08:00:00.000Z" });
    await put("change-of-yesterday", { ...update, changed: "2028-05-31T08:00:00.000Z" });
    await walk({});
    expect(await left()).toEqual(["m|card-of-last-year", "m|change-of-yesterday"]);
    expect((await readWalk(store))?.walk.last).toMatchObject({
      removed: true,
      found: { changes: 2, cards: 1, occurrences: 0 },
    });
  });

  test("that wait, are sent at this moment or are kept for somebody's return stay, however old", async () => {
    await put("pending", { state: "pending", queued: "q|x" });
    await put("sending", { state: "sending", queued: "s|x" });
    await put("held", { state: "held", queued: "held|anne|held" });
    await put("kept", { state: "unreachable", queued: "held|anne|kept" });
    await put("gone", { state: "unreachable" });
    await walk({});
    expect(await left()).toEqual(["m|held", "m|kept", "m|pending", "m|sending"]);
  });

  test("of a broadcast that is listed stay: its figures are counted from them", async () => {
    await listBroadcast(store, outgoing("edition-1|*", "*"), 1, new Date(OLD));
    await put("edition-1|anne", { priority: "broadcast" });
    await put("edition-0|anne", { priority: "broadcast" });
    await walk({});
    expect(await left()).toEqual(["m|edition-1|anne"]);
  });

  test("of a broadcast go after what became of it was counted and kept", async () => {
    const broadcast = outgoing("edition-1|*", "*");
    await listBroadcast(store, broadcast, 3, new Date(OLD));
    for (let later = 0; later < 6; later++)
      await listBroadcast(store, outgoing(`later-${later}|*`, "*"), 0, new Date("2028-05-01T08:00:00Z"));
    await put("edition-1|anne", { priority: "broadcast" });
    await put("edition-1|berit", { priority: "broadcast", state: "failed" });
    await put("edition-1|cato", { priority: "broadcast", state: "unreachable", code: "left" });
    await walk({});
    expect(await left()).toEqual([]);
    const listed = { ...broadcast, ordered: OLD, recipients: 3 };
    const { figures } = await createBroadcastFigures(store).of(listed);
    expect(figures).toMatchObject({ sent: 1, failed: 1, unreachable: { left: 1 } });
    await walk({}, new Date("2028-06-02T02:00:00Z"));
    expect((await createBroadcastFigures(store).of(listed)).figures).toEqual(figures);
  });

  test("stay while a fact waits to be written out, and go when it is", async () => {
    await put("card");
    const marker = { v: 1, at: OLD };
    await store.transact(OUTBOX, [{ kind: "insert", row: "w|idea|1|000001", data: marker }]);
    await walk({});
    expect(await left()).toContain("m|card");
    await store.transact(OUTBOX, [{ kind: "delete", row: "w|idea|1|000001" }]);
    await walk({});
    expect(await left()).toEqual([]);
  });

  test("are looked through a thousand at a look, in transactions that the store takes", async () => {
    for (let number = 0; number < 2300; number++) await put(`c${String(number).padStart(5, "0")}`);
    const counted = countedStore(store);
    const settings = { ...defaultSettings, retention: { ...usualPeriods, mode: "delete" as const } };
    const job = createRetention({ ...others, store: counted.store, settings });
    await job.run(NOW);
    const cost = await counted.costOf(() => job.run(NOW));
    expect(cost).toMatchObject({ write: 11 });
    expect(await left()).toHaveLength(1300);
    for (let look = 0; look < 12; look++) await job.run(NOW);
    expect(await left()).toEqual([]);
    expect((await readWalk(store))?.walk.last?.found.cards).toBe(2300);
    expect(await counted.costOf(() => job.run(NOW))).toMatchObject({ get: 0, range: 0, write: 0 });
  });
});

test("occurrences at their end go; the last, those asked for and those that nobody was told of stay", async () => {
  const schedule = {
    v: 1,
    id: "s1",
    job: "message",
    zone: "Europe/Oslo",
    rule: { kind: "cron", expression: "0 8 * * 1" },
    holiday: "move",
    missed: { kind: "skip-and-tell" },
    parameters: {},
    paused: true,
    madeBy: "anne",
    madeAt: OLD,
    last: "2027-01-11T08:00",
  };
  await store.transact("schedules", [{ kind: "insert", row: "schedule|s1", data: schedule }]);
  await putOccurrence("2026-11-23T08:00");
  await putOccurrence("2026-11-30T08:00", { state: "running" });
  await putOccurrence("2026-12-07T08:00", { asked: { nonce: "n", by: "anne" } });
  await putOccurrence("2026-12-14T08:00", { state: "missed" });
  await putOccurrence("2027-01-11T08:00");
  await putOccurrence("2028-05-29T08:00");
  const pointer = { v: 1, to: "o|s1|2026-12-14T08:00" };
  await store.transact("schedules", [
    { kind: "insert", row: "trouble|o|s1|2026-12-14T08:00", data: pointer },
  ]);
  await walk({});
  const days = (await left("schedules")).filter((row) => row.startsWith("o|")).map((row) => row.slice(5, 15));
  expect(days).toEqual(["2026-11-30", "2026-12-07", "2026-12-14", "2027-01-11", "2028-05-29"]);
});

test("counting finds the same and takes nothing; off, nothing is read", async () => {
  await put("card");
  await putOccurrence("2026-11-23T08:00");
  await walk({ mode: "count" });
  expect((await readWalk(store))?.walk.last).toMatchObject({
    removed: false,
    times: timesOf(usualPeriods),
    found: { cards: 1, occurrences: 1 },
  });
  expect(await left()).toEqual(["m|card"]);
  const counted = countedStore(store);
  const cost = await counted.costOf(() => walk({ mode: "off" }, NOW, counted.store));
  expect(cost).toMatchObject({ get: 0, range: 0, write: 0 });
});

test("run by two programs, on the next day and after the clock went back, it takes nothing but what is old", async () => {
  await put("card");
  await put("young", { changed: "2028-05-31T08:00:00.000Z" });
  await Promise.all([walk({}), walk({})]);
  await walk({}, new Date("2028-06-02T02:00:00Z"));
  await walk({}, new Date("2028-06-01T02:00:00Z"));
  expect(await left()).toEqual(["m|young"]);
});

test("cut at any call, before or after it took effect, another goes on and leaves the same", async () => {
  for (let cut = 1; cut <= 18; cut++)
    for (const taken of [false, true]) {
      store = openSqlite(":memory:");
      for (const key of ["a", "b", "c"]) await put(key);
      await put("young", { changed: "2028-05-31T08:00:00.000Z" });
      await putOccurrence("2026-11-23T08:00");
      await walk({}, NOW, dyingStore(store, cut, taken)).catch((error: unknown) => {
        if (!(error instanceof StorageError)) throw error;
      });
      await walk({});
      expect(await left(), `cut ${cut}, taken ${taken}`).toEqual(["m|young"]);
      expect(await left("schedules")).toEqual([]);
      await store.close();
    }
});
