/**
 * Facts that are too old go, with their forms and messages. Their numbers stay taken, as void rows: a message is known by
 * the number of its fact, and a new one of the same number would be taken for one that was sent long ago.
 */
import { MAX_CHANGES } from "../storage/limits.ts";
import { type Change, type Row, rowsOf, type TableStore } from "../storage/table-store.ts";
import { isVoid, voidHistory } from "./commit-fact.ts";

/**
 * Cut off it is done again from the start: whatever names the partition goes after it.
 * @param head goes last, and only as it was read @param others also rows of other kinds
 * @returns false: something has changed meanwhile, and the head is still there
 */
export async function forgetFacts(
  store: TableStore,
  partition: string,
  { head, others }: { readonly head: Row | undefined; readonly others: boolean },
): Promise<boolean> {
  const changes: Change[] = [];
  for await (const row of rowsOf(store, partition)) {
    const change = row.row === head?.row ? undefined : goneOf(row, others);
    if (change) changes.push(change);
  }
  if (head) changes.push({ kind: "delete", row: head.row, etag: head.etag });
  for (let at = 0; at < changes.length; at += MAX_CHANGES) {
    const committed = await store.transact(partition, changes.slice(at, at + MAX_CHANGES));
    if (committed.kind === "conflict") return false;
  }
  return true;
}

function goneOf(row: Row, others: boolean): Change | undefined {
  const { row: key, etag } = row;
  if (key.startsWith("h|"))
    return isVoid(row) ? undefined : { kind: "replace", row: key, data: voidHistory, etag };
  return others || key.startsWith("m|") || key.startsWith("n|")
    ? { kind: "delete", row: key, etag }
    : undefined;
}
