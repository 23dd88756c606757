/** Azure Tables behind a network that loses replies: own writes are known again, other people's are not taken for them. */
import { TableClient } from "@azure/data-tables";
import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openAzureTables } from "../../bot/storage/azure-tables.ts";
import { rowsOf, StorageError, type TableStore } from "../../bot/storage/table-store.ts";
import { type Azurite, connectionStringTo, startAzurite } from "../support/azurite.ts";
import { type Fault, type FaultyProxy, startFaultyProxy } from "../support/faulty-proxy.ts";

const patience = { tries: 3, timeoutMs: 2000, delayMs: 5 };
const batch = /\$batch$/;

let azurite: Azurite;
let proxy: FaultyProxy;
/** Through the proxy. */
let store: TableStore;
/** Somebody else, straight to the store. */
let rival: TableStore;
let partition: string;

beforeAll(async () => {
  azurite = await startAzurite();
  rival = openAzureTables({ connectionString: connectionStringTo(azurite.port) }, "shared");
});
afterAll(() => azurite.stop());
beforeEach(async () => {
  proxy = await startFaultyProxy(azurite.port);
  store = openStore();
  partition = `p|${randomUUID()}`;
  await store.ready();
});
afterEach(() => proxy.stop());

function openStore(timeoutMs = patience.timeoutMs): TableStore {
  const connectionString = connectionStringTo(proxy.port);
  return openAzureTables({ connectionString }, "shared", { ...patience, timeoutMs });
}

function change<K extends "insert" | "upsert" | "replace">(kind: K, row: string, text = "") {
  return { kind, row, data: { v: 1, text } } as const;
}

async function written(by: TableStore, row: string, text: string): Promise<string> {
  const committed = await by.transact(partition, [change("upsert", row, text)]);
  return (committed.kind === "done" && committed.etags.get(row)) || "none";
}

async function texts(): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for await (const row of rowsOf(rival, partition)) found[row.row] = row.data["text"];
  return found;
}

async function etagNow(row: string): Promise<string | undefined> {
  return (await rival.get(partition, row))?.etag;
}

describe("our own write, its reply lost", () => {
  beforeEach(() => proxy.next({ kind: "lose-reply" }, { path: batch }));

  test("an insert is done, with the etag the row has", async () => {
    const committed = await store.transact(partition, [change("insert", "a", "ours")]);
    expect(committed).toEqual({ kind: "done", etags: new Map([["a", await etagNow("a")]]) });
    expect(await texts()).toEqual({ a: "ours" });
  });

  test("a replace is done, with the etag the row has", async () => {
    const etag = await written(rival, "a", "before");
    const committed = await store.transact(partition, [{ ...change("replace", "a", "ours"), etag }]);
    expect(committed).toEqual({ kind: "done", etags: new Map([["a", await etagNow("a")]]) });
    expect(await texts()).toEqual({ a: "ours" });
  });

  test("an upsert is done", async () => {
    const committed = await store.transact(partition, [change("upsert", "a", "ours")]);
    expect(committed).toEqual({ kind: "done", etags: new Map([["a", await etagNow("a")]]) });
  });

  test("a delete is done, with and without etag", async () => {
    const etag = await written(rival, "a", "before");
    await written(rival, "b", "before");
    expect((await store.transact(partition, [{ kind: "delete", row: "a", etag }])).kind).toBe("done");
    proxy.next({ kind: "lose-reply" }, { path: batch });
    expect((await store.transact(partition, [{ kind: "delete", row: "b" }])).kind).toBe("done");
    expect(await texts()).toEqual({});
  });

  test("a transaction is done, with the etags of all it wrote", async () => {
    const etag = await written(rival, "a", "before");
    await written(rival, "b", "before");
    const committed = await store.transact(partition, [
      { kind: "delete", row: "b" },
      { ...change("replace", "a", "ours"), etag },
      change("insert", "c", "ours"),
    ]);
    const etags = new Map([
      ["a", await etagNow("a")],
      ["c", await etagNow("c")],
    ]);
    expect(committed).toEqual({ kind: "done", etags });
    expect(await texts()).toEqual({ a: "ours", c: "ours" });
  });
});

