/** The embedded durable store: one SQLite file, WAL, every acknowledged write on disk. */
import { randomInt } from "node:crypto";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import { parseData } from "./data.ts";
import { checkChanges, checkKey, checkRange, pageLimit } from "./limits.ts";
import {
  type Change,
  type Committed,
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
    "SELECT row, etag, data FROM rows WHERE partition = ? AND row >= ? AND row > ? AND row < ? ORDER BY row LIMIT ?",
  );
  const write = writer(database);

  return {
    async get(partition, row) {
      checkKey("partition", partition);
      checkKey("row", row);
      return attempt("read", () => {
        const found = select.get(partition, row) as StoredRow | undefined;
        return found && toRow(partition, found);
      });
    },
    async query(partition, of: Range = {}, continuation = "") {
      checkRange(partition, of, continuation);
      const limit = pageLimit(of);
      return attempt("read", () => {
        const to = of.to ?? AFTER_EVERY_KEY;
        const found = range.all(partition, of.from ?? "", continuation, to, limit + 1);
        return toPage(partition, found as unknown as StoredRow[], limit);
      });
    },
    async transact(partition, changes) {
      checkChanges(partition, changes);
      return attempt("write", () => write(partition, changes));
    },
    async ready() {
      attempt("read", () => select.get("ready", "ready"));
    },
    async close() {
      if (database.isOpen) database.close();
    },
  };
}

/** How long to wait for another process that holds the file. The bot stands still meanwhile. */
const BUSY_MS = 5000;

interface StoredRow {
  row: string;
  etag: number;
  data: string;
}

const AFTER_EVERY_KEY = "\ufffd";

function open(path: string): DatabaseSync {
  const database = attempt(`open ${path}`, () => {
    // The file holds what people wrote: a folder we make is for the bot's own user only.
    if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    // Another process (an import, say) may be writing: wait for it.
    return new DatabaseSync(path, { timeout: BUSY_MS });
  });
  try {
    attempt(`open ${path}`, () => prepare(database));
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function prepare(database: DatabaseSync): void {
  useWriteAheadLog(database);
  // FULL: a commit that was acknowledged survives a power cut, not only the end of the process.
  database.exec("PRAGMA synchronous = FULL");
  // What was deleted is overwritten: otherwise it stays readable in the file until its place is used again.
  database.exec("PRAGMA secure_delete = ON");
  // One transaction, also where nothing is new: it fails at once in a place where nothing can be written.
  database.exec(`BEGIN IMMEDIATE;
    CREATE TABLE IF NOT EXISTS rows (partition TEXT NOT NULL, row TEXT NOT NULL, etag INTEGER NOT NULL,
      data TEXT NOT NULL, PRIMARY KEY (partition, row)) WITHOUT ROWID;
    COMMIT`);
}

/** SQLite does not wait for others when it changes the journal: two processes that start together would fail. */
function useWriteAheadLog(database: DatabaseSync): void {
  const deadline = performance.now() + BUSY_MS;
  let busy: unknown;
  do {
    try {
      database.exec("PRAGMA journal_mode = WAL");
      return;
    } catch (error) {
      if (!/locked|busy/.test(messageOf(error))) throw error;
      busy = error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  } while (performance.now() <= deadline);
  throw busy;
}

/** The same one is not drawn twice for one row, as far as anybody will see. */
const MOST_ETAGS = 2 ** 47;

function writer(database: DatabaseSync) {
  const current = database.prepare("SELECT etag FROM rows WHERE partition = ? AND row = ?");
  const put = database.prepare(
    "INSERT OR REPLACE INTO rows (partition, row, etag, data) VALUES (?, ?, ?, ?)",
  );
  const remove = database.prepare("DELETE FROM rows WHERE partition = ? AND row = ?");

  return function transact(partition: string, changes: readonly Change[]): Committed {
    database.exec("BEGIN IMMEDIATE");
    try {
      const conflict = firstConflict(current, partition, changes);
      if (conflict) {
        database.exec("ROLLBACK");
        return conflict;
      }
      // Drawn by lot: a counter would tell between which other writes, with a time or a name, an answer came.
      const etag = randomInt(1, MOST_ETAGS);
      const etags = new Map<string, string>();
      for (const change of changes) {
        if (change.kind === "delete") remove.run(partition, change.row);
        else {
          put.run(partition, change.row, etag, JSON.stringify(change.data));
          etags.set(change.row, String(etag));
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
  return { rows, continuation: found.length > limit ? rows.at(-1)?.row : undefined };
}

function toRow(partition: string, stored: StoredRow): Row {
  return {
    partition,
    row: stored.row,
    etag: String(stored.etag),
    data: parseData(partition, stored.row, stored.data),
  };
}

function attempt<T>(what: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof StorageError) throw cause;
    throw new StorageError(`SQLite: cannot ${what}: ${messageOf(cause)}`, { cause });
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
