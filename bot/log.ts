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

/** Of many faults at once: mostly they are the same. */
const MOST_CAUSES = 3;

/**
 * What the log may have of an error: its name and where it was thrown. Never its message, which can hold what
 * people wrote; only the store's own errors name rows and causes and nothing else.
 */
export function faultOf(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { fault: typeof error };
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  const at = frames.slice(0, 6).map((line) => line.trim());
  return {
    fault: error.name,
    at,
    ...(error.name === "StorageError" ? { detail: error.message } : {}),
    ...(error instanceof AggregateError ? { causes: error.errors.slice(0, MOST_CAUSES).map(faultOf) } : {}),
  };
}
