/** Puts messages into the outbox. Ordering a message twice gives one row, so an order that was cut off is given again. */
import { setImmediate as turnsOfOthers } from "node:timers/promises";
import { MAX_CHANGES } from "../storage/limits.ts";
import { type Change, rowsOf, type TableStore } from "../storage/table-store.ts";
import { OUTBOX } from "./commit-fact.ts";
import type { Outgoing } from "./outgoing.ts";
import { messageKey, pointerRow, queueKey, type StoredMessage, storedMessageRow } from "./rows.ts";

/** A message and its pointer are two changes. */
const CHUNK = MAX_CHANGES / 2;

/** Transactions under way at once: their way to a store in the network takes longer than their work. */
const UNDER_WAY = 4;

/** Due before everything that was ordered with a time. */
const AT_ONCE = new Date(0);

/** @param now product time; it orders the queue. Without it the messages are first in line. */
export async function enqueue(
  store: TableStore,
  messages: readonly Outgoing[],
  now: Date = AT_ONCE,
): Promise<void> {
  // In key order, so that what an earlier order left behind is found with one range read a chunk.
  const byKey = new Map(messages.map((message) => [message.key, message]));
  const ordered = [...byKey.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const chunks = Array.from({ length: Math.ceil(ordered.length / CHUNK) }, (_, index) =>
    ordered.slice(index * CHUNK, (index + 1) * CHUNK),
  );
  for (let at = 0; at < chunks.length; at += UNDER_WAY) {
    await Promise.all(chunks.slice(at, at + UNDER_WAY).map((chunk) => insertAbsent(store, chunk, now)));
    // The embedded store never waits: without this nobody would be answered before the last chunk.
    await turnsOfOthers();
  }
}

async function insertAbsent(store: TableStore, chunk: readonly Outgoing[], now: Date): Promise<void> {
  const first = await store.transact(OUTBOX, inserts(chunk, now));
  if (first.kind === "done") return;
  const present = await keysBetween(store, chunk);
  const missing = chunk.filter((message) => !present.has(messageKey(message.key)));
  if (missing.length === 0) return;
  const second = await store.transact(OUTBOX, inserts(missing, now));
  // Somebody else orders the same at this moment: what is still missing is found in the next round.
  if (second.kind === "conflict") await insertAbsent(store, missing, now);
}

async function keysBetween(store: TableStore, chunk: readonly Outgoing[]): Promise<ReadonlySet<string>> {
  const keys = chunk.map((message) => messageKey(message.key));
  const range = { from: keys[0] ?? "", to: `${keys.at(-1) ?? ""} ` };
  const present = new Set<string>();
  for await (const { row } of rowsOf(store, OUTBOX, range)) present.add(row);
  return present;
}

function inserts(messages: readonly Outgoing[], now: Date): Change[] {
  return messages.flatMap((message): Change[] => {
    const stored = pending(message, now.toISOString());
    return [
      { kind: "insert", row: messageKey(message.key), data: storedMessageRow.write(stored) },
      { kind: "insert", row: stored.queued, data: pointerRow.write({ key: message.key }) },
    ];
  });
}

function pending(message: Outgoing, now: string): StoredMessage {
  return {
    ...message,
    state: "pending",
    ordered: now,
    changed: now,
    due: now,
    attempt: 0,
    fence: 0,
    unknowns: 0,
    setbacks: 0,
    queued: queueKey(message, now),
    activityId: "",
    code: "",
  };
}
