/** The round through everybody for whom something is kept: what it costs at one look, and that it finds who has come. */
import { expect, it } from "vitest";
import { createDispatcher } from "../../../bot/delivery/dispatcher.ts";
import { enqueue } from "../../../bot/delivery/outbox.ts";
import { rememberAddress } from "../../../bot/delivery/recipients.ts";
import { openSqlite } from "../../../bot/storage/sqlite.ts";
import { StorageError } from "../../../bot/storage/table-store.ts";
import { countedStore } from "../../support/counted-store.ts";
import { addressOfPerson, type Bench, outgoing, readerOf, startBench } from "../../support/delivery-bench.ts";

const ROUND_MS = 10 * 60_000;
const BATCH = 200;

async function withNeverMet(people: number) {
  const counted = countedStore(openSqlite(":memory:"));
  const bench = startBench({ store: counted.store, people: { reader: async (id) => readerOf(id) } });
  const ids = Array.from({ length: people }, (_, n) => `p${String(n).padStart(4, "0")}`);
  await enqueue(
    bench.store,
    ids.map((to) => outgoing(`edition|${to}`, to, { priority: "broadcast" })),
    bench.now,
  );
  await bench.dispatcher.drain();
  return { bench, counted, ids };
}

/** Their address is noted, and the turn cut off before anything is released. */
async function comesAndIsCutOff({ store }: Bench, person: string): Promise<void> {
  const dying = { ...store, query: () => Promise.reject(new StorageError("gone")) };
  await expect(rememberAddress(dying, person, addressOfPerson(person))).rejects.toThrow("gone");
}

it("reads a few of a thousand at a time, sends in between, and finds whoever has come", async () => {
  const { bench, counted } = await withNeverMet(1000);
  await comesAndIsCutOff(bench, "p0777");
  const idle = await counted.costOf(() => bench.dispatcher.drain());
  bench.ticks += ROUND_MS;
  for (let look = 1; look <= 3; look++) {
    const cost = await counted.costOf(() => bench.dispatcher.drain());
    expect(cost).toEqual({ get: idle.get + BATCH, range: idle.range + 1, write: idle.write });
    expect(await counted.costOf(() => bench.dispatcher.drain()), "at the same moment").toEqual(idle);
    expect((await bench.row("edition|p0777")).state).toBe("held");
    bench.ticks += 500;
  }
  await bench.dispatcher.drain();
  expect(bench.sentTo("p0777")).toEqual(["edition|p0777 for Ansatt p0777"]);
  for (let look = 0; look < 3; look++, bench.ticks += 500) await bench.dispatcher.drain();
  expect(await counted.costOf(() => bench.dispatcher.drain()), "until the next round").toEqual(idle);
});

it("does not begin with all of them when a dispatcher starts: what is due goes out first", async () => {
  const { bench, counted } = await withNeverMet(600);
  await bench.meet("ada");
  await enqueue(bench.store, [outgoing("own", "ada")], bench.now);
  const cost = await counted.costOf(() => createDispatcher(bench.deps).drain());
  expect(bench.sentTo("ada")).toHaveLength(1);
  expect(cost.get).toBeLessThan(BATCH + 30);
});

it("goes on past a row that cannot be read", async () => {
  const { bench } = await withNeverMet(2);
  await comesAndIsCutOff(bench, "p0000");
  await comesAndIsCutOff(bench, "p0001");
  await bench.store.transact("outbox", [{ kind: "upsert", row: "m|edition|p0000", data: { v: 99 } }]);
  bench.ticks += ROUND_MS;
  await bench.dispatcher.drain();
  expect(bench.sentTo("p0001")).toHaveLength(1);
  const errors = bench.logged.filter(({ level }) => level === "error");
  expect(errors).toMatchObject([{ facts: { row: "held|p0000" } }]);
});
