/**
 * Everything that goes by age, in the order of the walk, and for how many days a municipality may keep it. What is chosen is
 * in `innstillinger`, what goes when is beside the rows (clear-old.ts of each capability), and docs/privacy.md says it to people. Pure.
 */
export const periods = {
  /** Rows of messages that changed a card that had been sent. */
  changeDays: { usual: 90, least: 30, most: 730, counts: "changes" },
  /** Rows of messages that were sent: as long a card is redrawn when what it shows changes. */
  cardDays: { usual: 550, least: 400, most: 3650, counts: "cards" },
  /** What became of each run of a schedule. */
  occurrenceDays: { usual: 400, least: 90, most: 3650, counts: "occurrences" },
  /** What a leader and whoever wrote a comment said to each other, since the last word. */
  threadDays: { usual: 365, least: 200, most: 3650, counts: "threads" },
  /** What people wrote about a goal, since its week was over. */
  goalAnswerDays: { usual: 365, least: 90, most: 3650, counts: "goalAnswers" },
  /** Where somebody said they work, since it was answered. */
  claimDays: { usual: 365, least: 90, most: 3650, counts: "claims" },
  /** Ideas, since they were withdrawn. */
  withdrawnDays: { usual: 365, least: 90, most: 3650, counts: "withdrawn" },
} as const;

export type PeriodId = keyof typeof periods;
export type Periods = Readonly<Record<PeriodId, number>>;
/** What a walk found of each. */
export type Counted = (typeof periods)[PeriodId]["counts"];
export type Found = Readonly<Partial<Record<Counted, number>>>;

export const periodIds = Object.keys(periods) as readonly PeriodId[];
export const countedKinds: readonly Counted[] = periodIds.map((id) => periods[id].counts);

export function eachPeriod<T>(value: (id: PeriodId) => T): Readonly<Record<PeriodId, T>> {
  return Object.fromEntries(periodIds.map((id) => [id, value(id)])) as Record<PeriodId, T>;
}

export const usualPeriods: Periods = eachPeriod((id) => periods[id].usual);

/** Which times a count was made for. */
export function timesOf(of: Periods): string {
  return periodIds.map((id) => of[id]).join("|");
}
