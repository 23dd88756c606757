import * as fc from "fast-check";
import { expect, test } from "vitest";
import { answerers, route, type RoutingFacts } from "../../../../bot/ideas/owner/routing.ts";
import type { Person, Unit } from "../../../../bot/organisation/person.ts";

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
  expect(route(facts(tree), { unit: "north", author: "nurse" })).toMatchObject({
    owner: { role: "leader", unit: "north" },
    reason: "leader",
    receivers: ["head"],
  });
});

test("the deputy gets it when the leader is away, and the leader may still answer", () => {
  expect(route(facts(tree, ["head"]), { unit: "north", author: "nurse" })).toMatchObject({
    owner: { role: "deputy", unit: "north" },
    reason: "leader-unavailable",
    receivers: ["second", "head"],
  });
});

test("the deputy gets it when the leader has left", () => {
  expect(route(facts(tree, [], ["head"]), { unit: "north", author: "nurse" })).toMatchObject({
    owner: { role: "deputy", unit: "north" },
    reason: "leader-vacant",
    receivers: ["second"],
  });
});

test("it goes up when nobody in the unit can take it, past a unit without people, to the root", () => {
  expect(
    route(facts(tree, ["head", "second", "manager", "aide"]), { unit: "north", author: "nurse" }),
  ).toMatchObject({
    owner: { role: "leader", unit: "sector" },
    reason: "nobody-in-unit",
  });
});

test("a leader's own idea goes to the unit above, never to the own deputy", () => {
  expect(route(facts(tree), { unit: "north", author: "head" })).toMatchObject({
    owner: { role: "leader", unit: "home" },
    reason: "own-idea",
    receivers: ["manager"],
  });
});

test("the stand-in chosen while away gets it instead of the unit's deputy", () => {
  const away = { ...facts(tree, ["head"]), standIns: new Map([["north", "aide"]]) };
  expect(route(away, { unit: "north", author: "nurse" }).receivers).toEqual(["aide", "head"]);
});

test("the unit's own deputy gets it when the chosen stand-in has left", () => {
  const away = { ...facts(tree, ["head"], ["aide"]), standIns: new Map([["north", "aide"]]) };
  expect(route(away, { unit: "north", author: "nurse" }).receivers).toEqual(["second", "head"]);
});

test("systemansvarlig gets it when the whole line is empty", () => {
  const bare = [unit("sector", undefined), unit("north", "sector")];
  expect(route(facts(bare), { unit: "north", author: "nurse" })).toMatchObject({
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
        const routed = route(on, { unit: `u${posts.length - 1}`, author });
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

test("another recipient passes by the own leader, also in a post further up", () => {
  const both = [
    unit("sector", undefined, "chief"),
    unit("home", "sector", "head", "aide"),
    unit("north", "home", "head"),
  ];
  const wanted = { unit: "home", because: "chosen", passBy: "head" } as const;
  expect(route(facts(both), { ...wanted, author: "nurse" })).toMatchObject({
    owner: { role: "leader", unit: "sector" },
    reason: "chosen",
    receivers: ["chief"],
  });
  expect(route(facts(tree), { ...wanted, author: "nurse" })).toMatchObject({
    owner: { role: "leader", unit: "home" },
    reason: "chosen",
  });
});

test("another recipient who cannot take it now is explained as everybody else is", () => {
  const wanted = { unit: "home", because: "chosen", passBy: "head", author: "nurse" } as const;
  expect(route(facts(tree, ["manager"]), wanted)).toMatchObject({
    owner: { role: "deputy", unit: "home" },
    reason: "leader-unavailable",
    asked: "home",
  });
});

test("systemansvarlig can be chosen", () => {
  const wanted = { unit: undefined, because: "chosen", author: "nurse" } as const;
  expect(route(facts(tree), wanted)).toMatchObject({
    owner: { role: "administrator" },
    reason: "chosen",
    receivers: ["admin"],
  });
});

test.each([
  ["a leader", [], "head"],
  ["a deputy while the leader is away", ["head"], "second"],
] as const)("no reason tells that an idea without name is from %s", (_, away, author) => {
  expect(route(facts(tree, away), { unit: "north", author, nameless: true })).toMatchObject({
    owner: { role: "leader", unit: "home" },
    reason: "chosen",
    dueToProposer: true,
  });
});

test("a closed unit's ideas go to the unit above, and that is said", () => {
  const closed = tree.map((one) => (one.id === "north" ? { ...one, status: "closed" as const } : one));
  expect(route(facts(closed), { unit: "north", author: "nurse", because: "unit-closed" })).toMatchObject({
    owner: { role: "leader", unit: "home" },
    reason: "unit-closed",
    asked: "north",
  });
});

test("what a closed unit has left is answered by the unit above", () => {
  const closed = tree.map((one) => (one.id === "north" ? { ...one, status: "closed" as const } : one));
  expect(answerers(facts(closed), { role: "leader", unit: "north" }, "nurse")).toEqual(["manager"]);
});
