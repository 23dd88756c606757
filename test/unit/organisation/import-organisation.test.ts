import { describe, expect, test } from "vitest";
import { importOrganisation } from "../../../bot/organisation/import-organisation.ts";
import { createPeople } from "../../../bot/organisation/people.ts";
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

const first = {
  units: [unit("root", { leader: "x" }), unit("a", { parent: "root" }), unit("b", { parent: "root" })],
  people: [person("x", { units: ["root"] }), person("y"), person("z")],
};
const second = {
  units: [
    unit("root", { leader: "x" }),
    unit("b", { name: "Nytt navn", parent: "root" }),
    unit("c", { parent: "b" }),
  ],
  people: [person("x", { units: ["root"] }), person("y", { units: ["c"] }), person("w", { units: ["b"] })],
};

async function snapshotOf(store: TableStore) {
  return createPeople(store, { appointed: [] }).organisation();
}

describe("importing an organisation", () => {
  test("says what is new, moved, left, closed, changed and without leader", async () => {
    const store = openSqlite(":memory:");
    await importOrganisation(store, first, now);
    const imported = await importOrganisation(store, second, now);
    expect(imported).toMatchObject({
      kind: "imported",
      change: {
        difference: {
          units: { added: ["c"], moved: [], closed: ["a"], reopened: [], changed: ["b"] },
          people: { added: ["w"], moved: ["y"], left: ["z"], changed: [] },
          withoutLeader: ["b", "c"],
        },
      },
    });
  });

  test("a second import changes nothing and makes no new version, whatever the order of the rows", async () => {
    const store = openSqlite(":memory:");
    await importOrganisation(store, first, now);
    const { version } = await snapshotOf(store);
    const again = { units: first.units.toReversed(), people: first.people.toReversed() };
    expect((await importOrganisation(store, again, now)).kind).toBe("unchanged");
    expect((await snapshotOf(store)).version).toBe(version);
  });

  test("a unit missing from the files is closed and keeps its name, and opens again when it returns", async () => {
    const store = openSqlite(":memory:");
    await importOrganisation(store, first, now);
    await importOrganisation(store, second, now);
    expect((await snapshotOf(store)).units.get("a")).toMatchObject({ name: "Enhet a", status: "closed" });
    expect((await importOrganisation(store, second, now)).kind).toBe("unchanged");
    const back = await importOrganisation(store, first, now);
    expect(back).toMatchObject({ change: { difference: { units: { reopened: ["a"], closed: ["c"] } } } });
    expect((await snapshotOf(store)).units.get("a")?.status).toBe("active");
  });

  test("of two imports at once one takes effect whole and the other is told", async () => {
    const store = openSqlite(":memory:");
    await importOrganisation(store, first, now);
    const other = { ...first, people: [person("only")] };
    const results = await Promise.all([
      importOrganisation(store, second, now),
      importOrganisation(store, other, now),
    ]);
    expect(results.map((result) => result.kind).toSorted()).toEqual(["imported", "overtaken"]);
    const people = [...(await snapshotOf(store)).people.keys()];
    expect(people).toEqual(results[0].kind === "imported" ? ["w", "x", "y"] : ["only"]);
  });

  test("a store that fails in the middle leaves the organisation as it was", async () => {
    const store = openSqlite(":memory:");
    await importOrganisation(store, first, now);
    const before = await snapshotOf(store);
    const failing: TableStore = {
      ...store,
      async transact(partition, changes) {
        if (partition === "organisation") throw new Error("the line is down");
        return store.transact(partition, changes);
      },
    };
    await expect(importOrganisation(failing, second, now)).rejects.toThrow("the line is down");
    expect(await snapshotOf(store)).toEqual(before);
  });

  test("keeps the present version and the one before it, no more", async () => {
    const store = openSqlite(":memory:");
    const versions: string[] = [];
    for (const files of [first, second, first]) {
      const imported = await importOrganisation(store, files, now);
      if (imported.kind === "imported") versions.push(imported.version);
    }
    const rows = await Promise.all(versions.map((version) => store.query(`org|${version}`)));
    expect(rows.map((page) => page.rows.length > 0)).toEqual([false, true, true]);
  });
});
