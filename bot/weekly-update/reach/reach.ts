/** How far an edition reached: what is shown of it, in groups from which nothing smaller follows. Facts in, figures out. */
import { z } from "zod/v4";
import { shownBesideTotal, shownCounts, sum } from "../../privacy/shown-counts.ts";
import {
  createHomes,
  type Group,
  smallGroups,
  talliesOf,
  type TreeUnit,
} from "../../privacy/small-groups.ts";

/** Fixed when the edition is published. */
export const reachThresholdSchema = z.object({
  /** A group has so many who pressed something … */
  atLeast: z.number().int().min(2),
  /** … and so many who may not have, since everybody can know who got it: of nearly all it says "or more". */
  others: z.number().int(),
});
export type ReachThreshold = z.infer<typeof reachThresholdSchema>;

export const reachThreshold: ReachThreshold = { atLeast: 5, others: 5 };

/** As many of those who did nothing as of those who pressed: neither can be told from the other. */
export function thresholdOf({ reachAtLeast }: { readonly reachAtLeast: number }): ReachThreshold {
  return { atLeast: reachAtLeast, others: reachAtLeast };
}

const count = z.number().int();
const aloudSchema = z.object({ times: count.optional(), people: count });

export const reachGroupSchema = z.object({
  /** The unit under which it was collected, and every unit whose people are in it. */
  at: z.string(),
  units: z.array(z.string()),
  people: count,
  pressed: count,
  /** Nearly all pressed: it is that many or more. So are `done`, when it is the same, and the totals. */
  orMore: z.literal(true).optional(),
  /** Absent: not shown for each group, since the total would say too much. */
  delivered: z.union([count, z.literal("nearly-all")]).optional(),
  /** Gjort. Absent: fewer than the threshold. */
  done: count.optional(),
  /** Read aloud at a report or a meeting. Absent: fewer than the threshold heard it. */
  aloud: aloudSchema.optional(),
});
export type ReachGroup = z.infer<typeof reachGroupSchema>;

export const reachTotalSchema = z.object({
  people: count,
  delivered: count,
  /** Absent: too few to be shown. */
  pressed: count.optional(),
  orMore: z.literal(true).optional(),
  done: count.optional(),
  aloud: aloudSchema.optional(),
});
export type ReachTotal = z.infer<typeof reachTotalSchema>;

export interface Reach {
  readonly total: ReachTotal;
  /** In the order of the tree; none when they were too few. */
  readonly groups: readonly ReachGroup[];
}

/** One reader on the list; who it is is not asked. */
export interface Reached {
  /** Units of the organisation; none when the reader has left. */
  readonly units: readonly string[];
  readonly delivered: boolean;
  readonly pressed: boolean;
  readonly done: boolean;
}

export interface ReachFacts {
  /** In the order of the tree. */
  readonly units: readonly TreeUnit[];
  readonly readers: readonly Reached[];
  /** Each time that it was read aloud: where, and how many heard it. */
  readonly aloud: readonly { readonly unit: string; readonly people: number }[];
  readonly threshold: ReachThreshold;
}

export function computeReach(facts: ReachFacts): Reach {
  const { units, readers, threshold } = facts;
  const tallies = talliesOf(units, readers, ({ pressed }) => pressed);
  const grouping = smallGroups(units, tallies, threshold);
  const delivered = readers.filter((reader) => reader.delivered).length;
  const known = { people: readers.length, delivered };
  if (grouping.kind === "too-few") return { total: known, groups: [] };
  const { groups } = grouping;
  const doneIn = countIn(facts, groups, "done").map((many, at) => Math.min(many, groups[at]?.counted ?? 0));
  const done = shownCounts(doneIn, threshold.atLeast);
  const aloud = aloudIn(facts, groups);
  const arrived = deliveredIn(facts, groups);
  const pressed = sum(groups.map(({ counted }) => counted));
  const more = groups.some(({ orMore }) => orMore) ? (true as const) : undefined;
  return {
    total: {
      ...known,
      pressed,
      ...given("orMore", more),
      ...given("done", done.total),
      ...given("aloud", aloud.total),
    },
    groups: groups.map(({ at, units: of, people, counted, orMore }, index) => ({
      at,
      units: [...of],
      people,
      pressed: counted,
      ...given("orMore", orMore ? (true as const) : undefined),
      ...given("delivered", arrived[index]),
      ...given("done", done.counts[index]),
      ...given("aloud", aloud.groups[index]),
    })),
  };
}

