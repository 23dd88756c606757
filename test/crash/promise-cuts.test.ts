/**
 * The job that keeps the promise is cut at its n-th call to the store, for every n, before and after that call took
 * effect. Another goes on, at once or the next day: each step is taken once, and each reminder comes once.
 */
import { expect, it } from "vitest";
import { StorageError } from "../../bot/storage/table-store.ts";
import { dyingStore } from "../support/dying-store.ts";
import { type Outcome, promiseDays, startPromiseBench } from "../support/promise-bench.ts";

const NEVER = Number.MAX_SAFE_INTEGER;

it("cutting at every call takes each step once and sends each reminder once", async () => {
  const uncut = await oneRun(NEVER, false, "at-once");
  for (let cut = 1; cut <= uncut.calls; cut++)
    for (const taken of [false, true]) {
      const where = `cut ${cut}, taken ${taken}`;
      const atOnce = await oneRun(cut, taken, "at-once");
      expect(atOnce.outcome, where).toEqual(uncut.outcome);
      if (!taken || cut % 3 !== 0) continue;
      const later = await oneRun(cut, taken, "next-day");
      expectOnce(later.outcome, uncut.outcome, `${where}, going on the next day`);
    }
  expect(uncut.calls).toBeGreaterThan(40);
}, 240_000);

interface Run {
  readonly calls: number;
  readonly outcome: Outcome;
}

async function oneRun(cut: number, taken: boolean, goesOn: "at-once" | "next-day"): Promise<Run> {
  const bench = await startPromiseBench();
  const mortal = dyingStore(bench.store, cut, taken);
  await bench.send();
  for (const day of promiseDays()) {
    bench.day(day);
    const wasDead = mortal.dead;
    if (!wasDead) await bench.look(mortal).catch(onlyDeath);
    if (wasDead || (mortal.dead && goesOn === "at-once")) await bench.look();
    await bench.send(mortal.dead && !wasDead ? 7 : 1);
  }
  const outcome = await bench.outcome();
  await bench.close();
  return { calls: mortal.calls, outcome };
}

function onlyDeath(error: unknown): void {
  const errors: unknown[] = error instanceof AggregateError ? error.errors : [error];
  for (const each of errors) if (!(each instanceof StorageError)) throw each;
}

/** A day later is late, but it is neither twice nor never. */
function expectOnce(outcome: Outcome, uncut: Outcome, where: string): void {
  const namesOf = (steps: readonly string[]) => steps.map((step) => step.slice("2026-11-26 ".length));
  for (const [index, steps] of outcome.steps.entries())
    expect(namesOf(steps), where).toEqual(namesOf(uncut.steps[index] ?? []));
  expect(outcome.sent["nurse"], where).toEqual(uncut.sent["nurse"]);
  // Two ideas whose steps came to lie on different days are two days' reminders.
  for (const person of ["boss-north", "boss-home"]) {
    const got = outcome.sent[person]?.length ?? 0;
    const wanted = uncut.sent[person]?.length ?? 0;
    expect(got - wanted, `${where}: ${person}`).toBeGreaterThanOrEqual(0);
    expect(got - wanted, `${where}: ${person}`).toBeLessThanOrEqual(1);
  }
}
