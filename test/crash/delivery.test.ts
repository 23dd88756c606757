/** The real program, killed at random points of a broadcast and started again until it is done. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { OUTBOX } from "../../bot/delivery/commit-fact.ts";
import { rememberAddress } from "../../bot/delivery/recipients.ts";
import { type StoredMessage, storedMessageRow } from "../../bot/delivery/rows.ts";
import { openSqlite } from "../../bot/storage/sqlite.ts";
import { rowsOf } from "../../bot/storage/table-store.ts";
import { addressOfPerson } from "../support/delivery-bench.ts";
import { seeded } from "../support/seeded.ts";

const RECEIVERS = 300;
const KILLS = 8;
/** Attempts one dispatcher has under way at most. */
const IN_FLIGHT = 16;
const child = new URL("../support/delivery-child.ts", import.meta.url).pathname;

const folder = mkdtempSync(join(tmpdir(), "delivery-"));
const database = join(folder, "bot.db");
const posts = join(folder, "posts.txt");
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("loses nobody and sends no broadcast message again", async () => {
  const seed = Number(process.env["SEED"] ?? Date.now() % 1_000_000);
  process.stdout.write(`delivery crash: seed ${seed}\n`);
  await meetEveryone();
  const kills = await killUntilDone(seeded(seed), seed);
  process.stdout.write(`delivery crash: killed ${kills} times\n`);
  const { messages, others } = await outbox();
  const sent = countedPosts();

  const broadcast = messages.filter((message) => message.priority === "broadcast");
  expect(broadcast).toHaveLength(RECEIVERS);
  expect(others).toEqual(["fence"]);
  for (const { key, state, attempt } of broadcast) {
    expect(["sent", "ambiguous"]).toContain(state);
    expect(attempt).toBe(1);
    expect(sent.get(key) ?? 0).toBeLessThanOrEqual(1);
    if (state === "sent") expect(sent.get(key)).toBe(1);
  }
  const ambiguous = broadcast.filter(({ state }) => state === "ambiguous").length;
  expect(ambiguous).toBeLessThanOrEqual(kills * IN_FLIGHT);
  const own = messages.find(({ key }) => key === "own");
  expect(own?.state).toBe("sent");
  expect(sent.get("own") ?? 0).toBeLessThanOrEqual(own?.attempt ?? 0);
}, 60_000);

async function meetEveryone(): Promise<void> {
  const store = openSqlite(database);
  for (let n = 0; n < RECEIVERS; n++) await rememberAddress(store, `p${n}`, addressOfPerson(`p${n}`));
  await store.close();
}

/** Returns how many of them were killed while they were sending. */
async function killUntilDone(chance: () => number, seed: number): Promise<number> {
  let kills = 0;
  for (;;) {
    const program = start(seed + kills);
    await isUp(program);
    if (kills >= KILLS) {
      await once(program, "exit");
      expect(program.exitCode).toBe(0);
      return kills;
    }
    await new Promise((resolve) => setTimeout(resolve, chance() * 250));
    const ended = program.exitCode === null ? once(program, "exit") : Promise.resolve();
    program.kill("SIGKILL");
    await ended;
    if (program.exitCode === 0) return kills;
    kills += 1;
  }
}

function start(seed: number): ChildProcess {
  return spawn(process.execPath, [child, database, posts, String(RECEIVERS), String(seed)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

async function isUp(program: ChildProcess): Promise<void> {
  const ended = once(program, "exit").then(() => Promise.reject(new Error("it ended before it was up")));
  await Promise.race([once(program.stdout ?? program, "data"), ended]);
  // From here on its end is expected.
  ended.catch(() => undefined);
}

function countedPosts(): Map<string, number> {
  const lines = readFileSync(posts, "utf8").split("\n").filter(Boolean);
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}

async function outbox(): Promise<{ messages: StoredMessage[]; others: string[] }> {
  const store = openSqlite(database);
  const messages: StoredMessage[] = [];
  const others: string[] = [];
  for await (const row of rowsOf(store, OUTBOX))
    if (row.row.startsWith("m|")) messages.push(storedMessageRow.read(row));
    else others.push(row.row);
  await store.close();
  return { messages, others };
}
