/**
 * Further counts in groups that were formed by another one (small-groups.ts): how many had it delivered, how many pressed
 * Gjort. What is under the threshold is not shown, and neither is a total that would give it away. Pure.
 */

export interface ShownCounts {
  /** In the order of the groups; undefined: fewer than the threshold, or none. */
  readonly counts: readonly (number | undefined)[];
  /** Undefined: with it, what is not shown could be computed. */
  readonly total: number | undefined;
}

export function shownCounts(counts: readonly number[], atLeast: number): ShownCounts {
  return {
    counts: counts.map((count) => (count < atLeast ? undefined : count)),
    // What is not shown is a count as well, taken together.
    total: hidesWell(counts, atLeast, atLeast) ? sum(counts) : undefined,
  };
}

/** The same where everybody knows the total. Undefined: none may be shown beside it. */
export function shownBesideTotal(
  counts: readonly number[],
  atLeast: number,
): readonly (number | undefined)[] | undefined {
  return hidesWell(counts, atLeast, 1) ? shownCounts(counts, atLeast).counts : undefined;
}

/**
 * Whether the total and what is shown leave open how much is in each that is not shown: two at least, which have so many
 * together, and not the most that they can.
 */
function hidesWell(counts: readonly number[], atLeast: number, togetherAtLeast: number): boolean {
  const hidden = counts.filter((count) => count < atLeast);
  const together = sum(hidden);
  return (
    hidden.length === 0 ||
    (hidden.length > 1 && together >= togetherAtLeast && together < hidden.length * (atLeast - 1))
  );
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
