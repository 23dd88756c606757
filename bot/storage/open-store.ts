/** The store that the configuration names. */
import type { StorageChoice } from "../config.ts";
import { openSqlite } from "./sqlite.ts";
import type { TableStore } from "./table-store.ts";

export function openStore(choice: StorageChoice): TableStore {
  if (choice.kind === "sqlite") return openSqlite(choice.path);
  throw new Error(`STORAGE_URL: ${choice.kind} is not available yet`);
}
