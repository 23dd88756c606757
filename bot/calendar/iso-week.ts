/** ISO weeks as text, "2026-W48", which sorts as time does. A week belongs to the year that has its Thursday. */
import { DateTime } from "luxon";
import { addDays, checked, localDate } from "./local-date.ts";

/** The week in Oslo at an instant. */
export function isoWeekOf(at: Date): string {
  return weekOfDate(localDate(at));
}

export function weekOfDate(date: string): string {
  return checked(date).toFormat("kkkk-'W'WW");
}

/** The date of a week's Monday. */
export function mondayOf(week: string): string {
  const monday = DateTime.fromISO(week, { zone: "utc" });
  if (!/^\d{4}-W\d{2}$/.test(week) || !monday.isValid)
    throw new RangeError(`week is "${week}"; YYYY-Wnn is allowed, and a week that the year has`);
  return monday.toFormat("yyyy-MM-dd");
}

export function nextWeek(week: string): string {
  return weekOfDate(addDays(mondayOf(week), 7));
}

/** "2026-W49", inside longer patterns. */
export const WEEK_PATTERN = /\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])/.source;

/** 48 of "2026-W48", for "uke 48". */
export function weekNumber(week: string): number {
  return checked(mondayOf(week)).weekNumber;
}
