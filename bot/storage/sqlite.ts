/** The embedded durable store: one SQLite file, WAL, every acknowledged write on disk. */
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import { checkChanges, pageLimit } from "./limits.ts";
import {
  type Change,
  type Committed,
  type Data,
  type Page,
  type Range,
  type Row,
  StorageError,
  type TableStore,
} from "./table-store.ts";

/** `path` is a file (its folder is made when missing) or ":memory:". */
export function openSqlite(path: string): TableStore {
  const database = open(path);
  const select = database.prepare("SELECT row, etag, data FROM rows WHERE partition = ? AND row = ?");
  const range = database.prepare(
    "SELECT row, etag, data FROM rows WHERE partition = ? AND row >= ? AND row < ? ORDER BY row LIMIT ?",
  );
  const write = writer(database);

  return {
    async get(partition, row) {
      const found = attempt(() => select.get(partition, row));
      return found === undefined ? undefined : toRow(partition, found as unknown as StoredRow);
    },
    async query(partition, of: Range = {}, continuation) {
      const limit = pageLimit(of);
      const from = continuation ?? of.from ?? "";
      const found = attempt(() =>
        range.all(partition, from, of.to ?? LAST_KEY, limit + 1),
      ) as unknown as StoredRow[];
      return toPage(partition, found, limit);
    },
    async transact(partition, changes) {
      checkChanges(changes);
      return attempt(() => write(partition, changes));
    },
    async ready() {
      attempt(() => database.prepare("SELECT 1").get());
    },
    async close() {
      if (database.isOpen) database.close();
    },
  };
}

interface StoredRow {
  row: string;
  etag: number;
  data: string;
}

/** Above every allowed key: U+10FFFF in UTF-8, SQLite's own order. */
const LAST_KEY = "\u{10FFFF}";

function open(path: string): DatabaseSync {
  return attempt(() => {
    if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
    const database = new DatabaseSync(path);
    // FULL: a commit that was acknowledged survives a power cut, not only the end of the process.
    database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000");
    database.exec(
      "CREATE TABLE IF NOT EXISTS rows (partition TEXT NOT NULL, row TEXT NOT NULL, etag INTEGER NOT NULL, data TEXT NOT NULL, PRIMARY KEY (partition, row)) WITHOUT ROWID",
    );
    database.exec("CREATE TABLE IF NOT EXISTS etags (last INTEGER NOT NULL)");
    database.exec("INSERT INTO etags SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM etags)");
    return database;
  });
}

function writer(database: DatabaseSync) {
  const current = database.prepare("SELECT etag FROM rows WHERE partition = ? AND row = ?");
  const put = database.prepare(
    "INSERT OR REPLACE INTO rows (partition, row, etag, data) VALUES (?, ?, ?, ?)",
  );
  const remove = database.prepare("DELETE FROM rows WHERE partition = ? AND row = ?");
  const nextEtag = database.prepare("UPDATE etags SET last = last + 1 RETURNING last");

  return function transact(partition: string, changes: readonly Change[]): Committed {
    database.exec("BEGIN IMMEDIATE");
    try {
      const conflict = firstConflict(current, partition, changes);
      if (conflict) {
        database.exec("ROLLBACK");
        return conflict;
      }
      const { last } = nextEtag.get() as { last: number };
      const etags = new Map<string, string>();
      for (const change of changes) {
        if (change.kind === "delete") remove.run(partition, change.row);
        else {
          put.run(partition, change.row, last, JSON.stringify(change.data));
          etags.set(change.row, String(last));
        }
      }
      database.exec("COMMIT");
      return { kind: "done", etags };
    } catch (error) {
      if (database.isTransaction) database.exec("ROLLBACK");
      throw error;
    }
  };
}

function firstConflict(
  current: StatementSync,
  partition: string,
  changes: readonly Change[],
): Committed | undefined {
  for (const change of changes) {
    const found = current.get(partition, change.row) as { etag: number } | undefined;
    const reason = conflictOf(change, found && String(found.etag));
    if (reason) return { kind: "conflict", row: change.row, reason };
  }
  return undefined;
}

function conflictOf(change: Change, etag: string | undefined): "exists" | "stale" | "absent" | undefined {
  if (change.kind === "upsert") return undefined;
  if (change.kind === "insert") return etag === undefined ? undefined : "exists";
  if (etag === undefined) return "absent";
  return change.etag === undefined || change.etag === etag ? undefined : "stale";
}

function toPage(partition: string, found: readonly StoredRow[], limit: number): Page {
  const rows = found.slice(0, limit).map((row) => toRow(partition, row));
  return { rows, continuation: found[limit]?.row };
}

function toRow(partition: string, stored: StoredRow): Row {
  return { partition, row: stored.row, etag: String(stored.etag), data: JSON.parse(stored.data) as Data };
}

function attempt<T>(work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw new StorageError(`SQLite: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
