/**
 * How far the walk of today has come, and what the last one found. Partition "retention":
 *
 *   walk   one row, so that any program goes on where the last one was cut off
 */
import { z } from "zod/v4";
import { countedKinds } from "./periods.ts";
import { rowFormat } from "../storage/row.ts";
import type { TableStore } from "../storage/table-store.ts";

const foundSchema = z.partialRecord(z.enum(countedKinds), z.number().int());

const walkSchema = z.object({
  /** The day, what is done with what is found, and the times that were in force: another key begins anew. */
  key: z.string(),
  /** Name of the part it is at, or "done". */
  phase: z.string(),
  /** Row key at which the next step begins; "" at the first. */
  from: z.string(),
  found: foundSchema,
  /** The last one that came to its end. */
  last: z.object({ at: z.string(), removed: z.boolean(), times: z.string(), found: foundSchema }).optional(),
});
export type Walk = z.infer<typeof walkSchema>;
const walkRow = rowFormat("retention-walk", walkSchema);

const RETENTION = "retention";
const WALK = "walk";

export interface StoredWalk {
  readonly walk: Walk;
  readonly etag: string;
}

export async function readWalk(store: TableStore): Promise<StoredWalk | undefined> {
  const row = await store.get(RETENTION, WALK);
  return row && { walk: walkRow.read(row), etag: row.etag };
}

/** Whoever is slower than another program writes nothing: the other goes on. */
export async function writeWalk(store: TableStore, before: StoredWalk | undefined, walk: Walk) {
  const data = walkRow.write(walk);
  const change =
    before === undefined
      ? ({ kind: "insert", row: WALK, data } as const)
      : ({ kind: "replace", row: WALK, data, etag: before.etag } as const);
  await store.transact(RETENTION, [change]);
}
