/** The real program and its key: made once where none is given, and refused when it is not the one that sealed. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keepPseudonym } from "../../bot/privacy/pseudonyms.ts";
import { createSealing } from "../../bot/privacy/sealing.ts";
import { openSqlite } from "../../bot/storage/sqlite.ts";
import { startBotProcess } from "../support/bot-process.ts";

const KEY = Buffer.alloc(32, 1).toString("base64");
const OTHER = Buffer.alloc(32, 2).toString("base64");

/** Each starts the program three or four times, on a machine that may be busy. */
const LONG = { timeout: 120_000 };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sealing-key-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function start(environment: Record<string, string>) {
  const home = { HOME: folder, APPDATA: folder, USERPROFILE: folder, XDG_CONFIG_HOME: "" };
  const STORAGE_URL = `sqlite:${join(folder, "data", "store.db")}`;
  return startBotProcess({ environment: { ...home, STORAGE_URL, ...environment } });
}

async function startsAndStops(environment: Record<string, string>): Promise<void> {
  const bot = start(environment);
  await bot.listens;
  expect(await bot.stop()).toBe(0);
}

async function seal(key: string): Promise<void> {
  const store = openSqlite(join(folder, "data", "store.db"));
  await keepPseudonym({ store, sealing: createSealing(key) }, "5b1f7d1e-0c55-4a8e", "idea|1");
  await store.close();
}

test("the key that sealed starts the program, another one stops it with one line", LONG, async () => {
  await startsAndStops({ SEALING_KEY: OTHER });
  await seal(KEY);
  await startsAndStops({ SEALING_KEY: KEY });
  const refused = start({ SEALING_KEY: OTHER });
  await expect(refused.listens).rejects.toThrow("ended before it listened");
  const lines = refused.output().trim().split("\n");
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^SEALING_KEY: .* only that key is allowed$/);
  expect(lines[0]).toContain(createSealing(KEY).keyId);
  expect(lines[0]).not.toContain(OTHER.slice(0, 10));
  expect(refused.child.exitCode).toBe(1);
});

test(
  "without one it is made once, in the user's config folder, and its loss stops the start",
  LONG,
  async () => {
    await startsAndStops({ SEALING_KEY: "" });
    const [file] = keyFiles();
    if (!file) throw new Error("no key was kept");
    expect(file).not.toContain(join(folder, "data"));
    if (process.platform !== "win32") expect(statSync(file).mode & 0o777).toBe(0o600);
    const key = readFileSync(file, "utf8");
    await seal(key.trim());
    await startsAndStops({ SEALING_KEY: "" });
    expect(keyFiles()).toEqual([file]);
    expect(readFileSync(file, "utf8")).toBe(key);
    rmSync(file);
    await expect(start({ SEALING_KEY: "" }).listens).rejects.toThrow("SEALING_KEY: this is key");
  },
);

function keyFiles(): string[] {
  const all = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return all.filter((name) => name.endsWith("sealing-key")).map((name) => join(folder, name));
}
