/** Evenly spaced permission to send, on a clock that nobody can set. */
import { setTimeout as wait } from "node:timers/promises";

export interface Pace {
  /** Resolves when the next message may go. */
  next(): Promise<void>;
}

/**
 * Lateness that may be caught up: a slow write must not lower the rate. At 45 a second it makes at most
 * 48 in any one second, below Teams' 50.
 */
const CREDIT_MS = 50;

/** @param monotonic milliseconds. A pause earns no more than the credit. */
export function createPace(
  perSecond: number,
  monotonic: () => number,
  sleep: (ms: number) => Promise<unknown> = wait,
): Pace {
  const gap = 1000 / perSecond;
  let slot = monotonic();
  return {
    async next() {
      const now = monotonic();
      const mine = Math.max(now - CREDIT_MS, slot);
      slot = mine + gap;
      if (mine > now) await sleep(mine - now);
    },
  };
}
