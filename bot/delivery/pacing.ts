/** Evenly spaced permission to send, on a clock that nobody can set. */
import { setTimeout as wait } from "node:timers/promises";

export interface Pace {
  /** Resolves when the next message may go. */
  next(): Promise<void>;
}

/** What Teams takes from one app in any one second. */
const TEAMS_LIMIT = 50;

/**
 * Lateness that may be caught up: a slow write must not lower the rate. At 45 a second it makes at most 48 in any one
 * second, at 49 at most 50.
 */
function creditMs(perSecond: number): number {
  const most = 50;
  return perSecond >= TEAMS_LIMIT ? most : Math.min(most, (500 * (TEAMS_LIMIT - perSecond)) / perSecond);
}

/** @param monotonic milliseconds. A pause earns no more than the credit. */
export function createPace(
  perSecond: number,
  monotonic: () => number,
  sleep: (ms: number) => Promise<unknown> = wait,
): Pace {
  const gap = 1000 / perSecond;
  const credit = creditMs(perSecond);
  let slot = monotonic();
  return {
    async next() {
      const now = monotonic();
      const mine = Math.max(now - credit, slot);
      slot = mine + gap;
      if (mine > now) await sleep(mine - now);
    },
  };
}
