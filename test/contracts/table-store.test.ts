/** The contract of bot/storage/table-store.ts, held by both adapters. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { StorageChoice } from "../../bot/config.ts";
import { openAzureTables } from "../../bot/storage/azure-tables.ts";
import { MAX_ROW_CHARACTERS } from "../../bot/storage/limits.ts";
import { openStore } from "../../bot/storage/open-store.ts";
import { openSqlite } from "../../bot/storage/sqlite.ts";
import {
  type Change,
  type Data,
  prefixed,
  rowsOf,
  StorageError,
  type TableStore,
} from "../../bot/storage/table-store.ts";
import { connectionStringTo, startAzurite } from "../support/azurite.ts";

interface Adapter {
  readonly name: string;
  /** Opens the one store of this run; twice gives two openings of the same rows. */
  open(): TableStore;
  stop(): Promise<void>;
}

const starts: { name: string; start: () => Promise<Adapter> }[] = [
  { name: "SQLite", start: startSqliteFile },
  { name: "Azure Tables", start: startAzureTables },
];

async function startSqliteFile(): Promise<Adapter> {
  const folder = await mkdtemp(join(tmpdir(), "table-store-"));
  return {
    name: "SQLite",
    open: () => opened({ kind: "sqlite", path: join(folder, "new", "rows.db") }),
    stop: () => rm(folder, { recursive: true }),
  };
}

async function startAzureTables(): Promise<Adapter> {
  const azurite = await startAzurite();
  const connectionString = connectionStringTo(azurite.port);
  return {
    name: "Azure Tables",
    open: () => opened({ kind: "tables-connection", connectionString }),
    stop: () => azurite.stop(),
  };
}

/** As the program opens it. */
function opened(storage: StorageChoice): TableStore {
  return openStore({ storage, bot: undefined });
}

