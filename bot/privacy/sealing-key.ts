/** The key on a developer's machine: made once, in the user's config folder, apart from the data that it opens. */
import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";
import type { Environment } from "../config.ts";

const FILE = "sealing-key";
/** Whoever made the file a moment ago has not written it yet. */
const LOOKS = 20;
const BETWEEN_LOOKS_MS = 50;

/** Where programs of this user keep their configuration. */
export function configFolder(environment: Environment, platform: NodeJS.Platform = process.platform): string {
  const home = homedir();
  if (platform === "win32")
    return join(environment["APPDATA"] ?? join(home, "AppData", "Roaming"), "Mandagskvarteret");
  if (platform === "darwin") return join(home, "Library", "Application Support", "Mandagskvarteret");
  const chosen = environment["XDG_CONFIG_HOME"] ?? "";
  return join(isAbsolute(chosen) ? chosen : join(home, ".config"), "mandagskvarteret");
}

/** The key kept in this folder, made now when there is none. 32 bytes, base64. */
export function keptKey(folder: string): string {
  const file = join(folder, FILE);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return readKey(file) ?? makeKey(file);
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
    if (code === "") throw cause;
    throw new Error(
      `SEALING_KEY: missing, and ${file} cannot be used (${code}); 32 bytes as base64 are allowed`,
      {
        cause,
      },
    );
  }
}

function makeKey(file: string): string {
  const key = randomBytes(32).toString("base64");
  try {
    // "wx": of two programs that start at once, one makes it.
    writeFileSync(file, `${key}\n`, { mode: 0o600, flag: "wx" });
    return key;
  } catch (error) {
    if (!hasCode(error, "EEXIST")) throw error;
    return readKey(file) ?? makeKey(file);
  }
}

function readKey(file: string): string | undefined {
  for (let look = 0; look < LOOKS; look += 1) {
    try {
      const key = readFileSync(file, "utf8").trim();
      if (Buffer.from(key, "base64").length === 32) return key;
    } catch (error) {
      if (hasCode(error, "ENOENT")) return undefined;
      throw error;
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, BETWEEN_LOOKS_MS);
  }
  throw new Error(
    `SEALING_KEY: ${file} is damaged; put the key back there, or remove the file when nothing is sealed yet`,
  );
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
