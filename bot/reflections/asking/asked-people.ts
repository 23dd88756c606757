/**
 * The tree and everybody who is asked, as they are when a question is sent: results are computed by these and no others.
 * Whoever asks may be cut off, and the organisation change before it is gone on with: then there is a list of each version.
 * A pointer to each is written before it, so that closing finds them all.
 */
import { z } from "zod/v4";
import type { Organisation } from "../../organisation/organisation.ts";
import { point, readPointers, unpoint } from "../../storage/pointers.ts";
import { rowFormat } from "../../storage/row.ts";
import { prefixed, rowsOf, type TableStore } from "../../storage/table-store.ts";
import { deletePartition, numberedRows, packed, writeParts } from "../../storage/versions.ts";
import { readersOf, treeAsked } from "../../weekly-update/audience/audience.ts";
import { audienceOf } from "../question.ts";

const treeUnitSchema = z.object({
  id: z.string(),
  parent: z.string().optional(),
  status: z.enum(["active", "planned", "closed"]),
});
const personSchema = z.object({ id: z.string(), units: z.array(z.string()) });
type PersonAsked = z.infer<typeof personSchema>;

const unitsRow = rowFormat("reflection-asked-units", z.object({ units: z.array(treeUnitSchema) }));
const peopleRow = rowFormat("reflection-asked-people", z.object({ people: z.array(personSchema) }));

export interface Frozen {
  /** In the order of the tree. */
  readonly units: readonly z.infer<typeof treeUnitSchema>[];
  readonly people: readonly PersonAsked[];
}

/**
 * The same organisation gives the same rows: writing them again after a cut, or by two at once, changes nothing.
 * @returns the ids of those who are asked
 */
export async function freezeAsked(
  store: TableStore,
  id: string,
  organisation: Organisation,
): Promise<readonly string[]> {
  const partition = partitionOf(id, organisation.version);
  const audience = audienceOf(id);
  const tree = audience ? treeAsked(organisation, audience) : [];
  const within = new Set(tree.map((unit) => unit.id));
  const people = (audience ? readersOf(organisation, audience) : []).map((person) => ({
    id: person,
    units: (organisation.people.get(person)?.units ?? []).filter((unit) => within.has(unit)),
  }));
  const units = tree.map(({ id: unit, parent, status }) => ({
    id: unit,
    ...(parent === undefined || !within.has(parent) ? {} : { parent }),
    status,
  }));
  await point(store, listsOf(id), organisation.version);
  await writeParts(store, partition, [
    ...numberedRows(
      "u",
      packed(units).map((part) => unitsRow.write({ units: part })),
    ),
    ...numberedRows(
      "p",
      packed(people).map((part) => peopleRow.write({ people: part })),
    ),
  ]);
  return people.map((person) => person.id);
}

export async function readFrozen(store: TableStore, id: string, version: string): Promise<Frozen> {
  const partition = partitionOf(id, version);
  const units: Frozen["units"][number][] = [];
  const people: PersonAsked[] = [];
  for await (const row of rowsOf(store, partition, prefixed("u|"))) units.push(...unitsRow.read(row).units);
  for await (const row of rowsOf(store, partition, prefixed("p|")))
    people.push(...peopleRow.read(row).people);
  return { units, people };
}

/** @param version of the question, when it was asked: older ones have no pointer. */
export async function forgetAsked(store: TableStore, id: string, version: string | undefined): Promise<void> {
  if (version !== undefined) await deletePartition(store, partitionOf(id, version));
  for (const pointer of await readPointers(store, listsOf(id))) {
    await deletePartition(store, partitionOf(id, pointer.row));
    await unpoint(store, pointer);
  }
}

function listsOf(id: string): string {
  return `reflection-asked|${id}`;
}

function partitionOf(id: string, version: string): string {
  return `${listsOf(id)}|${version}`;
}
