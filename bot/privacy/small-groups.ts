/**
 * Figures about people, in groups that are large enough: one breakdown, from which nothing smaller can be computed.
 *
 * From the bottom of the tree upwards, the people of a unit and whatever was too small below it are one pool. A pool that may
 * stand is a group; any other goes to the unit above. So the groups are disjoint, cover everybody, and add up to the total.
 *
 * A reader of the figures also knows the tree, how many people each unit has, the threshold, and these rules. "It stands with
 * the unit above, so it was under five" is knowledge too: five in a pool of one leader and one small unit means that the leader
 * is among them. `most` is how many such a reader could think possible in a pool. A group with fewer than that, and more than
 * none, leaves the number in every part of it open, down to each person. docs/adr/0021-small-groups.md has the argument,
 * test/properties/small-groups.test.ts the attack.
 */
import type { Unit } from "../organisation/person.ts";

export type TreeUnit = Pick<Unit, "id" | "parent" | "status">;

export interface Tally {
  /** Who belongs to it, as everybody can know. */
  readonly people: number;
  /** How many of them did it: what is to be protected. */
  readonly counted: number;
}

/** Fixed when the thing that is counted was sent; never the setting of today. */
export interface Threshold {
  /** A group has at least so many who did it; two or more. */
  readonly atLeast: number;
  /** So many of them may always not have done it: nearly all is shown as "so many or more". One at least. */
  readonly others: number;
}

export interface Group extends Tally {
  /** The unit under which it was collected. */
  readonly at: string;
  /** Every unit whose people are in it, `at` with them when it has any; in the order of the tree. */
  readonly units: readonly string[];
  /** `counted` may be more: whether all, or nearly all, did it is not said. */
  readonly orMore: boolean;
}

export type Grouping =
  | { readonly kind: "groups"; readonly groups: readonly Group[] }
  /** Nothing can be shown, not even the total. */
  | { readonly kind: "too-few" };

interface Pool extends Tally {
  readonly at: string;
  readonly units: readonly string[];
  /** The largest `counted` that is possible for whoever knows where it ended. */
  readonly most: number;
}

/**
 * @param units in the order in which they are shown. Only active ones have groups of their own, and the root.
 * @param tallies by unit; a unit without one has no people.
 */
export function smallGroups(
  units: readonly TreeUnit[],
  tallies: ReadonlyMap<string, Tally>,
  threshold: Threshold,
): Grouping {
  assertSound(tallies, threshold);
  const tree = treeOf(units);
  if (tree.root === undefined) return { kind: "too-few" };
  const formed: Pool[] = [];
  const rest = collect(tree.root);
  const covering = rest.people === 0 ? formed : withRest(tree, formed, rest, threshold);
  if (covering.length === 0) return { kind: "too-few" };
  const groups = covering.map((pool): Group => {
    const counted = shownOf(pool, threshold);
    const orMore = counted === largestShown(pool.most, threshold);
    return { at: pool.at, units: pool.units, people: pool.people, counted, orMore };
  });
  return { kind: "groups", groups: groups.toSorted((a, b) => tree.place(a.at) - tree.place(b.at)) };

  /** What is left for the unit above. */
  function collect(id: string): Pool {
    const own = tallies.get(id) ?? { people: 0, counted: 0 };
    const pool = tree
      .below(id)
      .map((child) => collect(child))
      .reduce(joined, { at: id, units: own.people > 0 ? [id] : [], ...own, most: own.people });
    if (!tree.mayHaveGroup(id)) return pool;
    if (shownOf(pool, threshold) < threshold.atLeast) return { ...pool, most: mostBelow(pool, threshold) };
    formed.push(pool);
    return { at: id, units: [], people: 0, counted: 0, most: 0 };
  }
}

/** The number, or the largest that leaves so many others possible: then it means that many or more. */
function shownOf({ counted, most }: Pool, threshold: Threshold): number {
  return Math.min(counted, largestShown(most, threshold));
}

function largestShown(most: number, { others }: Threshold): number {
  return most - Math.max(1, others);
}

/** What a pool that does not stand can have: anything when it is too small ever to stand, else less than the threshold. */
function mostBelow({ most }: Pool, threshold: Threshold): number {
  return largestShown(most, threshold) < threshold.atLeast ? most : threshold.atLeast - 1;
}

function joined(above: Pool, below: Pool): Pool {
  return {
    at: above.at,
    units: [...above.units, ...below.units],
    people: above.people + below.people,
    counted: above.counted + below.counted,
    most: above.most + below.most,
  };
}

/**
 * Nobody is above the root. Shown without its rest, the total minus the groups would be the rest; so one group takes it in:
 * of those nearest to the root the one with most people, since everybody can know which that is.
 * It took it in because it could have stood alone, and that is known as well: there must be more than one way to divide the sum.
 */
