/** An acknowledged write survives SIGKILL of the process that made it, and a transaction survives whole or not at all. */
import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openSqlite } from "../../bot/storage/sqlite.ts";
import { prefixed, rowsOf } from "../../bot/storage/table-store.ts";

const writer = join(import.meta.dirname, "..", "support", "write-forever.ts");

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "durability-"));
  file = join(folder, "rows.db");
});
afterEach(() => rm(folder, { recursive: true }));

test("every acknowledged write is there after SIGKILL, five times on one file", async () => {
  for (let round = 0; round < 5; round++) {
    const acknowledged = await writeUntilKilled(`r${round}`, 40 + round * 37);
    const stored = await numbersOf(`r${round}`);
    expect(acknowledged.length).toBeGreaterThan(40);
    expect(stored.slice(0, acknowledged.length)).toEqual(acknowledged);
    // One more can have been written whose acknowledgement was cut off.
    expect(stored.length - acknowledged.length).toBeLessThanOrEqual(1);
  }
  const earlier = await numbersOf("r0");
  expect(earlier.length, "rows of the first round are still there after the last").toBeGreaterThan(40);
});

test("the file can be written at once after the kill", async () => {
  await writeUntilKilled("r", 20);
  const store = openSqlite(file);
  const etag = (await store.get("p", "last"))?.etag ?? "none";
  const change = { kind: "replace", row: "last", data: { v: 1, by: "us" }, etag } as const;
  expect((await store.transact("p", [change])).kind).toBe("done");
  await store.close();
});

test("two processes write the same file and neither loses a row", async () => {
  const [one, two] = await Promise.all([writeUntilKilled("one", 120), writeUntilKilled("two", 120)]);
  expect((await numbersOf("one")).slice(0, one.length)).toEqual(one);
  expect((await numbersOf("two")).slice(0, two.length)).toEqual(two);
});

/** Kills the writer in the middle of its work, after at least so many writes; answers what it had acknowledged. */
async function writeUntilKilled(run: string, atLeast: number): Promise<number[]> {
  const child = spawn(process.execPath, [writer, file, run], { stdio: ["ignore", "pipe", "pipe"] });
  const ended = once(child, "close");
  const errors = collected(child.stderr);
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => {
    said += chunk.toString();
    if (linesOf(said).length > atLeast) kill(child);
  });
  await ended;
  expect(errors(), "the writer was killed, it did not fail").toBe("");
  return linesOf(said).map(Number);
}

function kill(child: ChildProcessByStdio<null, Readable, Readable>): void {
  if (child.signalCode === null && !child.killed) child.kill("SIGKILL");
}

function collected(stream: Readable): () => string {
  let text = "";
  stream.on("data", (chunk: Buffer) => (text += chunk.toString()));
  return () => text;
}

/** Whole lines only: the last one can be cut off. */
function linesOf(text: string): string[] {
  return text.split("\n").slice(0, -1);
}

/** Numbers that a run stored, each checked to be there with both its rows. */
async function numbersOf(run: string): Promise<number[]> {
  const store = openSqlite(file);
  const found = new Map<number, number>();
  for await (const { data } of rowsOf(store, "p", prefixed(`${run}|`)))
    found.set(data["n"] as number, (found.get(data["n"] as number) ?? 0) + 1);
  await store.close();
  expect([...found.values()].every((rows) => rows === 2)).toBe(true);
  return [...found.keys()];
}
