/** Everything a store's file holds, read past the program: what somebody with access to the file would see. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { openSqlite } from "../../bot/storage/sqlite.ts";
import type { TableStore } from "../../bot/storage/table-store.ts";

export interface RawRow {
  readonly partition: string;
  readonly row: string;
  /** As the file has it. */
  readonly data: string;
}

export interface FileStore {
  readonly store: TableStore;
  readonly file: string;
  /** Of the file as it is now. */
  rows(): readonly RawRow[];
  remove(): void;
}

export function openFileStore(): FileStore {
  const folder = mkdtempSync(join(tmpdir(), "raw-rows-"));
  const file = join(folder, "store.db");
  return {
    store: openSqlite(file),
    file,
    rows() {
      const database = new DatabaseSync(file, { readOnly: true });
      const found = database.prepare("SELECT * FROM rows ORDER BY partition, row").all();
      database.close();
      return found.map((one) => {
        const { partition, row, ...rest } = one as unknown as Omit<RawRow, "data">;
        return { partition, row, data: JSON.stringify(rest) };
      });
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
