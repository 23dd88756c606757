/** What it costs to look at a broadcast, and that what is remembered of it is true. */
import { expect, it } from "vitest";
import { type Broadcast, messagesOf } from "../../../bot/delivery/broadcasts.ts";
import { createBroadcastFigures } from "../../../bot/delivery/figures.ts";
import { enqueue } from "../../../bot/delivery/outbox.ts";
import { heldKey, moved, type StoredMessage } from "../../../bot/delivery/rows.ts";
import { sendAgain } from "../../../bot/delivery/send-again.ts";
import { openSqlite } from "../../../bot/storage/sqlite.ts";
import type { TableStore } from "../../../bot/storage/table-store.ts";
import { countedStore } from "../../support/counted-store.ts";
import { MONDAY, outgoing } from "../../support/delivery-bench.ts";

const PRESS = { nonce: "press-1", by: "operator", now: MONDAY };

function broadcastTo(recipients: number): Broadcast {
  return { key: "edition|*", card: "note", subject: "48", ordered: MONDAY.toISOString(), recipients };
}

async function ordered(recipients: number): Promise<{ store: TableStore; broadcast: Broadcast }> {
  const store = openSqlite(":memory:");
  const people = Array.from({ length: recipients }, (_, n) => `p${String(n).padStart(5, "0")}`);
  await enqueue(
    store,
    people.map((to) => outgoing(`edition|${to}`, to, { priority: "broadcast" })),
    MONDAY,
  );
  return { store, broadcast: broadcastTo(recipients) };
}

/** Every message, or the one to `only`, comes into this state. */
async function become(
  store: TableStore,
  to: (message: StoredMessage) => Partial<StoredMessage> & { readonly queued: string },
  only?: string,
): Promise<void> {
  for await (const read of messagesOf(store, broadcastTo(0)))
    if (only === undefined || read.message.to === only)
      await store.transact("outbox", moved(read, to(read.message)));
}
const sent = () => ({ state: "sent", queued: "", activityId: "1" }) as const;
const failed = () => ({ state: "failed", queued: "", code: "413" }) as const;
const neverMet = (message: StoredMessage) =>
  ({ state: "held", queued: heldKey(message), code: "never-met" }) as const;

it("counts a broadcast once that is at its end, for every program", async () => {
  const { store, broadcast } = await ordered(2500);
  await become(store, sent);
  const counted = countedStore(store);
  const [one, two] = [createBroadcastFigures(counted.store), createBroadcastFigures(counted.store)];
  const expected = { figures: { sent: 2500, waiting: 0, usedMs: 0 }, presses: [] };
  expect(await one.of(broadcast)).toMatchObject(expected);
  for (const figures of [one, two, createBroadcastFigures(counted.store)]) {
    expect(await counted.costOf(() => figures.of(broadcast))).toEqual({ get: 0, range: 1, write: 0 });
    expect(await figures.of(broadcast)).toMatchObject({ ...expected, ageMs: 0 });
  }
});

it("counts anew what Send på nytt moves, and again when that has come to its end", async () => {
  const { store, broadcast } = await ordered(3);
  await become(store, failed);
  const [figures, other] = [createBroadcastFigures(store), createBroadcastFigures(store)];
  for (const each of [figures, other]) expect((await each.of(broadcast)).figures.failed).toBe(3);
  await sendAgain(store, broadcast, "failed", PRESS);
  for (const each of [figures, other])
    expect(await each.of(broadcast)).toMatchObject({ figures: { failed: 0, waiting: 3 } });
  await become(store, sent);
  for (const each of [figures, other])
    expect(await each.of(broadcast)).toMatchObject({ figures: { sent: 3, waiting: 0 }, presses: [{}] });
});

