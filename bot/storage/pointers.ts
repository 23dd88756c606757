/**
 * Pointers: small index rows in a partition of their own, so that a list is found without a scan. A pointer is
 * written BEFORE the fact it points to and is a hint only: whoever reads it looks at the fact and passes over
 * what no longer fits. Nothing is lost when we die between the two writes.
 */
import { z } from "zod/v4";
import { rowFormat } from "./row.ts";
import { type Range, rowsOf, StorageError, type TableStore } from "./table-store.ts";

const pointerRow = rowFormat("pointer", z.object({}));

export interface Pointer {
  readonly partition: string;
  readonly row: string;
  readonly etag: string;
}

export async function point(store: TableStore, partition: string, row: string): Promise<Pointer> {
  const committed = await store.transact(partition, [{ kind: "upsert", row, data: pointerRow.write({}) }]);
  const etag = committed.kind === "done" ? committed.etags.get(row) : undefined;
  if (etag === undefined) throw new StorageError(`pointer ${partition}/${row} was not written`);
  return { partition, row, etag };
}

/** Takes the pointer away unless somebody pointed again since it was read. */
export async function unpoint(store: TableStore, pointer: Pointer): Promise<void> {
  await store.transact(pointer.partition, [{ kind: "delete", row: pointer.row, etag: pointer.etag }]);
}

export async function findPointer(
  store: TableStore,
  partition: string,
  row: string,
): Promise<Pointer | undefined> {
  const found = await store.get(partition, row);
  return found && { partition, row, etag: found.etag };
}

/** Row keys of a range of pointers, ascending. */
export async function pointersIn(
  store: TableStore,
  partition: string,
  range: Range = {},
): Promise<readonly string[]> {
  const pointers = await readPointers(store, partition, range);
  return pointers.map(({ row }) => row);
}

/** The same with what is needed to take them away. */
export async function readPointers(
  store: TableStore,
  partition: string,
  range: Range = {},
): Promise<readonly Pointer[]> {
  const found: Pointer[] = [];
  for await (const { row, etag } of rowsOf(store, partition, range)) found.push({ partition, row, etag });
  return found;
}
