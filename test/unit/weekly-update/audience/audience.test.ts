import { expect, test } from "vitest";
import type { Organisation } from "../../../../bot/organisation/organisation.ts";
import type { Person, Role, Unit } from "../../../../bot/organisation/person.ts";
import {
  type Audience,
  audienceKey,
  everyone,
  isReader,
  parseAudience,
  readersOf,
} from "../../../../bot/weekly-update/audience/audience.ts";
import { audienceOfEdition, editionId, messageKey } from "../../../../bot/weekly-update/edition.ts";

function unit(id: string, of: Partial<Unit> = {}): Unit {
  return { id, name: id, level: "enhet", place: "", status: "active", ...of };
}

function person(id: string, units: readonly string[], roles: readonly Role[] = ["employee"]): Person {
  return { id, name: id, email: "", units: [...units], roles: [...roles], profession: "", language: "nb" };
}

const units = [
  unit("sektor", { leader: "sjef" }),
  unit("hjem", { parent: "sektor", leader: "leder", deputy: "nestleder" }),
  unit("nord", { parent: "hjem", leader: "nordleder" }),
  unit("stengt", { parent: "hjem", status: "closed", leader: "eldre-leder" }),
  unit("bo", { parent: "sektor" }),
];
const people = [
  person("sjef", ["sektor"]),
  person("leder", ["sektor"]),
  person("nestleder", ["hjem"]),
  person("nordleder", ["bo"]),
  person("eldre-leder", ["bo"]),
  person("nattevakt", ["nord", "bo"]),
  person("tillitsvalgt", ["bo"], ["union-rep"]),
  person("redaktør", ["bo"], ["editor"]),
];
const organisation: Organisation = {
  version: "1",
  units: new Map(units.map((each) => [each.id, each])),
  people: new Map(people.map((each) => [each.id, each])),
  appointed: new Set(["redaktør", "utenfra"]),
};

function roles(...of: Extract<Audience, { kind: "roles" }>["roles"]): Audience {
  return { kind: "roles", roles: of };
}

test("everyone is everybody in the files", () => {
  expect(readersOf(organisation, everyone)).toHaveLength(people.length);
});

test("a unit is everybody in it and below, and whoever leads there, wherever they are placed", () => {
  expect(readersOf(organisation, { kind: "unit", unit: "hjem" })).toEqual(
    ["leder", "nattevakt", "nestleder", "nordleder"].toSorted(),
  );
  expect(readersOf(organisation, { kind: "unit", unit: "nord" })).toEqual(["nattevakt", "nordleder"]);
});

test("a unit that is closed, or that nobody knows, has no readers", () => {
  expect(readersOf(organisation, { kind: "unit", unit: "stengt" })).toEqual([]);
  expect(readersOf(organisation, { kind: "unit", unit: "finnes ikke" })).toEqual([]);
});

test("leaders are those of active units, with their deputies; a closed unit's leader is none", () => {
  expect(readersOf(organisation, roles("leader"))).toEqual(["leder", "nestleder", "nordleder", "sjef"]);
});

test("roles are added up, each person once, appointed administrators in the files too", () => {
  expect(readersOf(organisation, roles("union-rep", "editor"))).toEqual(["redaktør", "tillitsvalgt"]);
  expect(readersOf(organisation, roles("administrator"))).toEqual(["redaktør"]);
  expect(isReader(organisation, roles("administrator"), "utenfra")).toBe(false);
});

test("an audience and its key are one, and a key that no program wrote is none", () => {
  for (const audience of [everyone, { kind: "unit", unit: "hjem-1 2" } as const, roles("leader", "editor")])
    expect(parseAudience(audienceKey(audience))).toEqual(audience);
  expect(audienceKey(roles("editor", "leader"))).toBe("roles-leader+editor");
  for (const key of ["", "unit-", "roles-", "roles-editor+leader", "roles-konge", "unit-a|1", "alle"])
    expect(parseAudience(key), key).toBeUndefined();
});

test("an edition's id holds its audience, and names its messages apart", () => {
  const id = editionId("2026-W48", { kind: "unit", unit: "hjem-1" }, 2);
  expect(id).toBe("2026-W48|unit-hjem-1|2");
  expect(audienceOfEdition(id)).toEqual({ kind: "unit", unit: "hjem-1" });
  expect(audienceOfEdition("2026-W48|all|1")).toEqual(everyone);
  expect(messageKey(id, "p")).toBe("edition-2026-W48-unit-hjem-1-2|p");
});
