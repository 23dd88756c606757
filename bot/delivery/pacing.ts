/** Evenly spaced permission to send, on a clock that nobody can set. */
import { setTimeout as wait } from "node:timers/promises";

export interface Pace {
  /** Resolves when the next message may go. */
  next(): Promise<void>;
}

/** @param monotonic milliseconds. A pause earns nothing: after it the first goes at once, the others are spaced as ever. */
export function createPace(perSecond: number, monotonic: () => number): Pace {
  const gap = 1000 / perSecond;
  let slot = 0;
  return {
    async next() {
      const now = monotonic();
      const mine = Math.max(now, slot);
      slot = mine + gap;
      if (mine > now) await wait(mine - now);
    },
  };
}
