import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createSealing } from "../../../bot/privacy/sealing.ts";
import { configFolder, keptKey } from "../../../bot/privacy/sealing-key.ts";

const key = Buffer.alloc(32, 1).toString("base64");
const sealing = createSealing(key);
const other = createSealing(Buffer.alloc(32, 2).toString("base64"));

test("what is sealed opens in its own row, with its own key, unchanged", () => {
  const sealed = sealing.seal("Åse Ødegård", "row/one");
  expect(sealed.key).toBe(sealing.keyId);
  expect(sealed.box).not.toContain(Buffer.from("Åse").toString("base64url"));
  expect(createSealing(key).open(sealed, "row/one")).toBe("Åse Ødegård");
  expect(() => sealing.open(sealed, "row/two")).toThrow("row/two does not open");
  const bytes = Buffer.from(sealed.box, "base64url");
  bytes[14] = (bytes[14] ?? 0) ^ 1;
  expect(() => sealing.open({ ...sealed, box: bytes.toString("base64url") }, "row/one")).toThrow();
  // A shortened authentication tag would be easier to guess.
  expect(() => sealing.open({ ...sealed, box: sealed.box.slice(0, 20) }, "row/one")).toThrow();
});

test("another key is named, and so is the one that is needed", () => {
  const sealed = sealing.seal("text", "row");
  expect(() => other.open(sealed, "row")).toThrow(new RegExp(`${sealing.keyId}.*${other.keyId}`));
});

test("the same text is never sealed twice alike, and a tag always is", () => {
  expect(sealing.seal("text", "row").box).not.toBe(sealing.seal("text", "row").box);
  expect(sealing.tag("a", "b")).toBe(createSealing(key).tag("a", "b"));
  expect(sealing.tag("a", "b")).not.toBe(other.tag("a", "b"));
  expect(sealing.tag("a", "b", "c")).not.toBe(sealing.tag("a", "b,c"));
  expect(sealing.tag("a", "bc")).not.toBe(sealing.tag("ab", "c"));
});

test("the name of a key is no part of it", () => {
  expect(Buffer.from(key, "base64").toString("hex")).not.toContain(sealing.keyId);
  expect(() => createSealing("c2hvcnQ=")).toThrow(/^SEALING_KEY: 32 bytes/);
});

test("a key is made once, for its owner only, and found again", () => {
  const folder = join(mkdtempSync(join(tmpdir(), "key-")), "config");
  const made = keptKey(folder);
  expect(Buffer.from(made, "base64")).toHaveLength(32);
  expect(keptKey(folder)).toBe(made);
  if (process.platform !== "win32") expect(statSync(join(folder, "sealing-key")).mode & 0o777).toBe(0o600);
  rmSync(folder, { recursive: true });
  expect(keptKey(folder)).not.toBe(made);
});

test("a damaged file is named and left alone", () => {
  const folder = mkdtempSync(join(tmpdir(), "key-"));
  const file = join(folder, "sealing-key");
  writeFileSync(file, "half a k");
  expect(() => keptKey(folder)).toThrow(/^SEALING_KEY: .*sealing-key is damaged/);
  expect(readFileSync(file, "utf8")).toBe("half a k");
  rmSync(folder, { recursive: true });
});

test("a folder that cannot be used is one line that says what is allowed", () => {
  const folder = mkdtempSync(join(tmpdir(), "key-"));
  writeFileSync(join(folder, "file"), "");
  expect(() => keptKey(join(folder, "file", "config"))).toThrow(/^SEALING_KEY: missing, and .* 32 bytes/);
  rmSync(folder, { recursive: true });
});

test("each system has its own place for it, never the folder with the data", () => {
  expect(configFolder({ XDG_CONFIG_HOME: "/x/config" }, "linux")).toBe(join("/x/config", "mandagskvarteret"));
  expect(configFolder({ XDG_CONFIG_HOME: "relative" }, "linux")).toMatch(/\.config.mandagskvarteret$/);
  expect(configFolder({ APPDATA: "/roaming" }, "win32")).toBe(join("/roaming", "Mandagskvarteret"));
  expect(configFolder({}, "darwin")).toMatch(/Library.Application Support.Mandagskvarteret$/);
});
