import { expect, test } from "vitest";
import { awarenessIn } from "../../../../bot/strategy/asking/awareness.ts";
import { isConcerned } from "../../../../bot/strategy/plan/concerned.ts";
import { closesOn, isOpen, parseQuestion, questionKey } from "../../../../bot/strategy/asking/question.ts";
import type { Organisation } from "../../../../bot/organisation/organisation.ts";
import type { Person, Unit } from "../../../../bot/organisation/person.ts";

test("a question is open for a week of Norwegian days, whatever the hour it went out", () => {
  const asked = { at: "2026-11-23T22:30:00.000Z" };
  expect(closesOn(asked)).toBe("2026-11-30");
  expect(isOpen(asked, new Date("2026-11-29T22:59:00Z"))).toBe(true);
  expect(isOpen(asked, new Date("2026-11-29T23:00:00Z"))).toBe(false);
});

test("a button names goal and place, whatever the plan's numbers look like; anything else names nothing", () => {
  const question = { nr: "1,3 b", where: "2026-W48|all|1" };
  expect(parseQuestion(questionKey(question))).toEqual(question);
  const asked = { nr: "1.2", where: "o|0123456789abcdef|2026-11-24T09:00|a-press" };
  expect(parseQuestion(questionKey(asked))).toEqual(asked);
  for (const wrong of ["", "1.2", "|x", "1.2|"]) expect(parseQuestion(wrong)).toBeUndefined();
});

test("a goal concerns its services and everything below them; without services everybody", () => {
  const town = townOf({});
  expect(isConcerned(town, { services: ["home"] }, ["north"])).toBe(true);
  expect(isConcerned(town, { services: ["home"] }, ["centre"])).toBe(false);
  expect(isConcerned(town, { services: [] }, [])).toBe(true);
});

test("who knew a goal is shown in groups of five answers or not at all", () => {
  const town = townOf({ north: 8, centre: 9, home: 3 });
  const goal = { services: [] };
  const centre = [...times(4, "centre", false), ...times(1, "centre", true)];
  const north = [...times(5, "north", true), ...times(1, "north", false)];
  const taps = [...north, ...times(1, "home", false), ...centre];
  const groups = awarenessIn(town, goal, taps);
  expect(groups.length).toBeGreaterThan(0);
  expect(groups.every(({ of }) => of >= 5)).toBe(true);
  expect(groups.reduce((sum, { of }) => sum + of, 0)).toBe(12);
  expect(groups.reduce((sum, { knew }) => sum + knew, 0)).toBe(6);
  expect(awarenessIn(town, goal, times(4, "north", true))).toEqual([]);
});

test("where nearly all answered, and all the same, it is not said of each of them", () => {
  const town = townOf({ north: 8, centre: 30 });
  const units = (north: readonly boolean[]) =>
    awarenessIn(town, { services: [] }, [
      ...north.flatMap((knew) => times(1, "north", knew)),
      ...times(7, "centre", false),
    ]).map((group) => group.units.join("+"));
  const six = [1, 2, 3, 4, 5, 6];
  expect(units(six.map(() => false))).toEqual(["centre"]);
  expect(units(six.map(() => true))).toEqual(["centre"]);
  expect(units(six.map((at) => at > 1))).toEqual(["north", "centre"]);
});

function times(count: number, unit: string, knew: boolean) {
  return Array.from({ length: count }, () => ({ unit, knew }));
}

function townOf(people: Readonly<Record<string, number>>): Organisation {
  const of = { level: "", place: "", status: "active" } as const;
  const units: Unit[] = [
    { ...of, id: "town", name: "Kommunen" },
    { ...of, id: "home", name: "Hjemmetjenesten", parent: "town" },
    { ...of, id: "north", name: "Sone nord", parent: "home" },
    { ...of, id: "centre", name: "Dagsenteret", parent: "town" },
  ];
  const everyone = Object.entries(people).flatMap(([unit, count]) =>
    Array.from({ length: count }, (_, index): Person => {
      const id = `${unit}-${index}`;
      return { id, name: id, email: "", units: [unit], roles: ["employee"], profession: "", language: "nb" };
    }),
  );
  return {
    version: "1",
    units: new Map(units.map((unit) => [unit.id, unit])),
    people: new Map(everyone.map((person) => [person.id, person])),
    appointed: new Set(),
  };
}
