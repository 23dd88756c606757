/**
 * What is shown of the answers to one reflection or pulse: computed once, when it closes, under thresholds fixed when it was
 * sent. Facts in, figures out; who answered is not asked, and only what is returned here is kept.
 *
 * - "Bare for meg" is as if nobody had answered.
 * - An answer with a name is known to a leader, who can take it out of the figures. So the groups are formed by the answers
 *   without a name; the others are added to the figures afterwards.
 * - One breakdown for all statements of a pulse: a group has enough answers to each of them.
 * - When all in a group answered the same, the figures say what each of them answered. They are shown only when so many
 *   others in it did not answer that everybody may be one of those.
 */
import { z } from "zod/v4";
import { sum } from "../../privacy/shown-counts.ts";
import { createHomes, smallGroups, talliesOf, type TreeUnit } from "../../privacy/small-groups.ts";

const count = z.number().int();

/** Fixed when the question is sent. */
export const resultThresholdsSchema = z.object({
  /** Answers without a name in a group with numbers. */
  numbers: count.min(2),
  /** … and in one with comments. */
  comments: count.min(2),
});
export type ResultThresholds = z.infer<typeof resultThresholdsSchema>;

export const resultThresholds: ResultThresholds = { numbers: 5, comments: 10 };

/** 1 helt uenig – 5 helt enig. */
const SCALE = 5;

const itemResultSchema = z.object({
  /** Of the bank. */
  item: z.string(),
  /** How many chose 1, 2, 3, 4, 5. */
  counts: z.array(count).length(SCALE),
});
export type ItemResult = z.infer<typeof itemResultSchema>;

export const figuresSchema = z.object({
  /** How many were asked. */
  asked: count,
  answers: count,
  /** In the order asked; a statement that too few answered is in none. */
  items: z.array(itemResultSchema),
  /** In the order of the alphabet, so that it says nothing. */
  comments: z.array(z.string()),
});

export const groupResultSchema = figuresSchema.extend({
  /** The unit under which it was collected, and every unit whose people are in it. */
  at: z.string(),
  units: z.array(z.string()),
});
export type GroupResult = z.infer<typeof groupResultSchema>;

export const resultsSchema = z.object({
  thresholds: resultThresholdsSchema,
  /** In the order of the tree; none when too few answered. */
  groups: z.array(groupResultSchema),
  /** The sum of the groups. Its comments are those of groups too small to show their own. Absent: too few. */
  total: figuresSchema.optional(),
});
export type Results = z.infer<typeof resultsSchema>;

export interface Answer {
  /** bare for meg · uten navn i enheten · med navn til leder */
  readonly sees: "self" | "unit" | "leader";
  /** 1–5 by the statement's id; what was skipped is not there. */
  readonly values: Readonly<Record<string, number>>;
  readonly comment?: string | undefined;
  /** The comment may be shown among the results. */
  readonly mayShow?: boolean | undefined;
}

/** One who was asked. */
export interface AskedPerson {
  /** The first counts; none: has left. */
  readonly units: readonly string[];
  readonly answer?: Answer | undefined;
}

export interface ResultFacts {
  /** In the order of the tree. */
  readonly units: readonly TreeUnit[];
  readonly asked: readonly AskedPerson[];
  /** Statements, in the order asked; none for an open question. */
  readonly items: readonly string[];
  readonly thresholds: ResultThresholds;
}

