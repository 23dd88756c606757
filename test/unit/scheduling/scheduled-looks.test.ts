import { expect, it } from "vitest";
import {
  makeSchedule,
  pauseSchedule,
  resumeSchedule,
  runNow,
} from "../../../bot/scheduling/change-schedule.ts";
import { createWakeUps } from "../../../bot/scheduling/run-due.ts";
import { createScheduledLooks } from "../../../bot/scheduling/scheduled-looks.ts";
import { listSchedules } from "../../../bot/scheduling/schedule-store.ts";
import { type ScheduledJob, type ScheduledRun, TAKE_OVER_MS } from "../../../bot/scheduling/watch.ts";
import { openSqlite } from "../../../bot/storage/sqlite.ts";
import { rowsOf } from "../../../bot/storage/table-store.ts";
import { clockChanges } from "../../support/clock-changes.ts";
import { countedStore } from "../../support/counted-store.ts";
import { createQuietLog } from "../../support/quiet-log.ts";
import { ADMINISTRATOR, history, make, mondays, program } from "../../support/schedule-bench.ts";

const SUNDAY = new Date("2026-11-22T12:00:00Z");
const MONDAY = new Date("2026-11-23T07:00:00Z");
const HOUR = 3_600_000;

function after(hours: number, from = MONDAY): Date {
  return new Date(from.getTime() + hours * HOUR);
}

function noting(name = "note"): ScheduledJob & { readonly runs: ScheduledRun[] } {
  const runs: ScheduledRun[] = [];
  return { name, runs, run: async (of) => void runs.push(of) };
}

it("runs an occurrence at its time and not before, once, with its parameters", async () => {
  const store = openSqlite(":memory:");
  const job = noting();
  const one = program(store, job);
  await make(store, { parameters: { unit: "h1" } }, SUNDAY);
  await one.look(after(-0.01));
  expect(job.runs).toEqual([]);
  for (const now of [MONDAY, MONDAY, after(0.1), after(24)]) await one.look(now);
  expect(job.runs).toEqual([
    { occurrence: "o|mondays|2026-11-23T08:00", now: MONDAY, parameters: { unit: "h1" }, by: ADMINISTRATOR },
  ]);
  expect(await history(store)).toMatchObject([{ state: "done", attempts: 1, durationMs: 0 }]);
  expect((await listSchedules(store))[0]?.next?.planned).toBe("2026-11-30T08:00");
});

it("takes effect once when the clock is set back an hour and comes again", async () => {
  const store = openSqlite(":memory:");
  const job = noting();
  await make(store, { rule: { kind: "cron", expression: "*/20 * * * *" } }, SUNDAY);
  const one = program(store, job);
  for (let minute = 0; minute <= 180; minute += 10) await one.look(after(minute / 60, SUNDAY));
  for (let minute = 120; minute <= 240; minute += 10) await one.look(after(minute / 60, SUNDAY));
  const planned = job.runs.map(({ occurrence }) => occurrence);
  expect(new Set(planned).size).toBe(planned.length);
  expect(planned).toHaveLength(12);
});

it("takes effect once on four programs whose clocks differ by ten minutes, through every change of clocks", async () => {
  const store = openSqlite(":memory:");
  const job = noting();
  const programs = [-10, -3, 4, 10].map((minutes) => ({ minutes, one: program(store, job) }));
  const start = new Date(`${clockChanges[0]?.date}T00:00:00Z`);
  const rule = { kind: "cron", expression: "30 2 * * *" } as const;
  await make(store, { rule, holiday: "send-anyway", missed: { kind: "skip-and-tell" } }, after(-48, start));
  await pauseSchedule(store, "mondays", { by: ADMINISTRATOR, now: SUNDAY });
  for (const { date } of clockChanges) {
    const day = new Date(`${date}T00:00:00Z`);
    await resumeSchedule(store, "mondays", { by: ADMINISTRATOR, now: after(-12, day) });
    for (let minute = -60; minute <= 240; minute += 5)
      for (const { one, minutes } of programs) await one.look(after((minute + minutes) / 60, day));
    await pauseSchedule(store, "mondays", { by: ADMINISTRATOR, now: SUNDAY });
  }
  expect(job.runs.map(({ occurrence }) => occurrence)).toEqual(
    clockChanges.map(({ date }) => `o|mondays|${date}T02:30`),
  );
});

