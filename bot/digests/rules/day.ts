/** On which day and at what time somebody gets the digest, and which occurrences have come. Pure. */
import { z } from "zod/v4";
import { addDays, localDate, weekdayOf } from "../../calendar/local-date.ts";
import { dateIn, instantOf, timeIn } from "../../calendar/wall-time.ts";
import { isPublicHoliday, workingDayFrom } from "../../calendar/working-days.ts";

export const digestTimes = [
  "06:00",
  "07:00",
  "08:00",
  "09:00",
  "10:00",
  "12:00",
  "14:00",
  "16:00",
  "18:00",
  "20:00",
] as const;

export const digestDaySchema = z.object({
  /** 1 Monday – 7 Sunday. */
  day: z.number().int().min(1).max(7),
  /** HH:MM in Oslo. */
  time: z.enum(digestTimes),
});
export type DigestDay = z.infer<typeof digestDaySchema>;

/** How late one is still sent after a stop; later it would meet the next. */
export const LATE_HOURS = 72;
const LOOK_BACK_DAYS = 8;

/**
 * Wall times ("2026-11-24T10:00") of a person's occurrences that take effect after `from`, up to and including `to`.
 * A public holiday moves one to the next working day.
 */
export function comeSince({ day, time }: DigestDay, from: Date, to: Date): readonly string[] {
  const begin = addDays(localDate(from), -LOOK_BACK_DAYS);
  const end = localDate(to);
  const found: string[] = [];
  for (let date = begin; date <= end; date = addDays(date, 1)) {
    const wall = `${date}T${time}`;
    if (weekdayOf(date) !== day) continue;
    const at = takesEffect(wall);
    if (at > from && at <= to) found.push(wall);
  }
  return found;
}

function takesEffect(wall: string): Date {
  const date = dateIn(wall);
  return isPublicHoliday(date) ? instantOf(`${workingDayFrom(date)}T${timeIn(wall)}`) : instantOf(wall);
}

/** The week that a digest planned at this wall time tells of: from the same wall time a week before. */
export function weekBefore(wall: string): { readonly from: Date; readonly to: Date } {
  return { from: instantOf(`${addDays(dateIn(wall), -7)}T${timeIn(wall)}`), to: instantOf(wall) };
}

/** Whether the next one of its reader is due: so long a digest waits for a window, or for the end of holidays. */
export function isOutdated(wall: string, now: Date): boolean {
  return now >= instantOf(`${addDays(dateIn(wall), 7)}T${timeIn(wall)}`);
}
