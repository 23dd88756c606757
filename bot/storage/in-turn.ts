/** What one program does to one thing one after the other: many that read and write it at once would all but one be too late. */
import type { TableStore } from "./table-store.ts";

/** @returns a function that does the work under a key when all that was asked for before it is at its end, however that went. */
export function createTurns() {
  const stores = new WeakMap<TableStore, Map<string, Promise<unknown>>>();
  return async function inTurn<T>(store: TableStore, key: string, work: () => Promise<T>): Promise<T> {
    const last = stores.get(store) ?? new Map<string, Promise<unknown>>();
    stores.set(store, last);
    const mine = (last.get(key) ?? Promise.resolve()).then(work, work);
    last.set(key, mine);
    try {
      return await mine;
    } finally {
      if (last.get(key) === mine) last.delete(key);
    }
  };
}
