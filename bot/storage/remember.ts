/** What many ask for at the same moment and nobody changes any more, read once for all of them. */
import type { TableStore } from "./table-store.ts";

/** So many different things are being sent at the same time. */
const MOST = 4;

/**
 * @returns a function that reads under a key what does not change as long as the key is the same; what is undefined is not
 * there yet, and read again by the next one.
 */
export function createMemory<T>() {
  const stores = new WeakMap<TableStore, Map<string, Promise<T>>>();
  return (store: TableStore, key: string, read: () => Promise<T>): Promise<T> => {
    const known = stores.get(store) ?? new Map<string, Promise<T>>();
    stores.set(store, known);
    const reading = known.get(key) ?? read();
    known.delete(key);
    known.set(key, reading);
    for (const oldest of known.keys()) if (known.size > MOST) known.delete(oldest);
    // What could not be read is read again by the next one.
    const forget = () => known.delete(key);
    reading.then((value) => value === undefined && forget(), forget);
    return reading;
  };
}
