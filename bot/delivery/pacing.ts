/** Permission to send a stored message: `perSecond` on average, on a clock that nobody can set. */
import { setTimeout as wait } from "node:timers/promises";
import { type Calls, TEAMS_LIMIT } from "./calls.ts";

export interface Pace {
  /** Resolves when the next message may go. */
  next(): Promise<void>;
}

/** Lateness that is made up for: a slow write or a pause must not lower the rate of the whole broadcast. */
const CREDIT_MS = 1000;
/** How much faster than usual it is made up for, so that it is no burst. */
const CATCH_UP = 2;

/**
 * The most calls in a second to which a stored message is added; half of what the rate leaves of Teams' limit is never
 * used, for replies of other instances. More than Teams takes is for tests.
 */
function mostInASecond(perSecond: number): number {
  return perSecond > TEAMS_LIMIT ? Infinity : Math.ceil((perSecond + TEAMS_LIMIT) / 2);
}

/** @param monotonic milliseconds. A pause earns no more than the credit. */
export function createPace(
  perSecond: number,
  calls: Calls,
  monotonic: () => number,
  sleep: (ms: number) => Promise<unknown> = wait,
): Pace {
  const gap = 1000 / perSecond;
  const most = mostInASecond(perSecond);
  let slot = monotonic();
  let last = slot - gap;

  return {
    async next() {
      const now = monotonic();
      const place = Math.max(now - CREDIT_MS, slot);
      slot = place + gap;
      last = Math.max(now, place, last + gap / CATCH_UP);
      if (last > now) await sleep(last - now);
      for (let room = calls.waitFor(most); room > 0; room = calls.waitFor(most)) await sleep(room);
      last = Math.max(last, monotonic());
    },
  };
}
