/**
 * The attack on what is published about groups of people. One adversary tries every world that fits the publication, and
 * so uses whatever can be known from tree, sizes, threshold and program; one solves everything ever published, over
 * several weeks in which people move. Both must find what a careless program gives away, or they prove nothing.
 */
import { describe, expect, test, vi } from "vitest";
import {
  type Group,
  smallGroups,
  talliesOf,
  type Tally,
  type Threshold,
  type TreeUnit,
} from "../../bot/privacy/small-groups.ts";
import {
  type Attack,
  attackByWorlds,
  createSolver,
  type Equation,
  type Publish,
  say,
  type Town,
} from "../support/adversary.ts";
import { type Chance, chance, homesOf, isSumOf, treeOf, type Week, weeksOf } from "../support/towns.ts";

/** They try a great deal, on machines that do other things as well. */
vi.setConfig({ testTimeout: 60_000 });

/** Many small trees with low thresholds, and some with the real one. */
function townOf(any: Chance, run: number): { readonly town: Town; readonly threshold: Threshold } {
  const real = run % 4 === 3;
  const units = treeOf(any, 1 + any(real ? 3 : 5));
  const atLeast = real ? 5 : 2 + any(2);
  const people = new Map(units.map(({ id }) => [id, any(real ? 14 : 5)]));
  return { town: { units, people }, threshold: { atLeast, others: [0, 1, atLeast][any(3)] ?? 0 } };
}

function attackMany(publish: Publish, runs: number, seed: number) {
  const any = chance(seed);
  const total = { runs, worlds: 0, attacked: 0, computed: 0, smallest: Number.POSITIVE_INFINITY };
  let first: { readonly town: Town; readonly attack: Attack } | undefined;
  for (let run = 0; run < runs; run++) {
    const { town, threshold } = townOf(any, run);
    const attack = attackByWorlds(town, threshold, publish);
    total.worlds += attack.worlds;
    total.attacked += attack.attacked;
    total.computed += attack.computed.length;
    total.smallest = Math.min(total.smallest, ...attack.computed.map(({ people }) => people));
    if (attack.computed.length > 0) first ??= { town, attack };
  }
  return { total, first };
}

/** Programs that make one mistake each. */
const careless: Readonly<Record<string, Publish>> = {
  "every unit with enough, nothing merged": (units, tallies, { atLeast }) => ({
    kind: "groups",
    groups: units.flatMap(({ id }) => {
      const tally = tallies.get(id);
      return tally && tally.counted >= atLeast ? [{ at: id, units: [id], ...tally, orMore: false }] : [];
    }),
  }),
  "merged upward, but five with a leader of a unit under five is shown": (units, tallies, threshold) =>
    mergedOnly(units, tallies, threshold),
  "a threshold one too low": (units, tallies, threshold) =>
    mergedOnly(units, tallies, { ...threshold, atLeast: threshold.atLeast - 1 }),
  "the rest is left out, and the total is shown": (units, tallies, threshold) => {
    const shown = smallGroups(units, tallies, threshold);
    if (shown.kind === "too-few" || shown.groups.length === 1) return shown;
    return { kind: "groups", groups: shown.groups.slice(1) };
  },
  "both the unit and the units under it": (units, tallies, threshold) => {
    const shown = smallGroups(units, tallies, threshold);
    const all = units.map(({ id }) => tallies.get(id) ?? { people: 0, counted: 0 });
    const small = units.filter(({ id }) => (tallies.get(id)?.counted ?? 0) >= threshold.atLeast);
    if (shown.kind === "too-few") return shown;
    const extra = small.map(({ id }) => ({
      at: id,
      units: [id],
      ...(tallies.get(id) ?? { people: 0, counted: 0 }),
      orMore: false,
    }));
    const total = { people: sum(all, "people"), counted: sum(all, "counted") };
    return {
      kind: "groups",
      groups: [...extra, { at: "u0", units: units.map(({ id }) => id), ...total, orMore: false }],
    };
  },
};

function sum(tallies: readonly Tally[], of: keyof Tally): number {
  return tallies.reduce((total, tally) => total + tally[of], 0);
}

/** What anybody would write first: from five answers, else upward; a rest joins the first group. */
function mergedOnly(
  units: readonly TreeUnit[],
  tallies: ReadonlyMap<string, Tally>,
  { atLeast }: Threshold,
): ReturnType<Publish> {
  const groups: Group[] = [];
  const collect = (id: string): Group => {
    const own = tallies.get(id) ?? { people: 0, counted: 0 };
    const pool = units
      .filter(({ parent }) => parent === id)
      .map((child) => collect(child.id))
      .reduce(together, { at: id, units: own.people > 0 ? [id] : [], ...own, orMore: false });
    if (pool.counted < atLeast) return pool;
    groups.push(pool);
    return { at: id, units: [], people: 0, counted: 0, orMore: false };
  };
  const rest = collect("u0");
  const [first, ...others] = groups;
  if (!first) return { kind: "too-few" };
  return { kind: "groups", groups: rest.people === 0 ? groups : [together(first, rest), ...others] };
}

function together(one: Group, other: Group): Group {
  const units = [...one.units, ...other.units].toSorted();
  return {
    at: one.at,
    units,
    people: one.people + other.people,
    counted: one.counted + other.counted,
    orMore: false,
  };
}

