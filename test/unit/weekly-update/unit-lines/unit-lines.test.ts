import { expect, test } from "vitest";
import { sampleOrganisation } from "../../../../demo/municipality/load.ts";
import type { Organisation } from "../../../../bot/organisation/organisation.ts";
import type { Person } from "../../../../bot/organisation/person.ts";
import { openSqlite } from "../../../../bot/storage/sqlite.ts";
import type { TableStore } from "../../../../bot/storage/table-store.ts";
import { everyone } from "../../../../bot/weekly-update/audience/audience.ts";
import type { Edition } from "../../../../bot/weekly-update/edition.ts";
import { EDITIONS } from "../../../../bot/weekly-update/edition-store.ts";
import { emptySections } from "../../../../bot/weekly-update/sections.ts";
import { linesForPerson } from "../../../../bot/weekly-update/unit-lines/shown-lines.ts";
import {
  peopleWhoHear,
  problemOf,
  unitsHeardBy,
  unitsHeardIn,
} from "../../../../bot/weekly-update/unit-lines/unit-line.ts";
import { lineChange } from "../../../../bot/weekly-update/unit-lines/unit-line-store.ts";

const organisation = sampleOrganisation();

function withPerson(units: readonly string[]): Organisation {
  const person: Person = {
    id: "p",
    name: "Vikar",
    email: "",
    units: [...units],
    roles: ["employee"],
    profession: "",
    language: "nb",
  };
  return { ...organisation, people: new Map([...organisation.people, ["p", person]]) };
}

test("a person hears the own unit and the one above, not the top", () => {
  expect(unitsHeardIn(organisation, ["hjemme-nord"])).toEqual(["hjemme-nord", "hjemme"]);
  expect(unitsHeardIn(organisation, ["helse"])).toEqual(["helse"]);
});

test("somebody in several units hears each once, the nearest first", () => {
  const vikar = withPerson(["hjemme-nord", "hjemme-natt", "korttid"]);
  expect(unitsHeardBy(vikar, "p")).toEqual([
    "hjemme-nord",
    "hjemme-natt",
    "korttid",
    "hjemme",
    "institusjon",
  ]);
});

test("who hears a unit's line is who it is shown to", () => {
  for (const unit of organisation.units.keys())
    for (const person of organisation.people.keys())
      expect(peopleWhoHear(organisation, unit).includes(person)).toBe(
        unitsHeardBy(organisation, person).includes(unit),
      );
});

test("twenty-five words are taken, twenty-six and endless ones are not", () => {
  expect(problemOf("ord ".repeat(25))).toBeUndefined();
  expect(problemOf("ord ".repeat(26))).toEqual({ kind: "too-many-words", words: 26 });
  expect(problemOf("o".repeat(251))).toEqual({ kind: "too-long" });
});

test("the lines of an edition are read once for all its readers, and again when one was changed", async () => {
  const disk = openSqlite(":memory:");
  let queries = 0;
  const store: TableStore = {
    get: (...of) => disk.get(...of),
    query: (...of) => {
      queries += 1;
      return disk.query(...of);
    },
    transact: (...of) => disk.transact(...of),
    ready: () => disk.ready(),
    close: () => disk.close(),
  };
  const line = { week: "2026-W48", unit: "hjemme", text: "Ny bil.", by: "x", at: "2026-11-23T07:00:00.000Z" };
  await disk.transact(EDITIONS, [lineChange({ ...line, version: 1 })]);
  const edition: Edition = {
    id: "2026-W48|all|1",
    week: "2026-W48",
    audience: everyone,
    state: "published",
    sections: emptySections,
    writtenBy: "x",
    writtenAt: "2026-11-23T07:00:00.000Z",
    textVersion: 1,
  };
  const shownTo = (person: string, of: Edition) => linesForPerson(store, of, organisation, person);
  const shown = await Promise.all([...organisation.people.keys()].map((person) => shownTo(person, edition)));
  expect(queries).toBe(1);
  expect(shown.flat().every(({ unit, text }) => unit === "hjemmetjenesten" && text === "Ny bil.")).toBe(true);
  expect(shown.filter((lines) => lines.length === 1)).toHaveLength(
    peopleWhoHear(organisation, "hjemme").length,
  );
  await disk.transact(EDITIONS, [lineChange({ ...line, text: "To nye biler.", version: 2 })]);
  const [leader = ""] = peopleWhoHear(organisation, "hjemme");
  expect(await shownTo(leader, { ...edition, linesVersion: 7 })).toEqual([
    { unit: "hjemmetjenesten", text: "To nye biler." },
  ]);
  expect(queries).toBe(2);
});
