/** An operator has the failed or the ambiguous messages of one broadcast sent again. */
import { z } from "zod/v4";
import { rowFormat } from "../storage/row.ts";
import type { TableStore } from "../storage/table-store.ts";
import { type Broadcast, BROADCASTS, messagesOf } from "./broadcasts.ts";
import { OUTBOX } from "./commit-fact.ts";
import { moved, queueKey, type ReadMessage } from "./rows.ts";

export type Which = "failed" | "ambiguous";

/** Rows moved at once. */
const TOGETHER = 16;
const pressRow = rowFormat("send-again", z.object({ key: z.string(), at: z.string() }));

/**
 * Returns how many were put into the queue; a repeated press puts none there. Whoever dies in between leaves the rest
 * in the operator's list.
 */
export async function sendAgain(
  store: TableStore,
  broadcast: Broadcast,
  which: Which,
  by: { readonly nonce: string; readonly now: Date },
): Promise<number> {
  const at = by.now.toISOString();
  const pressed = await store.transact(BROADCASTS, [
    { kind: "insert", row: `n|${by.nonce}`, data: pressRow.write({ key: broadcast.key, at }) },
  ]);
  if (pressed.kind === "conflict") return 0;
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
