/** Lets the dispatcher look as soon as messages were committed, instead of at its next look. */
import type { Change, TableStore } from "../storage/table-store.ts";
import { OUTBOX } from "./commit-fact.ts";

/** The store for capabilities: calls `wake` after each transaction that committed messages or queued one. */
export function waking(store: TableStore, wake: () => void): TableStore {
  return {
    get: (partition, row) => store.get(partition, row),
    query: (partition, range, continuation) => store.query(partition, range, continuation),
    ready: () => store.ready(),
    close: () => store.close(),
    async transact(partition, changes) {
      const committed = await store.transact(partition, changes);
      if (committed.kind === "done" && changes.some((change) => orders(partition, change))) wake();
      return committed;
    },
  };
}

/** A fact's own messages are m| rows of its partition; the outbox has its queue. The marker comes too early. */
function orders(partition: string, change: Change): boolean {
  return change.kind !== "delete" && change.row.startsWith(partition === OUTBOX ? "q|" : "m|");
}
