/** A town of three levels with everything that the use cases of ideas need, on a store in memory. */
import type { IdeasDeps } from "../../bot/ideas/deps.ts";
import { importOrganisation } from "../../bot/organisation/import-organisation.ts";
import { createPeople } from "../../bot/organisation/people.ts";
import type { Person, Unit } from "../../bot/organisation/person.ts";
import { defaultSettings } from "../../bot/settings.ts";
import { openSqlite } from "../../bot/storage/sqlite.ts";
import type { TableStore } from "../../bot/storage/table-store.ts";
import { testSealing } from "./sealing.ts";

const plain = { place: "", status: "active" } as const;
const units: readonly Unit[] = [
  { id: "town", name: "Helse", level: "sektor", leader: "boss-town", ...plain },
  {
    id: "home",
    name: "Hjemmetjenesten",
    level: "tjeneste",
    parent: "town",
    leader: "boss-home",
    ...plain,
  },
  { id: "north", name: "Sone nord", level: "enhet", parent: "home", leader: "boss-north", ...plain },
];

const people: readonly Person[] = [
  person("nurse", "north"),
  person("cook", "north"),
  person("boss-north", "north"),
  person("boss-home", "home"),
  person("boss-town", "town"),
  { ...person("union", "north"), roles: ["union-rep"] },
  { ...person("admin", "town"), roles: ["administrator"] },
];

export interface Town {
  readonly deps: IdeasDeps;
  readonly store: TableStore;
  /** Sets the clock to nine in the morning of this date, YYYY-MM-DD. */
  day(date: string): void;
}

export async function ideaTown(store = openSqlite(":memory:")): Promise<Town> {
  let now = new Date("2026-11-23T08:00:00Z");
  await importOrganisation(store, { units, people }, now);
  const deps: IdeasDeps = {
    store,
    sealing: testSealing,
    people: createPeople(store, { appointed: [] }),
    clock: () => now,
    settings: defaultSettings,
    reachable: async () => true,
  };
  return {
    deps,
    store,
    day(date) {
      now = new Date(`${date}T08:00:00Z`);
    },
  };
}

function person(id: string, unit: string): Person {
  return { id, name: id, units: [unit], roles: ["employee"], language: "nb", email: "", profession: "" };
}
