/** A store that remembers every change that was written, also of rows that are gone since. */
import type { Change, Data, TableStore } from "../../bot/storage/table-store.ts";

export interface Written {
  readonly partition: string;
  readonly row: string;
  readonly data: Data | undefined;
}

/** @param alter what is written instead, to see whether a test would notice. */
export function recordingStore(
  store: TableStore,
  written: Written[],
  alter: (partition: string, change: Change) => Change = (_, change) => change,
): TableStore {
  return {
    get: (partition, row) => store.get(partition, row),
    query: (partition, range, continuation) => store.query(partition, range, continuation),
    ready: () => store.ready(),
    close: () => store.close(),
    async transact(partition, changes) {
      const altered = changes.map((change) => alter(partition, change));
      const committed = await store.transact(partition, altered);
      // What was refused stands nowhere.
      if (committed.kind === "done")
        for (const change of altered)
          written.push({
            partition,
            row: change.row,
            data: change.kind === "delete" ? undefined : change.data,
          });
      return committed;
    },
  };
}