test("a transaction is known again by the rows that nobody has changed since", async () => {
  const meanwhile = async () => void (await written(rival, "a", "theirs"));
  proxy.next({ kind: "lose-reply", meanwhile }, { path: batch });
  const changes = [change("insert", "a", "ours"), change("insert", "b", "ours")];
  expect((await store.transact(partition, changes)).kind).toBe("done");
  expect(await texts()).toEqual({ a: "theirs", b: "ours" });
});

describe("a real conflict, a reply or a request lost on the way", () => {
  test("a row that was there all along", async () => {
    await written(rival, "a", "theirs");
    proxy.next({ kind: "lose-reply" }, { path: batch });
    const committed = await store.transact(partition, [change("insert", "b"), change("insert", "a")]);
    expect(committed).toEqual({ kind: "conflict", row: "a", reason: "exists" });
    expect(await texts()).toEqual({ a: "theirs" });
  });

  test("somebody inserts between our two tries", async () => {
    const meanwhile = async () => void (await written(rival, "a", "theirs"));
    proxy.next({ kind: "lose-request", meanwhile }, { path: batch });
    const committed = await store.transact(partition, [change("insert", "a", "ours")]);
    expect(committed).toEqual({ kind: "conflict", row: "a", reason: "exists" });
    expect(await texts()).toEqual({ a: "theirs" });
  });

  test("somebody replaces between our two tries", async () => {
    const etag = await written(rival, "a", "before");
    const meanwhile = async () => void (await written(rival, "a", "theirs"));
    proxy.next({ kind: "lose-request", meanwhile }, { path: batch });
    const committed = await store.transact(partition, [{ ...change("replace", "a", "ours"), etag }]);
    expect(committed).toEqual({ kind: "conflict", row: "a", reason: "stale" });
    expect(await texts()).toEqual({ a: "theirs" });
  });

  test("somebody changes what we were to delete", async () => {
    const etag = await written(rival, "a", "before");
    const meanwhile = async () => void (await written(rival, "a", "theirs"));
    proxy.next({ kind: "lose-request", meanwhile }, { path: batch });
    const committed = await store.transact(partition, [{ kind: "delete", row: "a", etag }]);
    expect(committed).toEqual({ kind: "conflict", row: "a", reason: "stale" });
    expect(await texts()).toEqual({ a: "theirs" });
  });

  test("somebody deletes one of the rows we were to delete", async () => {
    await written(rival, "a", "before");
    await written(rival, "b", "before");
    const meanwhile = async () => void (await rival.transact(partition, [{ kind: "delete", row: "a" }]));
    proxy.next({ kind: "lose-request", meanwhile }, { path: batch });
    const committed = await store.transact(partition, [
      { kind: "delete", row: "a" },
      { kind: "delete", row: "b" },
    ]);
    expect(committed).toEqual({ kind: "conflict", row: "a", reason: "absent" });
    expect(await texts()).toEqual({ b: "before" });
  });

  test("without a loss the first answer counts, and costs one request", async () => {
    const before = proxy.seen;
    expect((await store.transact(partition, [{ kind: "delete", row: "a" }])).kind).toBe("conflict");
    expect(proxy.seen - before).toBe(1);
  });
});

describe("a network that fails for a moment", () => {
  const faults: Fault[] = [
    { kind: "lose-request" },
    { kind: "lose-reply" },
    { kind: "silence" },
    { kind: "answer", status: 503, body: "busy" },
    { kind: "answer", status: 429, body: "slower" },
  ];

  test.each(faults)("$kind $status: reading and writing go on", async (fault) => {
    store = openStore(500);
    await written(rival, "a", "here");
    await store.ready();
    proxy.next(fault);
    expect((await store.get(partition, "a"))?.data["text"]).toBe("here");
    proxy.next(fault);
    expect((await store.query(partition)).rows).toHaveLength(1);
    proxy.next(fault);
    expect((await store.transact(partition, [change("insert", "b")])).kind).toBe("done");
  });
});

