/**
 * Readers of published figures who want to know more than is shown. They know the tree, how many people each unit has and
 * who they are, the thresholds and the program.
 */
import type { Group, Grouping, Tally, Threshold, TreeUnit } from "../../bot/privacy/small-groups.ts";

export type Publish = (
  units: readonly TreeUnit[],
  tallies: ReadonlyMap<string, Tally>,
  threshold: Threshold,
) => Grouping;

export interface Town {
  readonly units: readonly TreeUnit[];
  /** People of each unit. */
  readonly people: ReadonlyMap<string, number>;
}

export interface Attack {
  /** Worlds that were tried, and sets of units that somebody tried to compute. */
  readonly worlds: number;
  readonly attacked: number;
  /** The sets that were computed and are not published: in which units, and how many people. */
  readonly computed: readonly { readonly units: readonly string[]; readonly people: number }[];
}

/**
 * Tries every world: every number that every unit could have. What has the same value in all worlds with the same publication
 * is known to whoever reads it; nothing that can be worked out from the figures and the program escapes that.
 */
export function attackByWorlds({ units, people }: Town, threshold: Threshold, publish: Publish): Attack {
  const ids = units.map(({ id }) => id).filter((id) => (people.get(id) ?? 0) > 0);
  const sizes = ids.map((id) => people.get(id) ?? 0);
  const seen = new Map<string, { readonly shown: Grouping; readonly sums: Spread[] }>();
  let worlds = 0;
  for (const world of worldsOf(sizes)) {
    worlds += 1;
    const tallies = new Map(ids.map((id, at) => [id, { people: sizes[at] ?? 0, counted: world[at] ?? 0 }]));
    const shown = publish(units, tallies, threshold);
    const key = JSON.stringify([shown, totalBeside(shown, sumIn(world, 2 ** ids.length - 1))]);
    const known = seen.get(key) ?? { shown, sums: [] };
    for (let set = 1; set < 1 << ids.length; set++) widen(known.sums, set, sumIn(world, set));
    seen.set(key, known);
  }
  const computed: Attack["computed"][number][] = [];
  let attacked = 0;
  for (const { shown, sums } of seen.values()) {
    const published = unionsOf(shown, ids);
    for (let set = 1; set < 1 << ids.length; set++) {
      const size = sumIn(sizes, set);
      attacked += 1;
      const { least, most } = sums[set] ?? { least: 0, most: 1 };
      if (least !== most) continue;
      const everyoneOrNobody = least === 0 || least === size;
      if (published.has(set) && !everyoneOrNobody) continue;
      computed.push({ units: ids.filter((_, at) => (set >> at) % 2 === 1), people: size });
    }
  }
  return { worlds, attacked, computed };
}

/** It stands on the screen of the whole municipality; as "or more" where a group has that. */
function totalBeside(shown: Grouping, total: number): number | "none" | "or more" {
  if (shown.kind === "too-few") return "none";
  return shown.groups.some(({ orMore }) => orMore) ? "or more" : total;
}

export interface Figures {
  readonly runs: number;
  readonly attacked: number;
  readonly computed: number;
  /** People in the smallest set that was computed; infinite when none was. */
  readonly smallest: number;
}

/** What an attack tried and found, for whoever runs it. */
export function say(attack: string, { runs, attacked, computed, smallest }: Figures): void {
  const found = computed === 0 ? "none computed" : `${computed} computed, the smallest of ${smallest}`;
  process.stdout.write(`${attack}: ${runs} towns, ${attacked} sets of people attacked, ${found}\n`);
}

interface Spread {
  least: number;
  most: number;
}

function widen(sums: Spread[], set: number, sum: number): void {
  const known = (sums[set] ??= { least: sum, most: sum });
  known.least = Math.min(known.least, sum);
  known.most = Math.max(known.most, sum);
}

function sumIn(numbers: readonly number[], set: number): number {
  return numbers.reduce((sum, number, at) => ((set >> at) % 2 === 1 ? sum + number : sum), 0);
}

function* worldsOf(sizes: readonly number[]): Generator<readonly number[]> {
  const world = sizes.map(() => 0);
  while (true) {
    yield world;
    let at = 0;
    while (at < sizes.length && world[at] === sizes[at]) world[at++] = 0;
    if (at === sizes.length) return;
    world[at] = (world[at] ?? 0) + 1;
  }
}

/** What is published may be added up. */
function unionsOf(shown: Grouping, ids: readonly string[]): ReadonlySet<number> {
  const groups: readonly Group[] = shown.kind === "groups" ? shown.groups : [];
  const sets = groups.map((group) =>
    group.units.reduce((set, id) => set | (ids.includes(id) ? 1 << ids.indexOf(id) : 0), 0),
  );
  return new Set(sets.reduce((unions, set) => [...unions, ...unions.map((one) => one | set)], [0]));
}

/** One published number: the sum of these unknowns. */
export type Equation = readonly string[];

/** Below 2^26, so that products are exact. */
const PRIME = 67_108_859;

/** Solves everything published together: which sums of unknowns follow from it, by Gaussian elimination. */
export function createSolver(equations: readonly Equation[]): (target: Equation) => boolean {
  const rows = new Map<string, Map<string, number>>();
  for (const equation of equations) {
    const left = reduced(rows, vectorOf(equation));
    const pivot = left.keys().next();
    if (pivot.done === true) continue;
    const factor = inverse(left.get(pivot.value) ?? 1);
    for (const [key, value] of left) left.set(key, (value * factor) % PRIME);
    for (const row of rows.values()) subtract(row, left, row.get(pivot.value) ?? 0);
    rows.set(pivot.value, left);
  }
  return (target) => reduced(rows, vectorOf(target)).size === 0;
}

function vectorOf(equation: Equation): Map<string, number> {
  const vector = new Map<string, number>();
  for (const unknown of equation) vector.set(unknown, (vector.get(unknown) ?? 0) + 1);
  return vector;
}

function reduced(rows: ReadonlyMap<string, Map<string, number>>, vector: Map<string, number>) {
  for (const [pivot, row] of rows) subtract(vector, row, vector.get(pivot) ?? 0);
  return vector;
}

function subtract(vector: Map<string, number>, row: ReadonlyMap<string, number>, times: number): void {
  if (times === 0) return;
  for (const [key, value] of row) {
    const left = ((((vector.get(key) ?? 0) - times * value) % PRIME) + PRIME) % PRIME;
    if (left === 0) vector.delete(key);
    else vector.set(key, left);
  }
}

function inverse(value: number): number {
  let [result, base, power] = [1, value, PRIME - 2];
  while (power > 0) {
    if (power % 2 === 1) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
    power = Math.floor(power / 2);
  }
  return result;
}
