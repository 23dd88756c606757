/**
 * What one person gets comes in the order in which it was ordered: a message that Teams did not take at once is not
 * overtaken by the next. Remembered while the program runs, and not for ever: after a minute an obstinate one holds up
 * nobody.
 */
import type { StoredMessage } from "./rows.ts";
import type { Run } from "./run.ts";

const PATIENCE_MS = 60_000;

/** A message goes back to the queue; those ordered later wait for it. */
export function noteBack(run: Run, { key, to, ordered, priority }: StoredMessage): void {
  const mine = run.putBack.get(to) ?? new Map();
  const until = mine.get(key)?.until ?? run.monotonic() + PATIENCE_MS;
  run.putBack.set(to, mine.set(key, { ordered, priority, until }));
}

/** A message has left the queue. */
export function noteGone(run: Run, { key, to }: StoredMessage): void {
  const mine = run.putBack.get(to);
  if (mine?.delete(key) && mine.size === 0) run.putBack.delete(to);
}

/** Whether an earlier message to the same person is still to be sent; those about one's own things wait for no broadcast. */
export function isBehind(run: Run, { key, to, ordered, priority }: StoredMessage): boolean {
  const now = run.monotonic();
  for (const [earlier, back] of run.putBack.get(to) ?? []) {
    const isEarlier = back.ordered < ordered || (back.ordered === ordered && earlier < key);
    if (isEarlier && back.priority === priority && back.until > now) return true;
  }
  return false;
}
