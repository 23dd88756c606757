/**
 * The rows of the strategy plan, kept as those of the organisation are: a plan is written whole under a version of its
 * own and takes effect when the pointer is switched to it.
 *
 *   goals           current    which version is in force
 *   goals|VERSION   g|000000   goals, packed
 */
import { z } from "zod/v4";
import { rowFormat } from "../../storage/row.ts";
import { rowsOf, StorageError, type TableStore } from "../../storage/table-store.ts";
import { deletePartition, numberedRows, packed, writeParts } from "../../storage/versions.ts";
import { type Goal, goalSchema } from "./goal.ts";

const PARTITION = "goals";
const POINTER = "current";

const pointerSchema = z.object({
  version: z.string(),
  /** Stays for whoever is reading it at that moment. */
  previous: z.string().optional(),
  /** ISO instant of the import. */
  at: z.string(),
  goals: z.number().int(),
});
const pointerRow = rowFormat("goals-pointer", pointerSchema);
const goalsRow = rowFormat("goals", z.object({ goals: z.array(goalSchema) }));

type Pointer = z.infer<typeof pointerSchema> & { readonly etag: string };

export async function readPlanPointer(store: TableStore): Promise<Pointer | undefined> {
  const row = await store.get(PARTITION, POINTER);
  return row && { ...pointerRow.read(row), etag: row.etag };
}

/** In the order of the file; none before the first import. */
export async function readPlan(store: TableStore): Promise<readonly Goal[]> {
  const pointer = await readPlanPointer(store);
  if (pointer === undefined) return [];
  const goals = await readPlanVersion(store, pointer.version);
  if (goals.length === pointer.goals) return goals;
  // Two imports in a row delete the version we were reading: then there is a newer one to read.
  const newer = await readPlanPointer(store);
  if (newer !== undefined && newer.version !== pointer.version) return readPlan(store);
  throw new StorageError(
    `goals version ${pointer.version} has ${goals.length} goals; ${pointer.goals} were written`,
  );
}

async function readPlanVersion(store: TableStore, version: string): Promise<Goal[]> {
  const goals: Goal[] = [];
  for await (const row of rowsOf(store, versionPartition(version))) goals.push(...goalsRow.read(row).goals);
  return goals;
}

export async function writePlanVersion(
  store: TableStore,
  version: string,
  goals: readonly Goal[],
): Promise<void> {
  const rows = packed(goals).map((some) => goalsRow.write({ goals: some }));
  await writeParts(store, versionPartition(version), numberedRows("g", rows));
}

export async function deletePlanVersion(store: TableStore, version: string): Promise<void> {
  await deletePartition(store, versionPartition(version));
}

/** False when somebody else's import came first. */
export async function switchPlan(
  store: TableStore,
  present: Pointer | undefined,
  next: { readonly version: string; readonly at: string; readonly goals: number },
): Promise<boolean> {
  const data = pointerRow.write({
    ...next,
    ...(present === undefined ? {} : { previous: present.version }),
  });
  const committed = await store.transact(PARTITION, [
    present === undefined
      ? { kind: "insert", row: POINTER, data }
      : { kind: "replace", row: POINTER, data, etag: present.etag },
  ]);
  return committed.kind === "done";
}

function versionPartition(version: string): string {
  return `goals|${version}`;
}
