/** How alike two texts are, by their terms: 0 nothing in common, 1 the same. Pure. */
import { weightOf } from "./terms.ts";

/** In how many of the texts that are there a term is, and how many there are. */
export interface Frequencies {
  readonly texts: number;
  readonly of: ReadonlyMap<string, number>;
}

/** What two texts have to share, in words that say something: with less they are about the same by chance. */
const LEAST_SHARED = 1;

/** The share of what both say that they say together; a rare word counts for more than one that is everywhere. */
export function likeness(one: readonly string[], other: readonly string[], frequencies: Frequencies): number {
  const common = one.map((term) => ({ term, weight: weightOf(term) * closest(term, other) }));
  if (common.reduce((sum, { weight }) => sum + weight, 0) < LEAST_SHARED) return 0;
  const weigh = (term: string) => weightOf(term) * rarity(term, frequencies);
  const shared = common.reduce((sum, { term, weight }) => sum + weight * rarity(term, frequencies), 0);
  const size = (terms: readonly string[]) => terms.reduce((sum, term) => sum + weigh(term), 0);
  const all = Math.sqrt(size(one) * size(other));
  return all === 0 ? 0 : shared / all;
}

/** So that three ideas in a small unit are not weighed as if they were the language. */
const IMAGINED_TEXTS = 30;

function rarity(term: string, { texts, of }: Frequencies): number {
  return Math.log(1 + (texts + IMAGINED_TEXTS) / ((of.get(term) ?? 0) + 1));
}

/** 1 for the term itself, less for a misspelt one, 0 for none. */
function closest(term: string, others: readonly string[]): number {
  if (others.includes(term)) return 1;
  return Math.max(0, ...others.map((other) => misspelling(term, other)));
}

/** Short words differ by one letter and mean another thing. */
const SHORTEST_MISSPELT = 5;

export function misspelling(one: string, other: string): number {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < SHORTEST_MISSPELT - 1 || long.length < SHORTEST_MISSPELT) return 0;
  const allowed = long.length >= 8 ? 2 : 1;
  if (long.length - short.length > allowed || one[0] !== other[0]) return 0;
  const edits = distance(one, other);
  return edits > allowed ? 0 : 1 - 0.2 * edits;
}

/** Letters put in, left out, exchanged for another, or swapped with the next one. */
function distance(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at += 1) {
    const row = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const same = one[at - 1] === other[to - 1];
      const swapped = at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1];
      row[to] = Math.min(
        (last[to] ?? 0) + 1,
        (row[to - 1] ?? 0) + 1,
        (last[to - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[to - 2] ?? 0) + 1 : Infinity,
      );
    }
    before = last;
    last = row;
  }
  return last[other.length] ?? 0;
}