export function computeResults(facts: ResultFacts): Results {
  const { units, asked, thresholds } = facts;
  const open = asked.filter(({ answer }) => answer?.sees !== "leader");
  const inUnit = byHome(units, asked);
  const nameless = (of: readonly string[]) =>
    of.flatMap((unit) => inUnit.get(unit) ?? []).filter((person) => person.answer?.sees !== "leader");
  const items = facts.items.filter((item) => valuesOf(open, item).length >= thresholds.numbers);
  const shown = smallGroups(
    units,
    talliesOf(units, open, isNameless),
    { atLeast: thresholds.numbers, others: 0 },
    {
      mayStand: (of) =>
        items.every((item) => maySay(nameless(of), nameless(of).length, item, thresholds.numbers)),
      mayJoin: (of, host) =>
        items.every((item) => maySay(nameless(of), nameless(host).length, item, thresholds.numbers + 1)),
    },
  );
  if (shown.kind === "too-few") return { thresholds, groups: [] };
  // Units where everybody gave their name are in no group; their answers are the leader's alone.
  const groups = shown.groups.map(({ at, units: of }) => {
    const people = of.flatMap((unit) => inUnit.get(unit) ?? []);
    return { at, units: [...of], people };
  });
  const [many, few] = split(groups, ({ people }) => people.filter(isNameless).length >= thresholds.comments);
  const together = few.flatMap(({ people }) => people);
  const pooled = together.filter(isNameless).length >= thresholds.comments ? commentsOf(together) : [];
  return {
    thresholds,
    groups: groups.map((group) => ({
      at: group.at,
      units: group.units,
      ...figuresOf(group.people, items),
      comments: many.includes(group) ? commentsOf(group.people) : [],
    })),
    total: {
      ...figuresOf(
        groups.flatMap(({ people }) => people),
        items,
      ),
      comments: pooled,
    },
  };
}

function isNameless({ answer }: AskedPerson): boolean {
  return answer?.sees === "unit";
}

function isCounted({ answer }: AskedPerson): boolean {
  return answer !== undefined && answer.sees !== "self";
}

/** More people never make it false, as smallGroups asks. @param among how many people could have answered so. */
function maySay(answered: readonly AskedPerson[], among: number, item: string, atLeast: number): boolean {
  const values = valuesOf(answered, item);
  if (values.length < atLeast) return false;
  return new Set(values).size > 1 || among - values.length >= atLeast;
}

function valuesOf(people: readonly AskedPerson[], item: string): readonly number[] {
  return people.filter(isCounted).flatMap(({ answer }) => answer?.values[item] ?? []);
}

function figuresOf(people: readonly AskedPerson[], items: readonly string[]) {
  return {
    asked: people.length,
    answers: people.filter(isCounted).length,
    items: items.map((item) => {
      const values = valuesOf(people, item);
      const counts = Array.from(
        { length: SCALE },
        (_, at) => values.filter((value) => value === at + 1).length,
      );
      return { item, counts };
    }),
  };
}

function commentsOf(people: readonly AskedPerson[]): string[] {
  const shared = people.filter((person) => isCounted(person) && person.answer?.mayShow === true);
  return shared.flatMap(({ answer }) => answer?.comment ?? []).toSorted((a, b) => a.localeCompare(b, "nb"));
}

function byHome(
  units: readonly TreeUnit[],
  asked: readonly AskedPerson[],
): ReadonlyMap<string, readonly AskedPerson[]> {
  const homeOf = createHomes(units);
  return Map.groupBy(asked, (person) => homeOf(person.units) ?? "");
}

function split<T>(all: readonly T[], is: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(is), all.filter((one) => !is(one))];
}

/** From 1 to 5; undefined when nobody answered. */
export function meanOf({ counts }: ItemResult): number | undefined {
  const answers = sum(counts);
  return answers === 0 ? undefined : sum(counts.map((many, at) => many * (at + 1))) / answers;
}

/**
 * How the mean of a statement has moved since it was asked the time before; undefined where it would say something about
 * a few: no such group then, or a few people more or fewer in it.
 */
export function changeSince(
  item: string,
  now: GroupResult,
  before: Results | undefined,
  { numbers }: ResultThresholds,
): number | undefined {
  const same = before?.groups.find(({ units }) => units.join("|") === now.units.join("|"));
  if (same === undefined) return undefined;
  const moved = Math.abs(now.asked - same.asked);
  if (moved > 0 && moved < numbers) return undefined;
  const [then, today] = [same, now].map(({ items }) => {
    const found = items.find((each) => each.item === item);
    return found && meanOf(found);
  });
  return then === undefined || today === undefined ? undefined : today - then;
}
