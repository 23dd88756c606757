/** A store as a program sees it that dies at its n-th call: from then on nothing reaches it any more. */
import { StorageError, type TableStore } from "../../bot/storage/table-store.ts";

export interface DyingStore extends TableStore {
  readonly calls: number;
  readonly dead: boolean;
}

/**
 * @param cut number of the call at which the program dies, from 1.
 * @param taken whether that call still takes effect: the reply is lost, not the write.
 */
export function dyingStore(store: TableStore, cut: number, taken: boolean): DyingStore {
  let calls = 0;
  async function call<T>(work: () => Promise<T>): Promise<T> {
    calls += 1;
    if (calls === cut && taken) await work();
    if (calls >= cut) throw new StorageError("the program is dead");
    return work();
  }
  return {
    get calls() {
      return calls;
    },
    get dead() {
      return calls >= cut;
    },
    get: (partition, row) => call(() => store.get(partition, row)),
    query: (partition, range, continuation) => call(() => store.query(partition, range, continuation)),
    transact: (partition, changes) => call(() => store.transact(partition, changes)),
    ready: () => call(() => store.ready()),
    close: () => Promise.resolve(),
  };
}
