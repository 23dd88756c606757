import * as fc from "fast-check";
import { expect, test } from "vitest";
import { checkFiles } from "../../bot/organisation/check-files.ts";
import { importOrganisation } from "../../bot/organisation/import-organisation.ts";
import { pathToRoot } from "../../bot/organisation/organisation.ts";
import { createPeople } from "../../bot/organisation/people.ts";
import { languages, type Person, type Role, type Unit } from "../../bot/organisation/person.ts";
import type { Roster } from "../../bot/organisation/roster.ts";
import { openSqlite } from "../../bot/storage/sqlite.ts";

const now = new Date("2026-11-23T09:00:00Z");
const wordOfRole: Readonly<Record<Role, string>> = {
  employee: "ansatt",
  editor: "redaktør",
  administrator: "administrator",
  "union-rep": "tillitsvalgt",
  "safety-rep": "verneombud",
  facilitator: "ressursperson",
};
const roles = Object.keys(wordOfRole) as Role[];

/** Names with everything that a CSV file can stumble over, as the files keep them: trimmed, one space, NFC. */
const name = fc
  .string({ unit: fc.constantFrom(...Array.from("aåØé;,\"'| \n-.:x")), minLength: 1, maxLength: 12 })
  .map((text) => text.replace(/\s+/g, " ").trim())
  .filter((text) => text !== "");

/** A tree: each unit hangs under one before it. Ids are shared between runs, so imports overlap. */
const rosters: fc.Arbitrary<Roster> = fc
  .record({
    units: fc.array(fc.record({ name, above: fc.nat(), planned: fc.boolean() }), {
      minLength: 1,
      maxLength: 12,
    }),
    people: fc.array(
      fc.record({
        name,
        unit: fc.nat(),
        second: fc.option(fc.nat()),
        roles: fc.uniqueArray(fc.constantFrom(...roles), { minLength: 1 }),
        language: fc.constantFrom(...languages),
        leads: fc.option(fc.nat()),
      }),
      { maxLength: 12 },
    ),
    skip: fc.nat(3),
  })
  .map(({ units, people, skip }) => rosterOf(units, people, skip));

interface UnitSeed {
  readonly name: string;
  readonly above: number;
  readonly planned: boolean;
}
interface PersonSeed {
  readonly name: string;
  readonly unit: number;
  readonly second: number | null;
  readonly roles: Person["roles"];
  readonly language: Person["language"];
  readonly leads: number | null;
}

function rosterOf(unitSeeds: readonly UnitSeed[], personSeeds: readonly PersonSeed[], skip: number): Roster {
  const idOf = (at: number) => (at === 0 ? "rot" : `u${at + skip}`);
  const pick = (at: number) => idOf(at % unitSeeds.length);
  const people = personSeeds.map((seed, at): Person => ({
    id: `p${at + skip}`,
    name: seed.name,
    email: "",
    units: [...new Set([pick(seed.unit), ...(seed.second === null ? [] : [pick(seed.second)])])],
    roles: seed.roles,
    profession: "",
    language: seed.language,
  }));
  const units = unitSeeds.map((seed, at): Unit => {
    const leader = personSeeds.findIndex((one) => one.leads !== null && one.leads % unitSeeds.length === at);
    return {
      id: idOf(at),
      name: seed.name,
      level: "",
      ...(at === 0 ? {} : { parent: idOf(seed.above % at) }),
      ...(leader < 0 ? {} : { leader: `p${leader + skip}` }),
      place: "",
      status: seed.planned && at > 0 ? "planned" : "active",
    };
  });
  return { units, people };
}

interface Style {
  readonly delimiter: string;
  readonly end: string;
  readonly mark: boolean;
  readonly quoteAll: boolean;
}
const styles: fc.Arbitrary<Style> = fc.record({
  delimiter: fc.constantFrom(";", ","),
  end: fc.constantFrom("\n", "\r\n"),
  mark: fc.boolean(),
  quoteAll: fc.boolean(),
});

function file(rows: readonly (readonly string[])[], style: Style): Uint8Array {
  const cell = (text: string) =>
    style.quoteAll || /[;,"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = rows.map((row) => row.map((text) => cell(text)).join(style.delimiter) + style.end);
  return new TextEncoder().encode((style.mark ? "\ufeff" : "") + lines.join(""));
}

function filesOf({ units, people }: Roster, style: Style) {
  const unitRows = units.map((unit) => [
    unit.id,
    unit.name,
    unit.level,
    unit.parent ?? "",
    unit.leader?.toUpperCase() ?? "",
    unit.deputy ?? "",
    unit.place,
    unit.status === "planned" ? "planlagt" : "",
  ]);
  const personRows = people.map((person) => [
    person.id.toUpperCase(),
    person.name,
    person.email,
    person.units.join("|"),
    person.roles.map((role) => wordOfRole[role]).join("|"),
    person.profession,
    person.language,
  ]);
  const unitHead = ["id", "navn", "nivå", "overordnet", "leder", "stedfortreder", "sted", "status"];
  const personHead = ["id", "navn", "epost", "enheter", "roller", "faggruppe", "språk"];
  return {
    "enheter.csv": file([unitHead, ...unitRows], style),
    "ansatte.csv": file([personHead, ...personRows], style),
  };
}

test("any organisation survives its files, however they are written", () => {
  fc.assert(
    fc.property(rosters, styles, (roster, style) => {
      expect(checkFiles(filesOf(roster, style))).toMatchObject({ kind: "good", roster });
    }),
  );
});

test("importing twice changes nothing; another import closes exactly the units that are missing, and every unit still leads to the root", async () => {
  await fc.assert(
    fc.asyncProperty(rosters, rosters, async (first, second) => {
      const store = openSqlite(":memory:");
      const people = createPeople(store, { appointed: [] });
      await importOrganisation(store, first, now);
      const before = await people.organisation();
      expect((await importOrganisation(store, first, now)).kind).toBe("unchanged");
      expect(await people.organisation()).toBe(before);

      await importOrganisation(store, second, now);
      const after = await people.organisation();
      const inSecond = new Set(second.units.map((unit) => unit.id));
      for (const unit of second.units) expect(after.units.get(unit.id)).toEqual(unit);
      for (const unit of first.units.filter((one) => !inSecond.has(one.id)))
        expect(after.units.get(unit.id)).toEqual({ ...unit, status: "closed" });
      expect([...after.people.keys()].toSorted()).toEqual(second.people.map(({ id }) => id).toSorted());
      for (const unit of after.units.values()) expect(pathToRoot(after, unit.id).at(-1)?.id).toBe("rot");
      await store.close();
    }),
    { numRuns: 50 },
  );
});

test("any bytes at all get an answer with faults that have a place", () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.string({ unit: "binary" }), (bytes, text) => {
      for (const content of [bytes, new TextEncoder().encode(text)]) {
        const checked = checkFiles({ "enheter.csv": content, "ansatte.csv": content });
        expect(checked.kind).toBe("faulty");
      }
    }),
  );
});
