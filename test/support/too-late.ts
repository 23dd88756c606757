/** A store in which somebody else is always faster. */
import { openSqlite } from "../../bot/storage/sqlite.ts";
import type { TableStore } from "../../bot/storage/table-store.ts";

export interface TooLate {
  readonly store: TableStore;
  /** How many writes came too late. */
  readonly attempts: () => number;
}

/** More than anybody tries; without it a loop that never gives up would never end. */
const FOR_EVER = 200;

/** Every write into such a partition comes too late. */
export function tooLate(
  isTaken: (partition: string) => boolean,
  inner: TableStore = openSqlite(":memory:"),
): TooLate {
  let attempts = 0;
  const store: TableStore = {
    get: (...of) => inner.get(...of),
    query: (...of) => inner.query(...of),
    async transact(into, changes) {
      if (!isTaken(into)) return inner.transact(into, changes);
      attempts += 1;
      if (attempts > FOR_EVER) throw new Error("asked for ever");
      return { kind: "conflict", row: changes[0]?.row ?? "", reason: "exists" };
    },
    ready: () => inner.ready(),
    close: () => inner.close(),
  };
  return { store, attempts: () => attempts };
}
