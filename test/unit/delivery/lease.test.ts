import { describe, expect, it } from "vitest";
import { createDispatcher } from "../../../bot/delivery/dispatcher.ts";
import { enqueue } from "../../../bot/delivery/outbox.ts";
import type { DispatcherDeps } from "../../../bot/delivery/run.ts";
import { StorageError, type TableStore } from "../../../bot/storage/table-store.ts";
import { type Bench, outgoing, startBench } from "../../support/delivery-bench.ts";

const LEASE_MS = 30_000;

/** Two dispatchers on one store; the first has the lease. */
async function two(changes: Partial<DispatcherDeps> = {}) {
  const bench = startBench({ leaseMs: LEASE_MS });
  await bench.meet("ada", "bo", "cia");
  await bench.dispatcher.drain();
  const second = createDispatcher({ ...bench.deps, ...changes });
  await second.drain();
  return { bench, first: bench.dispatcher, second };
}

async function fenceOf(bench: Bench): Promise<Record<string, unknown>> {
  return (await bench.store.get("outbox", "fence"))?.data ?? {};
}

/** The store as a program sees it that can be frozen: what it asks stays unanswered until it is thawed. */
function freezable(store: TableStore) {
  let thawed = Promise.resolve();
  let thaw: () => void = () => undefined;
  const wrapped: TableStore = {
    ...store,
    get: async (...of) => thawed.then(() => store.get(...of)),
    transact: async (...of) => thawed.then(() => store.transact(...of)),
  };
  return {
    store: wrapped,
    freeze: () => void (thawed = new Promise((resolve) => (thaw = resolve))),
    thaw: () => thaw(),
  };
}

describe("a second dispatcher", () => {
  it("stands by while the first has the lease", async () => {
    const { bench, first, second } = await two();
    await enqueue(bench.store, [outgoing("1", "ada")]);
    await second.drain();
    expect(bench.messages.attempts).toEqual([]);
    await first.drain();
    expect(await bench.row("1")).toMatchObject({ state: "sent", fence: 1 });
  });

  it("takes over when the row was unchanged for the lease's length, and not a moment earlier", async () => {
    const { bench, second } = await two();
    await enqueue(bench.store, [outgoing("1", "ada")]);
    bench.ticks = LEASE_MS - 1;
    await second.drain();
    expect((await bench.row("1")).state).toBe("pending");
    bench.ticks = LEASE_MS;
    await second.drain();
    expect(await bench.row("1")).toMatchObject({ state: "sent", fence: 2 });
  });

  it("waits anew whenever the first sends something", async () => {
    const { bench, first, second } = await two();
    bench.ticks = LEASE_MS - 1;
    await enqueue(bench.store, [outgoing("1", "ada")]);
    await first.drain();
    bench.ticks = LEASE_MS + 1;
    await second.drain();
    bench.ticks += LEASE_MS - 1;
    await second.drain();
    expect(await fenceOf(bench)).toMatchObject({ number: 1 });
    bench.ticks += 1;
    await second.drain();
    expect(await fenceOf(bench)).toMatchObject({ number: 2 });
  });

  it("counts on its own clock only, wherever the others' clocks are and whatever the product clock says", async () => {
    let mine = 5_000_000;
    const { bench, second } = await two({ monotonic: () => mine });
    bench.now = new Date("2031-01-01T00:00:00Z");
    bench.ticks = 100 * LEASE_MS;
    await second.drain();
    expect(await fenceOf(bench)).toMatchObject({ number: 1 });
    mine += LEASE_MS;
    await second.drain();
    expect(await fenceOf(bench)).toMatchObject({ number: 2 });
  });

  it("need not wait after a clean stop", async () => {
    const { bench, first, second } = await two();
    await first.stop();
    await enqueue(bench.store, [outgoing("1", "ada")]);
    await second.drain();
    expect(await bench.row("1")).toMatchObject({ state: "sent", fence: 2 });
  });

  it("leaves alone a first one that has nothing to do but renews its lease", async () => {
    const bench = startBench({ leaseMs: 3000, monotonic: () => performance.now() });
    bench.dispatcher.start();
    await expect.poll(() => fenceOf(bench)).toMatchObject({ number: 1 });
    const second = createDispatcher(bench.deps);
    second.start();
    await new Promise((resolve) => setTimeout(resolve, 5000));
    expect(await fenceOf(bench)).toMatchObject({ number: 1 });
    await second.stop();
    await bench.dispatcher.stop();
    expect(await fenceOf(bench)).toMatchObject({ number: 1, free: true });
  });
});

