import { describe, expect, it } from "vitest";
import { createDispatcher } from "../../../bot/delivery/dispatcher.ts";
import { createCalls } from "../../../bot/delivery/calls.ts";
import { createPace } from "../../../bot/delivery/pacing.ts";
import { createQuota } from "../../../bot/delivery/quota.ts";
import type { TableStore } from "../../../bot/storage/table-store.ts";
import { enqueue } from "../../../bot/delivery/outbox.ts";
import { MONDAY, outgoing, startBench } from "../../support/delivery-bench.ts";

/** A pace and its calls on a clock of their own; each call takes `takesMs`. */
function rig(perSecond: number) {
  const time = { now: 0 };
  const given: number[] = [];
  const calls = createCalls(() => time.now);
  // A timer is never early, and often a little late.
  const sleep = async (ms: number) => (time.now += ms + 1);
  const pace = createPace(perSecond, calls, () => time.now, sleep);
  async function send(takesMs: number): Promise<void> {
    await pace.next();
    given.push(time.now);
    const end = calls.begin();
    time.now += takesMs;
    end();
  }
  return { time, given, calls, send };
}

function mostInASecondOf(given: readonly number[]): number {
  return Math.max(...given.map((from) => given.filter((at) => at >= from && at < from + 1000).length));
}

describe("the pace", () => {
  it("spaces messages evenly when nothing is late", async () => {
    const even = rig(45);
    for (let n = 0; n < 100; n++) await even.send(2);
    const gaps = even.given.slice(1).map((at, n) => at - (even.given[n] ?? 0));
    expect(Math.max(...gaps)).toBeLessThan(25);
    expect(Math.min(...gaps)).toBeGreaterThan(14);
  });

  it.each([
    [45, 48],
    [49, 50],
  ])(
    "at %i a second never gives more than %i in any second, and keeps its rate past stalls",
    async (rate, most) => {
      const stalled = rig(rate);
      const all = rate * 60;
      for (let n = 0; n < all; n++) await stalled.send(n % 400 === 0 ? 400 : 3);
      expect(mostInASecondOf(stalled.given)).toBeLessThanOrEqual(most);
      expect(stalled.time.now).toBeLessThan(62_000);
    },
  );

  it("makes up for one second of a long pause and no more, and not in one burst", async () => {
    const paused = rig(45);
    for (let n = 0; n < 45; n++) await paused.send(3);
    paused.time.now += 60_000;
    const from = paused.time.now;
    for (let n = 0; n < 450; n++) await paused.send(3);
    expect(paused.time.now - from).toBeGreaterThan(8900);
    const after = paused.given.filter((at) => at >= from);
    expect(after.filter((at) => at < from + 200).length).toBeLessThan(22);
  });

  it("leaves to replies the places they take, and goes into what they leave", async () => {
    const shared = rig(45);
    const replies: number[] = [];
    for (let n = 0; n < 450; n++) {
      await shared.send(3);
      if (n % 20 !== 0) continue;
      replies.push(shared.time.now);
      shared.calls.begin()();
    }
    expect(mostInASecondOf([...shared.given, ...replies].toSorted((a, b) => a - b))).toBeLessThanOrEqual(50);
    expect(shared.time.now).toBeLessThan(10_500);
  });
});

describe("a call", () => {
  it("keeps its place for a second, and as much longer as it took more than the usual", () => {
    let now = 0;
    const calls = createCalls(() => now);
    const usual = calls.begin();
    now = 20;
    usual();
    expect(calls.waitFor(1)).toBe(985);
    now = 1100;
    const slow = calls.begin();
    now = 1220;
    slow();
    expect(calls.waitFor(2)).toBe(0);
    expect(calls.waitFor(1)).toBe(985);
    now = 2205;
    expect(calls.waitFor(1)).toBe(0);
  });

  it("without an answer keeps it as long as Teams can take to count it", () => {
    let now = 0;
    const calls = createCalls(() => now);
    const never = calls.begin();
    now = 500;
    expect(calls.waitFor(1)).toBe(755);
    now = 15_000;
    never();
    expect(calls.waitFor(1)).toBe(0);
  });

  it("loses no room to a way that is always long", () => {
    let now = 0;
    const calls = createCalls(() => now);
    for (let n = 0; n < 500; n++) {
      const end = calls.begin();
      now += 300;
      end();
    }
    expect(calls.waitFor(4)).toBe(0);
    expect(calls.waitFor(3)).toBeGreaterThan(0);
  });
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
  // Four gaps of at least two thirds of 50 ms: a slow start may have earned some lateness.
  expect(performance.now() - started).toBeGreaterThan(130);
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
