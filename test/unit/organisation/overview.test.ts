/** The tree as a systemansvarlig sees it, and the posts nobody fills. */
import { describe, expect, test } from "vitest";
import { unitBrowser } from "../../../bot/organisation/overview/units.ts";
import { leadersAsked, type Reach, vacanciesOf } from "../../../bot/organisation/overview/vacancies.ts";
import type { Organisation } from "../../../bot/organisation/organisation.ts";
import type { Person, Unit } from "../../../bot/organisation/person.ts";
import { unanswered } from "../../../bot/organisation/warnings.ts";

function unit(id: string, parent: string | undefined, more: Partial<Unit> = {}): Unit {
  const above = parent === undefined ? {} : { parent };
  return { id, name: id, level: "Enhet", place: "", status: "active", ...above, ...more };
}

function person(id: string, units: string[]): Person {
  return { id, name: id, email: "", units, roles: ["employee"], profession: "", language: "nb" };
}

function organisation(units: readonly Unit[], people: readonly Person[] = []): Organisation {
  return {
    version: "1",
    units: new Map(units.map((one) => [one.id, one])),
    people: new Map(people.map((one) => [one.id, one])),
    appointed: new Set(),
  };
}

describe("the tree", () => {
  const tree = organisation(
    [
      unit("topp", undefined),
      unit("Åsen sone", "topp"),
      unit("Bakken sone", "topp"),
      unit("lagt ned", "topp", { status: "closed" }),
      unit("natt", "Bakken sone", { status: "planned" }),
    ],
    [person("p1", ["Bakken sone", "natt"]), person("p2", ["natt"]), person("p3", ["lagt ned"])],
  );
  const browser = unitBrowser(tree);

  test("lists open units under one, Å last", () => {
    expect(browser.below("topp").map(({ id }) => id)).toEqual(["Bakken sone", "Åsen sone"]);
    expect(browser.below(undefined).map(({ id }) => id)).toEqual(["topp"]);
  });

  test("counts somebody in two units once, and nobody of a closed unit", () => {
    expect(browser.figures("Bakken sone")).toEqual({ own: 1, all: 2, below: 1 });
    expect(browser.figures("topp")).toEqual({ own: 0, all: 2, below: 2 });
  });

  test("finds by every word of the name, whatever the case", () => {
    expect(browser.named("SONE åse").map(({ id }) => id)).toEqual(["Åsen sone"]);
    expect(browser.named("lagt").map(({ id }) => id)).toEqual([]);
    expect(browser.named("  ")).toEqual([]);
  });

  test("names the units above from the top", () => {
    expect(browser.above("natt").map(({ id }) => id)).toEqual(["topp", "Bakken sone"]);
  });
});

test("vacancies: the worst first, closed and planned units never", () => {
  const units = [
    unit("topp", undefined, { leader: "seen" }),
    unit("a-new", "topp", { leader: "new" }),
    unit("b-blocked", "topp", { leader: "blocked" }),
    unit("c-left", "topp", { leader: "gone" }),
    unit("d-none", "topp"),
    unit("e-deputy", "topp", { deputy: "seen" }),
    unit("f-planned", "topp", { status: "planned" }),
    unit("g-closed", "topp", { status: "closed" }),
  ];
  const all = organisation(units, [
    person("seen", ["topp"]),
    person("new", ["topp"]),
    person("blocked", ["topp"]),
  ]);
  const reach = new Map<string, Reach>([
    ["seen", "reached"],
    ["new", "never-met"],
    ["blocked", "blocked"],
  ]);
  expect(leadersAsked(all)).toEqual(["seen", "new", "blocked"]);
  expect(vacanciesOf(all, reach).map(({ unit: { id }, kind }) => `${id} ${kind}`)).toEqual([
    "d-none both",
    "c-left left",
    "e-deputy leader",
    "b-blocked blocked",
    "a-new never-met",
  ]);
});

test("nobody above answers: only active units, and the root for itself", () => {
  const units = [unit("topp", undefined), unit("a", "topp", { leader: "x" }), unit("b", "a")];
  expect(unanswered(units).map(({ id }) => id)).toEqual(["topp", "a"]);
});