describe("a store that does not do its work", () => {
  async function everyCallFails(failing: TableStore, says: RegExp): Promise<void> {
    for (const call of [
      () => failing.get(partition, "a"),
      () => failing.query(partition),
      () => failing.transact(partition, [change("insert", "a", "Kari er syk")]),
      () => failing.transact(partition, [{ kind: "delete", row: "a" }]),
      () => failing.ready(),
    ]) {
      const error = await call().then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      expect(error).toBeInstanceOf(StorageError);
      expect((error as Error).message).toMatch(says);
      expect((error as Error).cause).toBeInstanceOf(Error);
    }
  }

  test("silent: an error after as many tries as it has patience for", async () => {
    store = openStore(60);
    proxy.next({ kind: "silence" }, { path: /./, times: 1000 });
    const before = proxy.seen;
    await expect(store.get(partition, "a")).rejects.toThrow(/cannot be reached: TIMED_OUT/);
    expect(proxy.seen - before).toBe(3);
    await everyCallFails(store, /cannot be reached/);
  });

  test("gone: an error", async () => {
    await proxy.stop();
    await everyCallFails(store, /cannot be reached: ECONNREFUSED/);
  });

  test.each([200, 204, 400, 404])(
    "another program at the address that answers %d: an error, not an absent row",
    async (status) => {
      proxy.next({ kind: "answer", status, body: "<h1>Nothing here</h1>" }, { path: /./, times: 1000 });
      await everyCallFails(store, /^Azure Tables/);
    },
  );

  test("a wrong key: an error at once, and the next call tries again", async () => {
    const wrong = connectionStringTo(proxy.port, Buffer.from("wrong").toString("base64"));
    const before = proxy.seen;
    const shut = openAzureTables({ connectionString: wrong }, "shared", patience);
    await everyCallFails(shut, /403 AuthorizationFailure/);
    expect(proxy.seen - before).toBe(5);
  });

  test("a table that somebody removed: an error, not an absent row", async () => {
    const connectionString = connectionStringTo(azurite.port);
    const doomed = openAzureTables({ connectionString }, "doomed", patience);
    await doomed.ready();
    await TableClient.fromConnectionString(connectionString, "doomed", {
      allowInsecureConnection: true,
    }).deleteTable();
    await everyCallFails(doomed, /404 TableNotFound/);
  });

  test("a missing table is made at the first use", async () => {
    const fresh = openAzureTables({ connectionString: connectionStringTo(azurite.port) }, "fresh");
    expect(await fresh.get(partition, "a")).toBeUndefined();
  });

  test("an error keeps to itself what people wrote, and the signature", async () => {
    await proxy.stop();
    const error = await store
      .transact(partition, [change("insert", "a", "Kari er syk")])
      .catch((thrown: unknown) => thrown as Error);
    expect(inspected(error)).not.toMatch(/Kari|SharedKey/);
    expect(inspected(error)).toContain("ECONNREFUSED");
  });
});

function inspected(error: unknown): string {
  const parts: string[] = [];
  for (let at: unknown = error; at instanceof Error; at = at.cause)
    parts.push(JSON.stringify(Object.values(Object.getOwnPropertyDescriptors(at)), known()));
  return parts.join("\n");
}

/** JSON without circles. */
function known(): (key: string, value: unknown) => unknown {
  const seen = new Set<unknown>();
  return (_, value) => {
    if (typeof value !== "object" || value === null) return value;
    if (seen.has(value)) return undefined;
    seen.add(value);
    return value;
  };
}
