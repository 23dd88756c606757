/**
 * Every call to Teams of this program, replies to turns too: Teams counts them together, 50 in any second. When it
 * counts a call nobody knows. But the way there and back takes what the fastest of the last calls took, whatever that
 * is, so a call that took longer was counted at most by the difference later than usual: it keeps its place until a
 * second after that.
 */

/** What Teams takes from one app in any one second. */
export const TEAMS_LIMIT = 50;

const SECOND_MS = 1000;
/** Two machines never measure the same second. */
const MARGIN_MS = 5;
/** A call that has no answer yet was counted by now: a slow answer is Teams' work, not the way there. */
const LATEST_MS = 250;
/** Calls whose fastest is the usual. */
const RECENT = 100;

export interface Calls {
  /** A call begins; what comes back is called when it was answered, or given up. */
  readonly begin: () => () => void;
  /** Milliseconds until fewer than `most` calls can be counted in one second; 0: now. */
  waitFor(most: number): number;
}

/** @param monotonic milliseconds of a clock that is never set. */
export function createCalls(monotonic: () => number): Calls {
  let places: { until: number }[] = [];
  let took: number[] = [];

  return {
    begin() {
      const begun = monotonic();
      const place = { until: untilOf(begun, LATEST_MS) };
      places.push(place);
      return () => {
        const mine = monotonic() - begun;
        took = [...took.slice(1 - RECENT), mine];
        place.until = untilOf(begun, Math.min(LATEST_MS, mine - Math.min(...took)));
      };
    },
    waitFor(most) {
      const now = monotonic();
      places = places.filter(({ until }) => until > now);
      if (places.length < most) return 0;
      const ends = places.map(({ until }) => until).toSorted((a, b) => a - b);
      return (ends[places.length - most] ?? now) - now;
    },
  };
}

function untilOf(begun: number, lateMs: number): number {
  return begun + lateMs + SECOND_MS + MARGIN_MS;
}
