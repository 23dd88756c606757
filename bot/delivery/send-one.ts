/** One message from the queue to Teams: find out, write `sending`, one attempt, write what came of it. */
import type { Outcome } from "../chat.ts";
import type { Row } from "../storage/table-store.ts";
import { OUTBOX } from "./commit-fact.ts";
import { transactBehind } from "./fence.ts";
import { afterOutcome, ended } from "./next-state.ts";
import { keepNewest } from "./keep.ts";
import { isBehind, noteGone } from "./order.ts";
import { type Prepared, prepare } from "./prepare.ts";
import { markUnreachable, releaseIfReachable } from "./recipients.ts";
import {
  heldKey,
  messageKey,
  moved,
  pointerRow,
  type ReadMessage,
  readMessage,
  sendingKey,
  type StoredMessage,
} from "./rows.ts";
import { isParked, maySend, park, type Run, standDown } from "./run.ts";
import { settle, settleOutcome } from "./settle.ts";
import { mendFence } from "./take-over.ts";
import { keepForWindow } from "./windows.ts";
import { faultOf } from "../log.ts";
import { isPseudonym } from "../privacy/is-pseudonym.ts";
import { releaseAlike } from "./without-name.ts";

/** Attempts under way at once: enough for the rate when Teams takes a third of a second. */
const MAX_IN_FLIGHT = 16;
/** How soon an update looks again whether what it updates has arrived. */
const LOOK_AGAIN_MS = 1000;
/** How long Teams is left alone when it does not say, and at most. */
const PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 5 * 60_000;

/** What was found out about a message before its turn. */
export type Ahead =
  | {
      readonly kind: "ready";
      readonly read: ReadMessage | undefined;
      readonly prepared: Prepared | undefined;
    }
  | { readonly kind: "failed"; readonly error: unknown };

/**
 * Reads a message and makes its card while others are being sent; never rejects. What an update says depends on what
 * is sent before it, so it is prepared at its turn.
 */
export async function prepareAhead(run: Run, pointer: Row): Promise<Ahead> {
  try {
    const read = isParked(run, pointer.row) ? undefined : await readPending(run, pointer);
    if (!read || read.message.act.kind !== "send") return { kind: "ready", read, prepared: undefined };
    run.rendered.add(read.message.key);
    const prepared = await prepare(run, read.message);
    if (prepared.kind !== "go") run.rendered.delete(read.message.key);
    return { kind: "ready", read, prepared };
  } catch (error) {
    return { kind: "failed", error };
  }
}

/** After a page was worked off: what is still in the queue is rendered anew when its turn comes. */
export function forgetAhead(run: Run, rows: readonly { readonly row: Row }[]): void {
  for (const { row } of rows) run.rendered.delete(pointerRow.read(row).key);
}

/** True when the message has left its place in the queue. The attempt itself may still be under way. */
export async function trySend(run: Run, pointer: Row, ahead: Promise<Ahead>): Promise<boolean> {
  if (isParked(run, pointer.row)) return false;
  try {
    return await sendOne(run, await ahead);
  } catch (error) {
    await park(run, pointer.row, error);
    return false;
  }
}

async function sendOne(run: Run, ahead: Ahead): Promise<boolean> {
  if (ahead.kind === "failed") throw ahead.error;
  const { read } = ahead;
  if (!read) return true;
  if (mustWaitItsTurn(run, read.message)) return false;
  while (run.inFlight.size >= MAX_IN_FLIGHT) await Promise.race(run.inFlight.values());
  const prepared = ahead.prepared ?? (await prepare(run, read.message));
  if (prepared.kind !== "go") {
    await leaveUnsent(run, read, prepared);
    return true;
  }
  const behindMs = isBehind(run, read.message) ? LOOK_AGAIN_MS : 0;
  const waitMs = Math.max(behindMs, run.quota.waitFor(prepared.address.conversationId));
  if (waitMs === 0) return launch(run, read, prepared);
  await lookAgain(run, read, waitMs);
  return true;
}

/**
 * Messages to one person go one after the other, in their order: what comes after one that is under way keeps its
 * place in the queue, and holds up nobody else.
 */
function mustWaitItsTurn(run: Run, { to, priority }: StoredMessage): boolean {
  if (run.inFlight.has(to)) run.passedOver[priority].add(to);
  return run.passedOver.own.has(to) || run.passedOver[priority].has(to);
}

/** Undefined, and the pointer is gone, when the message is not waiting here any more. */
async function readPending(run: Run, pointer: Row): Promise<ReadMessage | undefined> {
  const row = await run.store.get(OUTBOX, messageKey(pointerRow.read(pointer).key));
  const read = row && readMessage(row);
  // What waits for a window is held, with its place here at the opening.
  const waits = read?.message.state === "pending" || read?.message.state === "held";
  if (read && waits && read.message.queued === pointer.row) return read;
  await run.store.transact(OUTBOX, [{ kind: "delete", row: pointer.row }]);
  return undefined;
}

