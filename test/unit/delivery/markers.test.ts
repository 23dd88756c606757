import { describe, expect, it } from "vitest";
import { commitFact, type Fact, historyKey } from "../../../bot/delivery/commit-fact.ts";
import { createDispatcher } from "../../../bot/delivery/dispatcher.ts";
import { enqueue } from "../../../bot/delivery/outbox.ts";
import type { Outgoing } from "../../../bot/delivery/outgoing.ts";
import { waking } from "../../../bot/delivery/wake.ts";
import { StorageError, type TableStore } from "../../../bot/storage/table-store.ts";
import { outgoing, startBench } from "../../support/delivery-bench.ts";

const SIX_MINUTES = 6 * 60_000;

function fact(history: number, ...messages: Outgoing[]): Fact {
  return {
    partition: "idea|17",
    history,
    event: { v: 1, what: "received" },
    nonce: undefined,
    changes: [],
    messages,
  };
}

/** The store as a program sees it that dies before its fact is written. */
function dyingBeforeTheFact(store: TableStore): TableStore {
  return {
    ...store,
    transact: (partition, changes) =>
      partition === "outbox"
        ? store.transact(partition, changes)
        : Promise.reject(new StorageError("the program died")),
  };
}

describe("a fact's messages", () => {
  it("are copied once and sent", async () => {
    const bench = startBench();
    await bench.meet("ada", "bo");
    await commitFact(bench.store, fact(1, outgoing("17|1|proposer", "ada"), outgoing("17|1|leader", "bo")));
    await bench.dispatcher.drain();
    await bench.dispatcher.drain();
    expect(bench.messages.attempts).toHaveLength(2);
    expect(await bench.rowKeys()).toEqual(["fence", "m|17|1|leader", "m|17|1|proposer"]);
  });

  it("wake the dispatcher when they are committed, not when their marker is written", async () => {
    const bench = startBench();
    const woken: boolean[] = [];
    const store = waking(bench.store, () => woken.push(true));
    await commitFact(store, fact(1));
    expect(woken).toEqual([]);
    await expect(commitFact(dyingBeforeTheFact(store), fact(2, outgoing("1", "ada")))).rejects.toThrow(
      "died",
    );
    expect(woken).toEqual([]);
    await commitFact(store, fact(2, outgoing("1", "ada")));
    expect(woken).toEqual([true]);
  });
});

describe("a marker whose fact never came", () => {
  it("waits five minutes, then its number is void and a late fact fails", async () => {
    const bench = startBench();
    const late = fact(1, outgoing("17|1", "ada"));
    await expect(commitFact(dyingBeforeTheFact(bench.store), late)).rejects.toThrow("died");
    await bench.dispatcher.drain();
    bench.ticks = SIX_MINUTES - 60_001;
    await bench.dispatcher.drain();
    expect(await bench.rowKeys()).toContain("w|idea|17|000001");
    bench.ticks = SIX_MINUTES;
    await bench.dispatcher.drain();
    expect(await bench.rowKeys()).toEqual(["fence"]);
    expect(await commitFact(bench.store, late)).toEqual({ kind: "conflict" });
  });

  it("does not stop the next fact, which takes the number after the void one", async () => {
    const bench = startBench();
    await bench.meet("ada");
    await expect(
      commitFact(dyingBeforeTheFact(bench.store), fact(1, outgoing("17|1", "ada"))),
    ).rejects.toThrow("died");
    await bench.dispatcher.drain();
    bench.ticks = SIX_MINUTES;
    await bench.dispatcher.drain();
    const next = fact(2, outgoing("17|2", "ada"));
    expect(await commitFact(bench.store, next)).toEqual({ kind: "done" });
    await bench.dispatcher.drain();
    expect((await bench.row("17|2")).state).toBe("sent");
    expect((await bench.store.get("idea|17", historyKey(1)))?.data).toEqual({ v: 1, void: true });
  });

  it("is patient anew with a second writer of the same number", async () => {
    const bench = startBench();
    await bench.meet("ada");
    const dying = dyingBeforeTheFact(bench.store);
    await expect(commitFact(dying, fact(1, outgoing("a", "ada")))).rejects.toThrow("died");
    await bench.dispatcher.drain();
    bench.ticks = SIX_MINUTES;
    await expect(commitFact(dying, fact(1, outgoing("b", "ada")))).rejects.toThrow("died");
    await bench.dispatcher.drain();
    expect(await commitFact(bench.store, fact(1, outgoing("b", "ada")))).toEqual({ kind: "done" });
  });
});

describe("a message to everyone", () => {
  const everyone = outgoing("e1", "*", { card: "note", priority: "broadcast" });
  async function audience(message: Outgoing): Promise<Outgoing[]> {
    return ["ada", "bo"].map((to) => ({ ...message, to, key: `${message.key}|${to}` }));
  }

  it("becomes one message each", async () => {
    const bench = startBench({ audiences: { note: audience } });
    await bench.meet("ada", "bo");
    await commitFact(bench.store, fact(1, everyone));
    await bench.dispatcher.drain();
    expect(bench.sentTo("ada")).toHaveLength(1);
    expect(bench.sentTo("bo")).toHaveLength(1);
    expect(await bench.rowKeys()).toEqual(["fence", "m|e1|ada", "m|e1|bo"]);
  });

  it("whose receivers cannot be found keeps its marker, delays no other fact, and goes out later", async () => {
    const bench = startBench();
    await bench.meet("ada", "bo");
    await commitFact(bench.store, fact(1, everyone));
    await commitFact(bench.store, { ...fact(1, outgoing("other", "ada")), partition: "idea|18" });
    await bench.dispatcher.drain();
    expect((await bench.row("other")).state).toBe("sent");
    expect(await bench.rowKeys()).toContain("w|idea|17|000001");
    await createDispatcher({ ...bench.deps, audiences: { note: audience } }).drain();
    expect((await bench.row("e1|bo")).state).toBe("sent");
  });
});

describe("enqueue", () => {
  it("adds what is missing of an order that was cut off, and changes nothing that is there", async () => {
    const bench = startBench();
    const all = Array.from({ length: 130 }, (_, n) => outgoing(`e|${String(n).padStart(3, "0")}`, "ada"));
    await enqueue(bench.store, [...all.slice(0, 60), ...all.slice(70, 71)]);
    await bench.store.transact("outbox", [{ kind: "delete", row: "q|1-own|1970-01-01T00:00:00.000Z|e|005" }]);
    await enqueue(bench.store, all.toReversed());
    await enqueue(bench.store, [...all, ...all]);
    const keys = await bench.rowKeys();
    expect(keys.filter((key) => key.startsWith("m|"))).toHaveLength(130);
    expect(keys.filter((key) => key.startsWith("q|"))).toHaveLength(129);
  });
});
