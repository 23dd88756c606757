/**
 * Cron expressions of five fields, in wall time. node-cron says whether a field is right; croner counts from a given
 * wall time, in UTC so that it meets no change of clocks: those are instantOf's affair.
 */
import { Cron } from "croner";
import { validate } from "node-cron";

const fields = [
  { field: "minute", allowed: "0–59" },
  { field: "hour", allowed: "0–23" },
  { field: "day", allowed: "1–31, L" },
  { field: "month", allowed: "1–12, jan–dec" },
  { field: "weekday", allowed: "0–7, sun–sat" },
] as const;

export type CronProblem =
  | { readonly kind: "field-count"; readonly found: number; readonly allowed: number }
  /** `allowed` in figures; each field also takes * , - and steps. */
  | {
      readonly kind: "field";
      readonly field: (typeof fields)[number]["field"];
      readonly value: string;
      readonly allowed: string;
    }
  /** Every field is right, but there is no such day: 30 February. */
  | { readonly kind: "never" };

/** Empty when the expression is one that we can keep. */
export function cronProblems(expression: string): readonly CronProblem[] {
  const values = expression.trim().split(/\s+/);
  if (values.length !== fields.length)
    return [{ kind: "field-count", found: values.length, allowed: fields.length }];
  const wrong = fields.flatMap((each, index): CronProblem[] => {
    const value = values[index] ?? "";
    return isField(value, index) ? [] : [{ kind: "field", value, ...each }];
  });
  if (wrong.length > 0) return wrong;
  return validate(expression) && nextByCron(expression, "2026-01-01T00:00") !== undefined
    ? []
    : [{ kind: "never" }];
}

/** The next wall time after `after`; undefined when there is none. Throws on an expression with problems. */
export function nextByCron(expression: string, after: string): string | undefined {
  const next = read(expression).nextRun(new Date(`${after}:00Z`));
  return next?.toISOString().slice(0, 16);
}

/** The field alone, every other one open: so it is known which one is wrong. */
function isField(value: string, index: number): boolean {
  const alone = fields.map((_, other) => (other === index ? value : "*")).join(" ");
  return validate(alone) && canRead(alone);
}

function canRead(expression: string): boolean {
  try {
    read(expression);
    return true;
  } catch {
    return false; // croner says no by throwing
  }
}

function read(expression: string): Cron {
  return new Cron(expression, { timezone: "UTC", mode: "5-part", paused: true });
}
