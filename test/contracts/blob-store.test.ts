/** The contract of bot/storage/blob-store.ts, held by both adapters. */
import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { StorageChoice } from "../../bot/config.ts";
import { openBlobFiles } from "../../bot/storage/blob-files.ts";
import type { BlobStore } from "../../bot/storage/blob-store.ts";
import { openBlobs } from "../../bot/storage/open-store.ts";
import { blobConnectionStringTo, startAzurite } from "../support/azurite.ts";

interface Adapter {
  /** Twice gives two openings of the same blobs. */
  open(): BlobStore;
  stop(): Promise<void>;
}

const starts: { name: string; start: () => Promise<Adapter> }[] = [
  { name: "a folder", start: startFolder },
  { name: "Azure Blob Storage", start: startAzureBlobs },
];

async function startFolder(): Promise<Adapter> {
  const folder = await mkdtemp(join(tmpdir(), "blob-store-"));
  const path = join(folder, "new", "rows.db");
  return { open: () => opened({ kind: "sqlite", path }), stop: () => rm(folder, { recursive: true }) };
}

async function startAzureBlobs(): Promise<Adapter> {
  const azurite = await startAzurite("blob");
  const connectionString = blobConnectionStringTo(azurite.port);
  return { open: () => opened({ kind: "tables-connection", connectionString }), stop: () => azurite.stop() };
}

function opened(storage: StorageChoice): BlobStore {
  return openBlobs({ storage, bot: undefined });
}

function newName(): string {
  return randomBytes(24).toString("hex");
}

describe.each(starts)("$name", ({ start }) => {
  let adapter: Adapter;
  let blobs: BlobStore;
  beforeAll(async () => {
    adapter = await start();
    blobs = adapter.open();
  });
  afterAll(async () => {
    await adapter.stop();
  });

  test("gives back what was put, also through another opening, and replaces it whole", async () => {
    const name = newName();
    const bytes = randomBytes(700_000);
    expect(await blobs.get(name)).toBeUndefined();
    await blobs.put(name, bytes);
    expect(Buffer.from((await adapter.open().get(name)) ?? []).equals(bytes)).toBe(true);
    await blobs.put(name, Buffer.from("kort"));
    expect(Buffer.from((await blobs.get(name)) ?? []).toString()).toBe("kort");
  });

  test("has nothing after deleting, once or twice, and keeps the others", async () => {
    const [first, second] = [newName(), newName()];
    for (const name of [first, second]) await blobs.put(name, Buffer.from(name));
    await blobs.delete(first);
    await blobs.delete(first);
    await blobs.delete(newName());
    expect(await blobs.get(first)).toBeUndefined();
    expect(await blobs.get(second)).toBeDefined();
  });

  test("takes no name but ours: no folder, no dot, no capital", async () => {
    for (const name of [
      "",
      "../rows.db",
      "a/b",
      `${newName()}.jpg`,
      newName().toUpperCase(),
      "x".repeat(48),
    ]) {
      await expect(blobs.put(name, Buffer.from("x")), name).rejects.toThrow("48");
      await expect(blobs.get(name), name).rejects.toThrow("48");
      await expect(blobs.delete(name), name).rejects.toThrow("48");
    }
  });
});

test("a folder that cannot be written to says so, and leaves no half of a file", async () => {
  const folder = await mkdtemp(join(tmpdir(), "blob-store-"));
  const taken = join(folder, "taken");
  await writeFile(taken, "a file, not a folder");
  await expect(openBlobFiles(taken).put(newName(), Buffer.from("x"))).rejects.toThrow();
  const name = newName();
  const pictures = join(folder, "pictures");
  await openBlobFiles(pictures).put(name, Buffer.from("x"));
  expect(await readdir(pictures)).toEqual([name]);
  if (process.platform !== "win32") expect((await stat(pictures)).mode & 0o077).toBe(0);
  await rm(folder, { recursive: true });
});
