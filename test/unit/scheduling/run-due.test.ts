import { expect, it } from "vitest";
import { createWakeUps, type Job } from "../../../bot/scheduling/run-due.ts";
import { StorageError } from "../../../bot/storage/table-store.ts";

const NOW = new Date("2026-11-23T07:00:00.000Z");

function wakeUps(jobs: readonly Job[], everyMs = 20) {
  const logged: Record<string, unknown>[] = [];
  const note = (facts: Readonly<Record<string, unknown>>) => void logged.push({ ...facts });
  const log = { info: note, warn: note, error: note };
  return { logged, wakes: createWakeUps({ jobs, everyMs, clock: () => NOW, log }) };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

it("looks at start and then at every beat, with product time", async () => {
  const seen: Date[] = [];
  const { wakes } = wakeUps([{ name: "count", run: async (now) => void seen.push(now) }]);
  wakes.start();
  expect(seen).toEqual([NOW]);
  await expect.poll(() => seen.length).toBeGreaterThanOrEqual(3);
  await wakes.stop();
  const after = seen.length;
  await pause(60);
  expect(seen).toHaveLength(after);
});

it("lets one bad job block no other, and tells of it without its text", async () => {
  let runs = 0;
  async function fails(): Promise<void> {
    throw new TypeError("Fru Hansen");
  }
  const { wakes, logged } = wakeUps([
    { name: "bad", run: fails },
    { name: "good", run: async () => void runs++ },
  ]);
  await wakes.runOnce();
  await wakes.runOnce();
  expect(runs).toBe(2);
  expect(logged).toMatchObject([
    { job: "bad", fault: "TypeError" },
    { job: "bad", fault: "TypeError" },
  ]);
  expect(JSON.stringify(logged)).not.toContain("Hansen");
});

it("tells what each of several faults of one job was", async () => {
  const causes = [new StorageError("Azure Tables: 403 AuthorizationFailure"), new TypeError("Fru Hansen")];
  async function fails(): Promise<void> {
    throw new AggregateError(causes);
  }
  const { wakes, logged } = wakeUps([{ name: "bad", run: fails }]);
  await wakes.runOnce();
  expect(logged).toMatchObject([
    {
      fault: "AggregateError",
      causes: [
        { fault: "StorageError", detail: "Azure Tables: 403 AuthorizationFailure" },
        { fault: "TypeError" },
      ],
    },
  ]);
  expect(JSON.stringify(logged)).not.toContain("Hansen");
});

it("never runs one job twice at once, and a slow one delays no other", async () => {
  let [under, most, quick] = [0, 0, 0];
  async function slow(): Promise<void> {
    most = Math.max(most, ++under);
    await pause(80);
    under--;
  }
  const { wakes } = wakeUps(
    [
      { name: "slow", run: slow },
      { name: "quick", run: async () => void quick++ },
    ],
    10,
  );
  wakes.start();
  await expect.poll(() => quick).toBeGreaterThan(4);
  await Promise.all([wakes.runOnce(), wakes.runOnce()]);
  expect(most).toBe(1);
  await wakes.stop();
  expect(under).toBe(0);
});

it("stops only when the job under way is done", async () => {
  let done = false;
  async function slow(): Promise<void> {
    await pause(50);
    done = true;
  }
  const { wakes } = wakeUps([{ name: "slow", run: slow }]);
  wakes.start();
  await wakes.stop();
  expect(done).toBe(true);
});
