import { describe, expect, test } from "vitest";
import { changeSince, meanOf } from "../../../../bot/reflections/rules/change.ts";
import {
  type Answer,
  type AskedPerson,
  computeResults,
  type GroupResult,
  type Results,
  resultsSchema,
  resultThresholds,
} from "../../../../bot/reflections/rules/results.ts";

const units = [
  { id: "town", status: "active" },
  { id: "home", parent: "town", status: "active" },
  { id: "night", parent: "home", status: "active" },
] as const;

interface Some {
  readonly unit: string;
  /** Of the one statement; 0: skipped it. */
  readonly values: readonly number[];
  readonly sees?: Answer["sees"];
  readonly silent?: number;
  readonly comment?: (at: number) => Pick<Answer, "comment" | "mayShow">;
}

function asked({ unit, values, sees = "unit", silent = 0, comment }: Some): AskedPerson[] {
  const answered = values.map((value, at): AskedPerson => ({
    units: [unit],
    answer: { sees, values: value === 0 ? {} : { heard: value }, ...comment?.(at) },
  }));
  return [...answered, ...Array.from({ length: silent }, () => ({ units: [unit] }))];
}

function results(some: readonly Some[], items: readonly string[] = ["heard"]): Results {
  const people = some.flatMap(asked);
  return computeResults({ units, asked: people, items, thresholds: resultThresholds });
}

function groupsOf({ groups }: Results) {
  return groups.map((group) => [group.units.join("+"), group.answers, ...(group.items[0]?.counts ?? [])]);
}

const many = { unit: "town", values: [1, 2, 3, 4, 5, 4, 3], silent: 6 };

describe("results", () => {
  test("from five answers; fewer stand with the unit above", () => {
    const night = { unit: "night", values: [5, 4, 4, 2], silent: 5 };
    const home = { unit: "home", values: [1, 2, 4], silent: 5 };
    expect(groupsOf(results([many, home, night]))).toEqual([
      ["town", 7, 1, 1, 2, 2, 1],
      ["home+night", 7, 1, 2, 0, 3, 1],
    ]);
    expect(results([{ ...many, values: [1, 2, 3, 4] }])).toEqual({
      thresholds: resultThresholds,
      groups: [],
    });
  });

  test("the total is the sum of the groups", () => {
    const shown = results([many, { unit: "night", values: [5, 4, 4, 2, 1], silent: 5 }]);
    expect(shown.total).toMatchObject({
      asked: 23,
      answers: 12,
      items: [{ item: "heard", counts: [2, 2, 2, 4, 2] }],
    });
  });

  test("bare for meg is as if nobody had answered", () => {
    const own = { unit: "night", values: [5, 4, 4, 2, 1], sees: "self", silent: 5 } as const;
    const silent = { unit: "night", values: [], silent: 10 };
    expect(results([many, own])).toEqual(results([many, silent]));
  });

  test("who gave a name to the leader makes no group, and cannot be taken out to find the last one", () => {
    const named = { unit: "night", values: [5, 4, 4, 2], sees: "leader" } as const;
    const last = { unit: "night", values: [1], silent: 5 };
    expect(groupsOf(results([many, named, last]))).toEqual([["town+night", 12, 2, 2, 2, 4, 2]]);
    const five = { unit: "night", values: [1, 2, 3, 4, 4], silent: 5 };
    expect(groupsOf(results([many, named, five]))).toEqual([
      ["town", 7, 1, 1, 2, 2, 1],
      ["night", 9, 1, 2, 1, 4, 1],
    ]);
  });

  test("a leader who asks knows the own answer: it is counted, and makes no group", () => {
    const shownTo = (values: number[], silent: number, own: AskedPerson["answer"]) => {
      const people = [
        ...asked({ unit: "town", values, silent }),
        { units: ["town"], asks: true, answer: own },
      ];
      return computeResults({ units, asked: people, items: ["heard"], thresholds: resultThresholds });
    };
    const own: Answer = { sees: "unit", values: { heard: 1 } };
    expect(shownTo([1, 2, 3, 4], 8, own).groups).toEqual([]);
    expect(groupsOf(shownTo([2, 3, 4, 5, 5], 8, own))).toEqual([["town", 6, 1, 1, 1, 1, 2]]);
    // Nor does a leader who does not answer hide that all others did.
    expect(shownTo([2, 3, 4, 5, 5, 5], 0, undefined).groups[0]).toMatchObject({ asked: 7, answers: 5 });
    expect(shownTo([1, 2, 3, 4, 5], 0, undefined).groups).toEqual([]);
  });

  test("that everybody answered cannot be seen: one answer is left out of the figures", () => {
    const night = (silent: number) => ({ unit: "night", values: [1, 2, 3, 4, 4, 5], silent });
    expect(groupsOf(results([many, night(0)]))).toEqual([
      ["town", 7, 1, 1, 2, 2, 1],
      ["night", 5, 1, 1, 1, 2, 0],
    ]);
    expect(groupsOf(results([many, night(1)]))[1]).toEqual(["night", 6, 1, 1, 1, 2, 1]);
  });

  const home = { unit: "home", values: [1, 1, 1, 1, 1, 1, 5, 5, 5, 5, 5, 5] };
  const three = (night: Some) => [many, home, night];
  const itemsIn = ({ groups }: Results) => groups.map(({ units: [unit], items }) => [unit, items.length]);

  test("all the same is not shown, nor what would give it away, unless everybody may not have answered", () => {
    const same = (silent: number) => results(three({ unit: "night", values: [1, 1, 1, 1, 1], silent }));
    expect(itemsIn(same(4))).toEqual([
      ["town", 1],
      ["home", 0],
      ["night", 0],
    ]);
    expect(same(4).total?.items).toHaveLength(1);
    expect(itemsIn(same(5)).map(([, items]) => items)).toEqual([1, 1, 1]);
  });

  test("a statement that too few in a group answered is not shown there; the group stands all the same", () => {
    const night = { unit: "night", values: [5, 4, 4, 2, 0], silent: 5 };
    const shown = results(three(night));
    expect(shown.groups.map(({ answers }) => answers)).toEqual([7, 11, 5]);
    expect(itemsIn(shown)).toEqual([
      ["town", 1],
      ["home", 0],
      ["night", 0],
    ]);
    expect(shown.total?.items[0]?.counts).toEqual([7, 2, 2, 4, 7]);
    const alone = results([night]);
    expect(alone.groups.map(({ answers, items }) => [answers, items.length])).toEqual([[5, 0]]);
    expect(alone.total?.items).toEqual([]);
  });

  test("a statement that fewer than five answered is in no figure and takes no group away", () => {
    const people = [many, { unit: "night", values: [5, 4, 4, 2, 1], silent: 5 }].flatMap(asked);
    const shown = computeResults({
      units,
      asked: people,
      items: ["heard", "seen"],
      thresholds: resultThresholds,
    });
    expect(shown.groups).toHaveLength(2);
    expect(shown.groups.flatMap(({ items }) => items.map(({ item }) => item))).toEqual(["heard", "heard"]);
  });

  test("what is stored says nothing about anybody", () => {
    const shown = results([many]);
    expect(resultsSchema.parse(shown)).toEqual(shown);
  });
});

