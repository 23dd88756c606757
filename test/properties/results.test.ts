/**
 * The attack on the results of reflections, with reach beside them. As on small groups: one adversary tries every world
 * that fits, one solves everything ever published; both find what careless programs give away.
 */
import { describe, expect, test, vi } from "vitest";
import { smallGroups, talliesOf } from "../../bot/privacy/small-groups.ts";
import {
  type Answer,
  computeResults,
  type Results,
  resultThresholds,
} from "../../bot/reflections/rules/results.ts";
import { computeReach, reachThreshold } from "../../bot/weekly-update/reach/reach.ts";
import { createSolver, type Equation, say } from "../support/adversary.ts";
import { askedTownOf, kindOf } from "../support/asked-towns.ts";
import { attackResults, othersBehind, type Publishing } from "../support/results-adversary.ts";
import { type Chance, chance, homesOf, isSumOf, type Week, weeksOf } from "../support/towns.ts";

/** They try a great deal, on machines that do other things as well. */
vi.setConfig({ testTimeout: 60_000 });

const honest: Publishing = ({ units, items, thresholds }, asked) =>
  computeResults({ units, asked, items, thresholds });

/** RESULT_TOWNS attacks more of them, RESULT_SEED others; the rarest mistake that was found takes a thousand. */
const TOWNS = Number(process.env["RESULT_TOWNS"] ?? 1000);
const SEED = Number(process.env["RESULT_SEED"] ?? 77);

function attackMany(publish: Publishing, runs: number, seed: number) {
  const any = chance(seed);
  const total = { runs, worlds: 0, attacked: 0, computed: 0, smallest: Number.POSITIVE_INFINITY };
  for (let run = 0; run < runs; run++) {
    const kind = kindOf(run);
    const attack = attackResults(askedTownOf(any, kind), kind.states, publish);
    total.worlds += attack.worlds;
    total.attacked += attack.attacked;
    total.computed += attack.computed.length;
    total.smallest = Math.min(total.smallest, ...attack.computed);
  }
  return total;
}

const careless: Readonly<Record<string, Publishing>> = {
  "answers with a name make up the five": (town, asked) =>
    honest(
      town,
      asked.map((person) =>
        person.answer?.sees === "leader" ? { ...person, answer: { ...person.answer, sees: "unit" } } : person,
      ),
    ),
  "bare for meg is in the numbers": (town, asked) =>
    honest(
      town,
      asked.map((person) =>
        person.answer?.sees === "self" ? { ...person, answer: { ...person.answer, sees: "leader" } } : person,
      ),
    ),
  "each unit by itself, and the total": (town, asked) => {
    const shown = honest(town, asked);
    const each = town.units.map(({ id }) => ({
      id,
      people: asked.filter(({ units }) => units.includes(id)),
    }));
    const groups = each.flatMap(({ people }) => honest(town, people).groups);
    return { ...shown, groups };
  },
};

describe("every world that fits", () => {
  test("nobody learns whether somebody answered, or what a part of a group answered", () => {
    const total = attackMany(honest, TOWNS, SEED);
    say("results, every world that fits", total);
    expect(total.computed).toBe(0);
    expect(total.worlds).toBeGreaterThan(TOWNS * 200);
  }, 600_000);

  test.each(Object.keys(careless))("finds what this mistake gives away: %s", (mistake) => {
    const publish = careless[mistake];
    if (!publish) throw new Error(mistake);
    const { computed, smallest } = attackMany(publish, 60, 8);
    expect(computed).toBeGreaterThan(0);
    expect(smallest).toBeLessThan(5);
  });
});

/** The rule that no certainty needs: of what all chose alike, so many may have chosen nothing that it is said of nobody. */
describe("what all in a group chose alike", () => {
  const fewest = (publish: Publishing, towns: number) => {
    const any = chance(SEED);
    const found = Array.from({ length: towns }, (_, run) => {
      const kind = kindOf(run);
      return othersBehind(askedTownOf(any, kind), kind.states, publish);
    });
    return found.flat();
  };

  test("is shown only where as many as the threshold may not have chosen it, for all that a reader knows", () => {
    const others = fewest(honest, 60);
    expect(others.length).toBeGreaterThan(100);
    expect(Math.min(...others)).toBeGreaterThanOrEqual(2);
  });

  test("is found where it is shown with one fewer", () => {
    const loose: Publishing = (town, asked) => {
      // Somebody who does not exist has not answered.
      return honest(town, [...asked, { units: ["u0"] }]);
    };
    expect(Math.min(...fewest(loose, 12))).toBeLessThan(2);
  });
});

/** A week with all that is asked and counted in it: an edition, a pulse of two statements. */
interface FullWeek extends Week {
  readonly answers: ReadonlyMap<string, Answer>;
}

const ITEMS = ["a", "b"];

function fullWeeks(any: Chance): readonly FullWeek[] {
  return weeksOf(any, 4).map((week) => ({
    ...week,
    answers: new Map(
      week.people
        .filter(() => any(10) < 7)
        .map(({ id }) => {
          const sees = (["unit", "unit", "unit", "leader", "self"] as const)[any(5)] ?? "unit";
          const skips = any(12) === 0;
          return [id, { sees, values: { a: 1 + any(5), ...(skips ? {} : { b: 1 + any(5) }) } }];
        }),
    ),
  }));
}

/** Every number shown, as the sum of unknowns: who pressed, who answered, who chose what. */
type Chronicle = (weeks: readonly FullWeek[]) => readonly Equation[];