it("runs late within the hours allowed, and tells of what was missed, once", async () => {
  const store = openSqlite(":memory:");
  const job = noting();
  await make(store, { rule: { kind: "cron", expression: "0 8 * * *" } }, SUNDAY);
  const [one, two] = [program(store, job), program(store, job)];
  // Back on Thursday morning, eleven hours late for nothing but the newest.
  for (const each of [one, two, one]) await each.look(after(72 + 11));
  expect(job.runs.map(({ occurrence }) => occurrence)).toEqual(["o|mondays|2026-11-26T08:00"]);
  expect((await history(store)).map(({ state }) => state)).toEqual(["missed", "missed", "missed", "done"]);
  const told = [...one.log.lines, ...two.log.lines].filter(({ message }) => message.includes("missed"));
  expect(told.map(({ facts }) => facts["planned"])).toEqual([
    "2026-11-23T08:00",
    "2026-11-24T08:00",
    "2026-11-25T08:00",
  ]);
});

it("moves a holiday's to the next working day, and notes the one it leaves out", async () => {
  const store = openSqlite(":memory:");
  const job = noting();
  const before = new Date("2027-03-28T12:00:00Z");
  await make(store, {}, before);
  await make(store, { id: "skipping", holiday: "skip" }, before);
  const one = program(store, job);
  await one.look(new Date("2027-03-29T06:00:00Z"));
  expect(job.runs).toEqual([]);
  expect(await history(store, "skipping")).toMatchObject([{ state: "holiday", planned: "2027-03-29T08:00" }]);
  await one.look(new Date("2027-03-30T06:00:00Z"));
  expect(job.runs.map(({ occurrence }) => occurrence)).toEqual(["o|mondays|2027-03-29T08:00"]);
});

it("tries a job that throws again, ever later, then gives it up; others go on meanwhile", async () => {
  const store = openSqlite(":memory:");
  const job = noting();
  let tries = 0;
  async function fails(): Promise<void> {
    tries += 1;
    throw new TypeError("Fru Hansen");
  }
  const one = program(store, { name: "bad", run: fails }, job);
  await make(store, { id: "bad", job: "bad" }, SUNDAY);
  await make(store, {}, SUNDAY);
  const waited: number[] = [];
  for (let minute = 0; minute <= 60; minute++) {
    const before = tries;
    await one.look(MONDAY);
    if (tries > before) waited.push(minute);
    one.wait(60_000);
  }
  expect(waited).toEqual([0, 1, 3, 7, 15, 31]);
  expect(job.runs).toHaveLength(1);
  expect(await history(store, "bad")).toMatchObject([{ state: "failed", attempts: 6, fault: "TypeError" }]);
  expect(one.log.lines.filter(({ level }) => level === "error")).toHaveLength(7);
  expect(one.log.text()).not.toContain("Hansen");
});

it("holds up no other schedule for one whose row cannot be read", async () => {
  const store = openSqlite(":memory:");
  const job = noting();
  await make(store, { id: "broken" }, SUNDAY);
  await make(store, {}, SUNDAY);
  await store.transact("schedules", [{ kind: "upsert", row: "schedule|broken", data: { v: 99 } }]);
  await expect(program(store, job).look(MONDAY)).rejects.toThrow("1 faults of note");
  expect(job.runs).toHaveLength(1);
});