describe.each(starts)("$name", ({ start }) => {
  let adapter: Adapter;
  let store: TableStore;
  let partition: string;

  beforeAll(async () => {
    adapter = await start();
    store = adapter.open();
  });
  afterAll(async () => {
    await store.close();
    await adapter.stop();
  });
  beforeEach(() => {
    partition = `p|${randomUUID()}`;
  });

  async function insert(row: string, text = ""): Promise<string> {
    const committed = await store.transact(partition, [{ kind: "insert", row, data: { v: 1, text } }]);
    const etag = committed.kind === "done" ? committed.etags.get(row) : undefined;
    if (etag === undefined) throw new Error(`${row} was not inserted`);
    return etag;
  }

  async function textOf(row: string): Promise<unknown> {
    return (await store.get(partition, row))?.data["text"];
  }

  async function keys(of = {}): Promise<string[]> {
    const found = [];
    for await (const row of rowsOf(store, partition, of)) found.push(row.row);
    return found;
  }

  test("a row that is not there is undefined, also in a partition that is not there", async () => {
    await insert("a");
    expect(await store.get(partition, "b")).toBeUndefined();
    expect(await store.get("nowhere", "a")).toBeUndefined();
    expect(await store.query("nowhere")).toEqual({ rows: [], continuation: undefined });
  });

  test("a row comes back as it was written, with the etag that the write gave", async () => {
    const data: Data = {
      v: 3,
      text: 'Blåbær på "kjøkkenet" 😀\n\t\\',
      list: [1, null, { deep: true }],
      when: "2026-11-27T15:00:00.000Z",
      half: "\ud83d",
    };
    const committed = await store.transact(partition, [{ kind: "insert", row: "a", data }]);
    const etag = committed.kind === "done" ? committed.etags.get("a") : undefined;
    expect(await store.get(partition, "a")).toEqual({ partition, row: "a", etag, data });
    expect((await store.query(partition)).rows).toEqual([{ partition, row: "a", etag, data }]);
  });

  test("a second insert is a conflict and changes nothing", async () => {
    await insert("a", "first");
    const second = await store.transact(partition, [change("insert", "a", "second")]);
    expect(second).toEqual({ kind: "conflict", row: "a", reason: "exists" });
    expect(await textOf("a")).toBe("first");
  });

  test("a replace needs the etag of the last write", async () => {
    const first = await insert("a", "first");
    const replaced = await store.transact(partition, [{ ...change("replace", "a", "second"), etag: first }]);
    expect(replaced.kind).toBe("done");
    const stale = await store.transact(partition, [{ ...change("replace", "a", "third"), etag: first }]);
    expect(stale).toEqual({ kind: "conflict", row: "a", reason: "stale" });
    expect(await textOf("a")).toBe("second");
  });

  test("the etag that a write gave is good for the next write", async () => {
    let etag = await insert("a", "0");
    for (const text of ["1", "2", "3"]) {
      const written = await store.transact(partition, [{ ...change("replace", "a", text), etag }]);
      etag = (written.kind === "done" && written.etags.get("a")) || "none";
    }
    expect(await textOf("a")).toBe("3");
  });

  test("a row that was deleted and inserted again does not take the old etag", async () => {
    const old = await insert("a", "old");
    await store.transact(partition, [{ kind: "delete", row: "a" }]);
    await insert("a", "new");
    const late = await store.transact(partition, [{ ...change("replace", "a", "late"), etag: old }]);
    expect(late).toEqual({ kind: "conflict", row: "a", reason: "stale" });
    expect(await textOf("a")).toBe("new");
  });

  test("replacing or deleting what is not there is a conflict", async () => {
    const etag = await insert("a");
    const absent = { kind: "conflict", row: "b", reason: "absent" };
    expect(await store.transact(partition, [{ ...change("replace", "b"), etag }])).toEqual(absent);
    expect(await store.transact(partition, [{ kind: "delete", row: "b", etag }])).toEqual(absent);
    expect(await store.transact(partition, [{ kind: "delete", row: "b" }])).toEqual(absent);
  });

  test("a delete with a stale etag leaves the row, also among other changes", async () => {
    const first = await insert("a", "first");
    await insert("c");
    const second = await store.transact(partition, [{ ...change("replace", "a", "second"), etag: first }]);
    const stale = { kind: "conflict", row: "a", reason: "stale" };
    const deleteStale: Change = { kind: "delete", row: "a", etag: first };
    expect(await store.transact(partition, [deleteStale])).toEqual(stale);
    expect(
      await store.transact(partition, [change("insert", "b"), { kind: "delete", row: "c" }, deleteStale]),
    ).toEqual(stale);
    expect(await keys()).toEqual(["a", "c"]);
    const etag = (second.kind === "done" && second.etags.get("a")) || "none";
    expect((await store.transact(partition, [{ kind: "delete", row: "a", etag }])).kind).toBe("done");
    expect(await keys()).toEqual(["c"]);
  });

  test("upsert writes whether the row is there or not", async () => {
    await store.transact(partition, [change("upsert", "a", "first")]);
    await store.transact(partition, [change("upsert", "a", "second")]);
    expect(await textOf("a")).toBe("second");
  });

  test("a replace leaves nothing of the row before", async () => {
    await store.transact(partition, [{ kind: "insert", row: "a", data: { v: 1, name: "Kari" } }]);
    await store.transact(partition, [{ kind: "upsert", row: "a", data: { v: 1 } }]);
    expect((await store.get(partition, "a"))?.data).toEqual({ v: 1 });
  });

  test("a transaction takes effect as a whole, with an etag for each row it wrote", async () => {
    const a = await insert("a", "old");
    await insert("b");
    const committed = await store.transact(partition, [
      { kind: "delete", row: "b" },
      { ...change("replace", "a", "new"), etag: a },
      change("insert", "c"),
      change("upsert", "d"),
    ]);
    expect(committed.kind === "done" && [...committed.etags.keys()].toSorted()).toEqual(["a", "c", "d"]);
    expect(await keys()).toEqual(["a", "c", "d"]);
    for await (const row of rowsOf(store, partition))
      expect(committed.kind === "done" && committed.etags.get(row.row)).toBe(row.etag);
  });

  test("a transaction with one conflict takes no effect at all, and the row in the way is named", async () => {
    const stale = await insert("a", "first");
    await store.transact(partition, [change("upsert", "a", "second")]);
    await insert("b");
    const committed = await store.transact(partition, [
      change("insert", "c"),
      { kind: "delete", row: "b" },
      { ...change("replace", "a", "third"), etag: stale },
      change("upsert", "d"),
    ]);
    expect(committed).toEqual({ kind: "conflict", row: "a", reason: "stale" });
    expect(await keys()).toEqual(["a", "b"]);
    expect(await textOf("a")).toBe("second");
  });

  test("100 changes are one transaction, 101 and none are refused", async () => {
    const many = Array.from({ length: 101 }, (_, n) => change("insert", `r${String(n).padStart(3, "0")}`));
    await expect(store.transact(partition, many)).rejects.toThrow("101 changes; 1–100 are allowed");
    await expect(store.transact(partition, [])).rejects.toThrow(RangeError);
    expect(await keys()).toEqual([]);
    expect((await store.transact(partition, many.slice(1))).kind).toBe("done");
    expect(await keys()).toHaveLength(100);
  });

  test("one row twice in a transaction is refused", async () => {
    const twice = store.transact(partition, [change("insert", "a"), { kind: "delete", row: "a" }]);
    await expect(twice).rejects.toThrow("changes one row twice");
  });

  test("pages beyond 1,000 rows come complete, in order and once", async () => {
    const all = Array.from({ length: 1250 }, (_, n) => `å|${String(n).padStart(4, "0")}`);
    for (let from = 0; from < all.length; from += 100)
      await store.transact(
        partition,
        all.slice(from, from + 100).map((row) => change("insert", row)),
      );
    const first = await store.query(partition);
    expect(first.rows).toHaveLength(1000);
    expect(first.continuation).toBeDefined();
    expect(await keys()).toEqual(all);
    expect(await keys({ from: "å|0100", to: "å|1201", limit: 450 })).toEqual(all.slice(100, 1201));
  });

  test("a page goes on where the last one ended, whatever was written in between", async () => {
    for (const row of ["a", "c", "e", "g"]) await insert(row);
    const first = await store.query(partition, { limit: 2 });
    await insert("b");
    await insert("d");
    await store.transact(partition, [{ kind: "delete", row: "e" }]);
    const second = await store.query(partition, { limit: 2 }, first.continuation);
    expect(first.rows.map((row) => row.row)).toEqual(["a", "c"]);
    expect(second.rows.map((row) => row.row)).toEqual(["d", "g"]);
  });

  test("a continuation does not lead out of the range", async () => {
    for (const row of ["a", "b", "c"]) await insert(row);
    const page = await store.query(partition, { from: "b", to: "c" }, "A");
    expect(page.rows.map((row) => row.row)).toEqual(["b"]);
  });

  test("a range has its first key and not its end, and never another partition's rows", async () => {
    for (const row of ["a", "b", "b|1", "c"]) await insert(row);
    await store.transact(`${partition}x`, [change("insert", "b")]);
    expect(await keys({ from: "b", to: "c" })).toEqual(["b", "b|1"]);
    expect(await keys({ from: "bb" })).toEqual(["b|1", "c"]);
    expect(await keys({ to: "b" })).toEqual(["a"]);
    expect(await keys({ from: "c", to: "b" })).toEqual([]);
    expect(await keys(prefixed("b"))).toEqual(["b", "b|1"]);
  });

  test("rows come in the order of their code points, letter case counts", async () => {
    const inOrder = [
      " ",
      "'",
      "+a",
      "-",
      "0",
      "10",
      "2",
      "A",
      "B",
      "a",
      "aa",
      "b",
      "|",
      "~",
      "Å",
      "å",
      "ø",
      "日本",
      "豈",
      "～",
    ];
    await store.transact(
      partition,
      inOrder.toReversed().map((row) => change("insert", row)),
    );
    expect(await keys()).toEqual(inOrder);
  });

  test("keys may have Norwegian letters and signs, in rows, partitions and ranges", async () => {
    partition = `enhet|Ås og Øyer's ${randomUUID()}`;
    const strange = [
      "æ|ø|å",
      "19:a_b-c@thread.v2",
      "a'b''c",
      "a b",
      "kari+nordmann@kommune.no",
      "x=1&y=2;z,(!)*$",
    ];
    for (const row of strange) await insert(row, row);
    for (const row of strange) expect(await textOf(row), row).toBe(row);
    expect(await keys(prefixed("a'b"))).toEqual(["a'b''c"]);
    const etag = (await store.get(partition, "æ|ø|å"))?.etag ?? "";
    expect((await store.transact(partition, [{ kind: "delete", row: "æ|ø|å", etag }])).kind).toBe("done");
  });

  test("a key that one of the stores could not hold is refused by both, in reading too", async () => {
    for (const wrong of [
      "",
      "a/b",
      "a\\b",
      "a#b",
      "a?b",
      "a%41",
      "{a}",
      "a\nb",
      "😀",
      "\ud83d",
      "x".repeat(513),
    ]) {
      await expect(store.transact(partition, [change("insert", wrong)]), wrong).rejects.toThrow(RangeError);
      await expect(store.transact(wrong, [change("insert", "a")]), wrong).rejects.toThrow(RangeError);
      await expect(store.get(partition, wrong), wrong).rejects.toThrow(RangeError);
      await expect(store.query(wrong), wrong).rejects.toThrow(RangeError);
    }
    await expect(store.query(partition, { from: "😀" })).rejects.toThrow(RangeError);
    await expect(store.query(partition, { limit: 1001 })).rejects.toThrow(RangeError);
    await insert("x".repeat(512));
  });

  test("the largest row is stored, one character more is refused by name", async () => {
    const room = MAX_ROW_CHARACTERS - JSON.stringify({ v: 1, text: "" }).length;
    await insert("large", "ø".repeat(room));
    expect(await textOf("large")).toHaveLength(room);
    await expect(insert("larger", "ø".repeat(room + 1))).rejects.toThrow("row larger is 32001 characters");
    expect(await store.get(partition, "larger")).toBeUndefined();
  });

  test("a transaction too large for Azure is refused by both", async () => {
    const rows = Array.from({ length: 100 }, (_, n) => change("insert", `r${n}`, "ø".repeat(31_000)));
    await expect(store.transact(partition, rows)).rejects.toThrow(/transaction of \d+ bytes/);
    expect(await keys()).toEqual([]);
    const half = rows.slice(0, 50);
    expect((await store.transact(partition, half)).kind).toBe("done");
  });

  test("of many who insert the same row at once one wins", async () => {
    const second = adapter.open();
    const tries = Array.from({ length: 10 }, (_, n) =>
      (n % 2 ? store : second).transact(partition, [change("insert", "a", String(n))]),
    );
    const outcomes = await Promise.all(tries);
    const winners = outcomes.flatMap(({ kind }, n) => (kind === "done" ? [String(n)] : []));
    expect(winners).toEqual([await textOf("a")]);
    await second.close();
  });

  test("another opening of the same store sees what was written", async () => {
    await insert("a", "here");
    const other = adapter.open();
    expect((await other.get(partition, "a"))?.data["text"]).toBe("here");
    await other.close();
  });

  test("a store that answers is ready", async () => {
    await expect(store.ready()).resolves.toBeUndefined();
  });
});

describe("a store that cannot be reached", () => {
  const openings: { name: string; open: () => Promise<TableStore> }[] = [
    { name: "SQLite, closed", open: closedSqlite },
    { name: "Azure Tables, nobody listening", open: async () => absentAzure() },
  ];

  test.each(openings)("$name: every call is an error, never an absent row", async ({ open }) => {
    const store = await open();
    for (const call of [
      () => store.get("p", "a"),
      () => store.query("p"),
      () => store.transact("p", [change("insert", "a")]),
      () => store.transact("p", [{ kind: "delete", row: "a" }]),
      () => store.ready(),
    ]) {
      const error = await call().then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      expect(error).toBeInstanceOf(StorageError);
      expect((error as Error).cause).toBeInstanceOf(Error);
    }
  });
});

async function closedSqlite(): Promise<TableStore> {
  const store = openSqlite(":memory:");
  await store.close();
  return store;
}

function absentAzure(): TableStore {
  const patience = { tries: 2, timeoutMs: 500, delayMs: 5 };
  return openAzureTables({ connectionString: connectionStringTo(1) }, "contract", patience);
}

function change<K extends "insert" | "upsert" | "replace">(kind: K, row: string, text = "") {
  return { kind, row, data: { v: 1, text } } as const;
}
