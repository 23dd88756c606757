/**
 * The broadcasts that were sent, and their messages. Partition "broadcasts": one row each, newest first, written
 * before its messages, and k|KEY so that it is written once. What became of the messages is in figures.ts.
 */
import { z } from "zod/v4";
import { rowFormat } from "../storage/row.ts";
import { prefixed, rowsOf, type TableStore } from "../storage/table-store.ts";
import { OUTBOX } from "./commit-fact.ts";
import type { Outgoing } from "./outgoing.ts";
import { messageKey, type ReadMessage, readMessage } from "./rows.ts";

const BROADCASTS = "broadcasts";
const LISTED = "t|";
/** Newest first: keys order upwards. */
const LAST_INSTANT = 9_999_999_999_999;

const broadcastRow = rowFormat(
  "broadcast",
  z.object({
    /** Of the one message to everyone. */
    key: z.string(),
    card: z.string(),
    subject: z.string(),
    /** When its messages were ordered (product time). */
    ordered: z.string(),
    recipients: z.number().int(),
  }),
);
export type Broadcast = ReturnType<typeof broadcastRow.read>;
const listedRow = rowFormat("broadcast-listed", z.object({ row: z.string() }));

/** Lists a broadcast; once, however often it is written out. */
export async function listBroadcast(
  store: TableStore,
  { key, card, subject }: Outgoing,
  recipients: number,
  now: Date,
): Promise<void> {
  const row = `${listedAt(now)}|${key.replace("*", "all")}`;
  const ordered = now.toISOString();
  // A conflict means that it is listed already.
  await store.transact(BROADCASTS, [
    { kind: "insert", row: `k|${key}`, data: listedRow.write({ row }) },
    { kind: "insert", row, data: broadcastRow.write({ key, card, subject, ordered, recipients }) },
  ]);
}

function listedAt(instant: Date): string {
  return `${LISTED}${String(LAST_INSTANT - instant.getTime()).padStart(13, "0")}`;
}

/** The newest first. */
export async function lastBroadcasts(store: TableStore, most: number): Promise<readonly Broadcast[]> {
  const { rows } = await store.query(BROADCASTS, { ...prefixed(LISTED), limit: most });
  return rows.map((row) => broadcastRow.read(row));
}

/** Those ordered before an instant, a few at a time, the newest first; `next` is undefined when that was all. */
export async function broadcastsBefore(
  store: TableStore,
  instant: Date,
  from: string,
  most: number,
): Promise<{ readonly found: readonly Broadcast[]; readonly next: string | undefined }> {
  const begin = from === "" ? listedAt(instant) : from;
  const { rows } = await store.query(BROADCASTS, { ...prefixed(LISTED), from: begin, limit: most });
  const last = rows.at(-1)?.row;
  return {
    found: rows.map((row) => broadcastRow.read(row)),
    next: last === undefined ? undefined : `${last} `,
  };
}

/** Where it is kept what was done about a broadcast. */
export function partitionOfBroadcast({ key }: Broadcast): string {
  return `broadcast|${key}`;
}

/** Messages of one broadcast, updates of them left out. */
export async function* messagesOf(
  store: TableStore,
  { key }: Pick<Broadcast, "key">,
): AsyncGenerator<ReadMessage> {
  const begin = key.endsWith("*") ? key.slice(0, -1) : `${key}|`;
  for await (const row of rowsOf(store, OUTBOX, prefixed(messageKey(begin)))) {
    const read = readMessage(row);
    if (read.message.act.kind === "send") yield read;
  }
}
