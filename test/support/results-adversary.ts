/**
 * A leader with the results, and with every answer that was given to leaders with a name; who knows the tree, who works where,
 * the thresholds and the program. Tries every world that fits: every answer that everybody else could have given.
 */
import type { AskedPerson, Results, ResultThresholds } from "../../bot/reflections/rules/results.ts";
import type { TreeUnit } from "../../bot/privacy/small-groups.ts";

export interface AskedTown {
  readonly units: readonly TreeUnit[];
  /** The unit of each who gave no name. */
  readonly people: readonly string[];
  readonly named: readonly AskedPerson[];
  readonly items: readonly string[];
  readonly thresholds: ResultThresholds;
}

export type Publishing = (town: AskedTown, asked: readonly AskedPerson[]) => Results;

/** What somebody without a name can have done; the first two look the same from outside. */
type State = AskedPerson["answer"];

export interface ResultsAttack {
  readonly worlds: number;
  readonly attacked: number;
  /** How many people were in each set of which something was computed. */
  readonly computed: readonly number[];
}

export function attackResults(town: AskedTown, states: readonly State[], publish: Publishing): ResultsAttack {
  const { people, items } = town;
  const sets = setsOf(people);
  const classes = new Map<string, Knowledge>();
  let worlds = 0;
  for (const { answers, asked } of worldsOf(town, states)) {
    worlds += 1;
    const shown = publish(town, asked);
    const key = JSON.stringify(shown);
    const known = classes.get(key) ?? { shown, spread: sets.map(() => new Map()) };
    classes.set(key, known);
    sets.forEach((set, index) => {
      for (const [what, number] of measures(set, answers, items)) note(known.spread[index], what, number);
    });
  }
  const found = [...classes.values()].map((known) => computedIn(known, sets, town));
  return {
    worlds,
    attacked: sum(found.map(({ attacked }) => attacked)),
    computed: found.flatMap((each) => each.sizes),
  };
}

/**
 * For each statement that all in a group chose alike, and that is shown: how many there may have chosen nothing, or something
 * else, in the world that fits best.
 */
export function othersBehind(
  town: AskedTown,
  states: readonly State[],
  publish: Publishing,
): readonly number[] {
  const { people, named } = town;
  const most = new Map<string, number>();
  for (const { answers, asked } of worldsOf(town, states)) {
    const shown = publish(town, asked);
    for (const { units, items } of shown.groups)
      for (const { item, counts } of items) {
        const value = onlyValue(
          counts,
          item,
          named.filter(({ units: [unit = ""] }) => units.includes(unit)),
        );
        if (value === undefined) continue;
        const chose = answers.filter(
          (answer, at) =>
            units.includes(people[at] ?? "") && answer?.sees === "unit" && answer.values[item] === value,
        );
        const inGroup = people.filter((unit) => units.includes(unit)).length;
        const key = JSON.stringify([shown, units, item]);
        most.set(key, Math.max(most.get(key) ?? 0, inGroup - chose.length));
      }
  }
  return [...most.values()];
}

function* worldsOf({ people, named }: AskedTown, states: readonly State[]) {
  for (let world = 0; world < states.length ** people.length; world++) {
    const answers = people.map((_, at) => states[Math.floor(world / states.length ** at) % states.length]);
    const open = people.map((unit, at): AskedPerson => ({ units: [unit], answer: answers[at] }));
    yield { answers, asked: [...open, ...named] };
  }
}

/** Of those without a name; undefined: there are two, or none. */
function onlyValue(
  counts: readonly number[],
  item: string,
  here: readonly AskedPerson[],
): number | undefined {
  const without = counts.map(
    (many, at) => many - here.filter(({ answer }) => answer?.values[item] === at + 1).length,
  );
  const chosen = without.flatMap((many, at) => (many > 0 ? [at + 1] : []));
  return chosen.length === 1 ? chosen[0] : undefined;
}

interface Knowledge {
  readonly shown: Results;
  /** By set: the least and the most of each measure. */
  readonly spread: readonly Map<string, [number, number]>[];
}

interface PeopleSet {
  readonly members: readonly number[];
  readonly units: ReadonlySet<string>;
  readonly wholeUnits: boolean;
}

/** Each person, and every union of units. */
function setsOf(people: readonly string[]): readonly PeopleSet[] {
  const units = [...new Set(people)];
  const persons = people.map((unit, at) => ({ members: [at], units: new Set([unit]), wholeUnits: false }));
  const unions = Array.from({ length: 2 ** units.length - 1 }, (_, index) => {
    const chosen = new Set(units.filter((__, at) => Math.floor((index + 1) / 2 ** at) % 2 === 1));
    const members = people.flatMap((unit, at) => (chosen.has(unit) ? [at] : []));
    return { members, units: chosen, wholeUnits: true };
  });
  return [...persons, ...unions];
}

/** How many of them answered, and how many chose each value. */
function* measures(
  { members }: PeopleSet,
  answers: readonly State[],
  items: readonly string[],
): Generator<readonly [string, number]> {
  const given = members.flatMap((at) => answers[at] ?? []).filter(({ sees }) => sees === "unit");
  yield ["answered", given.length];
  for (const item of items)
    for (const value of [1, 5])
      yield [`${item}=${value}`, given.filter(({ values }) => values[item] === value).length];
}

function note(spread: Map<string, [number, number]> | undefined, what: string, number: number): void {
  const [least, most] = spread?.get(what) ?? [number, number];
  spread?.set(what, [Math.min(least, number), Math.max(most, number)]);
}

/** That nobody in a group chose a value is said by the nought that is shown; anything else that is certain was computed. */
function computedIn({ shown, spread }: Knowledge, sets: readonly PeopleSet[], town: AskedTown) {
  const sizes: number[] = [];
  let attacked = 0;
  sets.forEach(({ members, units, wholeUnits }, index) => {
    const isPublished = wholeUnits && members.length > 1 && isUnion(shown, units, town);
    for (const [what, [least, most]] of spread[index] ?? []) {
      attacked += 1;
      if (least !== most || (what !== "answered" && most === 0)) continue;
      if (isPublished && !(what === "answered" && least === members.length)) continue;
      // A whole group, and a part of one that has a nought there.
      if (wholeUnits && members.length > 1 && isUnion(shown, units, town, what)) continue;
      sizes.push(members.length);
    }
  });
  return { attacked, sizes };
}

/** @param nought of what a group is no secret in any part of it when nobody without a name chose it. */
function isUnion(
  { groups }: Results,
  units: ReadonlySet<string>,
  { people, named }: AskedTown,
  nought?: string,
): boolean {
  const known = groups.filter(
    (group) =>
      group.units.every((unit) => units.has(unit) || !people.includes(unit)) ||
      (nought !== undefined && hasNone(group, named, nought)),
  );
  const covered = new Set(known.flatMap((group) => group.units));
  return [...units].every((unit) => covered.has(unit));
}

function hasNone(
  { items, units: of }: Results["groups"][number],
  named: readonly AskedPerson[],
  what: string,
): boolean {
  const here = named.filter(({ units: [unit = ""] }) => of.includes(unit));
  return items.some(({ item, counts }) =>
    counts.some((many, at) => {
      const byName = here.filter(({ answer }) => answer?.values[item] === at + 1).length;
      return many === byName && what === `${item}=${at + 1}`;
    }),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
