import * as fc from "fast-check";
import { expect, test } from "vitest";
import { answerers, route, type RoutingFacts } from "../../../bot/ideas/routing.ts";
import type { Person, Unit } from "../../../bot/organisation/person.ts";

function person(id: string, roles: Person["roles"] = []): Person {
  return { id, name: id, email: "", units: ["north"], roles, profession: "", language: "nb" };
}

function unit(id: string, parent: string | undefined, leader?: string, deputy?: string): Unit {
  return {
    id,
    name: id,
    level: "",
    place: "",
    status: "active",
    ...(parent === undefined ? {} : { parent }),
    ...(leader === undefined ? {} : { leader }),
    ...(deputy === undefined ? {} : { deputy }),
  };
}

function facts(
  units: readonly Unit[],
  unavailable: readonly string[] = [],
  gone: readonly string[] = [],
): RoutingFacts {
  const named = units.flatMap((one) => [one.leader, one.deputy]).filter((id) => id !== undefined);
  const people = [...named.map((id) => person(id)), person("nurse"), person("admin", ["administrator"])];
  return {
    organisation: {
      version: "1",
      units: new Map(units.map((one) => [one.id, one])),
      people: new Map(people.filter((one) => !gone.includes(one.id)).map((one) => [one.id, one])),
      appointed: new Set(),
    },
    unavailable: new Set(unavailable),
    standIns: new Map(),
  };
}

const tree = [
  unit("sector", undefined, "chief", "vice"),
  unit("home", "sector", "manager", "aide"),
  unit("north", "home", "head", "second"),
];

test("the unit's leader gets it", () => {
  expect(route(facts(tree), "north", "nurse")).toEqual({
    owner: { role: "leader", unit: "north" },
    reason: "leader",
    receivers: ["head"],
  });
});

test("the deputy gets it when the leader is away, and the leader may still answer", () => {
  expect(route(facts(tree, ["head"]), "north", "nurse")).toEqual({
    owner: { role: "deputy", unit: "north" },
    reason: "leader-unavailable",
    receivers: ["second", "head"],
  });
});

test("the deputy gets it when the leader has left", () => {
  expect(route(facts(tree, [], ["head"]), "north", "nurse")).toMatchObject({
    owner: { role: "deputy", unit: "north" },
    reason: "leader-vacant",
    receivers: ["second"],
  });
});

test("it goes up when nobody in the unit can take it, past a unit without people, to the root", () => {
  expect(route(facts(tree, ["head", "second", "manager", "aide"]), "north", "nurse")).toMatchObject({
    owner: { role: "leader", unit: "sector" },
    reason: "nobody-in-unit",
  });
});

test("a leader's own idea goes to the unit above, never to the own deputy", () => {
  expect(route(facts(tree), "north", "head")).toMatchObject({
    owner: { role: "leader", unit: "home" },
    reason: "own-idea",
    receivers: ["manager"],
  });
});

test("the stand-in chosen while away gets it instead of the unit's deputy", () => {
  const away = { ...facts(tree, ["head"]), standIns: new Map([["north", "aide"]]) };
  expect(route(away, "north", "nurse").receivers).toEqual(["aide", "head"]);
});

test("the unit's own deputy gets it when the chosen stand-in has left", () => {
  const away = { ...facts(tree, ["head"], ["aide"]), standIns: new Map([["north", "aide"]]) };
  expect(route(away, "north", "nurse").receivers).toEqual(["second", "head"]);
});

test("systemansvarlig gets it when the whole line is empty", () => {
  const bare = [unit("sector", undefined), unit("north", "sector")];
  expect(route(facts(bare), "north", "nurse")).toEqual({
    owner: { role: "administrator" },
    reason: "nobody-in-line",
    receivers: ["admin"],
  });
});

test("for every line of leaders, absences and leavers, somebody else than the proposer gets it", () => {
  const id = fc.constantFrom("head", "second", "manager", "aide", "chief", "vice");
  const post = fc.option(id, { nil: undefined });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(post, post), { minLength: 1, maxLength: 4 }),
      fc.subarray(["head", "second", "manager", "aide", "chief", "vice"]),
      fc.subarray(["head", "chief", "aide"]),
      fc.constantFrom("head", "second", "chief", "nurse"),
      (posts, away, gone, author) => {
        const units = posts.map(([leader, deputy], depth) =>
          unit(`u${depth}`, depth === 0 ? undefined : `u${depth - 1}`, leader, deputy),
        );
        const on = facts(units, away, gone);
        const routed = route(on, `u${posts.length - 1}`, author);
        expect(routed.receivers.length).toBeGreaterThan(0);
        expect(routed.receivers).not.toContain(author);
        expect(routed.receivers).toEqual(answerers(on, routed.owner, author));
        for (const receiver of routed.receivers) expect(gone).not.toContain(receiver);
        // The first receiver is one who can take it now.
        expect(away).not.toContain(routed.receivers[0]);
      },
    ),
  );
});
