import { type Data, StorageError } from "./table-store.ts";

/** A row's JSON as data. The error says which row, never what is in it. */
export function parseData(partition: string, row: string, json: string): Data {
  try {
    return JSON.parse(json) as Data;
  } catch {
    throw new StorageError(`row ${partition}/${row} holds something that is not JSON`);
  }
}
