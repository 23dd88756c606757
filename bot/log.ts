/** The log: JSON lines. What people write is never logged; ids, kinds, counts and references are. */
import { pino } from "pino";

export interface Log {
  info(facts: Readonly<Record<string, unknown>>, message: string): void;
  warn(facts: Readonly<Record<string, unknown>>, message: string): void;
  error(facts: Readonly<Record<string, unknown>>, message: string): void;
}

export function createLog(level: "info" | "warn" | "error" = "info"): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}
