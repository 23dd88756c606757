import { describe, expect, test } from "vitest";
import { importOrganisation } from "../../../bot/organisation/import-organisation.ts";
import { createPeople } from "../../../bot/organisation/people.ts";
import { saveClaim } from "../../../bot/organisation/claims/claim-store.ts";
import { saveAbsence } from "../../../bot/organisation/person-store.ts";
import type { Person, Unit } from "../../../bot/organisation/person.ts";
import { openSqlite } from "../../../bot/storage/sqlite.ts";
import type { TableStore } from "../../../bot/storage/table-store.ts";

const now = new Date("2026-11-23T09:00:00Z");

function unit(id: string, more: Partial<Unit> = {}): Unit {
  return { id, name: `Enhet ${id}`, level: "enhet", place: "", status: "active", ...more };
}

function person(id: string, more: Partial<Person> = {}): Person {
  const rest = {
    email: "",
    units: ["a"],
    roles: ["employee" as const],
    profession: "",
    language: "nb" as const,
  };
  return { id, name: `Navn ${id}`, ...rest, ...more };
}

const files = {
  units: [unit("root"), unit("a", { parent: "root", leader: "LEAD-A", deputy: "dep-a" })],
  people: [person("lead-a"), person("DEP-A"), person("nurse", { language: "en" })],
};

function setUp(appointed: string[] = []) {
  const store = openSqlite(":memory:");
  return { store, people: createPeople(store, { appointed }) };
}

/** The store, counting the rows that are read from the organisation itself. */
function counting(store: TableStore) {
  const counts = { queries: 0 };
  const counted: TableStore = {
    ...store,
    async query(partition, range, continuation) {
      if (partition.startsWith("org|")) counts.queries++;
      return store.query(partition, range, continuation);
    },
  };
  return { counted, counts };
}

describe("who somebody is", () => {
  test("before the first import nobody is known and the version is empty", async () => {
    const { people } = setUp();
    expect((await people.organisation()).version).toBe("");
    expect(await people.reader("nurse")).toBeUndefined();
  });

  test("a person of the files is found without regard to case, in their language", async () => {
    const { store, people } = setUp();
    await importOrganisation(store, files, now);
    const reader = await people.reader("NURSE");
    expect(reader).toMatchObject({
      id: "nurse",
      confirmed: true,
      person: { name: "Navn nurse", units: ["a"] },
    });
    expect((await people.reader("dep-a"))?.person.id).toBe("dep-a");
    expect((await people.organisation()).units.get("a")?.leader).toBe("lead-a");
  });

  test("an import made elsewhere is used at the next turn, and nothing is loaded again without one", async () => {
    const { store } = setUp();
    const { counted, counts } = counting(store);
    const people = createPeople(counted, { appointed: [] });
    await importOrganisation(store, files, now);
    await Promise.all([people.reader("nurse"), people.reader("lead-a"), people.organisation()]);
    expect(counts.queries).toBe(1);
    await importOrganisation(store, { ...files, people: [...files.people, person("new")] }, now);
    expect(await people.reader("new")).toBeDefined();
    expect(counts.queries).toBe(2);
  });

  test("an appointed administrator who is in no file can still come in", async () => {
    const { people } = setUp(["ADMIN"]);
    const reader = await people.reader("admin");
    expect(reader?.person.roles).toEqual(["administrator"]);
    expect(reader?.confirmed).toBe(true);
  });

  test("a claimed unit gives an unconfirmed reader without roles, until the unit is closed or the files know them", async () => {
    const { store, people } = setUp();
    await importOrganisation(store, files, now);
    await saveClaim(store, "stranger", { unit: "a", at: now });
    expect(await people.reader("stranger")).toMatchObject({
      confirmed: false,
      person: { units: ["a"], roles: [] },
    });
    await importOrganisation(store, { units: [unit("root")], people: [] }, now);
    expect(await people.reader("stranger")).toBeUndefined();
    await importOrganisation(
      store,
      { units: [unit("root")], people: [person("stranger", { units: ["root"] })] },
      now,
    );
    expect((await people.reader("stranger"))?.confirmed).toBe(true);
  });
});

describe("who is away", () => {
  test("an absence covers both its dates in Norwegian time", async () => {
    const { store, people } = setUp();
    await saveAbsence(store, "lead-a", { from: "2026-11-24", until: "2026-11-25" });
    // 22:59 UTC is 23:59 in Oslo, 23:00 UTC is the next date there.
    expect(await people.isAway("lead-a", new Date("2026-11-23T22:59:00Z"))).toBe(false);
    expect(await people.isAway("lead-a", new Date("2026-11-23T23:00:00Z"))).toBe(true);
    expect(await people.isAway("lead-a", new Date("2026-11-25T22:59:00Z"))).toBe(true);
    expect(await people.isAway("lead-a", new Date("2026-11-25T23:00:00Z"))).toBe(false);
  });

  test("the deputy chosen for an absence acts for the unit, only while it lasts", async () => {
    const { store, people } = setUp();
    await importOrganisation(store, files, now);
    await saveAbsence(store, "lead-a", { from: "2026-11-23", until: "2026-11-23", deputy: "nurse" });
    expect((await people.unitsActedFor("nurse", now)).map((unit) => unit.id)).toEqual(["a"]);
    const tomorrow = new Date("2026-11-24T09:00:00Z");
    expect(await people.unitsActedFor("nurse", tomorrow)).toEqual([]);
  });

  test("a deputy who was replaced in the same absence no longer acts", async () => {
    const { store, people } = setUp();
    await importOrganisation(store, files, now);
    const absence = { from: "2026-11-23", until: "2026-11-23" };
    await saveAbsence(store, "lead-a", { ...absence, deputy: "nurse" });
    await saveAbsence(store, "lead-a", absence);
    expect(await people.unitsActedFor("nurse", now)).toEqual([]);
  });
});