function given<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, V>);
}

function countIn(
  { units, readers }: ReachFacts,
  groups: readonly Group[],
  of: "delivered" | "done",
): readonly number[] {
  const tallies = talliesOf(units, readers, (reader) => reader[of]);
  return groups.map((group) => sum(group.units.map((unit) => tallies.get(unit)?.counted ?? 0)));
}

/** How many it has come to is known for all together; those few in a group whom it has not are not to be found from that. */
function deliveredIn(facts: ReachFacts, groups: readonly Group[]): readonly ReachGroup["delivered"][] {
  const counts = countIn(facts, groups, "delivered");
  const { atLeast } = facts.threshold;
  const missing = groups.map(({ people }, index) => people - (counts[index] ?? 0));
  // Nothing is hidden by hiding it: the total says as much.
  if (groups.length === 1 || sum(missing) === 0) return counts;
  const shown = shownBesideTotal(missing, atLeast);
  if (shown === undefined || counts.some((arrived) => arrived < atLeast)) return [];
  return counts.map((arrived, index) => (shown[index] === undefined ? "nearly-all" : arrived));
}

interface AloudShown {
  readonly groups: readonly ReachGroup["aloud"][];
  readonly total: ReachTotal["aloud"] | undefined;
}

function aloudIn(facts: ReachFacts, groups: readonly Group[]): AloudShown {
  const placeOf = placesIn(facts.units, groups);
  const byGroup = Map.groupBy(facts.aloud, ({ unit }) => placeOf(unit));
  const times = groups.map((_, index) => byGroup.get(index)?.length ?? 0);
  const heard = groups.map((_, index) => sum(byGroup.get(index)?.map(({ people }) => people) ?? []));
  const { counts, total } = shownCounts(heard, facts.threshold.atLeast);
  // How often says how many led a shift: a total would tell it of the groups that are not shown.
  const all = counts.every((people) => people !== undefined);
  return {
    groups: counts.map((people, index) =>
      people === undefined ? undefined : { times: times[index] ?? 0, people },
    ),
    total: total === undefined ? undefined : { people: total, ...(all ? { times: sum(times) } : {}) },
  };
}

/** The group that a unit belongs to, though none of its people are on the list: that of the nearest unit above. */
function placesIn(units: readonly TreeUnit[], groups: readonly Group[]): (unit: string) => number {
  const homeOf = createHomes(units);
  const parents = new Map(units.map(({ id, parent }) => [id, parent]));
  const places = new Map(groups.flatMap((group, index) => group.units.map((unit) => [unit, index] as const)));
  return (unit) => {
    let at = homeOf([unit]);
    for (let steps = 0; at !== undefined && steps < units.length; steps++) {
      const place = places.get(at);
      if (place !== undefined) return place;
      at = parents.get(at);
    }
    return 0;
  };
}

/**
 * How many more pressed than the time before; undefined where it would say something about a few: another group then, or
 * a few people more or fewer in it.
 */
export function changeSince(
  now: ReachGroup,
  before: readonly ReachGroup[],
  atLeast: number,
): number | undefined {
  const same = before.find(({ units }) => units.join("|") === now.units.join("|"));
  if (same === undefined || same.orMore === true || now.orMore === true) return undefined;
  const moved = Math.abs(now.people - same.people);
  return moved === 0 || moved >= atLeast ? now.pressed - same.pressed : undefined;
}
