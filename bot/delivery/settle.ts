/** Writes what became of an attempt. */
import { StorageError } from "../storage/table-store.ts";
import { OUTBOX } from "./commit-fact.ts";
import { isKept, keepNewest } from "./keep.ts";
import type { Next } from "./next-state.ts";
import { noteBack, noteGone } from "./order.ts";
import { heldKey, moved, queueKey, type ReadMessage, type StoredMessage } from "./rows.ts";
import type { Run } from "./run.ts";
import { faultOf } from "../log.ts";
import { refusedAlike } from "./without-name.ts";

export async function settle(run: Run, read: ReadMessage, next: Next): Promise<void> {
  if (next.kind === "end") noteGone(run, read.message);
  else if (read.message.act.kind === "send") noteBack(run, read.message);
  const committed = await run.store.transact(OUTBOX, moved(read, fieldsOf(run, read.message, next)));
  if (committed.kind === "conflict")
    run.log.warn({ key: read.message.key, state: next.kind }, "another dispatcher has settled this message");
  else if (next.kind === "end" && next.state === "unreachable" && isKept(read.message, next.code))
    await keepNewest(run.store, read.message);
}

/** As settle, but an outcome that cannot be written now is kept and written with the next look. */
export async function settleOutcome(run: Run, read: ReadMessage, next: Next): Promise<void> {
  try {
    await settle(run, read, next);
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    run.unwritten.set(read.message.key, { read, next });
    run.log.error({ key: read.message.key, ...faultOf(error) }, "an outcome could not be written yet");
  }
}

export async function writeUnwritten(run: Run): Promise<void> {
  for (const [key, { read, next }] of run.unwritten) {
    await settle(run, read, next);
    run.unwritten.delete(key);
  }
}

function fieldsOf(
  run: Run,
  message: StoredMessage,
  next: Next,
): Partial<StoredMessage> & { readonly queued: string } {
  const now = run.now();
  const changed = now.toISOString();
  if (next.kind === "end") {
    const { state, activityId, code } = next;
    const refused = refusedAlike(message, next);
    if (refused) return { ...refused, changed };
    // Not delivered, and known why: it waits for the day this person can be reached.
    const queued = state === "unreachable" && isKept(message, code) ? heldKey(message) : "";
    return { state, activityId, code, changed, queued };
  }
  const { code, unknowns, setbacks } = next;
  const due = new Date(now.getTime() + next.afterMs).toISOString();
  return { state: "pending", code, unknowns, setbacks, due, changed, queued: queueKey(message, due) };
}