function withRest(tree: Tree, formed: readonly Pool[], rest: Pool, threshold: Threshold): readonly Pool[] {
  const nearest = formed.filter(({ at }) => !formed.some((other) => tree.isAbove(other.at, at)));
  const [host] = nearest.toSorted((a, b) => b.people - a.people || tree.place(a.at) - tree.place(b.at));
  if (host === undefined) return [];
  const whole = joined(rest, host);
  const sum = shownOf(whole, threshold);
  const least = Math.max(0, sum - host.most);
  const most = Math.min(rest.most, sum - threshold.atLeast);
  if (least >= most) return [];
  const units = [...rest.units, ...host.units].toSorted((a, b) => tree.place(a) - tree.place(b));
  return [...formed.filter((pool) => pool !== host), { ...whole, units }];
}

/**
 * Where somebody is counted: the first of their units, the unit above when that is closed, the root when it is in no tree.
 * @returns undefined only when there are no units.
 */
export function createHomes(
  units: readonly TreeUnit[],
): (unitsOfPerson: readonly string[]) => string | undefined {
  const tree = treeOf(units);
  return (unitsOfPerson) => {
    const first = unitsOfPerson.find((id) => tree.has(id));
    return first === undefined ? tree.root : tree.openAt(first);
  };
}

/** Each person once. */
export function talliesOf<Person extends { readonly units: readonly string[] }>(
  units: readonly TreeUnit[],
  people: Iterable<Person>,
  isCounted: (person: Person) => boolean,
): ReadonlyMap<string, Tally> {
  const homeOf = createHomes(units);
  const tallies = new Map<string, Tally>();
  for (const person of people) {
    const home = homeOf(person.units);
    if (home === undefined) continue;
    const { people: before, counted } = tallies.get(home) ?? { people: 0, counted: 0 };
    tallies.set(home, { people: before + 1, counted: counted + (isCounted(person) ? 1 : 0) });
  }
  return tallies;
}

interface Tree {
  readonly root: string | undefined;
  has(id: string): boolean;
  below(id: string): readonly string[];
  isAbove(above: string, id: string): boolean;
  mayHaveGroup(id: string): boolean;
  /** The unit itself, or the nearest one above it that is not closed. */
  openAt(id: string): string | undefined;
  /** In the order in which the tree is shown: each unit before those under it. */
  place(id: string): number;
}

/** The files allow one root and no circle; whatever hangs in none is put under the root. */
function treeOf(units: readonly TreeUnit[]): Tree {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const root = units.find(({ parent }) => parent === undefined || !byId.has(parent))?.id ?? units[0]?.id;
  const parents = new Map(units.map((unit) => [unit.id, parentIn(byId, root, unit)]));
  const children = Map.groupBy(byId.keys(), (id) => parents.get(id));
  const below = (id: string) => children.get(id) ?? [];
  const order: string[] = [];
  const walk = (id: string) => {
    order.push(id);
    for (const child of below(id)) walk(child);
  };
  if (root !== undefined) walk(root);
  const places = new Map(order.map((id, index) => [id, index]));
  const above = (id: string): readonly string[] => {
    const parent = parents.get(id);
    return parent === undefined ? [] : [parent, ...above(parent)];
  };
  return {
    root,
    has: (id) => byId.has(id),
    below,
    isAbove: (ancestor, id) => above(id).includes(ancestor),
    mayHaveGroup: (id) => id === root || byId.get(id)?.status === "active",
    openAt: (id) => [id, ...above(id)].find((each) => byId.get(each)?.status !== "closed") ?? root,
    place: (id) => places.get(id) ?? -1,
  };
}

function parentIn(
  byId: ReadonlyMap<string, TreeUnit>,
  root: string | undefined,
  unit: TreeUnit,
): string | undefined {
  if (unit.id === root) return undefined;
  const seen = new Set([unit.id]);
  let at = unit.parent;
  while (at !== undefined && at !== root && byId.has(at) && !seen.has(at)) {
    seen.add(at);
    at = byId.get(at)?.parent;
  }
  return at === root ? unit.parent : root;
}

/** Mistakes of a caller that would show too much. */
function assertSound(tallies: ReadonlyMap<string, Tally>, { atLeast, others }: Threshold): void {
  if (!Number.isInteger(atLeast) || atLeast < 2 || !Number.isInteger(others) || others < 0)
    throw new Error(
      `a threshold is at least 2, and not less than 0 others; this is ${atLeast} and ${others}`,
    );
  for (const [unit, { people, counted }] of tallies)
    if (!Number.isInteger(people) || !Number.isInteger(counted) || counted < 0 || counted > people)
      throw new Error(`${unit}: ${counted} of ${people} people cannot be`);
}
