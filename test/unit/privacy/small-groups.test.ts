import { describe, expect, test } from "vitest";
import {
  createHomes,
  smallGroups,
  talliesOf,
  type Tally,
  type TreeUnit,
} from "../../../bot/privacy/small-groups.ts";

function unit(id: string, parent?: string, status: TreeUnit["status"] = "active"): TreeUnit {
  return { id, status, ...(parent === undefined ? {} : { parent }) };
}

const town = [
  unit("town"),
  unit("home", "town"),
  unit("home-north", "home"),
  unit("home-night", "home"),
  unit("nursing", "town"),
  unit("ward", "nursing"),
];

function tallies(of: Readonly<Record<string, readonly [number, number]>>): ReadonlyMap<string, Tally> {
  return new Map(Object.entries(of).map(([id, [counted, people]]) => [id, { counted, people }]));
}

const five = { atLeast: 5, others: 0 };

function groups(of: Readonly<Record<string, readonly [number, number]>>, threshold = five, units = town) {
  const shown = smallGroups(units, tallies(of), threshold);
  if (shown.kind === "too-few") return shown.kind;
  return shown.groups.map(
    (group) => `${group.units.join("+")} ${group.counted}${group.orMore ? "+" : ""}/${group.people}`,
  );
}

describe("groups", () => {
  test("a unit with enough stands alone; what is too small joins the people of the unit above", () => {
    const of = {
      town: [6, 20],
      home: [3, 10],
      "home-north": [9, 20],
      "home-night": [4, 9],
      ward: [8, 30],
    } as const;
    expect(groups(of)).toEqual(["town 6/20", "home+home-night 7/19", "home-north 9/20", "ward 8/30"]);
  });

  test("what is too small above as well goes further up", () => {
    const of = { town: [6, 20], home: [0, 1], "home-night": [4, 9], ward: [8, 30] } as const;
    expect(groups(of)).toEqual(["town+home+home-night 10/30", "ward 8/30"]);
  });

  test("five with a leader and a unit that has four at most would mean that the leader is one of them", () => {
    const of = { town: [9, 20], home: [1, 1], "home-night": [4, 9] } as const;
    expect(groups(of)).toEqual(["town+home+home-night 14/30"]);
    expect(groups({ town: [9, 20], home: [1, 2], "home-night": [4, 9] })).toEqual([
      "town 9/20",
      "home+home-night 5+/11",
    ]);
  });

  test("that everybody did it is not said: all but one is that many or more", () => {
    const ward = (counted: number) => groups({ town: [9, 30], ward: [counted, 8] });
    expect(ward(8)).toEqual(["town 9/30", "ward 7+/8"]);
    expect(ward(7)).toEqual(["town 9/30", "ward 7+/8"]);
    expect(ward(6)).toEqual(["town 9/30", "ward 6/8"]);
    expect(groups({ town: [9, 30], ward: [5, 5] })).toEqual(["town+ward 14/35"]);
  });

  test("where nearly all are protected as well, it is said of fewer", () => {
    const of = { town: [9, 30], "home-north": [6, 9], ward: [9, 11] } as const;
    expect(groups(of, { atLeast: 5, others: 5 })).toEqual(["town+home-north 15/39", "ward 6+/11"]);
  });

  test("the rest at the root joins the largest of the groups nearest to it, or the total would give it away", () => {
    const of = { town: [1, 2], "home-north": [9, 20], ward: [8, 30] } as const;
    expect(groups(of)).toEqual(["town+ward 9/32", "home-north 9/20"]);
  });

  test("when there is only one way to divide what the rest has joined, nothing is shown", () => {
    expect(groups({ town: [0, 1], ward: [5, 30] })).toBe("too-few");
    expect(groups({ town: [1, 1], ward: [5, 30] })).toEqual(["town+ward 6/31"]);
  });

  test("too few in all is not even a total", () => {
    expect(groups({ town: [1, 20], "home-north": [2, 20], ward: [1, 30] })).toBe("too-few");
    expect(groups({})).toBe("too-few");
    expect(smallGroups([], new Map(), five)).toEqual({ kind: "too-few" });
  });

  test("a planned or closed unit has no group of its own", () => {
    const units = [unit("town"), unit("planned", "town", "planned"), unit("below", "planned")];
    const of = { town: [6, 20], planned: [9, 20], below: [7, 20] } as const;
    expect(groups(of, five, units)).toEqual(["town+planned 15/40", "below 7/20"]);
  });

  test("a circle, or a second root, is put under the first", () => {
    const units = [unit("town"), unit("other"), unit("a", "b"), unit("b", "a")];
    const of = { town: [6, 20], other: [6, 20], a: [3, 10], b: [2, 10] } as const;
    expect(groups(of, five, units)).toEqual(["town+a+b 11/40", "other 6/20"]);
  });

  test("a threshold of one, or more who did it than there are, is a mistake of the program", () => {
    expect(() => smallGroups(town, new Map(), { atLeast: 1, others: 0 })).toThrow("at least 2");
    expect(() => smallGroups(town, tallies({ town: [3, 2] }), five)).toThrow("3 of 2");
  });
});

describe("where somebody is counted", () => {
  const units = [unit("town"), unit("home", "town"), unit("gone", "home", "closed")];

  test("in the first unit, above a closed one, at the root when in none", () => {
    const homeOf = createHomes(units);
    expect(homeOf(["home", "town"])).toBe("home");
    expect(homeOf(["gone"])).toBe("home");
    expect(homeOf(["unknown", "home"])).toBe("home");
    expect(homeOf([])).toBe("town");
    expect(createHomes([])(["home"])).toBeUndefined();
  });

  test("once, also in two units", () => {
    const people = [
      { id: "a", units: ["home", "town"] },
      { id: "b", units: ["gone"] },
      { id: "c", units: ["town"] },
    ];
    const counted = talliesOf(units, people, ({ id }) => id === "a");
    expect(counted).toEqual(tallies({ home: [1, 2], town: [0, 1] }));
  });
});
