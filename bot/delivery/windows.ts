/** Messages that wait for their reader's window. Waiting is never losing: each has its place in the outbox meanwhile. */
import { DAYTIME, type Window, windowOpens } from "../calendar/windows.ts";
import type { PersonId } from "../chat.ts";
import { prefixed, type Row, rowsOf, type TableStore } from "../storage/table-store.ts";
import { OUTBOX } from "./commit-fact.ts";
import type { Outgoing } from "./outgoing.ts";
import {
  messageKey,
  moved,
  pointerRow,
  queueKey,
  type ReadMessage,
  readMessage,
  type StoredMessage,
  turnKey,
  turnPrefix,
  WINDOW,
  windowPrefix,
} from "./rows.ts";
import type { Run } from "./run.ts";

/**
 * When a message that waits may go to somebody with this window. What the bot asks by itself about one's own things, or
 * reminds of, becomes due when a date begins: it wakes nobody who wants messages at any time.
 */
export function opensFor(
  { priority }: Pick<Outgoing, "priority">,
  window: Window,
  at: Date,
): Date | undefined {
  return windowOpens(window === "anytime" && priority === "own" ? DAYTIME : window, at);
}

/** @param opens undefined: the person's next turn opens it. */
export async function keepForWindow(run: Run, read: ReadMessage, opens: Date | undefined): Promise<void> {
  const changed = run.now().toISOString();
  if (opens) {
    const due = opens.toISOString();
    const queued = queueKey(read.message, due);
    await run.store.transact(OUTBOX, moved(read, { state: "held", due, queued, code: WINDOW, changed }));
    return;
  }
  const queued = turnKey(read.message);
  await run.store.transact(OUTBOX, moved(read, { state: "held", queued, code: "next-turn", changed }));
  await releaseIfChanged(run, read.message.to);
}

/** The person writes to the bot: what waited for that goes into the queue, and waits for nothing more. */
export async function releaseAtTurn(store: TableStore, person: PersonId): Promise<void> {
  for await (const row of rowsOf(store, OUTBOX, prefixed(turnPrefix(person)))) await release(store, row);
}

/** Also of somebody who has left: the message then comes to its end. */
export async function releaseIfChanged(run: Run, person: PersonId): Promise<void> {
  const reader = await run.people.reader(person);
  if (reader?.window !== "next-turn") await releaseAtTurn(run.store, person);
}

/**
 * The person has chosen another window: what waits for the old one goes to the queue, where the new one is asked.
 * Whatever is being held at this very moment is asked at the old opening.
 */
export async function askWindowAgain(store: TableStore, person: PersonId): Promise<void> {
  for await (const row of rowsOf(store, OUTBOX, prefixed(windowPrefix(person)))) {
    const held = await followed(store, row, "windowRow");
    if (held) await queueAgain(store, held, {});
  }
}

async function release(store: TableStore, pointer: Row): Promise<void> {
  const held = await followed(store, pointer, "queued");
  if (held) await queueAgain(store, held, { window: false });
}

/** Undefined, and the pointer is gone, when it leads nowhere. */
async function followed(
  store: TableStore,
  pointer: Row,
  by: "queued" | "windowRow",
): Promise<ReadMessage | undefined> {
  const row = await store.get(OUTBOX, messageKey(pointerRow.read(pointer).key));
  const held = row && readMessage(row);
  if (held?.message[by] === pointer.row) return held;
  await store.transact(OUTBOX, [{ kind: "delete", row: pointer.row }]);
  return undefined;
}

async function queueAgain(
  store: TableStore,
  held: ReadMessage,
  changes: Partial<StoredMessage>,
): Promise<void> {
  const due = held.message.ordered;
  const queued = queueKey(held.message, due);
  // A conflict means that somebody else releases it at this moment.
  await store.transact(OUTBOX, moved(held, { state: "pending", due, queued, code: "", ...changes }));
}