/** What leaders were told with a name is no unknown: it is taken out of every figure. */
function unknownsOf(week: FullWeek, units: readonly string[], what: string, at: number): string[] {
  const homes = homesOf(week);
  const ids = units.flatMap((unit) => homes.get(unit) ?? []);
  const known = what === "pressed" ? [] : ids.filter((id) => week.answers.get(id)?.sees === "leader");
  return ids.filter((id) => !known.includes(id)).map((id) => `${id}@${at} ${what}`);
}

function measuresOf(items: readonly string[]): readonly string[] {
  return ["answered", ...items.flatMap((item) => [1, 2, 3, 4, 5].map((value) => `${item}=${value}`))];
}

function resultsOf({ units, people, answers }: FullWeek, thresholds = resultThresholds): Results {
  const asked = people.map(({ id, units: of }) => ({ units: of, answer: answers.get(id) }));
  return computeResults({ units, asked, items: ITEMS, thresholds });
}

function resultEquations(week: FullWeek, at: number, thresholds = resultThresholds): readonly Equation[] {
  const { groups, total } = resultsOf(week, thresholds);
  const everywhere = groups.flatMap((group) => group.units);
  const shown = [...groups, ...(total ? [{ units: everywhere, items: total.items }] : [])];
  return shown.flatMap(({ units, items }) =>
    measuresOf(items.map(({ item }) => item)).map((what) => unknownsOf(week, units, what, at)),
  );
}

function reachEquations(week: FullWeek, at: number): readonly Equation[] {
  const { groups } = computeReach({
    units: week.units,
    readers: week.people.map(({ id, units }) => ({
      units,
      delivered: true,
      done: false,
      pressed: week.counted.has(id),
    })),
    aloud: [],
    threshold: reachThreshold,
  });
  const shown = groups.map(({ units }) => unknownsOf(week, units, "pressed", at));
  return [...shown, shown.flat()];
}

const everything: Chronicle = (weeks) =>
  weeks.flatMap((week, at) => [...reachEquations(week, at), ...resultEquations(week, at)]);

const carelessChronicles: Readonly<Record<string, Chronicle>> = {
  "computed again when the threshold had become three": (weeks) =>
    weeks.flatMap((week, at) => [
      ...resultEquations(week, at),
      ...resultEquations(week, at, { numbers: 3, comments: 10 }),
    ]),
  "computed again when some had moved": (weeks) =>
    weeks.flatMap((week, at) => [
      ...resultEquations(week, at),
      ...movedEquations(week, weeks[at + 1] ?? week, at),
    ]),
  "how many answered by the groups of reach, beside the results": (weeks) =>
    weeks.flatMap((week, at) => {
      const reached = smallGroups(
        week.units,
        talliesOf(week.units, week.people, ({ id }) => week.counted.has(id)),
        { atLeast: 5, others: 5 },
      );
      const groups = reached.kind === "groups" ? reached.groups : [];
      return [
        ...resultEquations(week, at),
        ...groups.map(({ units }) => unknownsOf(week, units, "answered", at)),
      ];
    }),
};

function movedEquations(week: FullWeek, later: FullWeek, at: number): readonly Equation[] {
  const still = new Set(week.people.map(({ id }) => id));
  const moved = { ...week, units: later.units, people: later.people.filter(({ id }) => still.has(id)) };
  return resultEquations(moved, at);
}

/** Each person, each unit and each two units in each week: who pressed, who answered, who chose what. */
function solve(weeks: readonly FullWeek[], chronicle: Chronicle) {
  const knows = createSolver(chronicle(weeks));
  const published = everything(weeks);
  let [attacked, computed, smallest] = [0, 0, Number.POSITIVE_INFINITY];
  weeks.forEach((week, at) => {
    const places = [...homesOf(week).keys()];
    const pairs = places.flatMap((one, index) => places.slice(index + 1).map((other) => [one, other]));
    for (const what of ["pressed", "answered", "a=1", "b=5"]) {
      const sets = [...places.map((place) => [place]), ...pairs].map((of) => unknownsOf(week, of, what, at));
      const persons = sets.flat().map((unknown) => [unknown]);
      for (const target of [...sets, ...persons]) {
        if (target.length === 0) continue;
        attacked += 1;
        if (!knows(target) || isSumOf(published, target)) continue;
        computed += 1;
        smallest = Math.min(smallest, target.length);
      }
    }
  });
  return { attacked, computed, smallest };
}

function solveMany(chronicle: Chronicle, runs: number, seed: number) {
  const any = chance(seed);
  const total = { runs, attacked: 0, computed: 0, smallest: Number.POSITIVE_INFINITY };
  for (let run = 0; run < runs; run++) {
    const { attacked, computed, smallest } = solve(fullWeeks(any), chronicle);
    total.attacked += attacked;
    total.computed += computed;
    total.smallest = Math.min(total.smallest, smallest);
  }
  return total;
}

describe("everything ever published, solved together", () => {
  test("reach and results of four weeks give nothing but themselves", () => {
    const total = solveMany(everything, 20, 17);
    say("reach and results, four weeks solved together", total);
    expect(total.computed).toBe(0);
    expect(total.attacked).toBeGreaterThan(10_000);
  });

  test.each(Object.keys(carelessChronicles))("finds what this mistake gives away: %s", (mistake) => {
    const chronicle = carelessChronicles[mistake];
    if (!chronicle) throw new Error(mistake);
    expect(solveMany(chronicle, 12, 4).computed).toBeGreaterThan(0);
  });
});
