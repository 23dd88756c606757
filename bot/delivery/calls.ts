/**
 * Every call to Teams of this program, replies to turns too: Teams counts them together, 50 in any second. Teams
 * counts a call somewhere between its begin and its answer, so a call keeps its place until a second after the answer,
 * or after LATEST_MS when the answer takes longer: how unevenly calls arrive is far less than how long they take.
 */

/** What Teams takes from one app in any one second. */
export const TEAMS_LIMIT = 50;

const SECOND_MS = 1000;
/** Teams has counted a call when so long has passed since its begin. */
const LATEST_MS = 50;
/** Two machines never measure the same second. */
const MARGIN_MS = 5;

export interface Calls {
  /** A call begins; what comes back is called when it was answered, or given up. */
  readonly begin: () => () => void;
  /** Milliseconds until fewer than `most` calls can be counted in one second; 0: now. */
  waitFor(most: number): number;
}

/** @param monotonic milliseconds of a clock that is never set. */
export function createCalls(monotonic: () => number): Calls {
  let places: { until: number }[] = [];

  return {
    begin() {
      const begun = monotonic();
      const place = { until: begun + LATEST_MS + SECOND_MS + MARGIN_MS };
      places.push(place);
      return () => {
        place.until = Math.min(place.until, monotonic() + SECOND_MS + MARGIN_MS);
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
