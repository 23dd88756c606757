import { describe, expect, test } from "vitest";
import { shownBesideTotal, shownCounts } from "../../../bot/privacy/shown-counts.ts";

describe("counts in groups that are formed already", () => {
  test("what is under the threshold is not shown, nor is a total that gives it away", () => {
    expect(shownCounts([7, 3, 9], 5)).toEqual({ counts: [7, undefined, 9], total: undefined });
    expect(shownCounts([7, 3, 2], 5)).toEqual({ counts: [7, undefined, undefined], total: 12 });
    expect(shownCounts([7, 6], 5)).toEqual({ counts: [7, 6], total: 13 });
    expect(shownCounts([7, 2, 1], 5)).toEqual({ counts: [7, undefined, undefined], total: undefined });
    expect(shownCounts([7, 0, 0], 5)).toEqual({ counts: [7, undefined, undefined], total: undefined });
    expect(shownCounts([7, 4, 4], 5)).toEqual({ counts: [7, undefined, undefined], total: undefined });
  });

  test("beside a total that everybody knows, all or none", () => {
    expect(shownBesideTotal([7, 3, 2], 5)).toEqual([7, undefined, undefined]);
    expect(shownBesideTotal([7, 3, 9], 5)).toBeUndefined();
  });

  test("whoever tries every number that fits learns nothing of a count that is not shown", () => {
    for (const atLeast of [2, 3, 4])
      for (const groups of [2, 3, 4]) {
        const seen = new Map<string, number[][]>();
        const besides = new Map<string, number[][]>();
        for (const counts of worldsOf(groups, atLeast + 1)) {
          add(seen, JSON.stringify(shownCounts(counts, atLeast)), counts);
          const total = counts.reduce((sum, count) => sum + count, 0);
          const shown = shownBesideTotal(counts, atLeast);
          if (shown) add(besides, JSON.stringify([shown, total]), counts);
        }
        for (const worlds of [...seen.values(), ...besides.values()])
          expect(learnt(worlds, atLeast)).toEqual([]);
      }
  });
});

function* worldsOf(groups: number, most: number): Generator<number[]> {
  for (let world = 0; world < (most + 1) ** groups; world++)
    yield Array.from({ length: groups }, (_, at) => Math.floor(world / (most + 1) ** at) % (most + 1));
}

function add(seen: Map<string, number[][]>, key: string, counts: number[]): void {
  seen.set(key, [...(seen.get(key) ?? []), counts]);
}

/** Sets of groups with something hidden in them whose sum is the same in all these worlds; but for all that is hidden. */
function learnt(worlds: readonly number[][], atLeast: number): readonly string[] {
  const hidden = (worlds[0] ?? []).flatMap((count, at) => (count < atLeast ? [at] : []));
  return hidden.flatMap((at) => {
    const values = new Set(worlds.map((world) => world[at]));
    return values.size === 1 ? [`group ${at} of ${JSON.stringify(worlds)}`] : [];
  });
}
