/**
 * The broadcasts that were sent, and what became of their messages. Partition "broadcasts": one row each, newest
 * first, written before its messages, and k|KEY so that it is written once. The figures are counted from the
 * broadcast's own rows of the outbox, one range query a thousand.
 */
import { z } from "zod/v4";
import { rowFormat } from "../storage/row.ts";
import { prefixed, rowsOf, type TableStore } from "../storage/table-store.ts";
import { OUTBOX } from "./commit-fact.ts";
import type { Outgoing } from "./outgoing.ts";
import { messageKey, type ReadMessage, readMessage, type StoredMessage } from "./rows.ts";

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
  const row = `${LISTED}${String(LAST_INSTANT - now.getTime()).padStart(13, "0")}|${key.replace("*", "all")}`;
  const ordered = now.toISOString();
  // A conflict means that it is listed already.
  await store.transact(BROADCASTS, [
    { kind: "insert", row: `k|${key}`, data: listedRow.write({ row }) },
    { kind: "insert", row, data: broadcastRow.write({ key, card, subject, ordered, recipients }) },
  ]);
}

/** The newest first. */
export async function lastBroadcasts(store: TableStore, most: number): Promise<readonly Broadcast[]> {
  const { rows } = await store.query(BROADCASTS, { ...prefixed(LISTED), limit: most });
  return rows.map((row) => broadcastRow.read(row));
}

/** Where it is kept what was done about a broadcast. */
export function partitionOfBroadcast({ key }: Broadcast): string {
  return `broadcast|${key}`;
}

/** Messages of one broadcast, updates of them left out. */
export async function* messagesOf(store: TableStore, { key }: Broadcast): AsyncGenerator<ReadMessage> {
  const begin = key.endsWith("*") ? key.slice(0, -1) : `${key}|`;
  for await (const row of rowsOf(store, OUTBOX, prefixed(messageKey(begin)))) {
    const read = readMessage(row);
    if (read.message.act.kind === "send") yield read;
  }
}

export interface Figures {
  readonly sent: number;
  /** In the queue, or being sent at this moment. */
  readonly waiting: number;
  readonly failed: number;
  readonly ambiguous: number;
  /** By the reason: never-met, window, next-turn. */
  readonly held: Readonly<Record<string, number>>;
  /** By Teams' word or ours. */
  readonly unreachable: Readonly<Record<string, number>>;
  /** From the order to the last one sent; undefined when none was. */
  readonly usedMs: number | undefined;
}

export async function figuresOf(store: TableStore, broadcast: Broadcast): Promise<Figures> {
  const messages: StoredMessage[] = [];
  for await (const { message } of messagesOf(store, broadcast)) messages.push(message);
  const inState = (...states: readonly StoredMessage["state"][]) =>
    messages.filter(({ state }) => states.includes(state));
  const sent = inState("sent");
  const last = Math.max(...sent.map(({ changed }) => Date.parse(changed)));
  return {
    sent: sent.length,
    waiting: inState("pending", "sending").length,
    failed: inState("failed").length,
    ambiguous: inState("ambiguous").length,
    held: byCode(inState("held")),
    unreachable: byCode(inState("unreachable")),
    usedMs: sent.length === 0 ? undefined : Math.max(0, last - Date.parse(broadcast.ordered)),
  };
}

function byCode(messages: readonly StoredMessage[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { code } of messages) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

/** The same figures as lines of /metrics. */
export async function broadcastMetrics(store: TableStore, most: number): Promise<string> {
  const lines = await Promise.all(
    (await lastBroadcasts(store, most)).map(async (broadcast) => {
      const figures = await figuresOf(store, broadcast);
      const { sent, waiting, failed, ambiguous, usedMs } = figures;
      const plain = Object.entries({ sent, waiting, failed, ambiguous }).map(([state, count]) =>
        line(broadcast, state, "", count),
      );
      const reasons = (["held", "unreachable"] as const).flatMap((state) =>
        Object.entries(figures[state]).map(([code, count]) => line(broadcast, state, code, count)),
      );
      const used = `mandagskvarteret_broadcast_seconds{broadcast="${label(broadcast.subject)}"} ${(usedMs ?? 0) / 1000}`;
      return [...plain, ...reasons, used];
    }),
  );
  return lines
    .flat()
    .map((each) => `${each}\n`)
    .join("");
}

function line({ subject }: Broadcast, state: string, reason: string, count: number): string {
  const why = reason === "" ? "" : `,reason="${label(reason)}"`;
  return `mandagskvarteret_broadcast_messages{broadcast="${label(subject)}",state="${state}"${why}} ${count}`;
}

function label(text: string): string {
  return text.replace(/[^\w|.: -]/g, "_");
}
