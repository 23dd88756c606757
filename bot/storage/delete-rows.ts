/** Many rows of one partition go; what is gone already is passed over. */
import { MAX_CHANGES } from "./limits.ts";
import type { TableStore } from "./table-store.ts";

export async function deleteRows(
  store: TableStore,
  partition: string,
  rows: readonly string[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += MAX_CHANGES) {
    const batch = rows.slice(from, from + MAX_CHANGES);
    const deleted = await store.transact(
      partition,
      batch.map((row) => ({ kind: "delete", row })),
    );
    // Somebody else deletes them too: one that is missing kept all the others.
    if (deleted.kind === "conflict")
      for (const row of batch) await store.transact(partition, [{ kind: "delete", row }]);
  }
}
