/**
 * What is larger than a transaction and takes effect at once: it is written whole under a partition of its own, many
 * records a row, and a pointer row elsewhere is switched to it afterwards.
 */
import type { Change, Data, TableStore } from "./table-store.ts";
import { untilWritten } from "./until-written.ts";

/** Rows a transaction: 50 full ones stay below the 4 MiB of Azure Tables. */
const ROWS_A_TRANSACTION = 50;
/** Characters of JSON packed into one row, well below MAX_ROW_CHARACTERS: 20,000 people are some 200 rows. */
const CHARACTERS_A_ROW = 24_000;

/** The records of each row. */
export function packed<T>(records: readonly T[]): T[][] {
  const rows: T[][] = [];
  let room = 0;
  for (const record of records) {
    const size = JSON.stringify(record).length + 1;
    if (size > room) {
      rows.push([]);
      room = CHARACTERS_A_ROW;
    }
    rows.at(-1)?.push(record);
    room -= size;
  }
  return rows;
}

/** Under u|000000, u|000001 and so on. */
export function numberedRows(letter: string, rows: readonly Data[]): readonly Change[] {
  return rows.map((data, index) => ({
    kind: "upsert",
    row: `${letter}|${String(index).padStart(6, "0")}`,
    data,
  }));
}

export async function writeParts(
  store: TableStore,
  partition: string,
  changes: readonly Change[],
): Promise<void> {
  for (let at = 0; at < changes.length; at += ROWS_A_TRANSACTION)
    await store.transact(partition, changes.slice(at, at + ROWS_A_TRANSACTION));
}

export async function deletePartition(store: TableStore, partition: string): Promise<void> {
  let left: boolean;
  // A conflict means that somebody else deletes the same partition: what is left is looked at again.
  do left = await untilWritten(partition, () => deleteSome(store, partition));
  while (left);
}

/** Whether there was anything; each time there is less. */
async function deleteSome(store: TableStore, partition: string): Promise<boolean | "conflict"> {
  const { rows } = await store.query(partition, { limit: ROWS_A_TRANSACTION });
  if (rows.length === 0) return false;
  const deletes = rows.map(({ row }): Change => ({ kind: "delete", row }));
  return (await store.transact(partition, deletes)).kind === "done" ? true : "conflict";
}
