import { describe, expect, it } from "vitest";
import { createDispatcher } from "../../../bot/delivery/dispatcher.ts";
import { createPace } from "../../../bot/delivery/pacing.ts";
import { createQuota } from "../../../bot/delivery/quota.ts";
import type { TableStore } from "../../../bot/storage/table-store.ts";
import { enqueue } from "../../../bot/delivery/outbox.ts";
import { MONDAY, outgoing, startBench } from "../../support/delivery-bench.ts";

it("spaces messages evenly on real time; a pause earns a twentieth of a second and no more", async () => {
  const pace = createPace(50, () => performance.now());
  await new Promise((resolve) => setTimeout(resolve, 200));
  const started = performance.now();
  for (let n = 0; n < 9; n++) await pace.next();
  const took = performance.now() - started;
  expect(took).toBeGreaterThan(105);
  expect(took).toBeLessThan(300);
});

it("keeps 45 a second when writes are slow now and then, and never gives more than 48", async () => {
  let now = 0;
  const given: number[] = [];
  const pace = createPace(
    45,
    () => now,
    async (ms) => (now += ms),
  );
  for (let n = 0; n < 450; n++) {
    await pace.next();
    given.push(now);
    now += n % 10 === 0 ? 40 : 3;
    if (n === 200) now += 5000;
  }
  expect(now).toBeLessThan(15_100);
  const most = Math.max(...given.map((from) => given.filter((at) => at >= from && at < from + 1000).length));
  expect(most).toBeLessThanOrEqual(48);
});

it("paces the dispatcher", async () => {
  const bench = startBench({ sendRate: 20 });
  await bench.meet("ada", "bo", "cia");
  await enqueue(
    bench.store,
    ["ada", "bo", "cia", "ada", "bo"].map((to, n) => outgoing(`${n}`, to)),
  );
  const started = performance.now();
  await bench.dispatcher.drain();
  expect(bench.messages.attempts).toHaveLength(5);
  // Four gaps of 50 ms, less the credit of 50 that a slow start may have earned.
  expect(performance.now() - started).toBeGreaterThan(145);
});

it.each([
  [45, 48],
  [49, 50],
])("at %i a second never gives more than %i in any second", async (rate, most) => {
  let now = 0;
  const given: number[] = [];
  const pace = createPace(
    rate,
    () => now,
    async (ms) => (now += ms + 1),
  );
  for (let n = 0; n < 500; n++) {
    await pace.next();
    given.push(now);
    now += n % 10 === 0 ? 60 : 2;
  }
  const counts = given.map((from) => given.filter((at) => at >= from && at < from + 1000).length);
  expect(Math.max(...counts)).toBeLessThanOrEqual(most);
});

describe("one conversation", () => {
  it("gets no more in any span than Teams allows", () => {
    let now = 0;
    const quota = createQuota(() => now);
    const given: number[] = [];
    while (now < 2 * 3_600_000) {
      now += quota.waitFor("chat");
      given.push(now);
      quota.note("chat");
    }
    const limits = [
      [1000, 7],
      [2000, 8],
      [30_000, 60],
      [3_600_000, 1800],
    ] as const;
    for (const [ms, most] of limits)
      for (let n = 0; n + most < given.length; n++)
        expect((given[n + most] ?? 0) - (given[n] ?? 0)).toBeGreaterThanOrEqual(ms);
    expect(given.length).toBeGreaterThan(3500);
  });

  it("that has had its share waits, without an attempt, while others get theirs", async () => {
    const bench = startBench();
    await bench.meet("ada", "bo");
    const many = Array.from({ length: 9 }, (_, n) => outgoing(`a${n}`, "ada"));
    await enqueue(bench.store, [...many, outgoing("b", "bo")], MONDAY);
    await bench.dispatcher.drain();
    expect(bench.sentTo("ada")).toHaveLength(7);
    expect(bench.sentTo("bo")).toHaveLength(1);
    expect(await bench.row("a8")).toMatchObject({ state: "pending", attempt: 0, setbacks: 0 });
    bench.ticks = 2000;
    bench.now = new Date(MONDAY.getTime() + 2000);
    await bench.dispatcher.drain();
    expect(bench.sentTo("ada")).toHaveLength(9);
  });
});

describe("a refusal with Retry-After", () => {
  it("slows the whole sender when the conversation had little, and the rest goes when the time is over", async () => {
    const bench = startBench();
    await bench.meet("ada", "bo", "cia");
    await enqueue(bench.store, [outgoing("1", "ada")], MONDAY);
    bench.messages.answerWith({ kind: "throttled", retryAfterMs: 4000 });
    await bench.dispatcher.drain();
    await enqueue(bench.store, [outgoing("2", "bo"), outgoing("3", "cia")], MONDAY);
    bench.ticks = 3999;
    await bench.dispatcher.drain();
    expect(bench.messages.attempts).toHaveLength(1);
    bench.ticks = 4000;
    await bench.dispatcher.drain();
    expect(bench.messages.attempts).toHaveLength(3);
  });

  it("delays only that conversation when it had much", async () => {
    const bench = startBench();
    await bench.meet("ada", "bo");
    const five = Array.from({ length: 5 }, (_, n) => outgoing(`a${n}`, "ada"));
    await enqueue(bench.store, five, MONDAY);
    await bench.dispatcher.drain();
    await enqueue(bench.store, [outgoing("a5", "ada"), outgoing("b", "bo")], MONDAY);
    bench.messages.answerWith({ kind: "throttled", retryAfterMs: 60_000 });
    await bench.dispatcher.drain();
    expect(await bench.row("a5")).toMatchObject({ state: "pending", code: "throttled" });
    expect((await bench.row("b")).state).toBe("sent");
  });
});

it("is not slowed by every call of a store that takes 20 to 40 ms each", async () => {
  const bench = startBench();
  const people = Array.from({ length: 90 }, (_, n) => `p${n}`);
  for (const person of people) bench.employed.add(person);
  await bench.meet(...people);
  await enqueue(
    bench.store,
    people.map((to) => outgoing(`e|${to}`, to, { priority: "broadcast" })),
    MONDAY,
  );
  const slow = createDispatcher({ ...bench.deps, store: delayed(bench.store), sendRate: 45 });
  bench.messages.before = () => new Promise((resolve) => setTimeout(resolve, 100));
  const started = performance.now();
  await slow.drain();
  const seconds = (performance.now() - started) / 1000;
  process.stdout.write(`a slow store: ${(people.length / seconds).toFixed(1)} messages a second\n`);
  expect(bench.messages.attempts).toHaveLength(people.length);
  // About 3.5 s; one call after the other it would take over 12.
  expect(seconds).toBeLessThan(8);
});

/** Four times as slow as Azure Tables from the same region, so that a busy machine makes no difference. */
function delayed(store: TableStore): TableStore {
  let calls = 0;
  async function late<T>(work: () => Promise<T>): Promise<T> {
    calls += 1;
    await new Promise((resolve) => setTimeout(resolve, 20 + 4 * (calls % 6)));
    return work();
  }
  return {
    ...store,
    get: (...of) => late(() => store.get(...of)),
    query: (...of) => late(() => store.query(...of)),
    transact: (...of) => late(() => store.transact(...of)),
  };
}
