/**
 * The organisation's rows. One import is larger than a transaction, so it is written whole under a partition of
 * its own, "org|VERSION", and takes effect when the one pointer row is switched. The version before stays, for
 * whoever is reading it at that moment; older ones are deleted.
 */
import { setImmediate as turnsOfOthers } from "node:timers/promises";
import { z } from "zod/v4";
import { rowFormat } from "../storage/row.ts";
import { type Change, rowsOf, StorageError, type TableStore } from "../storage/table-store.ts";
import { deletePartition, numberedRows, packed, writeParts } from "../storage/versions.ts";
import { personSchema, unitSchema } from "./person.ts";
import type { Roster } from "./roster.ts";

const PARTITION = "organisation";
const POINTER = "current";
const pointerSchema = z.object({
  version: z.string(),
  previous: z.string().optional(),
  /** ISO instant of the import. */
  at: z.string(),
  units: z.number().int(),
  people: z.number().int(),
});
const pointerRow = rowFormat("organisation-pointer", pointerSchema);
const unitsRow = rowFormat("organisation-units", z.object({ units: z.array(unitSchema) }));
const peopleRow = rowFormat("organisation-people", z.object({ people: z.array(personSchema) }));

export type Pointer = z.infer<typeof pointerSchema> & { readonly etag: string };

export async function readPointer(store: TableStore): Promise<Pointer | undefined> {
  const row = await store.get(PARTITION, POINTER);
  return row && { ...pointerRow.read(row), etag: row.etag };
}

/** Throws StorageError when the version is not complete: a caller that raced with two imports reads the pointer again. */
export async function readVersion(store: TableStore, pointer: Pointer): Promise<Roster> {
  const { units, people } = await readParts(store, pointer.version);
  if (units.length !== pointer.units || people.length !== pointer.people)
    throw new StorageError(
      `organisation version ${pointer.version} has ${units.length} units and ${people.length} people; ${pointer.units} and ${pointer.people} were written`,
    );
  return { units, people };
}

/** A version that is no longer in force; undefined when it was deleted. How much there was of it is not known any more. */
export async function readPrevious(store: TableStore, version: string): Promise<Roster | undefined> {
  const roster = await readParts(store, version);
  return roster.units.length === 0 ? undefined : roster;
}

async function readParts(store: TableStore, version: string): Promise<Roster> {
  const units: Roster["units"][number][] = [];
  const people: Roster["people"][number][] = [];
  for await (const row of rowsOf(store, versionPartition(version))) {
    if (row.row.startsWith("u|")) units.push(...unitsRow.read(row).units);
    else people.push(...peopleRow.read(row).people);
    // Some hundred people a row: a large municipality must not stop the answers to everybody else.
    await turnsOfOthers();
  }
  return { units, people };
}

export async function writeVersion(store: TableStore, version: string, roster: Roster): Promise<void> {
  const units = packed(roster.units).map((some) => unitsRow.write({ units: some }));
  const people = packed(roster.people).map((some) => peopleRow.write({ people: some }));
  await writeParts(store, versionPartition(version), [
    ...numberedRows("u", units),
    ...numberedRows("p", people),
  ]);
}

/** True when `version` is now the organisation; false when somebody else's import came first. */
export async function switchTo(
  store: TableStore,
  present: Pointer | undefined,
  next: { version: string; at: string; roster: Roster },
): Promise<boolean> {
  const data = pointerRow.write({
    version: next.version,
    ...(present === undefined ? {} : { previous: present.version }),
    at: next.at,
    units: next.roster.units.length,
    people: next.roster.people.length,
  });
  const change: Change =
    present === undefined
      ? { kind: "insert", row: POINTER, data }
      : { kind: "replace", row: POINTER, data, etag: present.etag };
  return (await store.transact(PARTITION, [change])).kind === "done";
}

export async function deleteVersion(store: TableStore, version: string): Promise<void> {
  await deletePartition(store, versionPartition(version));
}

function versionPartition(version: string): string {
  return `org|${version}`;
}