it("never keeps what somebody waits for, however late it goes out", async () => {
  const { store, broadcast } = await ordered(3);
  await become(store, sent);
  await become(store, neverMet, "p00001");
  const figures = createBroadcastFigures(store);
  expect((await figures.of(broadcast)).figures).toMatchObject({ sent: 2, held: { "never-met": 1 } });
  const blocked = (message: StoredMessage) =>
    ({ state: "unreachable", queued: heldKey(message), code: "MessageWritesBlocked" }) as const;
  await become(store, blocked, "p00001");
  expect((await figures.of(broadcast)).figures.unreachable).toEqual({ MessageWritesBlocked: 1 });
  await become(store, sent, "p00001");
  expect((await figures.of(broadcast)).figures).toMatchObject({ sent: 3, held: {}, unreachable: {} });
});

it("does not keep what is not written out yet", async () => {
  const { store } = await ordered(2);
  await become(store, sent);
  const broadcast = broadcastTo(3);
  const figures = createBroadcastFigures(store);
  expect((await figures.of(broadcast)).figures).toMatchObject({ sent: 2, waiting: 0 });
  await enqueue(store, [outgoing("edition|p9", "p9", { priority: "broadcast" })], MONDAY);
  expect((await figures.of(broadcast)).figures).toMatchObject({ sent: 2, waiting: 1 });
});

it("remembers a large one that goes on for a second a thousand messages, and tells how old the count is", async () => {
  const { store, broadcast } = await ordered(2500);
  const counted = countedStore(store);
  let ticks = 0;
  const figures = createBroadcastFigures(counted.store, () => ticks);
  const [together] = await Promise.all([figures.of(broadcast), figures.of(broadcast)]);
  expect(together).toMatchObject({ figures: { waiting: 2500 }, ageMs: 0 });
  await become(store, sent, "p00001");
  ticks = 1999;
  expect(await counted.costOf(() => figures.of(broadcast))).toEqual({ get: 0, range: 1, write: 0 });
  expect(await figures.of(broadcast)).toMatchObject({ figures: { waiting: 2500 }, ageMs: 1999 });
  ticks = 2000;
  expect(await counted.costOf(() => figures.of(broadcast))).toEqual({ get: 0, range: 4, write: 0 });
  expect(await figures.of(broadcast)).toMatchObject({ figures: { waiting: 2499, sent: 1 }, ageMs: 0 });
});

it("remembers ten times as long when only people are waited for, but not past a press", async () => {
  const { store, broadcast } = await ordered(1000);
  await become(store, failed);
  await become(store, neverMet, "p00001");
  let ticks = 0;
  const figures = createBroadcastFigures(store, () => ticks);
  await figures.of(broadcast);
  await become(store, sent, "p00001");
  ticks = 9999;
  expect(await figures.of(broadcast)).toMatchObject({ figures: { sent: 0, failed: 999 }, ageMs: 9999 });
  await sendAgain(store, broadcast, "failed", PRESS);
  expect(await figures.of(broadcast)).toMatchObject({
    figures: { sent: 1, failed: 0, waiting: 999 },
    ageMs: 0,
  });
});

it("is right after a press that comes at any moment of the count", async () => {
  let calls = 0;
  for (let before = 1; before <= calls || before === 1; before++) {
    const { store, broadcast } = await ordered(3);
    await become(store, failed);
    let done = 0;
    const counting: TableStore = {
      ...store,
      async query(...of) {
        if (++done === before) await sendAgain(store, broadcast, "failed", PRESS);
        const page = await store.query(...of);
        if (++done === before) await sendAgain(store, broadcast, "failed", PRESS);
        return page;
      },
    };
    await createBroadcastFigures(counting).of(broadcast);
    calls = done;
    expect((await createBroadcastFigures(store).of(broadcast)).figures.waiting, String(before)).toBe(3);
  }
  expect(calls).toBe(4);
});

it("does not keep what it counts while a press is under way", async () => {
  const { store, broadcast } = await ordered(3);
  await become(store, failed);
  let look: Promise<unknown> | undefined;
  const slow: TableStore = {
    ...store,
    async transact(partition, changes) {
      if (partition === "outbox") await (look ??= createBroadcastFigures(store).of(broadcast));
      return store.transact(partition, changes);
    },
  };
  await sendAgain(slow, broadcast, "failed", PRESS);
  expect(look).toBeDefined();
  expect((await createBroadcastFigures(store).of(broadcast)).figures.waiting).toBe(3);
});
