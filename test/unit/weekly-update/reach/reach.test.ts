import { describe, expect, test } from "vitest";
import {
  changeSince,
  computeReach,
  type Reached,
  type ReachFacts,
  reachThreshold,
} from "../../../../bot/weekly-update/reach/reach.ts";

const units: ReachFacts["units"] = [
  { id: "town", status: "active" },
  { id: "home", parent: "town", status: "active" },
  { id: "night", parent: "home", status: "active" },
  { id: "ward", parent: "town", status: "active" },
  { id: "attic", parent: "ward", status: "planned" },
];

interface Of {
  readonly people: number;
  readonly pressed: number;
  readonly done?: number;
  readonly missing?: number;
}

function readersIn(unit: string, { people, pressed, done = 0, missing = 0 }: Of): Reached[] {
  return Array.from({ length: people }, (_, at) => ({
    units: unit === "" ? [] : [unit],
    pressed: at < pressed,
    done: at < done,
    delivered: at < people - missing,
  }));
}

function reach(of: Readonly<Record<string, Of>>, aloud: ReachFacts["aloud"] = []) {
  const readers = Object.entries(of).flatMap(([unit, each]) => readersIn(unit, each));
  return computeReach({ units, readers, aloud, threshold: reachThreshold });
}

describe("how far an edition reached", () => {
  test("is told of units with five who pressed and five who did not; smaller ones stand with the one above", () => {
    const { total, groups } = reach({
      town: { people: 20, pressed: 8 },
      home: { people: 10, pressed: 4 },
      night: { people: 9, pressed: 4 },
      ward: { people: 13, pressed: 7 },
    });
    expect(groups.map(({ units: of, pressed, people }) => [of.join("+"), pressed, people])).toEqual([
      ["town", 8, 20],
      ["home+night", 8, 19],
      ["ward", 7, 13],
    ]);
    expect(total).toEqual({ people: 52, delivered: 52, pressed: 23 });
  });

  test("of a unit where nearly all pressed it is told how many or more, and so of the total", () => {
    const of = (pressed: number) =>
      reach({ town: { people: 20, pressed: 8 }, ward: { people: 12, pressed, done: 9 } });
    expect(of(12)).toEqual(of(9));
    expect(of(9).groups[1]).toMatchObject({ units: ["ward"], pressed: 7, orMore: true, done: 7 });
    expect(of(9).total).toMatchObject({ pressed: 15, orMore: true });
    expect(
      changeSince(
        { at: "", units: ["w"], people: 12, pressed: 7, orMore: true },
        [{ at: "", units: ["w"], people: 12, pressed: 6 }],
        5,
      ),
    ).toBeUndefined();
  });

  test("of a few only how many there are and how many it came to", () => {
    expect(reach({ town: { people: 9, pressed: 4, missing: 1 } })).toEqual({
      total: { people: 9, delivered: 8 },
      groups: [],
    });
  });

  test("those who have left are counted with the root", () => {
    const { groups } = reach({ town: { people: 20, pressed: 8 }, "": { people: 2, pressed: 1 } });
    expect(groups).toMatchObject([{ units: ["town"], pressed: 9, people: 22 }]);
  });

  const two = { town: { people: 20, pressed: 8 }, ward: { people: 30, pressed: 9 } };

  test("the few whom it did not come to are not told where it would say who they are", () => {
    const delivered = (town: number, ward: number) =>
      reach({ town: { ...two.town, missing: town }, ward: { ...two.ward, missing: ward } }).groups.map(
        (group) => group.delivered,
      );
    expect(delivered(0, 0)).toEqual([20, 30]);
    expect(delivered(6, 7)).toEqual([14, 23]);
    expect(delivered(1, 2)).toEqual(["nearly-all", "nearly-all"]);
    expect(delivered(1, 7)).toEqual([undefined, undefined]);
    expect(delivered(4, 4)).toEqual([undefined, undefined]);
  });

  test("Gjort is told from five, and the total only when it does not tell the rest", () => {
    const done = (town: number, ward: number) => {
      const { total, groups } = reach({
        town: { ...two.town, done: town },
        ward: { ...two.ward, done: ward },
      });
      return [...groups.map((group) => group.done), total.done];
    };
    expect(done(6, 7)).toEqual([6, 7, 13]);
    expect(done(6, 3)).toEqual([6, undefined, undefined]);
    expect(done(1, 3)).toEqual([undefined, undefined, undefined]);
    expect(done(2, 3)).toEqual([undefined, undefined, 5]);
    expect(done(0, 0)).toEqual([undefined, undefined, undefined]);
  });

  test("read aloud: how often and to how many, from five who heard it; a unit without people with the one above", () => {
    const { total, groups } = reach(two, [
      { unit: "attic", people: 4 },
      { unit: "ward", people: 6 },
      { unit: "town", people: 3 },
    ]);
    expect(groups.map(({ aloud }) => aloud)).toEqual([undefined, { times: 2, people: 10 }]);
    expect(total.aloud).toBeUndefined();
    const both = reach(two, [
      { unit: "ward", people: 6 },
      { unit: "town", people: 8 },
    ]);
    expect(both.total.aloud).toEqual({ times: 2, people: 14 });
  });
});

describe("the change since the edition before", () => {
  const group = { at: "home", units: ["home", "night"], people: 30, pressed: 12 };

  test("is told of the same units with the same number of people, or five more or fewer", () => {
    const change = (before: Partial<typeof group>) => changeSince(group, [{ ...group, ...before }], 5);
    expect(change({ pressed: 9 })).toBe(3);
    expect(change({ pressed: 15, people: 36 })).toBe(-3);
    expect(change({ people: 29 })).toBeUndefined();
    expect(change({ units: ["home"] })).toBeUndefined();
    expect(changeSince(group, [], 5)).toBeUndefined();
  });
});
