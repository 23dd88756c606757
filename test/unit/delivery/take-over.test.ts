import { describe, expect, it } from "vitest";
import { createDispatcher } from "../../../bot/delivery/dispatcher.ts";
import { enqueue } from "../../../bot/delivery/outbox.ts";
import { StorageError, type TableStore } from "../../../bot/storage/table-store.ts";
import { MONDAY, outgoing, startBench, type Bench } from "../../support/delivery-bench.ts";

/** A bench on which a dispatcher died after the POST of each of these and before it could note the outcome. */
async function died(...messages: ReturnType<typeof outgoing>[]): Promise<Bench> {
  const bench = startBench();
  await bench.meet("ada", "bo");
  await enqueue(bench.store, messages);
  let dead = false;
  const dying: TableStore = {
    ...bench.store,
    transact: (partition, changes) =>
      dead ? Promise.reject(new StorageError("gone")) : bench.store.transact(partition, changes),
  };
  bench.messages.before = async () => {
    if (bench.messages.attempts.length >= messages.length) dead = true;
    await expect.poll(() => dead).toBe(true);
  };
  await expect(createDispatcher({ ...bench.deps, store: dying }).drain()).rejects.toThrow("gone");
  bench.messages.before = undefined;
  return bench;
}

describe("taking over from a dispatcher that died during an attempt", () => {
  it("leaves a broadcast ambiguous and never sends it again", async () => {
    const bench = await died(outgoing("edition|ada", "ada", { priority: "broadcast" }));
    expect((await bench.row("edition|ada")).state).toBe("sending");
    await bench.dispatcher.drain();
    bench.now = new Date(MONDAY.getTime() + 3_600_000);
    await bench.dispatcher.drain();
    expect(await bench.row("edition|ada")).toMatchObject({
      state: "ambiguous",
      code: "interrupted",
      fence: 1,
    });
    expect(bench.messages.attempts).toHaveLength(1);
    expect(await bench.rowKeys()).toEqual(["fence", "m|edition|ada"]);
  });

  it("sends an own message again, by the second fence", async () => {
    const bench = await died(outgoing("own", "ada"));
    await bench.dispatcher.drain();
    bench.now = new Date(MONDAY.getTime() + 60_000);
    await bench.dispatcher.drain();
    expect(await bench.row("own")).toMatchObject({ state: "sent", attempt: 2, fence: 2, unknowns: 1 });
  });

  it("does the same for each of several that were under way", async () => {
    const broadcast = { priority: "broadcast" } as const;
    const bench = await died(outgoing("e|ada", "ada", broadcast), outgoing("e|bo", "bo", broadcast));
    await bench.dispatcher.drain();
    expect([(await bench.row("e|ada")).state, (await bench.row("e|bo")).state]).toEqual([
      "ambiguous",
      "ambiguous",
    ]);
  });
});

describe("the fence", () => {
  it("keeps a dispatcher from sending once another has taken over, even between its look and its attempt", async () => {
    const bench = startBench();
    await bench.meet("ada", "bo");
    await enqueue(bench.store, [outgoing("1", "ada")]);
    let renderings = 0;
    const frozen = createDispatcher({
      ...bench.deps,
      leaseMs: 30_000,
      renderers: {
        async note(message, reader) {
          // While the first one prepares its message, the second takes over.
          renderings += 1;
          if (renderings === 1) await bench.dispatcher.drain();
          return bench.deps.renderers["note"]?.(message, reader);
        },
      },
    });
    await frozen.drain();
    await enqueue(bench.store, [outgoing("2", "bo")]);
    await frozen.drain();
    expect(bench.messages.attempts).toHaveLength(1);
    expect(await bench.row("1")).toMatchObject({ state: "sent", fence: 2 });
    expect((await bench.row("2")).state).toBe("pending");
    expect(bench.logged.some(({ message }) => message.includes("taken over"))).toBe(true);
  });

  it("lets the two never write `sending` for one row, whoever is faster", async () => {
    const bench = startBench();
    await bench.meet("ada", "bo", "cia");
    const messages = ["ada", "bo", "cia"].map((person) =>
      outgoing(`e|${person}`, person, { priority: "broadcast" }),
    );
    await enqueue(bench.store, messages);
    await Promise.all([bench.dispatcher.drain(), createDispatcher(bench.deps).drain()]);
    const chats = bench.messages.attempts.map((attempt) => attempt.conversationId);
    expect(new Set(chats).size).toBe(chats.length);
  });
});

