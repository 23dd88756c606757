/** Runs that take longer than TAKE_OVER_MS. Two programs, each with a monotonic clock of its own; touches come in real time. */
import { expect, it } from "vitest";
import { type ScheduledJob, TAKE_OVER_MS } from "../../../bot/scheduling/watch.ts";
import { openSqlite } from "../../../bot/storage/sqlite.ts";
import { StorageError, type TableStore } from "../../../bot/storage/table-store.ts";
import { history, make, program, programBeating } from "../../support/schedule-bench.ts";

const SUNDAY = new Date("2026-11-22T12:00:00Z");
const MONDAY = new Date("2026-11-23T07:00:00Z");
const KEY = "o|mondays|2026-11-23T08:00";
const BEAT_MS = 5;

/** A job whose end the test decides. */
function slowJob() {
  let runs = 0;
  const ends: ((fault?: Error) => void)[] = [];
  const job: ScheduledJob = {
    name: "note",
    run() {
      runs += 1;
      return new Promise((resolve, reject) =>
        ends.push((fault) => (fault === undefined ? resolve() : reject(fault))),
      );
    },
  };
  return {
    job,
    runs: () => runs,
    end: (run: number, fault?: Error) => ends[run]?.(fault),
  };
}

function quickJob() {
  let runs = 0;
  return {
    job: { name: "note", run: async () => void (runs += 1) } satisfies ScheduledJob,
    runs: () => runs,
  };
}

/** The store as one program sees it: it can be away, and a frozen program's calls come when it is thawed. */
function storeOf(disk: TableStore) {
  const frozen: (() => void)[] = [];
  let state: "well" | "away" | "reply-lost" | "frozen" = "well";
  async function call<T>(work: () => Promise<T>): Promise<T> {
    if (state === "frozen") await new Promise<void>((resolve) => frozen.push(resolve));
    if (state === "away") throw new StorageError("away");
    const answer = await work();
    if (state === "reply-lost") throw new StorageError("no reply");
    return answer;
  }
  const store: TableStore = {
    ...disk,
    get: (...of) => call(() => disk.get(...of)),
    query: (...of) => call(() => disk.query(...of)),
    transact: (...of) => call(() => disk.transact(...of)),
  };
  return {
    store,
    become(next: typeof state) {
      state = next;
      for (const thawed of frozen.splice(0)) thawed();
    },
  };
}

async function etagOf(store: TableStore): Promise<string | undefined> {
  return (await store.get("schedules", KEY))?.etag;
}

/** Resolves when the row was touched again. */
async function touched(store: TableStore): Promise<void> {
  const before = await etagOf(store);
  await expect.poll(() => etagOf(store), { interval: 1 }).not.toBe(before);
}

async function begun(store: TableStore): Promise<void> {
  await expect.poll(async () => (await history(store))[0]?.state, { interval: 1 }).toBe("running");
}

it("runs a long job once: the other program sees it live, however long it takes", async () => {
  const disk = openSqlite(":memory:");
  await make(disk, {}, SUNDAY);
  const slow = slowJob();
  const other = quickJob();
  const [one, two] = [programBeating(BEAT_MS, disk, slow.job), program(disk, other.job)];
  const looking = one.look(MONDAY);
  await begun(disk);
  for (let round = 0; round < 5; round++) {
    await two.look(MONDAY);
    await touched(disk);
    two.wait(TAKE_OVER_MS);
  }
  slow.end(0);
  await looking;
  two.wait(TAKE_OVER_MS);
  await two.look(MONDAY);
  expect(slow.runs()).toBe(1);
  expect(other.runs()).toBe(0);
  expect(await history(disk)).toMatchObject([{ state: "done", attempts: 1 }]);
  const ended = await etagOf(disk);
  await new Promise((resolve) => setTimeout(resolve, 5 * BEAT_MS));
  expect(await etagOf(disk), "touched after its end").toBe(ended);
});

it("is taken over when its program is dead, and not before", async () => {
  const disk = openSqlite(":memory:");
  await make(disk, {}, SUNDAY);
  const mortal = storeOf(disk);
  const other = quickJob();
  void programBeating(BEAT_MS, mortal.store, slowJob().job).look(MONDAY);
  const two = program(disk, other.job);
  await begun(disk);
  await touched(disk);
  mortal.become("away");
  await two.look(MONDAY);
  two.wait(TAKE_OVER_MS - 1);
  await two.look(MONDAY);
  expect(other.runs()).toBe(0);
  two.wait(1);
  await two.look(MONDAY);
  expect(other.runs()).toBe(1);
  expect(await history(disk)).toMatchObject([{ state: "done", attempts: 2 }]);
});

it.each([undefined, new TypeError("late")])(
  "refuses what a frozen program notes after another has taken over (%s)",
  async (fault) => {
    const disk = openSqlite(":memory:");
    await make(disk, {}, SUNDAY);
    const ice = storeOf(disk);
    const slow = slowJob();
    const one = programBeating(BEAT_MS, ice.store, slow.job);
    const looking = one.look(MONDAY);
    await begun(disk);
    ice.become("frozen");
    const two = program(disk, { name: "note", run: () => Promise.reject(new RangeError("newer")) });
    await two.look(MONDAY);
    two.wait(TAKE_OVER_MS);
    await two.look(MONDAY);
    const newer = { state: "due", attempts: 2, fault: "RangeError" };
    expect(await history(disk)).toMatchObject([newer]);
    ice.become("well");
    slow.end(0, fault);
    await looking;
    expect(await history(disk)).toMatchObject([newer]);
    expect(one.log.lines.map(({ message }) => message)).toContainEqual(
      expect.stringContaining("taken this occurrence over"),
    );
  },
);

it("goes on after a store that was away or took a touch without saying so", async () => {
  for (const fault of ["away", "reply-lost"] as const) {
    const disk = openSqlite(":memory:");
    await make(disk, {}, SUNDAY);
    const shaky = storeOf(disk);
    const slow = slowJob();
    const one = programBeating(BEAT_MS, shaky.store, slow.job);
    const looking = one.look(MONDAY);
    await begun(disk);
    shaky.become(fault);
    await expect.poll(() => one.log.text(), { interval: 1 }).toContain("could not be touched");
    shaky.become("well");
    await touched(disk);
    slow.end(0);
    await looking;
    expect(await history(disk), fault).toMatchObject([{ state: "done", attempts: 1 }]);
  }
});

it("tells once of a run that takes long", async () => {
  const disk = openSqlite(":memory:");
  await make(disk, {}, SUNDAY);
  const slow = slowJob();
  const one = programBeating(BEAT_MS, disk, slow.job);
  const looking = one.look(MONDAY);
  await begun(disk);
  await touched(disk);
  expect(one.log.lines).toEqual([]);
  one.wait(10 * 60_000);
  for (let beat = 0; beat < 3; beat++) await touched(disk);
  slow.end(0);
  await looking;
  expect(one.log.lines.map(({ message }) => message)).toEqual(["a scheduled job takes long"]);
});
