/** When a schedule's occurrences come, and what becomes of one that is met late. Pure. */
import { z } from "zod/v4";
import { type CronProblem, cronProblems, nextByCron } from "../calendar/cron.ts";
import { addDays, weekdayOf } from "../calendar/local-date.ts";
import { dateIn, instantOf, plusMinutes, timeIn, wallTime } from "../calendar/wall-time.ts";
import { isPublicHoliday, workingDayFrom } from "../calendar/working-days.ts";

export const ruleSchema = z.discriminatedUnion("kind", [
  /** 1 Monday – 7 Sunday, at HH:mm. */
  z.object({ kind: z.literal("weekdays"), days: z.array(z.number().int()), time: z.string() }),
  z.object({ kind: z.literal("cron"), expression: z.string() }),
]);
export type Rule = z.infer<typeof ruleSchema>;

/** What a public holiday does: moved to the next working day, left out, or nothing. */
export const holidaySchema = z.enum(["move", "skip", "send-anyway"]);

export const missedSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("run-late"), withinHours: z.number() }),
  z.object({ kind: z.literal("skip-and-tell") }),
]);
export type MissedRule = z.infer<typeof missedSchema>;

export const plannedSchema = z.object({
  /** Wall time by the rule, YYYY-MM-DDTHH:mm: with the schedule it names the occurrence. */
  planned: z.string(),
  /** ISO instant at which it takes effect. */
  at: z.string(),
  /** `holiday`: it is only noted that it was left out. */
  kind: z.enum(["run", "holiday"]),
});
export type Planned = z.infer<typeof plannedSchema>;

export interface Timetable {
  readonly rule: Rule;
  readonly holiday: z.infer<typeof holidaySchema>;
}

export type RuleProblem = CronProblem | { readonly kind: "days" } | { readonly kind: "time" };

/** Empty when the rule can be kept. */
export function ruleProblems(rule: Rule): readonly RuleProblem[] {
  if (rule.kind === "cron") return cronProblems(rule.expression);
  const days =
    rule.days.length > 0 && rule.days.every((day) => Number.isInteger(day) && day >= 1 && day <= 7);
  const time = /^([01]\d|2[0-3]):[0-5]\d$/.test(rule.time);
  return [...(days ? [] : [{ kind: "days" } as const]), ...(time ? [] : [{ kind: "time" } as const])];
}

/** The occurrence after the one planned at wall time `after`; undefined when there is none. */
export function occurrenceAfter(table: Timetable, after: string): Planned | undefined {
  const planned = nextWallTime(table.rule, after);
  if (planned === undefined) return undefined;
  const own = instantOf(planned);
  if (table.holiday === "send-anyway" || !isPublicHoliday(dateIn(planned))) return occurrence(planned, own);
  const moved = table.holiday === "move" ? moveFrom(table.rule, planned) : undefined;
  return moved ? occurrence(planned, moved) : { ...occurrence(planned, own), kind: "holiday" };
}

/**
 * The first occurrence that is planned later than `now`, and later than the wall time `last` which has had its turn:
 * a clock that went back brings nothing twice.
 */
export function firstOccurrence(table: Timetable, now: Date, last: string | undefined): Planned | undefined {
  // In the autumn an hour is shown twice, and its first instants are past while the clock shows less.
  const lately = plusMinutes(wallTime(now), -3 * 60);
  let found = occurrenceAfter(table, last !== undefined && last > lately ? last : lately);
  while (found && instantOf(found.planned) <= now) found = occurrenceAfter(table, found.planned);
  return found;
}

/** The next `count`, as a systemansvarlig sees them before saving. */
export function nextOccurrences(table: Timetable, now: Date, count: number): readonly Planned[] {
  const found: Planned[] = [];
  let next = firstOccurrence(table, now, undefined);
  while (next && found.length < count) {
    if (next.kind === "run") found.push(next);
    next = occurrenceAfter(table, next.planned);
  }
  return found;
}

/** As late as this, everything runs: looks come every few seconds, and the clocks of machines differ. */
const GRACE_MS = 15 * 60_000;

export function isMissed(rule: MissedRule, at: Date, now: Date): boolean {
  const late = now.getTime() - at.getTime();
  return late > GRACE_MS && !(rule.kind === "run-late" && late <= rule.withinHours * 3_600_000);
}

/** How often a job that throws is tried before its occurrence is given up. */
export const MAX_ATTEMPTS = 6;

/** How long to wait before the attempt after `attempts`: 1, 2, 4, 8, 16 minutes. */
export function backoffMs(attempts: number): number {
  return attempts === 0 ? 0 : 60_000 * 2 ** (attempts - 1);
}

function occurrence(planned: string, at: Date): Planned {
  return { planned, at: at.toISOString(), kind: "run" };
}

/** Undefined: by then the schedule has its next occurrence, which does the work of this one. */
function moveFrom(rule: Rule, planned: string): Date | undefined {
  const target = instantOf(`${workingDayFrom(dateIn(planned))}T${timeIn(planned)}`);
  const next = nextWallTime(rule, planned);
  return next !== undefined && instantOf(next) <= target ? undefined : target;
}

function nextWallTime(rule: Rule, after: string): string | undefined {
  if (rule.kind === "cron") return nextByCron(rule.expression, after);
  const week = Array.from({ length: 8 }, (_, day) => addDays(dateIn(after), day));
  return week
    .filter((date) => rule.days.includes(weekdayOf(date)))
    .map((date) => `${date}T${rule.time}`)
    .find((wall) => wall > after);
}
