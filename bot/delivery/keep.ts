/**
 * What is kept for people who cannot be written to now, and goes out when they come (docs/adr): everything about their
 * own things, and of each kind of broadcast the newest. A kept message has a row held|PERSON|KEY that points to it.
 */
import type { PersonId } from "../chat.ts";
import { prefixed, type Row, rowsOf, type TableStore } from "../storage/table-store.ts";
import { OUTBOX } from "./commit-fact.ts";
import {
  heldPrefix,
  messageKey,
  moved,
  pointerRow,
  queueKey,
  type ReadMessage,
  readMessage,
  type StoredMessage,
} from "./rows.ts";

/** Whether a message that could not be delivered waits for its receiver's return; nobody comes back from having left. */
export function isKept({ act }: Pick<StoredMessage, "act">, code: string): boolean {
  return act.kind === "send" && code !== "left";
}

/** After a broadcast was kept: earlier ones of its kind are not needed any more. */
export async function keepNewest(store: TableStore, kept: StoredMessage): Promise<void> {
  if (kept.priority !== "broadcast") return;
  const same = (await keptFor(store, kept.to)).filter(
    ({ message }) => message.priority === "broadcast" && seriesOf(message) === seriesOf(kept),
  );
  const newest = Math.max(...same.map(({ message }) => Date.parse(message.ordered)));
  for (const old of same)
    if (Date.parse(old.message.ordered) < newest)
      await store.transact(OUTBOX, moved(old, { state: "unreachable", queued: "", code: "superseded" }));
}

function seriesOf({ series, card }: StoredMessage): string {
  return series ?? card;
}

/** Queues what was kept for somebody who can be written to again. */
export async function releaseKept(store: TableStore, person: PersonId): Promise<void> {
  // Oldest first: a person who comes late reads what happened as it happened, also when sending begins meanwhile.
  const inOrder = (await keptFor(store, person)).toSorted((a, b) =>
    a.message.ordered < b.message.ordered ? -1 : 1,
  );
  for (const kept of inOrder) {
    const due = kept.message.ordered;
    const again = { state: "pending", due, queued: queueKey(kept.message, due), code: "" } as const;
    // A conflict means that somebody else releases it at this moment.
    await store.transact(OUTBOX, moved(kept, again));
  }
}

/** Read in key order. */
export async function keptFor(store: TableStore, person: PersonId): Promise<ReadMessage[]> {
  const found: ReadMessage[] = [];
  for await (const pointer of rowsOf(store, OUTBOX, prefixed(heldPrefix(person)))) {
    const read = await follow(store, pointer);
    if (read) found.push(read);
  }
  return found;
}

async function follow(store: TableStore, pointer: Row): Promise<ReadMessage | undefined> {
  const row = await store.get(OUTBOX, messageKey(pointerRow.read(pointer).key));
  const read = row && readMessage(row);
  if (read?.message.queued === pointer.row) return read;
  await store.transact(OUTBOX, [{ kind: "delete", row: pointer.row }]);
  return undefined;
}