describe("every world that fits", () => {
  test("nothing but the groups and their sums is known, whatever a reader knows besides", () => {
    const { total, first } = attackMany(smallGroups, 2000, 20_261_122);
    say("small groups, every world that fits", total);
    expect(first).toBeUndefined();
    expect(total.worlds).toBeGreaterThan(100_000);
  });

  test.each(Object.keys(careless))("finds what this mistake gives away: %s", (mistake) => {
    const publish = careless[mistake];
    if (!publish) throw new Error(mistake);
    const { total } = attackMany(publish, 400, 7);
    expect(total.computed).toBeGreaterThan(0);
    expect(total.smallest).toBeLessThan(5);
  });

  test("groups are disjoint, cover everybody, and have as many as the threshold says on both sides", () => {
    const any = chance(3);
    let groups = 0;
    for (let run = 0; run < 3000; run++) {
      const units = treeOf(any, 1 + any(30));
      const tallies = new Map(
        units.map(({ id }) => {
          const people = any(25);
          return [id, { people, counted: any(people + 1) }];
        }),
      );
      const threshold = { atLeast: 5, others: any(2) * 5 };
      const shown = smallGroups(units, tallies, threshold);
      if (shown.kind === "too-few") continue;
      groups += shown.groups.length;
      const covered = shown.groups.flatMap((group) => group.units);
      expect(new Set(covered).size).toBe(covered.length);
      expect(covered.toSorted()).toEqual(
        units
          .map(({ id }) => id)
          .filter((id) => (tallies.get(id)?.people ?? 0) > 0)
          .toSorted(),
      );
      const all = sum([...tallies.values()], "counted");
      if (shown.groups.some(({ orMore }) => orMore))
        expect(sum(shown.groups, "counted")).toBeLessThanOrEqual(all);
      else expect(sum(shown.groups, "counted")).toBe(all);
      for (const { people, counted } of shown.groups) {
        expect(counted).toBeGreaterThanOrEqual(5);
        expect(people - counted).toBeGreaterThanOrEqual(Math.max(1, threshold.others));
      }
    }
    expect(groups).toBeGreaterThan(3000);
  });
});

/** Every number that was ever shown, as the sum of what each person did in each week. */
type Chronicle = (weeks: readonly Week[]) => readonly Equation[];

const threshold = { atLeast: 5, others: 5 };

function groupsOf({ units, people, counted }: Week, of: Threshold = threshold) {
  return smallGroups(
    units,
    talliesOf(units, people, ({ id }) => counted.has(id)),
    of,
  );
}

const everyWeekOnce: Chronicle = (weeks) => weeks.flatMap((week, at) => shownIn(week, week, at));

/** The groups as they were in `seen`, in unknowns of the week `at`. */
function shownIn(week: Week, seen: Week, at: number, of?: Threshold): Equation[] {
  const shown = groupsOf(seen, of);
  if (shown.kind === "too-few") return [];
  const homes = homesOf(seen);
  const inWeek = new Set(week.people.map(({ id }) => id));
  const groups = shown.groups.map(({ units }) =>
    units
      .flatMap((unit) => homes.get(unit) ?? [])
      .filter((id) => inWeek.has(id))
      .map((id) => `${id}@${at}`),
  );
  return [...groups, groups.flat()];
}

const carelessChronicles: Readonly<Record<string, Chronicle>> = {
  "counted again the week after, when some have moved": (weeks) =>
    weeks.flatMap((week, at) => [
      ...shownIn(week, week, at),
      ...shownIn(week, { ...week, people: weeks[at + 1]?.people ?? week.people }, at),
    ]),
  "the threshold was raised, and the same week shown again": (weeks) =>
    weeks.flatMap((week, at) => [
      ...shownIn(week, week, at),
      ...shownIn(week, week, at, { atLeast: 9, others: 5 }),
    ]),
  "units with enough, and beside them the total of everybody": (weeks) =>
    weeks.flatMap((week, at) => {
      const homes = [...homesOf(week).values()];
      const enough = homes.filter((ids) => ids.filter((id) => week.counted.has(id)).length >= 5);
      return [...enough, homes.flat()].map((ids) => ids.map((id) => `${id}@${at}`));
    }),
};

/** Who tries to compute: each person, each unit with those under it, each two units, in each week. */
function solve(weeks: readonly Week[], chronicle: Chronicle) {
  const knows = createSolver(chronicle(weeks));
  const groups = everyWeekOnce(weeks);
  let [attacked, computed, smallest] = [0, 0, Number.POSITIVE_INFINITY];
  weeks.forEach((week, at) => {
    const homes = [...homesOf(week).values()].map((ids) => ids.map((id) => `${id}@${at}`));
    const pairs = homes.flatMap((one, index) => homes.slice(index + 1).map((other) => [...one, ...other]));
    const persons = week.people.map(({ id }) => [`${id}@${at}`]);
    for (const target of [...homes, ...pairs, ...persons]) {
      attacked += 1;
      if (!knows(target) || isSumOf(groups, target)) continue;
      computed += 1;
      smallest = Math.min(smallest, target.length);
    }
  });
  return { attacked, computed, smallest };
}

function solveMany(chronicle: Chronicle, runs: number, seed: number) {
  const any = chance(seed);
  const total = { runs, attacked: 0, computed: 0, smallest: Number.POSITIVE_INFINITY };
  for (let run = 0; run < runs; run++) {
    const { attacked, computed, smallest } = solve(weeksOf(any, 4), chronicle);
    total.attacked += attacked;
    total.computed += computed;
    total.smallest = Math.min(total.smallest, smallest);
  }
  return total;
}

describe("everything ever published, solved together", () => {
  test("no person, unit or pair of units comes out", () => {
    const total = solveMany(everyWeekOnce, 120, 5);
    say("small groups, four weeks solved together", total);
    expect(total.computed).toBe(0);
    expect(total.attacked).toBeGreaterThan(10_000);
  });

  test.each(Object.keys(carelessChronicles))("finds what this mistake gives away: %s", (mistake) => {
    const chronicle = carelessChronicles[mistake];
    if (!chronicle) throw new Error(mistake);
    expect(solveMany(chronicle, 60, 9).computed).toBeGreaterThan(0);
  });
});
