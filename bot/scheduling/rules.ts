/** When a schedule's occurrences come, and what becomes of one that is met late. Pure. */
import { z } from "zod/v4";
import { type CronProblem, cronProblems, nextByCron } from "../calendar/cron.ts";
import { addDays, weekdayOf } from "../calendar/local-date.ts";
import { dateIn, instantOf, plusMinutes, timeIn, wallTime } from "../calendar/wall-time.ts";
import { addWorkingDays, isPublicHoliday, workingDayFrom } from "../calendar/working-days.ts";

export const ruleSchema = z.discriminatedUnion("kind", [
  /** 1 Monday – 7 Sunday, at HH:mm. */
  z.object({
    kind: z.literal("weekdays"),
    days: z.array(z.number().int()),
    time: z.string(),
    /** Every so many weeks, counted from the week of this date; every week when left out. */
    weeks: z.object({ every: z.number().int(), from: z.string() }).optional(),
  }),
  z.object({ kind: z.literal("cron"), expression: z.string() }),
]);
export type Rule = z.infer<typeof ruleSchema>;

/** What a public holiday does: moved to the next working day or to the last one before, left out, or nothing. */
export const holidaySchema = z.enum(["move", "before", "skip", "send-anyway"]);

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
  /** The last date on which an occurrence may be planned. */
  readonly until?: string | undefined;
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
  const planned = nextPlanned(table, after);
  if (planned === undefined) return undefined;
  const own = instantOf(planned);
  if (table.holiday === "send-anyway" || !isPublicHoliday(dateIn(planned))) return occurrence(planned, own);
  const moved = movedFrom(table, planned);
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

/** How many in a row may fall on holidays before it is said that none comes: Christmas Day, left out, never does. */
const MOST_LEFT_OUT = 40;

/** The next `count`, as a systemansvarlig sees them before saving. */
export function nextOccurrences(table: Timetable, now: Date, count: number): readonly Planned[] {
  const found: Planned[] = [];
  let next = firstOccurrence(table, now, undefined);
  for (let leftOut = 0; next && found.length < count && leftOut < MOST_LEFT_OUT;) {
    if (next.kind === "run") found.push(next);
    else leftOut += 1;
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

function movedFrom(table: Timetable, planned: string): Date | undefined {
  if (table.holiday === "move") return moveFrom(table, planned);
  return table.holiday === "before" ? moveBefore(table, planned) : undefined;
}

/** Undefined: from that time on the schedule has an occurrence that does the work of this one. */
function moveBefore(table: Timetable, planned: string): Date | undefined {
  const target = `${addWorkingDays(dateIn(planned), -1)}T${timeIn(planned)}`;
  return nextPlanned(table, plusMinutes(target, -1)) === planned ? instantOf(target) : undefined;
}

/** Undefined: by then the schedule has its next occurrence, which does the work of this one. */
function moveFrom(table: Timetable, planned: string): Date | undefined {
  const target = instantOf(`${workingDayFrom(dateIn(planned))}T${timeIn(planned)}`);
  const next = nextPlanned(table, planned);
  return next !== undefined && instantOf(next) <= target ? undefined : target;
}

function nextPlanned({ rule, until }: Timetable, after: string): string | undefined {
  const planned = nextWallTime(rule, after);
  return planned !== undefined && until !== undefined && dateIn(planned) > until ? undefined : planned;
}

function nextWallTime(rule: Rule, after: string): string | undefined {
  if (rule.kind === "cron") return nextByCron(rule.expression, after);
  const days = Array.from({ length: 7 * (rule.weeks?.every ?? 1) + 1 }, (_, day) =>
    addDays(dateIn(after), day),
  );
  return days
    .filter((date) => rule.days.includes(weekdayOf(date)) && isItsWeek(rule.weeks, date))
    .map((date) => `${date}T${rule.time}`)
    .find((wall) => wall > after);
}

function isItsWeek(weeks: Extract<Rule, { kind: "weekdays" }>["weeks"], date: string): boolean {
  if (!weeks) return true;
  const apart = Date.parse(mondayOf(date)) - Date.parse(mondayOf(weeks.from));
  return Math.round(apart / (7 * 86_400_000)) % weeks.every === 0;
}

function mondayOf(date: string): string {
  return addDays(date, 1 - weekdayOf(date));
}
