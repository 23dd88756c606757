import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openSqlite } from "../../../bot/storage/sqlite.ts";
import { StorageError } from "../../../bot/storage/table-store.ts";

const storage = join(import.meta.dirname, "..", "..", "..", "bot", "storage");
const sqlite = join(storage, "sqlite.ts");
const change = { kind: "upsert", row: "a", data: { v: 1 } } as const;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sqlite-"));
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true });
});

function opening(path: string): unknown {
  try {
    return openSqlite(path);
  } catch (error) {
    return error;
  }
}

test("the folder is made when it is missing, for this user only", async () => {
  const store = openSqlite(join(folder, "a", "b", "rows.db"));
  await store.transact("p", [change]);
  await store.close();
  expect(existsSync(join(folder, "a", "b", "rows.db"))).toBe(true);
  if (process.platform !== "win32") expect(statSync(join(folder, "a")).mode & 0o777).toBe(0o700);
});

test("what was deleted is not in the file any more", async () => {
  const path = join(folder, "rows.db");
  const store = openSqlite(path);
  const rows = Array.from({ length: 40 }, (_, at) => `tag${at}`);
  for (const row of rows) {
    const data = { v: 1, box: `secret ${"x".repeat(400)}` };
    await store.transact("answers", [{ kind: "upsert", row, data }]);
  }
  await store.transact(
    "answers",
    rows.map((row) => ({ kind: "delete", row })),
  );
  await store.transact("p", [change]);
  await store.close();
  expect(readFileSync(path, "latin1")).not.toMatch(/secret|tag\d/);
});

test("nothing in the file tells in which order rows were written", async () => {
  const path = join(folder, "rows.db");
  const store = openSqlite(path);
  const written = Array.from({ length: 12 }, (_, at) => `${(at * 5) % 12}`);
  for (const row of written) await store.transact("p", [{ ...change, row }]);
  await store.close();
  const database = new DatabaseSync(path);
  const orders = ["SELECT row FROM rows", "SELECT row FROM rows ORDER BY etag"].map((sql) =>
    database
      .prepare(sql)
      .all()
      .map(({ row }) => row),
  );
  const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
  database.close();
  for (const order of orders) expect(order).not.toEqual(written);
  expect(tables).toEqual([{ name: "rows" }]);
});

test("a path that cannot be a file is a StorageError that names it", () => {
  writeFileSync(join(folder, "file"), "");
  const path = join(folder, "file", "rows.db");
  const error = opening(path);
  expect(error).toBeInstanceOf(StorageError);
  expect((error as Error).message).toContain(`cannot open ${path}`);
  expect((error as Error).cause).toBeInstanceOf(Error);
});

test("a file that is no database is a StorageError, and stays as it was", () => {
  const path = join(folder, "rows.db");
  writeFileSync(path, "Dette er ikke en database. ".repeat(100));
  expect(opening(path)).toBeInstanceOf(StorageError);
  expect(statSync(path).size).toBe(2700);
});

test.runIf(process.platform !== "win32")("a read-only folder is a StorageError at the start", (context) => {
  // The superuser may write everywhere: then another user tries, if that one may run this program at all.
  const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const path = join(folder, "rows.db");
  cpSync(storage, join(folder, "storage"), { recursive: true });
  void openSqlite(path).close();
  chmodSync(path, 0o444);
  chmodSync(folder, 0o555);
  function openingAs(file: string): string {
    const opening = `import(${JSON.stringify(join(folder, "storage", "sqlite.ts"))}).then(({ openSqlite }) => openSqlite(${JSON.stringify(file)}))`;
    const script = `${opening}.then(() => console.log("opened"), (error) => console.log(error.name, error.message))`;
    return spawnSync(process.execPath, ["-e", script], { ...user, cwd: "/", encoding: "utf8" }).stdout ?? "";
  }
  if (openingAs(":memory:") !== "opened\n") context.skip("no other user may run Node here");
  for (const file of [path, join(folder, "new.db"), join(folder, "new", "rows.db")])
    expect(openingAs(file)).toMatch(`StorageError SQLite: cannot open ${file}: `);
});

test("a write waits for another process that holds the file", async () => {
  const path = join(folder, "rows.db");
  const store = openSqlite(path);
  await heldByAnother(path);
  const started = performance.now();
  expect((await store.transact("p", [change])).kind).toBe("done");
  expect(performance.now() - started).toBeGreaterThan(100);
  await store.close();
});

test("opening waits for another process that is making the same file", async () => {
  const path = join(folder, "rows.db");
  await heldByAnother(path);
  const store = openSqlite(path);
  expect((await store.transact("p", [change])).kind).toBe("done");
  await store.close();
});

/** Resolves when a process holds the file's write lock, which it does for 300 ms. */
async function heldByAnother(path: string): Promise<void> {
  const script = `
    const { DatabaseSync } = require("node:sqlite");
    const database = new DatabaseSync(${JSON.stringify(path)});
    database.exec("BEGIN IMMEDIATE");
    console.log("holds it");
    setTimeout(() => database.exec("COMMIT"), 300);`;
  const holder = spawn(process.execPath, ["-e", script], { stdio: ["ignore", "pipe", "inherit"] });
  await once(holder.stdout, "data");
}

test("a reader is not held up by a writer, and does not see what is not committed", async () => {
  const path = join(folder, "rows.db");
  const store = openSqlite(path);
  const other = new DatabaseSync(path);
  other.exec("BEGIN IMMEDIATE; INSERT INTO rows VALUES ('p', 'a', 1, '{}')");
  expect(await store.get("p", "a")).toBeUndefined();
  other.exec("ROLLBACK");
  other.close();
  await store.close();
});

test("a failed write leaves nothing open: the next one works", async () => {
  const path = join(folder, "rows.db");
  const store = openSqlite(path);
  const breaker = new DatabaseSync(path);
  breaker.exec(
    "CREATE TRIGGER full BEFORE INSERT ON rows WHEN NEW.row = 'b' BEGIN SELECT RAISE(ABORT, 'disk full'); END",
  );
  const failing = store.transact("p", [change, { ...change, row: "b" }]);
  await expect(failing).rejects.toThrow("SQLite: cannot write: disk full");
  expect(await store.get("p", "a")).toBeUndefined();
  breaker.exec("DROP TRIGGER full");
  breaker.close();
  expect((await store.transact("p", [change, { ...change, row: "b" }])).kind).toBe("done");
  await store.close();
});

test("many processes may open a new file at the same time", async () => {
  const path = join(folder, "rows.db");
  const script = `import(${JSON.stringify(sqlite)}).then(({ openSqlite }) => openSqlite(${JSON.stringify(path)}).transact("p", [{ kind: "insert", row: String(process.pid), data: { v: 1 } }]))`;
  const children = Array.from({ length: 4 }, () =>
    spawn(process.execPath, ["-e", script], { stdio: "inherit" }),
  );
  const codes = await Promise.all(children.map(async (child) => (await once(child, "exit"))[0] as number));
  expect(codes).toEqual([0, 0, 0, 0]);
  const store = openSqlite(path);
  expect((await store.query("p")).rows).toHaveLength(4);
  await store.close();
});
