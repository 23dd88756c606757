import { expect, test } from "vitest";
import { sampleId, sampleOrganisation } from "../../../demo/municipality/load.ts";
import { administrators, hasRole, pathToRoot, unitsLedBy } from "../../../bot/organisation/organisation.ts";

const organisation = sampleOrganisation();
const units = [...organisation.units.values()];
const people = [...organisation.people.values()];

test("three levels under one root, one unit planned, one leader's post vacant", () => {
  expect(units).toHaveLength(12);
  expect(new Set(units.map((unit) => unit.level))).toEqual(new Set(["sektor", "tjeneste", "enhet"]));
  expect(units.filter((unit) => unit.parent === undefined).map((unit) => unit.id)).toEqual(["helse"]);
  expect(units.filter((unit) => unit.status === "planned").map((unit) => unit.id)).toEqual([
    "omsorgsboliger",
  ]);
  const vacant = units.filter((unit) => unit.status === "active" && unit.leader === undefined);
  expect(vacant.map((unit) => unit.id)).toEqual(["hjemme-sor"]);
  expect(pathToRoot(organisation, "hjemme-nord").map((unit) => unit.id)).toEqual([
    "hjemme-nord",
    "hjemme",
    "helse",
  ]);
});

test("every leader, deputy and unit that is named exists, and nobody is there twice", () => {
  expect(people.length).toBeGreaterThanOrEqual(40);
  expect(organisation.people.size).toBe(people.length);
  for (const unit of units)
    for (const person of [unit.leader, unit.deputy])
      if (person !== undefined) expect(organisation.people.has(person), unit.name).toBe(true);
  for (const person of people) {
    expect(person.units.length, person.name).toBeGreaterThan(0);
    for (const unit of person.units) expect(organisation.units.has(unit), person.name).toBe(true);
  }
});

test("the roles beside the line are filled", () => {
  expect(administrators(organisation)).toHaveLength(2);
  expect(hasRole(organisation, sampleId("Systemansvarlig"), "editor")).toBe(true);
  for (const role of ["editor", "union-rep", "safety-rep", "facilitator"] as const)
    expect(
      people.some((person) => person.roles.includes(role)),
      role,
    ).toBe(true);
});

test("the leader of the demo's employee leads that unit", () => {
  const employee = organisation.people.get(sampleId("Helsefagarbeider hjemmetjenesten sone nord"));
  const led = unitsLedBy(organisation, sampleId("Leder hjemmetjenesten sone nord"));
  expect(led.map((unit) => unit.id)).toEqual(employee?.units);
});
