/** Send på nytt, cut off anywhere: nothing goes out again without a row that says who wanted it, and the rest can be sent by another press. */
import { expect, it } from "vitest";
import { type Broadcast, messagesOf } from "../../../bot/delivery/broadcasts.ts";
import { enqueue } from "../../../bot/delivery/outbox.ts";
import { moved, readMessage } from "../../../bot/delivery/rows.ts";
import { createBroadcastFigures } from "../../../bot/delivery/figures.ts";
import { type SentAgain, sendAgain } from "../../../bot/delivery/send-again.ts";
import { openSqlite } from "../../../bot/storage/sqlite.ts";
import type { TableStore } from "../../../bot/storage/table-store.ts";
import { MONDAY, outgoing } from "../../support/delivery-bench.ts";
import { dyingStore } from "../../support/dying-store.ts";

const PEOPLE = ["ada", "bo", "cia"];
const broadcast: Broadcast = {
  key: "edition|*",
  card: "note",
  subject: "48",
  ordered: MONDAY.toISOString(),
  recipients: PEOPLE.length,
};

async function withFailed(): Promise<TableStore> {
  const store = openSqlite(":memory:");
  await enqueue(
    store,
    PEOPLE.map((to) => outgoing(`edition|${to}`, to, { priority: "broadcast" })),
    MONDAY,
  );
  for await (const read of messagesOf(store, broadcast))
    await store.transact("outbox", moved(read, { state: "failed", queued: "", code: "413" }));
  return store;
}

async function pressesFor(store: TableStore): Promise<readonly SentAgain[]> {
  return (await createBroadcastFigures(store).of(broadcast)).presses;
}

async function states(store: TableStore): Promise<readonly string[]> {
  const { rows } = await store.query("outbox", { from: "m|", to: "m~" });
  return rows.map((row) => readMessage(row).message.state);
}

it("tells who, when, which and how many, for one press once", async () => {
  const store = await withFailed();
  const press = { nonce: "press-1", by: "operator", now: MONDAY };
  expect(await sendAgain(store, broadcast, "ambiguous", press)).toBe(0);
  expect(await sendAgain(store, broadcast, "failed", { ...press, nonce: "press-2" })).toBe(3);
  expect(await sendAgain(store, broadcast, "failed", { ...press, nonce: "press-2" })).toBe(0);
  const told = { by: "operator", at: MONDAY.toISOString() };
  expect(await pressesFor(store)).toMatchObject([
    { ...told, which: "ambiguous", queued: 0 },
    { ...told, which: "failed", queued: 3 },
  ]);
});

it("cut at every call, moves nothing without a trace, and leaves the rest to another press", async () => {
  const press = { nonce: "press-1", by: "operator", now: MONDAY };
  let cuts = 0;
  for (let dead = true; dead; cuts++)
    for (const taken of [false, true]) {
      const store = await withFailed();
      const mortal = dyingStore(store, cuts + 1, taken);
      await sendAgain(mortal, broadcast, "failed", press).catch(() => undefined);
      const presses = await pressesFor(store);
      const queued = (await states(store)).filter((state) => state === "pending").length;
      if (queued > 0) expect(presses).toHaveLength(1);
      if (presses[0]?.queued !== undefined) expect(queued).toBe(3);
      await sendAgain(store, broadcast, "failed", { ...press, nonce: "press-2" });
      expect(await states(store)).toEqual(PEOPLE.map(() => "pending"));
      dead = mortal.dead;
    }
  expect(cuts).toBeGreaterThan(6);
});
