/** What becomes of a message after an attempt, or after its dispatcher died during one. Pure. */
import type { Outcome } from "../chat.ts";
import type { MessageState, StoredMessage } from "./rows.ts";

/** Attempts that certainly changed nothing, before a message is given up: about three hours of backoff. */
export const MAX_SETBACKS = 20;
/** How often a message about one's own things is sent again after an unknown outcome, unless a municipality wants fewer. */
export const MAX_RESENDS = 3;

const FIRST_BACKOFF_MS = 1000;
const LONGEST_BACKOFF_MS = 15 * 60_000;

/** An end: nothing more happens by itself. */
export interface End {
  readonly kind: "end";
  readonly state: Exclude<MessageState, "pending" | "sending" | "held">;
  readonly activityId: string;
  readonly code: string;
}
/** Back into the queue, due after `afterMs`. */
export interface Again {
  readonly kind: "again";
  readonly afterMs: number;
  readonly code: string;
  readonly unknowns: number;
  readonly setbacks: number;
}
export type Next = End | Again;

export type Attempted = Pick<StoredMessage, "priority" | "act" | "unknowns" | "setbacks">;

/** @param random 0 ≤ random < 1, for the jitter of the backoff. */
export function afterOutcome(
  message: Attempted,
  outcome: Outcome,
  random: number,
  resends = MAX_RESENDS,
): Next {
  switch (outcome.kind) {
    case "sent":
      return { kind: "end", state: "sent", activityId: outcome.activityId, code: "" };
    case "unreachable":
      return ended("unreachable", outcome.code);
    case "failed":
      return ended("failed", `${outcome.status} ${outcome.code}`);
    case "throttled":
      return afterSetback(message, "throttled", random, outcome.retryAfterMs);
    case "not-delivered":
      return afterSetback(message, outcome.cause, random);
    case "ambiguous":
      return afterUnknown(message, outcome.cause, random, resends);
  }
}

/** The program died between writing `sending` and noting what came of it. */
export function afterInterruption(message: Attempted, random: number, resends = MAX_RESENDS): Next {
  return afterUnknown(message, "interrupted", random, resends);
}

export function ended(state: End["state"], code: string): End {
  return { kind: "end", state, activityId: "", code };
}

function afterUnknown(message: Attempted, cause: string, random: number, resends: number): Next {
  // Rendering a message anew or taking it away twice is the same as once.
  if (message.act.kind !== "send") return afterSetback(message, cause, random);
  const unknowns = message.unknowns + 1;
  if (message.priority === "broadcast" || unknowns > resends) return ended("ambiguous", cause);
  const afterMs = backoff(unknowns, random);
  return { kind: "again", afterMs, code: cause, unknowns, setbacks: message.setbacks };
}

function afterSetback(message: Attempted, code: string, random: number, atLeastMs = 0): Next {
  const setbacks = message.setbacks + 1;
  if (setbacks > MAX_SETBACKS) return ended("failed", code);
  const afterMs = Math.max(atLeastMs, backoff(setbacks, random));
  return { kind: "again", afterMs, code, unknowns: message.unknowns, setbacks };
}

/** Doubling from a second, half of it by chance, so that many who failed together do not return together. */
function backoff(times: number, random: number): number {
  const full = Math.min(LONGEST_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** (times - 1));
  return Math.round(full / 2 + (full / 2) * random);
}
