/**
 * An operator has the failed or the ambiguous messages of one broadcast sent again. Each press is kept in the
 * broadcast's own partition, broadcast|KEY: again|NONCE says who, when, which and how many.
 */
import { z } from "zod/v4";
import type { PersonId } from "../chat.ts";
import { rowFormat } from "../storage/row.ts";
import type { Row, TableStore } from "../storage/table-store.ts";
import { type Broadcast, messagesOf, partitionOfBroadcast } from "./broadcasts.ts";
import { OUTBOX } from "./commit-fact.ts";
import { moved, queueKey, type ReadMessage } from "./rows.ts";

const whichSchema = z.enum(["failed", "ambiguous"]);
export type Which = z.infer<typeof whichSchema>;

const sendAgainSchema = z.object({
  key: z.string(),
  at: z.string(),
  /** Who and which: absent in the first rows of this kind, which were not shown. */
  by: z.string().optional(),
  which: whichSchema.optional(),
  /** How many were put into the queue; absent until all of them are, and for ever when that was cut off. */
  queued: z.number().int().optional(),
});
export type SentAgain = z.infer<typeof sendAgainSchema>;

const AGAIN = "again|";
/** Rows moved at once. */
const TOGETHER = 16;
const sendAgainRow = rowFormat("send-again", sendAgainSchema);

export interface Press {
  readonly nonce: string;
  readonly by: PersonId;
  readonly now: Date;
}

/**
 * Returns how many were put into the queue; a repeated press puts none there. Whoever dies in between leaves the rest
 * in the operator's list.
 */
export async function sendAgain(
  store: TableStore,
  broadcast: Broadcast,
  which: Which,
  { nonce, by, now }: Press,
): Promise<number> {
  const at = now.toISOString();
  const partition = partitionOfBroadcast(broadcast);
  const row = AGAIN + nonce;
  const pressed: SentAgain = { key: broadcast.key, at, by, which };
  const begun = await store.transact(partition, [{ kind: "insert", row, data: sendAgainRow.write(pressed) }]);
  if (begun.kind === "conflict") return 0;
  const queued = await queueAll(store, broadcast, which, at);
  await store.transact(partition, [
    { kind: "upsert", row, data: sendAgainRow.write({ ...pressed, queued }) },
  ]);
  return queued;
}

/** Whether this row of a broadcast's partition is a press. */
export function isPress({ row }: Row): boolean {
  return row.startsWith(AGAIN);
}

export function readPress(row: Row): SentAgain {
  return sendAgainRow.read(row);
}

async function queueAll(store: TableStore, broadcast: Broadcast, which: Which, at: string): Promise<number> {
  const chosen: ReadMessage[] = [];
  for await (const read of messagesOf(store, broadcast)) if (read.message.state === which) chosen.push(read);
  let done = 0;
  for (let from = 0; from < chosen.length; from += TOGETHER) {
    const queued = await Promise.all(
      chosen.slice(from, from + TOGETHER).map((read) => queue(store, read, at)),
    );
    done += queued.filter(Boolean).length;
  }
  return done;
}

/** Its tries begin anew; the attempts made stay recorded. */
async function queue(store: TableStore, read: ReadMessage, at: string): Promise<boolean> {
  const again = { state: "pending", unknowns: 0, setbacks: 0, code: "", due: at, changed: at } as const;
  const changes = moved(read, { ...again, queued: queueKey(read.message, at) });
  return (await store.transact(OUTBOX, changes)).kind === "done";
}
