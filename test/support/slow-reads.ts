/** A store that replies as slowly as one across a network: everybody who asks at once has read before anybody writes. */
import type { TableStore } from "../../bot/storage/table-store.ts";

export function slowReads(inner: TableStore): TableStore {
  async function later<T>(reading: Promise<T>): Promise<T> {
    const read = await reading;
    await new Promise((resolve) => setImmediate(resolve));
    return read;
  }
  return {
    get: (...of) => later(inner.get(...of)),
    query: (...of) => later(inner.query(...of)),
    transact: (...of) => inner.transact(...of),
    ready: () => inner.ready(),
    close: () => inner.close(),
  };
}