async function leaveUnsent(
  run: Run,
  read: ReadMessage,
  prepared: Exclude<Prepared, { kind: "go" }>,
): Promise<void> {
  switch (prepared.kind) {
    case "end":
      return settle(run, read, prepared);
    case "wait":
      return lookAgain(run, read, LOOK_AGAIN_MS);
    case "cancel": {
      await settle(run, prepared.target, ended("sent", "taken-back"));
      return settle(run, read, ended("sent", "nothing-to-change"));
    }
    case "hold":
      return hold(run, read, prepared.code);
    case "window":
      noteGone(run, read.message);
      return keepForWindow(run, read, prepared.opens);
  }
}

/** Later, and without fault of its own. */
async function lookAgain(run: Run, read: ReadMessage, afterMs: number): Promise<void> {
  const { unknowns, setbacks, code } = read.message;
  return settle(run, read, { kind: "again", afterMs, unknowns, setbacks, code });
}

async function hold(run: Run, read: ReadMessage, code: string): Promise<void> {
  noteGone(run, read.message);
  const changed = run.now().toISOString();
  const queued = heldKey(read.message);
  await run.store.transact(OUTBOX, moved(read, { state: "held", queued, code, changed }));
  await keepNewest(run.store, read.message);
  if (isPseudonym(read.message.to)) await releaseAlike(run, read.message.to);
  else await releaseIfReachable(run.store, read.message.to);
}

/** Begins the attempt and does not wait for its end; false when it may not begin. */
async function launch(run: Run, read: ReadMessage, to: Extract<Prepared, { kind: "go" }>): Promise<boolean> {
  await run.pace.next();
  if (!maySend(run)) return false;
  const begun = run.monotonic();
  const claimed = await run.alone(() => claim(run, read));
  if (!claimed) return false;
  const { key, to: person } = claimed.message;
  run.rendered.delete(key);
  run.quota.note(to.address.conversationId);
  const work = attemptOnce(run, claimed, inTime(run, begun, to))
    .catch((error: unknown) => run.log.error({ key, ...faultOf(error) }, "after an attempt"))
    .finally(() => {
      run.inFlight.delete(person);
      if (run.passedOver.own.has(person) || run.passedOver.broadcast.has(person)) run.wake();
    });
  run.inFlight.set(person, work);
  return true;
}

/**
 * Somebody else has called this attempt unknown by now when we were frozen for a lease since we wrote `sending`. We
 * know better: it was never made, and is not made now.
 */
function inTime(
  run: Run,
  begun: number,
  to: Extract<Prepared, { kind: "go" }>,
): Extract<Prepared, { kind: "go" }> {
  if (run.monotonic() - begun <= run.leaseMs) return to;
  return { ...to, attempt: async () => ({ kind: "not-delivered", cause: "lease-expired" }) };
}

/** Writes `sending` behind the fence; undefined when this dispatcher may not send it (any more). */
async function claim(run: Run, read: ReadMessage): Promise<ReadMessage | undefined> {
  await mendFence(run);
  if (!run.fence || run.halted) return undefined;
  const { number } = run.fence;
  const now = run.monotonic();
  const message: StoredMessage = {
    ...read.message,
    state: "sending",
    attempt: read.message.attempt + 1,
    fence: number,
    changed: run.now().toISOString(),
    queued: sendingKey(read.message),
  };
  const guarded = await transactBehind(run.store, run.fence, moved(read, message));
  if (guarded.kind === "fenced") standDown(run);
  if (guarded.kind !== "done") return undefined;
  run.renewed = now;
  return { message, etag: guarded.etags.get(messageKey(message.key)) ?? "" };
}

async function attemptOnce(
  run: Run,
  claimed: ReadMessage,
  to: Extract<Prepared, { kind: "go" }>,
): Promise<void> {
  const outcome = await to.attempt().catch((error: unknown): Outcome => {
    run.log.error({ key: claimed.message.key, ...faultOf(error) }, "an attempt threw");
    return { kind: "ambiguous", cause: "threw" };
  });
  if (outcome.kind === "throttled") slowDown(run, to, outcome.retryAfterMs);
  try {
    // The person before the message: whoever finds it kept for somebody who can be reached sends it again.
    if (outcome.kind === "unreachable") await markUnreachable(run.store, to.person, outcome.code, to.address);
  } finally {
    await settleOutcome(
      run,
      claimed,
      afterOutcome(claimed.message, outcome, run.random(), run.settings?.resends),
    );
  }
}

/**
 * Teams does not say whether the app or the conversation had too much. A conversation that got little from us can
 * hardly be meant, so the whole sender waits; going on would only collect more refusals.
 */
function slowDown(run: Run, to: Extract<Prepared, { kind: "go" }>, askedMs: number | undefined): void {
  if (run.quota.isBusy(to.address.conversationId)) return;
  const pauseMs = Math.min(askedMs ?? PAUSE_MS, LONGEST_PAUSE_MS);
  run.pausedUntil = Math.max(run.pausedUntil, run.monotonic() + pauseMs);
  run.log.warn({ pauseMs }, "Teams throttles; the sender waits");
}
