/** A log that remembers instead of writing. */
import type { Log } from "../../bot/log.ts";

export interface QuietLog extends Log {
  readonly lines: { level: string; message: string; facts: Readonly<Record<string, unknown>> }[];
  /** All of it as one text, to look for what must not be there. */
  text(): string;
}

export function createQuietLog(): QuietLog {
  const lines: QuietLog["lines"] = [];
  const at = (level: string) => (facts: Readonly<Record<string, unknown>>, message: string) => {
    lines.push({ level, message, facts });
  };
  return { lines, info: at("info"), warn: at("warn"), error: at("error"), text: () => JSON.stringify(lines) };
}