describe("a dispatcher that was frozen past its lease", () => {
  it("writes no `sending` when it wakes, stands by, and takes over again when the other dies", async () => {
    const { bench } = await two();
    await bench.dispatcher.stop();
    const ice = freezable(bench.store);
    const frozen = createDispatcher({ ...bench.deps, store: ice.store });
    await frozen.drain();
    const other = createDispatcher(bench.deps);
    await other.drain();
    await enqueue(bench.store, [outgoing("1", "ada")]);
    ice.freeze();
    const asleep = frozen.drain();
    bench.ticks += LEASE_MS;
    await other.drain();
    ice.thaw();
    await asleep;
    expect(bench.messages.attempts).toHaveLength(1);
    expect(await bench.row("1")).toMatchObject({ state: "sent", fence: 3 });
    await enqueue(bench.store, [outgoing("2", "bo")]);
    await frozen.drain();
    expect((await bench.row("2")).state).toBe("pending");
    await frozen.drain();
    bench.ticks += LEASE_MS;
    await frozen.drain();
    expect(await bench.row("2")).toMatchObject({ state: "sent", fence: 4 });
  });

  it("does not make the attempt that it wrote just before: the other has called it unknown", async () => {
    const bench = startBench({ leaseMs: LEASE_MS });
    await bench.meet("ada");
    const other = createDispatcher(bench.deps);
    const sleepy = createDispatcher({
      ...bench.deps,
      store: {
        ...bench.store,
        async transact(partition, changes) {
          const committed = await bench.store.transact(partition, changes);
          const sends = changes.some((change) => change.row === "s|e|ada" && change.kind === "insert");
          if (sends) {
            await other.drain();
            bench.ticks += LEASE_MS + 1;
            await other.drain();
          }
          return committed;
        },
      },
    });
    await enqueue(bench.store, [outgoing("e|ada", "ada", { priority: "broadcast" })]);
    await sleepy.drain();
    expect(await bench.row("e|ada")).toMatchObject({ state: "ambiguous", code: "interrupted", fence: 1 });
    expect(bench.messages.attempts).toEqual([]);
  });
});

describe("four dispatchers on one store", () => {
  it("send each message once, one of them all the time", async () => {
    const bench = startBench({ leaseMs: LEASE_MS });
    await bench.meet("ada", "bo", "cia");
    const people = ["ada", "bo", "cia"];
    await enqueue(
      bench.store,
      Array.from({ length: 18 }, (_, n) =>
        outgoing(`e|${n}`, people[n % 3] ?? "", { priority: "broadcast" }),
      ),
    );
    const all = [1, 2, 3, 4].map(() => createDispatcher(bench.deps));
    await Promise.all(all.map((dispatcher) => dispatcher.drain()));
    expect(bench.messages.attempts).toHaveLength(18);
    for (let n = 0; n < 18; n++) expect(await bench.row(`e|${n}`)).toMatchObject({ state: "sent", fence: 1 });
  });

  it("go on when one after the other dies, until the last", async () => {
    const bench = startBench({ leaseMs: LEASE_MS });
    await bench.meet("ada");
    let dead = 0;
    const all = [1, 2, 3, 4].map((number) => {
      const mortal = <T>(work: () => Promise<T>) =>
        dead >= number ? Promise.reject(new StorageError("it is dead")) : work();
      const { store } = bench;
      return createDispatcher({
        ...bench.deps,
        store: {
          ...bench.store,
          get: (...of) => mortal(() => store.get(...of)),
          query: (...of) => mortal(() => store.query(...of)),
          transact: (...of) => mortal(() => store.transact(...of)),
          ready: () => mortal(() => store.ready()),
        },
      });
    });
    const looks = () => Promise.allSettled(all.map((dispatcher) => dispatcher.drain()));
    for (let round = 1; round <= 4; round++) {
      await looks();
      bench.ticks += LEASE_MS;
      await looks();
      await enqueue(bench.store, [outgoing(`own-${round}`, "ada")]);
      await looks();
      expect(await bench.row(`own-${round}`)).toMatchObject({ state: "sent", fence: round });
      dead = round;
    }
    expect(bench.messages.attempts).toHaveLength(4);
  });
});
