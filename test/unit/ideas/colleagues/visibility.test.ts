import { expect, test } from "vitest";
import type { Idea } from "../../../../bot/ideas/idea.ts";
import { maySee, placeOf, placesSeenBy } from "../../../../bot/ideas/colleagues/visibility.ts";
import type { Organisation } from "../../../../bot/organisation/organisation.ts";
import { sampleIdea } from "../../../support/sample-idea.ts";

const unit = { level: "enhet", place: "", status: "active" } as const;
const person = { email: "", roles: [], profession: "", language: "nb" } as const;
const organisation: Organisation = {
  version: "1",
  units: new Map([
    ["town", { ...unit, id: "town", name: "Helse" }],
    ["north", { ...unit, id: "north", name: "Nord", parent: "town", leader: "leader", deputy: "deputy" }],
    ["south", { ...unit, id: "south", name: "Sør", parent: "town" }],
  ]),
  people: new Map(
    ["nurse:north", "other:south", "both:north south", "leader:town", "deputy:south", "above:town"].map(
      (who) => {
        const [id = "", units = ""] = who.split(":");
        return [id, { ...person, roles: [], id, name: id, units: units.split(" ") }];
      },
    ),
  ),
  appointed: new Set(["stranger"]),
};

function idea(more: Partial<Idea> = {}): Idea {
  return { ...sampleIdea, unit: "north", ...more };
}

function seenBy(more: Partial<Idea>): readonly string[] {
  const everybody = [...organisation.people.keys(), "stranger", "nobody"];
  return everybody.filter((who) => maySee(organisation, idea(more), who));
}

test("an idea that nobody agreed to share is nobody else's to see", () => {
  expect(seenBy({})).toEqual([]);
  expect(seenBy({ visibility: "unit-leader" })).toEqual([]);
  expect(seenBy({ shareAsked: "municipality" })).toEqual([]);
});

test("one shared with the unit is seen by who works there and who answers for it", () => {
  expect(seenBy({ visibility: "unit" })).toEqual(["nurse", "both", "leader", "deputy"]);
});

test("one shared with the municipality is seen by everybody in the organisation, and by nobody else", () => {
  expect(seenBy({ visibility: "municipality" })).toEqual([...organisation.people.keys()]);
});

test("what was withdrawn, or whose words had to be hidden, is not seen any more", () => {
  expect(placeOf(idea({ visibility: "municipality", state: "withdrawn" }))).toBeUndefined();
  expect(placeOf(idea({ visibility: "municipality", problem: "[Skjult]" }))).toBeUndefined();
});

test("everybody who may see something looks where it is listed", () => {
  for (const visibility of ["unit", "municipality"] as const)
    for (const who of seenBy({ visibility }))
      expect(placesSeenBy(organisation, who)).toContain(placeOf(idea({ visibility })));
});