describe("a store that did not answer while `sending` was written", () => {
  const broadcast = { priority: "broadcast" } as const;

  /** Fails the first write behind the fence with an attempt in it. */
  function unsure(bench: Bench, taken: boolean): TableStore {
    let failed = false;
    return {
      ...bench.store,
      async transact(partition, changes) {
        const claims = changes.length > 1 && changes.some(({ row }) => row === "fence");
        if (failed || !claims) return bench.store.transact(partition, changes);
        failed = true;
        if (taken) await bench.store.transact(partition, changes);
        throw new StorageError("no answer");
      },
    };
  }

  it.each([true, false])(
    "is not taken for another dispatcher: it goes on (write taken: %s)",
    async (taken) => {
      const bench = startBench();
      await bench.meet("ada", "bo");
      await enqueue(bench.store, [outgoing("e|ada", "ada", broadcast), outgoing("e|bo", "bo", broadcast)]);
      const dispatcher = createDispatcher({ ...bench.deps, store: unsure(bench, taken) });
      await dispatcher.drain();
      bench.now = new Date(MONDAY.getTime() + 120_000);
      bench.ticks = 120_000;
      await dispatcher.drain();
      expect([bench.sentTo("ada"), bench.sentTo("bo")]).toEqual([
        ["e|ada for Ansatt ada"],
        ["e|bo for Ansatt bo"],
      ]);
      expect(await bench.rowKeys()).toEqual(["fence", "m|e|ada", "m|e|bo"]);
    },
  );

  it("stands down when another has taken over meanwhile", async () => {
    const bench = startBench();
    await bench.meet("ada", "bo");
    await enqueue(bench.store, [outgoing("1", "ada")]);
    const older = createDispatcher({ ...bench.deps, store: unsure(bench, false) });
    await older.drain();
    await bench.dispatcher.drain();
    await enqueue(bench.store, [outgoing("2", "bo")]);
    await older.drain();
    expect((await bench.row("2")).state).toBe("pending");
    await bench.dispatcher.drain();
    expect(bench.sentTo("ada").length + bench.sentTo("bo").length).toBe(2);
  });
});

describe("an outcome that the store did not take", () => {
  it("is written with the next look and not forgotten", async () => {
    const bench = startBench();
    await bench.meet("ada");
    await enqueue(bench.store, [outgoing("e|ada", "ada", { priority: "broadcast" })]);
    let away = false;
    const flaky: TableStore = {
      ...bench.store,
      transact: (partition, changes) =>
        away ? Promise.reject(new StorageError("away")) : bench.store.transact(partition, changes),
    };
    const dispatcher = createDispatcher({ ...bench.deps, store: flaky });
    bench.messages.before = async () => {
      away = true;
    };
    await expect(dispatcher.drain()).rejects.toThrow("away");
    away = false;
    await dispatcher.drain();
    expect(await bench.row("e|ada")).toMatchObject({ state: "sent", activityId: "activity-1" });
  });
});

describe("the loop", () => {
  it("looks when woken and stops after the attempt under way", async () => {
    const bench = startBench();
    await bench.meet("ada", "bo");
    bench.dispatcher.start();
    await enqueue(bench.store, [outgoing("1", "ada")]);
    let arrive: () => void = () => undefined;
    bench.messages.before = () => new Promise((resolve) => (arrive = resolve));
    bench.dispatcher.wake();
    await expect.poll(() => bench.messages.attempts.length).toBe(1);
    const stopped = bench.dispatcher.stop();
    await enqueue(bench.store, [outgoing("2", "bo")]);
    arrive();
    await stopped;
    expect((await bench.row("1")).state).toBe("sent");
    expect((await bench.row("2")).state).toBe("pending");
  });
});
