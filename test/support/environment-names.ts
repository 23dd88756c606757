/** The names of the variables that the program reads, from bot/config.ts itself. */
import { readFileSync } from "node:fs";

export function environmentNames(): readonly string[] {
  const schema =
    /const schema = z\.object\(\{([^]*?)\n\}\);/.exec(readFileSync("bot/config.ts", "utf8"))?.[1] ?? "";
  return [...schema.matchAll(/^ {2}([A-Z_]+):/gm)].map(([, name = ""]) => name);
}
