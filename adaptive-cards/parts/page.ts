/**
 * Lists show ten, then Vis flere. What was asked for is added below, and the oldest goes when there are too many: a card
 * that is too large is shown to nobody.
 */
export const PAGE = 10;
const KEPT = 2 * PAGE;

export interface Page<T> {
  readonly shown: readonly T[];
  /** Place of the first and the last one shown, from 1. */
  readonly first: number;
  readonly last: number;
  readonly total: number;
  /** Up to which Vis flere asks; undefined: there are no more. */
  readonly next: number | undefined;
}

/** @param kept how many stay on the card at once; fewer where one of them can be long */
export function pageOf<T>(all: readonly T[], upTo: number, kept = KEPT): Page<T> {
  const total = all.length;
  const last = Math.min(Math.max(upTo, 1), total);
  const from = Math.max(0, last - kept);
  const next = last < total ? last + PAGE : undefined;
  return { shown: all.slice(from, last), first: from + 1, last, total, next };
}
