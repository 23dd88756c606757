/**
 * A day and a night around every change of clocks 2026–2036: four programs whose clocks are up to ten minutes wrong,
 * one that is set back an hour, programs that are killed at a random call and started again, hours in which none runs.
 * CLOCK_ROUNDS and SEED make it longer or repeat it.
 */
import { expect, it } from "vitest";
import type { Rule } from "../../bot/scheduling/rules.ts";
import { type ScheduledJob, TAKE_OVER_MS } from "../../bot/scheduling/watch.ts";
import { openSqlite } from "../../bot/storage/sqlite.ts";
import { rowsOf, type TableStore } from "../../bot/storage/table-store.ts";
import { clockChanges } from "../support/clock-changes.ts";
import { type DyingStore, dyingStore } from "../support/dying-store.ts";
import { history, type Looking, make, program } from "../support/schedule-bench.ts";
import { seeded } from "../support/seeded.ts";

const ROUNDS = Number(process.env["CLOCK_ROUNDS"] ?? 2);
const MINUTE = 60_000;
/** Programs look so often; the real ones every five seconds. */
const STEP = 10;
const HOURS = 30;
const STEPS = (HOURS * 60) / STEP;
const RUN_LATE_HOURS = 4;

const everyDay = [1, 2, 3, 4, 5, 6, 7];
/** With the wall times at which each comes. */
const rules: readonly { readonly rule: Rule; readonly times: readonly string[] }[] = [
  { rule: { kind: "weekdays", days: everyDay, time: "02:30" }, times: ["02:30"] },
  { rule: { kind: "cron", expression: "30 2,14 * * *" }, times: ["02:30", "14:30"] },
  {
    rule: { kind: "cron", expression: "30 * * * *" },
    times: Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, "0")}:30`),
  },
];

interface Instance {
  one: Looking;
  store: DyingStore;
  /** Minutes its clock is wrong. */
  wrong: number;
}

interface World {
  readonly disk: TableStore;
  readonly chance: () => number;
  readonly begin: Date;
  readonly times: readonly string[];
  readonly late: "run-late" | "skip-and-tell";
  /** Steps in which no program runs. */
  readonly down: { readonly from: number; readonly to: number };
  readonly instances: Instance[];
  readonly gone: Looking[];
  readonly runs: Map<string, number>;
  kills: number;
  /** When each died, in true time. */
  readonly deaths: number[];
  /** As no program knows it. */
  trueTime: Date;
}

const total = { occurrences: 0, missed: 0, kills: 0 };

it(
  "each occurrence takes effect once, or is missed and told as its rule says",
  async () => {
    const seed = Number(process.env["SEED"] ?? Date.now() % 1_000_000);
    process.stdout.write(`scheduling clocks: seed ${seed}\n`);
    let runs = 0;
    for (let round = 0; round < ROUNDS; round++)
      for (const { date } of clockChanges) await oneRun(date, seed + runs++);
    process.stdout.write(
      `scheduling clocks: ${runs} runs, seeds ${seed}–${seed + runs - 1}, ${total.kills} kills, ` +
        `${total.occurrences} occurrences, of them ${total.missed} missed and noted, 0 lost, 0 twice\n`,
    );
    expect(total.kills).toBeGreaterThan(runs);
  },
  60_000 * ROUNDS,
);

async function oneRun(date: string, seed: number): Promise<void> {
  const world = newWorld(date, seed);
  const { rule } = rules.find(({ times }) => times === world.times) ?? { rule: undefined };
  const missed =
    world.late === "run-late"
      ? ({ kind: "run-late", withinHours: RUN_LATE_HOURS } as const)
      : ({ kind: "skip-and-tell" } as const);
  await make(world.disk, { ...(rule && { rule }), holiday: "send-anyway", missed }, world.begin);
  try {
    for (let step = 0; step < STEPS; step++) await oneStep(world, step);
    await settle(world);
    await check(world);
  } catch (error) {
    throw new Error(`SEED=${seed} CLOCK_ROUNDS=1, the change of ${date}`, { cause: error });
  }
  await world.disk.close();
}

function newWorld(date: string, seed: number): World {
  const chance = seeded(seed);
  const chosen = rules[Math.floor(chance() * rules.length)] ?? rules[0];
  const from = Math.floor(chance() * STEPS * 0.7);
  const to = chance() < 0.5 ? from : from + Math.floor(chance() * (9 * 60)) / STEP;
  const world: World = {
    disk: openSqlite(":memory:"),
    chance,
    // Sunday is the day; it begins on Saturday evening.
    begin: new Date(Date.parse(`${date}T00:00:00Z`) - 6 * 60 * MINUTE),
    times: chosen?.times ?? [],
    late: chance() < 0.5 ? "run-late" : "skip-and-tell",
    down: { from, to: Math.min(to, STEPS - 1) },
    instances: [],
    gone: [],
    runs: new Map(),
    kills: 0,
    deaths: [],
    trueTime: new Date(0),
  };
  for (let n = 0; n < 4; n++) world.instances.push(started(world, Math.round(chance() * 20) - 10));
  return world;
}

/** It may die: never, or at one of its next calls. */
function started(world: World, wrong: number): Instance {
  const cut = world.chance() < 0.5 ? Number.MAX_SAFE_INTEGER : 1 + Math.floor(world.chance() * 400);
  const store = dyingStore(world.disk, cut, world.chance() < 0.5);
  return { store, wrong, one: program(store, job(world, store)) };
}

/** Its effect is a row keyed by the occurrence, as every job's is. */
function job(world: World, store: TableStore): ScheduledJob {
  const { runs } = world;
  return {
    name: "note",
    async run({ occurrence }) {
      runs.set(occurrence, (runs.get(occurrence) ?? 0) + 1);
      const data = { v: 1, at: world.trueTime.toISOString() };
      await store.transact("effects", [{ kind: "insert", row: occurrence, data }]);
    },
  };
}

async function oneStep(world: World, step: number): Promise<void> {
  world.trueTime = new Date(world.begin.getTime() + step * STEP * MINUTE);
  const isDown = step >= world.down.from && step < world.down.to;
  for (const [index, instance] of world.instances.entries()) {
    instance.one.wait(STEP * MINUTE);
    if (isDown) continue;
    // Once in a day the clock of one is set back an hour, and later put right.
    if (index === 0 && world.chance() < 0.01) instance.wrong = instance.wrong > -30 ? instance.wrong - 60 : 0;
    const now = new Date(world.trueTime.getTime() + instance.wrong * MINUTE);
    await instance.one.look(now).catch(() => undefined);
    if (instance.store.dead) replace(world, index);
  }
}

function replace(world: World, index: number): void {
  const dead = world.instances[index];
  if (!dead) return;
  world.kills += 1;
  world.deaths.push(world.trueTime.getTime());
  world.gone.push(dead.one);
  world.instances[index] = started(world, dead.wrong);
}

/** As long as a dead program's work may take, by one that lives. */
async function settle(world: World): Promise<void> {
  const last = program(world.disk, job(world, world.disk));
  world.gone.push(last);
  for (let round = 0; round < 40; round++) {
    await last.look(new Date(world.begin.getTime() + HOURS * 60 * MINUTE));
    last.wait(TAKE_OVER_MS);
  }
}

async function check(world: World): Promise<void> {
  const occurrences = await history(world.disk);
  expect(occurrences.map(({ planned }) => planned)).toEqual(expectedTimes(world));
  const missed = occurrences.filter(({ state }) => state === "missed");
  const done = occurrences.filter(({ state }) => state === "done");
  expect(missed.length + done.length).toBe(occurrences.length);
  const effects = new Map<string, string>();
  for await (const { row, data } of rowsOf(world.disk, "effects")) effects.set(row, String(data["at"]));
  expect([...effects.keys()]).toEqual(done.map(({ planned }) => `o|mondays|${planned}`));
  for (const { planned, at } of done) {
    const early = Date.parse(at) - Date.parse(effects.get(`o|mondays|${planned}`) ?? "");
    expect(early, "earlier than the fastest clock").toBeLessThanOrEqual(10 * MINUTE);
  }
  const twice = [...world.runs.values()].reduce((sum, times) => sum + times - 1, 0);
  expect(twice, "run again without a kill").toBeLessThanOrEqual(world.kills);
  checkMissed(world, missed);
  total.occurrences += occurrences.length;
  total.missed += missed.length;
  total.kills += world.kills;
}

/**
 * Only what came while nobody ran, and nothing that may run late; each told once, or not at all by one that died.
 * Looks are ten minutes apart here: when the only program whose clock has reached the time dies at that look, the next one, on a
 * clock that is ten minutes fast, is later than the grace. The real ones look every five seconds.
 */
function checkMissed(
  world: World,
  missed: readonly { readonly planned: string; readonly at: string }[],
): void {
  const [from, to] = [world.down.from, world.down.to].map(
    (step) => world.begin.getTime() + step * STEP * MINUTE,
  );
  const diedThen = (at: number): boolean =>
    world.deaths.some((death) => Math.abs(death - at) <= 2 * STEP * MINUTE);
  for (const { at } of missed.filter((each) => !diedThen(Date.parse(each.at)))) {
    expect(Date.parse(at)).toBeGreaterThan((from ?? 0) - 2 * STEP * MINUTE);
    expect(Date.parse(at)).toBeLessThan(to ?? 0);
    if (world.late === "run-late")
      expect((to ?? 0) + 2 * STEP * MINUTE - Date.parse(at)).toBeGreaterThan(RUN_LATE_HOURS * 60 * MINUTE);
  }
  const told = [...world.gone, ...world.instances.map(({ one }) => one)]
    .flatMap(({ log }) => log.lines)
    .filter(({ message }) => message.includes("was missed"))
    .map(({ facts }) => String(facts["planned"]));
  expect(new Set(told).size, "told twice").toBe(told.length);
  expect(told.length).toBeLessThanOrEqual(missed.length);
  expect(told.length).toBeGreaterThanOrEqual(missed.length - world.kills);
}

/** Every wall time between beginning and end, once each; the platform's own zone data says when they are. */
function expectedTimes({ begin, times }: World): readonly string[] {
  const end = new Date(begin.getTime() + HOURS * 60 * MINUTE);
  const days = [0, 1, 2].map((day) =>
    new Date(begin.getTime() + day * 24 * 60 * MINUTE).toISOString().slice(0, 10),
  );
  const all = days.flatMap((day) => times.map((time) => `${day}T${time}`));
  return all.filter((wall) => wall > osloTime(begin) && wall <= osloTime(end));
}

function osloTime(at: Date): string {
  return at.toLocaleString("sv-SE", { timeZone: "Europe/Oslo" }).slice(0, 16).replace(" ", "T");
}
