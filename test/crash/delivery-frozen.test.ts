/** The real program, stopped by SIGSTOP in the middle of a broadcast, woken after another has taken over. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { OUTBOX } from "../../bot/delivery/commit-fact.ts";
import { rememberAddress } from "../../bot/delivery/recipients.ts";
import { type StoredMessage, storedMessageRow } from "../../bot/delivery/rows.ts";
import { openSqlite } from "../../bot/storage/sqlite.ts";
import { prefixed, rowsOf } from "../../bot/storage/table-store.ts";
import { addressOfPerson } from "../support/delivery-bench.ts";

const RECEIVERS = 80;
const FREEZE_AT = 30;
const child = new URL("../support/delivery-child.ts", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "delivery-frozen-"));
const database = join(folder, "bot.db");
const posts = join(folder, "posts.txt");
const started: ChildProcess[] = [];
afterEach(() => {
  for (const program of started) program.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

it.skipIf(process.platform === "win32")(
  "a dispatcher frozen past its lease sends nothing when it wakes; what it was sending is called unknown",
  async () => {
    await meetEveryone();
    const frozen = start(FREEZE_AT);
    await expect.poll(() => postedLines().length, { timeout: 20_000 }).toBeGreaterThanOrEqual(FREEZE_AT);
    await expect.poll(async () => (await outbox("sending")).length, { timeout: 20_000 }).toBeGreaterThan(0);
    const underWay = (await outbox("sending")).map(({ key }) => key);
    const other = start(0);
    expect(await once(other, "exit")).toEqual([0, null]);
    const before = postedLines();

    frozen.kill("SIGCONT");
    expect(await once(frozen, "exit")).toEqual([0, null]);

    expect(postedLines()).toEqual(before);
    expect(new Set(before.filter((key) => key !== "own")).size).toBe(
      before.filter((key) => key !== "own").length,
    );
    const rows = (await outbox()).filter(({ priority }) => priority === "broadcast");
    expect(rows).toHaveLength(RECEIVERS);
    const unknown = rows.filter(({ state }) => state === "ambiguous");
    expect(unknown.map(({ key }) => key)).toEqual(underWay.filter((key) => key !== "own"));
    for (const { code, fence } of unknown) expect({ code, fence }).toEqual({ code: "interrupted", fence: 1 });
    expect(rows.filter(({ state }) => state === "sent")).toHaveLength(RECEIVERS - unknown.length);
    expect(rows.filter(({ fence }) => fence === 2).length).toBeGreaterThan(0);
  },
  60_000,
);

async function meetEveryone(): Promise<void> {
  const store = openSqlite(database);
  for (let n = 0; n < RECEIVERS; n++) await rememberAddress(store, `p${n}`, addressOfPerson(`p${n}`));
  await store.close();
}

function start(freezeAt: number): ChildProcess {
  const parameters = [child, database, posts, String(RECEIVERS), "1", String(freezeAt)];
  const program = spawn(process.execPath, parameters, { stdio: ["ignore", "ignore", "inherit"] });
  started.push(program);
  return program;
}

function postedLines(): string[] {
  return existsSync(posts) ? readFileSync(posts, "utf8").split("\n").filter(Boolean) : [];
}

async function outbox(state?: string): Promise<StoredMessage[]> {
  const store = openSqlite(database);
  const messages: StoredMessage[] = [];
  for await (const row of rowsOf(store, OUTBOX, prefixed("m|"))) messages.push(storedMessageRow.read(row));
  await store.close();
  return messages.filter((message) => state === undefined || message.state === state);
}
