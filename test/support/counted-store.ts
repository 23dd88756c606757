/** A store that counts what is asked of the one inside. */
import type { TableStore } from "../../bot/storage/table-store.ts";

export interface Cost {
  get: number;
  range: number;
  write: number;
}

export interface CountedStore {
  readonly store: TableStore;
  /** What `work` asked of the store. */
  costOf(work: () => Promise<unknown>): Promise<Cost>;
  /** Rows that came back while it worked. */
  rowsFor(work: () => Promise<unknown>): Promise<number>;
}

export function countedStore(inner: TableStore): CountedStore {
  const cost: Cost = { get: 0, range: 0, write: 0 };
  let rows = 0;
  const store: TableStore = {
    async get(partition, row) {
      cost.get += 1;
      const found = await inner.get(partition, row);
      rows += found ? 1 : 0;
      return found;
    },
    async query(partition, range, continuation) {
      cost.range += 1;
      const page = await inner.query(partition, range, continuation);
      rows += page.rows.length;
      return page;
    },
    transact(partition, changes) {
      cost.write += 1;
      return inner.transact(partition, changes);
    },
    ready: () => inner.ready(),
    close: () => inner.close(),
  };
  return {
    store,
    async costOf(work) {
      const before = { ...cost };
      await work();
      return {
        get: cost.get - before.get,
        range: cost.range - before.range,
        write: cost.write - before.write,
      };
    },
    async rowsFor(work) {
      const before = rows;
      await work();
      return rows - before;
    },
  };
}
