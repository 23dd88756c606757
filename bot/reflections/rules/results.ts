/**
 * What is shown of the answers to one reflection or pulse: computed once, when it closes, under thresholds fixed when it was
 * sent. Facts in, figures out; who answered is not asked, and only what is returned here is kept.
 *
 * - "Bare for meg" is as if nobody had answered.
 * - An answer with a name is known to a leader, who can take it out of the figures; so is the own answer of a leader who
 *   asks. So the groups are formed by the answers without a name; the others are added to the figures afterwards.
 * - When everybody in a group answered, one answer is left out of its figures: nobody can tell that all of them did.
 * - One breakdown for all statements of a pulse. A statement that too few in a group answered is not shown there. Neither is
 *   one that all answered the same, for it would say what each of them answered, unless so many others in the group did not
 *   answer that everybody may be one of those. Other groups then keep theirs back as well, until the total says nothing more.
 */
import { z } from "zod/v4";
import { sum } from "../../privacy/shown-counts.ts";
import {
  createHomes,
  type Group,
  smallGroups,
  talliesOf,
  type TreeUnit,
} from "../../privacy/small-groups.ts";

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

/** What a question is sent with: a municipality may ask for more answers, never for fewer. */
export function thresholdsWith(wanted: ResultThresholds = resultThresholds): ResultThresholds {
  const numbers = Math.max(resultThresholds.numbers, wanted.numbers);
  return { numbers, comments: Math.max(resultThresholds.comments, wanted.comments, numbers) };
}

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
  /** The leader who asks. */
  readonly asks?: boolean;
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
  const open = asked.filter((person) => !isKnown(person));
  const threshold = { atLeast: thresholds.numbers, others: 1 };
  const shown = smallGroups(units, talliesOf(units, open, isNameless), threshold);
  if (shown.kind === "too-few") return { thresholds, groups: [] };
  const inUnit = byHome(units, asked);
  // Units where everybody gave their name are in no group; their answers are the leader's alone.
  const groups = shown.groups.map((group) => answersIn(group, inUnit));
  const items = facts.items.map((item) => ({ item, ...shownIn(groups, item, thresholds.numbers) }));
  const [many, few] = split(groups, ({ nameless }) => nameless.length >= thresholds.comments);
  const pooled = few.flatMap(({ nameless }) => nameless).length >= thresholds.comments;
  const everybody = groups.flatMap(({ counted }) => counted);
  return {
    thresholds,
    groups: groups.map((group, index) => ({
      at: group.at,
      units: group.units,
      asked: group.asked,
      answers: group.counted.length,
      items: items
        .filter(({ groups: of }) => of[index] === true)
        .map(({ item }) => countsOf(group.counted, item)),
      comments: many.includes(group) ? commentsOf(group.said) : [],
    })),
    total: {
      asked: sum(groups.map((group) => group.asked)),
      answers: everybody.length,
      items: items.filter(({ total }) => total).map(({ item }) => countsOf(everybody, item)),
      comments: pooled ? commentsOf(few.flatMap(({ said }) => said)) : [],
    },
  };
}

interface GroupAnswers {
  readonly at: string;
  readonly units: string[];
  readonly asked: number;
  /** How many of them gave no name to a leader. */
  readonly open: number;
  /** Answers without a name that are in the figures, and all that are. */
  readonly nameless: readonly AskedPerson[];
  readonly counted: readonly AskedPerson[];
  /** Whose comments may be shown. */
  readonly said: readonly AskedPerson[];
}

function answersIn(
  { at, units, people: open, counted: most }: Group,
  inUnit: ReadonlyMap<string, readonly AskedPerson[]>,
): GroupAnswers {
  const people = units.flatMap((unit) => inUnit.get(unit) ?? []);
  const nameless = people.filter(isNameless).slice(0, most);
  const named = people.filter((person) => isKnown(person) && (person.answer?.sees ?? "self") !== "self");
  const counted = [...nameless, ...named];
  const all = people.filter((person) => isNameless(person) || named.includes(person));
  // More comments than answers would say that everybody answered.
  const said = all.every(isShared) ? counted : all;
  return { at, units: [...units], asked: people.length, open, nameless, counted, said };
}

/** In which groups a statement is shown, and whether in the total. */
function shownIn(groups: readonly GroupAnswers[], item: string, atLeast: number) {
  const first = groups.filter((group) => !maySay([group], item, atLeast));
  const hidden = new Set(first);
  const most = Math.max(atLeast, sum(first.map(({ nameless }) => nameless.length)));
  const bySize = groups.toSorted((a, b) => a.asked - b.asked);
  for (const next of bySize) if (first.length > 0 && !hidesWell([...hidden], item, most)) hidden.add(next);
  const total = first.length === 0 || hidesWell([...hidden], item, most);
  return { groups: groups.map((group) => !hidden.has(group)), total };
}

/**
 * Two at least, with so many answers that those kept back first may have none, and two values that all of those may have
 * chosen: else it would follow what all in a group chose alike.
 */
function hidesWell(hidden: readonly GroupAnswers[], item: string, most: number): boolean {
  const values = valuesOf(hidden, item);
  const common = [...Map.groupBy(values, (value) => value).values()].filter((same) => same.length >= most);
  return hidden.length > 1 && values.length >= 2 * most && common.length > 1;
}

function maySay(groups: readonly GroupAnswers[], item: string, atLeast: number): boolean {
  const values = valuesOf(groups, item);
  if (values.length < atLeast) return false;
  return new Set(values).size > 1 || sum(groups.map(({ open }) => open)) - values.length >= atLeast;
}

/** Without a name. */
function valuesOf(groups: readonly GroupAnswers[], item: string): readonly number[] {
  return groups.flatMap(({ nameless }) => nameless.flatMap(({ answer }) => answer?.values[item] ?? []));
}

function countsOf(counted: readonly AskedPerson[], item: string): ItemResult {
  const values = counted.flatMap(({ answer }) => answer?.values[item] ?? []);
  const counts = Array.from({ length: SCALE }, (_, at) => values.filter((value) => value === at + 1).length);
  return { item, counts };
}

/** By a leader, whether there is an answer or not. */
function isKnown({ answer, asks }: AskedPerson): boolean {
  return asks === true || answer?.sees === "leader";
}

function isNameless(person: AskedPerson): boolean {
  return person.answer?.sees === "unit" && !isKnown(person);
}

function commentsOf(said: readonly AskedPerson[]): string[] {
  const shared = said.filter(isShared);
  return shared.flatMap(({ answer }) => answer?.comment ?? []).toSorted((a, b) => a.localeCompare(b, "nb"));
}

function isShared({ answer }: AskedPerson): boolean {
  return answer?.mayShow === true;
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
