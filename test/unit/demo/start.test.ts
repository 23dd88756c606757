/** What `npm start` says when it cannot: one line each, and nothing is left running or written. */
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openFolder } from "../../../demo/folder.ts";
import { parseOptions } from "../../../demo/options.ts";
import { takenOf } from "../../../demo/ports.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "demo-start-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function start(...parameters: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ["demo/start.ts", ...parameters], {
    encoding: "utf8",
    timeout: 15_000,
  });
  return { status, lines: `${stdout}${stderr}`.trim().split("\n") };
}

test("a port that another program has is named, with what to write instead", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  expect(await takenOf([port])).toBe(port);
  const { status, lines } = start("--port", String(port), "--data", join(folder, "demo"));
  other.close();
  expect(status).toBe(1);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(`Port ${port} er opptatt`);
  expect(lines[0]).toMatch(/npm start -- --port \d+/);
  expect(existsSync(join(folder, "demo"))).toBe(false);
});

test("a folder that cannot be written is named, with what to write instead", () => {
  const file = join(folder, "file");
  writeFileSync(file, "");
  const { status, lines } = start("--port", "47310", "--data", join(file, "demo"));
  expect(status).toBe(1);
  expect(lines).toEqual([expect.stringContaining(`Kan ikke lagre i ${join(file, "demo")}`)]);
  expect(lines[0]).toContain("npm start -- --data MAPPE");
});

test("what is not understood is refused before anything starts", () => {
  expect(parseOptions(["--frsh"], {})).toMatchObject({
    kind: "wrong",
    why: expect.stringContaining("--fresh"),
  });
  expect(parseOptions(["--port", "12x"], {})).toMatchObject({ kind: "wrong" });
  expect(parseOptions([], { CLOCK: "i morgen" })).toMatchObject({ kind: "wrong" });
  expect(parseOptions([], { PORT: "4000" })).toMatchObject({ options: { port: 4000, fresh: false } });
  expect(parseOptions(["--fresh"], {})).toMatchObject({ options: { port: 3978, fresh: true } });
});

test("--fresh takes the demo's own database away and nothing else", () => {
  const own = join(folder, "mandagskvarteret.db");
  const mine = join(folder, "mine.txt");
  for (const file of [own, `${own}-wal`, mine]) writeFileSync(file, "x");
  expect(openFolder(folder, false).isSeeded()).toBe(true);
  expect(openFolder(folder, true).isSeeded()).toBe(false);
  expect(existsSync(`${own}-wal`)).toBe(false);
  expect(existsSync(mine)).toBe(true);
});

test("half a seed is never used", () => {
  writeFileSync(join(folder, "seed.db"), "half");
  const opened = openFolder(folder, false);
  expect(opened.isSeeded()).toBe(false);
  expect(existsSync(opened.seedDatabase)).toBe(false);
});