describe("comments", () => {
  const says = (unit: string) => (at: number) => ({ comment: `${unit} ${9 - at}`, mayShow: at < 2 });
  const ten = [1, 2, 3, 4, 5, 4, 3, 2, 2, 1];

  test("from ten answers, by consent, in an order that says nothing", () => {
    const shown = results([{ unit: "town", values: ten, silent: 5, comment: says("town") }]);
    expect(shown.groups[0]?.comments).toEqual(["town 8", "town 9"]);
    expect(shown.total?.comments).toEqual([]);
    const nine = results([{ unit: "town", values: ten.slice(1), silent: 5, comment: says("town") }]);
    expect(nine.groups.map(({ answers, comments }) => [answers, comments])).toEqual([[9, []]]);
    expect(nine.total?.comments).toEqual([]);
  });

  test("there are never more than answers, which would say that everybody answered", () => {
    const talks = (at: number) => ({ comment: `${at}`, mayShow: true });
    const [everybody, butOne] = [[...ten, 3], ten].map((values) =>
      results([{ unit: "town", values, silent: 11 - values.length, comment: talks }]),
    );
    expect(everybody?.groups[0]).toMatchObject({ asked: 11, answers: 10 });
    expect(everybody?.groups[0]?.comments).toHaveLength(10);
    expect(butOne?.groups[0]?.comments).toHaveLength(10);
  });

  test("of groups with fewer they are shown together, when those have ten", () => {
    const five = (unit: string) => ({ unit, values: [1, 2, 3, 4, 5], silent: 5, comment: says(unit) });
    const shown = results([five("town"), five("home"), five("night")]);
    expect(shown.groups.map(({ comments }) => comments)).toEqual([[], [], []]);
    expect(shown.total?.comments).toHaveLength(6);
    expect(results([five("town")]).total?.comments).toEqual([]);
  });
});

describe("the change since the time before", () => {
  const group = (counts: number[], more: Partial<GroupResult> = {}): GroupResult => ({
    at: "home",
    units: ["home"],
    asked: 20,
    answers: 6,
    items: [{ item: "heard", counts }],
    comments: [],
    ...more,
  });
  const change = (before: GroupResult) =>
    changeSince(
      "heard",
      group([0, 0, 3, 3, 0]),
      { thresholds: resultThresholds, groups: [before] },
      resultThresholds,
    );

  test("is told where the same group was shown, with the same number of people or five more or fewer", () => {
    expect(change(group([0, 6, 0, 0, 0]))).toBe(1.5);
    expect(change(group([0, 6, 0, 0, 0], { asked: 26 }))).toBe(1.5);
    expect(change(group([0, 6, 0, 0, 0], { asked: 19 }))).toBeUndefined();
    expect(change(group([0, 6, 0, 0, 0], { units: ["home", "night"] }))).toBeUndefined();
    expect(change(group([0, 6, 0, 0, 0], { items: [] }))).toBeUndefined();
    expect(meanOf({ item: "heard", counts: [0, 0, 0, 0, 0] })).toBeUndefined();
  });
});