it("runs an occurrence again whose program died, after its row stood still, on the watcher's own clock", async () => {
  const store = openSqlite(":memory:");
  const job = noting();
  await make(store, {}, SUNDAY);
  void program(store, { name: "note", run: () => new Promise(() => undefined) }).look(MONDAY);
  await expect.poll(async () => (await history(store))[0]?.state).toBe("running");
  const next = program(store, job);
  // Product time may say what it likes.
  for (const now of [MONDAY, after(-1), after(100)]) await next.look(now);
  expect(job.runs).toEqual([]);
  next.wait(TAKE_OVER_MS);
  await next.look(MONDAY);
  expect(job.runs.map(({ occurrence }) => occurrence)).toContain("o|mondays|2026-11-23T08:00");
});

it("brings nothing during a pause, and nothing of it afterwards", async () => {
  const store = openSqlite(":memory:");
  const job = noting();
  const one = program(store, job);
  await make(store, {}, SUNDAY);
  expect(await pauseSchedule(store, "mondays", { by: ADMINISTRATOR, now: SUNDAY })).toBe("done");
  await one.look(after(1));
  for (const _ of [1, 2])
    expect(await resumeSchedule(store, "mondays", { by: ADMINISTRATOR, now: after(2) })).toBe("done");
  await one.look(after(3));
  expect(await history(store)).toEqual([]);
  await one.look(after(7 * 24));
  expect(job.runs).toHaveLength(1);
  expect(await pauseSchedule(store, "nobody's", { by: ADMINISTRATOR, now: SUNDAY })).toBe("absent");
});

it("runs one now for one press, also when paused", async () => {
  const store = openSqlite(":memory:");
  const job = noting();
  const one = program(store, job);
  await make(store, {}, SUNDAY);
  await pauseSchedule(store, "mondays", { by: ADMINISTRATOR, now: SUNDAY });
  const ask = { by: ADMINISTRATOR, nonce: "press-1" };
  expect(await runNow(store, "mondays", ask, SUNDAY)).toBe("done");
  expect(await runNow(store, "mondays", ask, after(1, SUNDAY))).toBe("repeated");
  expect(await runNow(store, "nobody's", ask, SUNDAY)).toBe("absent");
  for (const _ of [1, 2]) await one.look(SUNDAY);
  expect(job.runs).toHaveLength(1);
  expect(await history(store)).toMatchObject([
    { state: "done", planned: "2026-11-22T13:00", asked: { by: ADMINISTRATOR } },
  ]);
});

it("is made once for one id, refuses what cannot be kept, and leaves nothing open behind", async () => {
  const store = openSqlite(":memory:");
  await make(store, {}, SUNDAY);
  expect(await makeSchedule(store, mondays, SUNDAY)).toEqual({ kind: "exists" });
  const cron = { kind: "cron", expression: "0 8 * * 9" } as const;
  expect(await makeSchedule(store, { ...mondays, id: "x", rule: cron }, SUNDAY)).toMatchObject({
    kind: "refused",
    problems: [{ field: "weekday", allowed: "0–7, sun–sat" }],
  });
  await program(store, noting()).look(MONDAY);
  const keys: string[] = [];
  for await (const { row } of rowsOf(store, "schedules")) keys.push(row.split("|")[0] ?? "");
  expect(keys).toEqual(["c", "due", "o", "schedule"]);
});

it("asks the store two ranges a wake-up, however many jobs there are, and runs what is asked for with the next one", async () => {
  const counted = countedStore(openSqlite(":memory:"));
  const { store } = counted;
  const job = noting();
  const jobs = [job, ...Array.from({ length: 20 }, (_, number) => noting(`other-${number}`))];
  await make(store, {}, SUNDAY);
  const log = createQuietLog();
  let now = SUNDAY;
  const looks = createScheduledLooks({ store, log }, jobs);
  const wakeUps = createWakeUps({ jobs: looks, everyMs: 5000, clock: () => now, log });
  expect(await counted.costOf(() => wakeUps.runOnce())).toEqual({ get: 0, range: 2, write: 0 });
  await runNow(store, "mondays", { by: ADMINISTRATOR, nonce: "n1" }, now);
  await wakeUps.runOnce();
  expect(job.runs).toHaveLength(1);
  now = MONDAY;
  await wakeUps.runOnce();
  expect(job.runs).toHaveLength(2);
});
