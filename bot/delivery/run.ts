/** What one dispatcher works with and remembers while it runs; nothing here outlives the process. */
import type { Messages, PersonId } from "../chat.ts";
import type { Clock, NewId } from "../clock.ts";
import { faultOf, type Log } from "../log.ts";
import type { Reader } from "../reader.ts";
import type { TableStore } from "../storage/table-store.ts";
import type { Calls } from "./calls.ts";
import type { Fence } from "./fence.ts";
import type { Outgoing } from "./outgoing.ts";
import type { Pace } from "./pacing.ts";
import type { Quota } from "./quota.ts";
import type { Renderers } from "./renderer.ts";
import type { End, Again } from "./next-state.ts";
import type { Priority, ReadMessage } from "./rows.ts";

/** Who gets a message addressed to `*`: one message each, with keys made from facts. */
export type Audience = (message: Outgoing) => Promise<readonly Outgoing[]>;

export interface DispatcherDeps {
  readonly store: TableStore;
  readonly messages: Messages;
  readonly people: { reader(id: PersonId): Promise<Reader | undefined> };
  /** The person behind a pseudonym; anybody else is themselves. Asked at the moment of sending only. */
  readonly whoIs: (id: string) => Promise<PersonId | undefined>;
  readonly renderers: Renderers;
  /** By `Outgoing.card`, for messages to `*`. */
  readonly audiences: Readonly<Record<string, Audience>>;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly log: Log;
  /** Every call of this program to Teams, replies too; nobody else calls when left out. */
  readonly calls?: Calls;
  /** How often a message about one's own things is sent again after an unknown outcome; three times when left out. */
  readonly settings?: { readonly resends: number };
  /** Stored messages a second. */
  readonly sendRate: number;
  /** How long the fence row must be unchanged before another dispatcher takes over. */
  readonly leaseMs: number;
  /** Milliseconds of a clock that is never set; pacing and the age of markers use it. */
  readonly monotonic: () => number;
  /** 0 ≤ random < 1. */
  readonly random: () => number;
}

/** A message on its way back to the queue: when it was ordered, and until when (monotonic) others wait for it. */
interface PutBack {
  readonly ordered: string;
  readonly priority: Priority;
  readonly until: number;
}

export interface Run extends DispatcherDeps {
  /** Product time as the queue sees it: it never goes back while we run, so nothing waits for an hour to come again. */
  now(): Date;
  readonly pace: Pace;
  /** Names this dispatcher in the fence row. */
  readonly owner: string;
  /** Undefined: another dispatcher sends, and this one stands by. */
  fence: Fence | undefined;
  /** What changes the fence row goes through here: two touches must not overlap. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  /** When this dispatcher last touched the fence row (monotonic). */
  renewed: number;
  /** The fence row of another dispatcher, and since when it is as it is (monotonic). */
  watched: { readonly etag: string; readonly since: number } | undefined;
  /** Set by stop(). */
  halted: boolean;
  readonly quota: Quota;
  /** Teams has asked the app to wait until then (monotonic). */
  pausedUntil: number;
  /** Messages whose card was made ahead and that are still in the queue, by key. */
  readonly rendered: Set<string>;
  /** Attempts under way, one a person: two updates of one card must not overtake each other. */
  readonly inFlight: Map<PersonId, Promise<void>>;
  /** People with an attempt under way whose next message was left in its place. */
  readonly passedOver: Readonly<Record<Priority, Set<PersonId>>>;
  /** Looks again soon. */
  wake(): void;
  /** Messages to be tried again, by person and key: later ones of that person wait for them (order.ts). */
  readonly putBack: Map<PersonId, Map<string, PutBack>>;
  /** Outcomes that could not be written yet. They are known, so they must not become ambiguous. */
  readonly unwritten: Map<string, { readonly read: ReadMessage; readonly next: End | Again }>;
  /** When to look again for people who have come since (monotonic). */
  returnedDue: number;
  /** The same for pseudonyms (product time), whose messages wait for windows in the same way. */
  alikeDue: number;
  /** Rows that could not be worked on, by key, and when to look again (monotonic). */
  readonly parked: Map<string, number>;
  /** Markers without their fact: since when (monotonic), and which writing of the marker that was. */
  readonly waiting: Map<string, { readonly etag: string; readonly since: number }>;
}

const PARKED_MS = 60_000;

export function isParked(run: Run, key: string): boolean {
  const until = run.parked.get(key);
  if (until === undefined) return false;
  if (until > run.monotonic()) return true;
  run.parked.delete(key);
  return false;
}

/**
 * Sets a row aside that could not be worked on, so that it delays no other. When the store itself is away
 * nothing is wrong with the row: then this throws, and everything waits.
 */
export async function park(run: Run, key: string, error: unknown): Promise<void> {
  await run.store.ready();
  run.parked.set(key, run.monotonic() + PARKED_MS);
  run.log.error({ row: key, reference: run.newId(), ...faultOf(error) }, "outbox row set aside for a minute");
}

/** Whether new attempts may begin. */
export function isWorking(run: Run): boolean {
  return !run.halted && run.fence !== undefined;
}

/** Whether Teams takes more from this app at the moment. */
export function maySend(run: Run): boolean {
  return isWorking(run) && run.monotonic() >= run.pausedUntil;
}

/** Another dispatcher has taken a higher number: this one stands by from now on. */
export function standDown(run: Run): void {
  run.log.warn({ fence: run.fence?.number }, "another dispatcher has taken over; this one stands by");
  run.fence = undefined;
}
