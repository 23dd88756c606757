/** `npm run bot`: what starts, what does not, and how it ends. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "edge-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Running {
  readonly child: ChildProcess;
  readonly output: { out: string; err: string };
  readonly ended: Promise<number | null>;
}

function start(environment: Record<string, string>): Running {
  const { PATH = "", HOME = "" } = process.env;
  const env = { PATH, HOME, STORAGE_URL: `sqlite:${join(folder, "bot.db")}`, PORT: "0", ...environment };
  const child = spawn(process.execPath, ["bot/index.ts"], { env, stdio: ["ignore", "pipe", "pipe"] });
  const output = { out: "", err: "" };
  child.stdout.on("data", (chunk: Buffer) => (output.out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output.err += chunk.toString()));
  return { child, output, ended: once(child, "close").then(([code]) => code as number | null) };
}

async function listening({ child, output }: Running): Promise<string> {
  while (!output.out.includes('"port":')) await once(child.stdout ?? child, "data");
  return `http://127.0.0.1:${/"port":(\d+)/.exec(output.out)?.[1]}`;
}

test.each(["SIGTERM", "SIGINT"] as const)("it starts, answers, and stops cleanly on %s", async (signal) => {
  const bot = start({});
  const url = await listening(bot);
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  bot.child.kill(signal);
  expect(await bot.ended).toBe(0);
  expect(bot.output.out).toContain("the bot has stopped");
  expect(bot.output.err).toBe("");
});

test("faults of the environment: one line each, exit code 1", async () => {
  const bot = start({ PORT: "x", CLOCK: "nå" });
  expect(await bot.ended).toBe(1);
  expect(bot.output.err.trim().split("\n")).toEqual([
    expect.stringMatching(/^PORT: the value "x" is not valid; a whole number 0–65535 is allowed$/),
    expect.stringMatching(/^CLOCK: /),
  ]);
});

test("a taken port: one line", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  for (const environment of [{ PORT: String(port) }, { METRICS_PORT: String(port) }]) {
    const bot = start(environment);
    expect(await bot.ended).toBe(1);
    const [variable] = Object.keys(environment);
    const line = `${variable}: port ${port} on 127.0.0.1 is taken by another program; a free port is allowed`;
    expect(bot.output.err.trim()).toBe(line);
  }
  other.close();
});

test("a store that cannot be opened: one line", async () => {
  const file = join(folder, "a-file");
  writeFileSync(file, "");
  const bot = start({ STORAGE_URL: `sqlite:${file}/bot.db` });
  expect(await bot.ended).toBe(1);
  expect(bot.output.err.trim()).toMatch(
    /^STORAGE_URL: .*a-file\/bot\.db cannot be opened \(.*\); a file in a folder/,
  );
  expect(bot.output.err.trim().split("\n")).toHaveLength(1);
});
