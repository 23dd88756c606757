/**
 * Whatever the line of leaders, whoever is away, has left or proposes: an idea gets somewhere, never to its proposer
 * unless nobody else is there at all, always with a reason that gives no name away; also when the posts change later.
 */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { routeReasons } from "../../bot/ideas/idea.ts";
import { answerers, type Route, route, type RoutingFacts } from "../../bot/ideas/owner/routing.ts";
import { wantedBy } from "../../bot/ideas/owner/recipient.ts";
import { seatsOf, successor } from "../../bot/ideas/owner/succession.ts";
import type { Organisation } from "../../bot/organisation/organisation.ts";
import type { Person, Unit } from "../../bot/organisation/person.ts";

const POSTS = ["head", "second", "manager", "aide", "chief"];
const ADMINISTRATORS = ["admin", "chief-admin"];
const PEOPLE = [...POSTS, "nurse", ...ADMINISTRATORS];

const post = fc.option(fc.constantFrom(...POSTS, "admin"), { nil: undefined });
const status = fc.constantFrom("active" as const, "active" as const, "active" as const, "closed" as const);
const line = fc.array(fc.tuple(post, post, status), { minLength: 1, maxLength: 4 });

const cases = fc.record({
  line,
  later: line,
  away: fc.subarray(PEOPLE),
  gone: fc.subarray([...POSTS, "chief-admin"]),
  author: fc.constantFrom(...PEOPLE),
  recipient: fc.constantFrom(undefined, "above", "administrator", "unit|u0", "unit|u1"),
  nameless: fc.boolean(),
  standIn: fc.option(fc.constantFrom("aide", "nurse"), { nil: undefined }),
});
type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never;

const RUNS = { numRuns: 4000, seed: 20261123 };

function organisationOf(posts: Case["line"], gone: readonly string[]): Organisation {
  const units = posts.map(([leader, deputy, state], depth): Unit => ({
    id: `u${depth}`,
    name: `u${depth}`,
    level: "",
    place: "",
    // Nothing open is under something closed, and the top is open.
    status: depth === 0 || depth < posts.length - 1 ? "active" : state,
    ...(depth === 0 ? {} : { parent: `u${depth - 1}` }),
    ...(leader === undefined ? {} : { leader }),
    ...(deputy === undefined ? {} : { deputy }),
  }));
  const people = PEOPLE.filter((id) => !gone.includes(id)).map((id): Person => ({
    id,
    name: id,
    email: "",
    units: [],
    roles: ADMINISTRATORS.includes(id) ? ["administrator"] : [],
    profession: "",
    language: "nb",
  }));
  return {
    version: "1",
    units: new Map(units.map((unit) => [unit.id, unit])),
    people: new Map(people.map((one) => [one.id, one])),
    appointed: new Set(),
  };
}

function factsOf(posts: Case["line"], { away, gone, standIn }: Case): RoutingFacts {
  const organisation = organisationOf(posts, gone);
  const standIns = new Map(standIn === undefined ? [] : [[`u${posts.length - 1}`, standIn]]);
  return { organisation, unavailable: new Set(away), standIns };
}

function sent(facts: RoutingFacts, { author, recipient, nameless }: Case): Route {
  const unit = `u${facts.organisation.units.size - 1}`;
  const draft = {
    ...(recipient === undefined ? {} : { recipient }),
    nameShownTo: nameless ? "nobody" : "leader",
  } as const;
  return route(facts, { ...wantedBy(facts.organisation, draft, unit), author });
}

function expectGood(
  facts: RoutingFacts,
  { owner, reason, receivers }: Route,
  { author, gone, nameless }: Case,
): void {
  expect(receivers.length).toBeGreaterThan(0);
  const administrators = ADMINISTRATORS.filter((id) => !gone.includes(id));
  const isSole = owner.role === "administrator" && administrators.every((id) => id === author);
  if (!isSole) expect(receivers).not.toContain(author);
  for (const receiver of receivers) expect(gone).not.toContain(receiver);
  expect(routeReasons).toContain(reason);
  if (nameless) expect(reason).not.toBe("own-idea");
  expect(receivers).toEqual(answerers(facts, owner, author));
}

describe("who gets an idea", () => {
  test("somebody, never the proposer, never somebody who has left, with a reason", () => {
    fc.assert(
      fc.property(cases, (of) => {
        const facts = factsOf(of.line, of);
        expectGood(facts, sent(facts, of), of);
      }),
      RUNS,
    );
  });

  test("the first one named can take it now, unless it is systemansvarlig", () => {
    fc.assert(
      fc.property(cases, (of) => {
        const routed = sent(factsOf(of.line, of), of);
        if (routed.owner.role !== "administrator") expect(of.away).not.toContain(routed.receivers[0]);
      }),
      RUNS,
    );
  });

  test("another recipient is never the own leader, in no post", () => {
    fc.assert(
      fc.property(cases, (of) => {
        fc.pre(of.recipient !== undefined);
        const facts = factsOf(of.line, of);
        const { owner, receivers } = sent(facts, of);
        const own = [...facts.organisation.units.values()].findLast(
          (unit) => unit.status === "active",
        )?.leader;
        if (owner.role !== "administrator" && own !== undefined) expect(receivers[0]).not.toBe(own);
      }),
      RUNS,
    );
  });

  test("of an idea without name, another proposer in no post gets the same reason, or it is said to be chosen", () => {
    fc.assert(
      fc.property(cases, (of) => {
        const facts = factsOf(of.line, of);
        const mine = sent(facts, { ...of, nameless: true });
        const anybodys = sent(facts, { ...of, nameless: true, author: "nobody in particular" });
        if (mine.reason !== "chosen") expect(mine.reason).toBe(anybodys.reason);
      }),
      RUNS,
    );
  });
});

describe("who has it after the posts changed", () => {
  test("somebody, never the proposer, with a reason; a leader who is there, also when away", () => {
    fc.assert(
      fc.property(cases, (of) => {
        const { owner } = sent(factsOf(of.line, of), of);
        const facts = factsOf(of.later, of);
        const next = successor(facts, owner, { author: of.author, nameless: of.nameless });
        expectGood(facts, next, of);
        const unit = owner.role === "administrator" ? undefined : facts.organisation.units.get(owner.unit);
        const seats = unit && seatsOf(facts.organisation, unit);
        if (unit && seats?.leader !== undefined && !seats.closed && seats.leader !== of.author)
          expect(next.owner).toEqual({ role: "leader", unit: unit.id });
      }),
      RUNS,
    );
  });
});
