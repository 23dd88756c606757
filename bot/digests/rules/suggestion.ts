/** Ukas ledergrep: one suggestion, chosen by what the week was like. Pure. */

export interface WeekFacts {
  /** Waits for an answer from the reader. */
  readonly waiting: number;
  /** Somebody in the unit proposed something for the first time. */
  readonly firstTimers: number;
  /** A trial that ends within a week, or is being evaluated. */
  readonly toEvaluate: number;
  readonly stopped: number;
  /** Nothing new from the unit for four weeks. */
  readonly quiet: boolean;
  /** ISO week number: general suggestions take turns by it. */
  readonly week: number;
}

const general = ["priorities", "askedFor", "involvedEarlier", "neighbour", "trust"] as const;

export type Suggestion =
  | "waiting"
  | "firstTimer"
  | "evaluate"
  | "stopped"
  | "quiet"
  | (typeof general)[number];

/** What is rare and soon forgotten comes first; then what somebody waits for. */
export function suggestionFor(facts: WeekFacts): Suggestion {
  if (facts.firstTimers > 0) return "firstTimer";
  if (facts.waiting > 0) return "waiting";
  if (facts.toEvaluate > 0) return "evaluate";
  if (facts.stopped > 0) return "stopped";
  if (facts.quiet) return "quiet";
  return general[facts.week % general.length] ?? "priorities";
}
