/**
 * Every place at which a program can die between an occurrence and its effect: cut at its n-th call to the store, for
 * every n, before and after that call took effect. Three others with other clocks, one of them set back, go on.
 */
import { expect, it } from "vitest";
import { type ScheduledJob, TAKE_OVER_MS } from "../../bot/scheduling/watch.ts";
import { openSqlite } from "../../bot/storage/sqlite.ts";
import { rowsOf, type TableStore } from "../../bot/storage/table-store.ts";
import { dyingStore } from "../support/dying-store.ts";
import { history, make, program } from "../support/schedule-bench.ts";
import { seeded } from "../support/seeded.ts";

const EVENING = new Date("2026-10-24T20:00:00Z");
/** Half past two of a night with two hours of that name, and half past each of the others. */
const PLANNED = ["00:30", "01:30", "02:30", "03:30"].map((time) => `o|mondays|2026-10-25T${time}`);
const NEVER = Number.MAX_SAFE_INTEGER;

it("cutting at every call brings every occurrence's effect, once", async () => {
  const seed = Number(process.env["SEED"] ?? Date.now() % 1_000_000);
  process.stdout.write(`scheduling cuts: seed ${seed}\n`);
  const uncut = await oneRun(NEVER, false, seed);
  for (let cut = 1; cut <= uncut; cut++)
    for (const taken of [false, true]) await oneRun(cut, taken, seed + cut);
  process.stdout.write(
    `scheduling cuts: ${2 * uncut} runs, seeds ${seed}–${seed + uncut}, 0 lost, 0 twice\n`,
  );
  expect(uncut).toBeGreaterThan(30);
}, 60_000);

/** Returns the number of calls that the mortal program made. */
async function oneRun(cut: number, taken: boolean, seed: number): Promise<number> {
  const store = openSqlite(":memory:");
  const rule = { kind: "cron", expression: "30 0-3 25 10 *" } as const;
  await make(store, { rule, holiday: "send-anyway", missed: { kind: "run-late", withinHours: 24 } }, EVENING);
  const chance = seeded(seed);
  const mortal = dyingStore(store, cut, taken);
  const runs = new Map<string, number>();
  const others = [
    program(store, job(store, runs)),
    program(store, job(store, runs)),
    program(store, job(store, runs)),
  ];
  const all = [program(mortal, job(mortal, runs)), ...others];
  for (let minute = 0; minute <= 9 * 60; minute += 15)
    for (const one of all) await lookWith(one, at(minute + Math.round(chance() * 20) - 10));
  // The clock goes back an hour, and those that are left look for as long as a dead program's work may take.
  for (let minute = 8 * 60; minute <= 9 * 60; minute += 15)
    for (const one of others) {
      one.wait(TAKE_OVER_MS);
      await one.look(at(minute));
    }
  await check(store, runs, mortal.dead, `seed ${seed}, cut ${cut}, taken ${taken}`);
  await store.close();
  return mortal.calls;
}

function at(minute: number): Date {
  return new Date(EVENING.getTime() + minute * 60_000);
}

async function lookWith(one: ReturnType<typeof program>, now: Date): Promise<void> {
  await one.look(now).catch(() => undefined); // the dead one throws
}

/** Its effect is a row keyed by the occurrence, as every job's is. */
function job(store: TableStore, runs: Map<string, number>): ScheduledJob {
  return {
    name: "note",
    async run({ occurrence }) {
      runs.set(occurrence, (runs.get(occurrence) ?? 0) + 1);
      await store.transact("effects", [{ kind: "insert", row: occurrence, data: { v: 1 } }]);
    },
  };
}

async function check(
  store: TableStore,
  runs: Map<string, number>,
  died: boolean,
  where: string,
): Promise<void> {
  const effects: string[] = [];
  for await (const { row } of rowsOf(store, "effects")) effects.push(row);
  expect(effects, where).toEqual(PLANNED);
  const again = [...runs.values()].filter((times) => times > 1);
  expect(again.length, where).toBeLessThanOrEqual(died ? 1 : 0);
  expect(
    (await history(store)).map(({ state }) => state),
    where,
  ).toEqual(PLANNED.map(() => "done"));
}
