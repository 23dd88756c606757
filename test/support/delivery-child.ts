/**
 * A program that publishes one broadcast and works it off, made to be killed. Parameters: database, file that
 * takes a line for each POST, number of receivers, seed, and at which of its POSTs it freezes (SIGSTOP). Says "up" when it begins to send and exits with 0 when all is done.
 */
import { appendFileSync } from "node:fs";
import { card } from "../../adaptive-cards/card.ts";
import type { Messages, Outcome } from "../../bot/chat.ts";
import { commitFact, OUTBOX } from "../../bot/delivery/commit-fact.ts";
import { createDispatcher } from "../../bot/delivery/dispatcher.ts";
import type { Outgoing } from "../../bot/delivery/outgoing.ts";
import { openSqlite } from "../../bot/storage/sqlite.ts";
import { prefixed, type TableStore } from "../../bot/storage/table-store.ts";
import { outgoing, readerOf } from "./delivery-bench.ts";
import { seeded } from "./seeded.ts";

const [database = "", posts = "", count = "0", seed = "0", freezeAt = "0"] = process.argv.slice(2);
let posted = 0;
const chance = seeded(Number(seed));
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

async function post(text: string): Promise<Outcome> {
  appendFileSync(posts, `${text}\n`);
  posted += 1;
  if (posted === Number(freezeAt)) process.kill(process.pid, "SIGSTOP");
  await new Promise((resolve) => setTimeout(resolve, chance() * 30));
  return { kind: "sent", activityId: `activity-${text}` };
}

const messages: Messages = {
  send: (_to, card) => post(card.summary),
  update: (_to, activityId) => post(activityId),
  delete: (_to, activityId) => post(activityId),
};

async function everyone(message: Outgoing): Promise<readonly Outgoing[]> {
  return Array.from({ length: Number(count) }, (_, n) => ({
    ...message,
    key: `${message.key}|p${n}`,
    to: `p${n}`,
  }));
}

async function publish(store: TableStore): Promise<void> {
  const broadcast = outgoing("edition", "*", { priority: "broadcast" });
  await commitFact(store, {
    partition: "editions",
    history: 1,
    event: { v: 1 },
    nonce: "press",
    changes: [],
    messages: [broadcast, outgoing("own", "p0")],
  });
}

async function isDone(store: TableStore): Promise<boolean> {
  const ranges = ["q|", "s|", "w|"].map((prefix) => store.query(OUTBOX, { ...prefixed(prefix), limit: 1 }));
  return (await Promise.all(ranges)).every((page) => page.rows.length === 0);
}

const store = openSqlite(database);
const dispatcher = createDispatcher({
  store,
  messages,
  people: { reader: async (id) => readerOf(id) },
  renderers: { note: async (message) => card(message.key, []) },
  audiences: { note: everyone },
  clock: () => new Date(),
  newId: () => "ref",
  log: quiet,
  sendRate: 250,
  leaseMs: 200,
});
await publish(store);
dispatcher.start();
process.stdout.write("up\n");
while (!(await isDone(store))) await new Promise((resolve) => setTimeout(resolve, 50));
await dispatcher.stop();
