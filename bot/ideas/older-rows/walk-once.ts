/**
 * What older rows lack is made up for by a walk through all ideas, once; a row notes that it was done. Cut off before
 * that, they are walked again, which must change nothing.
 *
 *   due-walked, happened-walked   done
 */
import { findPointer, point } from "../../storage/pointers.ts";
import type { TableStore } from "../../storage/table-store.ts";

const DONE = "done";

/** @param name the partition that notes it */
export async function walkOnce(store: TableStore, name: string, walk: () => Promise<void>): Promise<void> {
  if (await findPointer(store, name, DONE)) return;
  await walk();
  await point(store, name, DONE);
}
