/**
 * Norwegian working days: Monday to Friday except public holidays. 24 and 31 December are working days.
 * A promise counts from the day after: day 1 is the first working day after receipt, which is what
 * addWorkingDays(received, 1) gives.
 */
import Holidays from "date-holidays";
import { addDays, checked, weekdayOf } from "./local-date.ts";

export function isWorkingDay(date: string): boolean {
  return weekdayOf(date) <= 5 && !isPublicHoliday(date);
}

export function isPublicHoliday(date: string): boolean {
  return publicHolidays(Number(date.slice(0, 4))).has(date);
}

/** The date itself when it is a working day, else the next one. */
export function workingDayFrom(date: string): string {
  return isWorkingDay(date) ? date : addWorkingDays(date, 1);
}

/** The n-th working day after a date, before it when n is negative; the date itself when n is 0. */
export function addWorkingDays(date: string, n: number): string {
  if (!Number.isInteger(n)) throw new RangeError(`${n} working days; a whole number is allowed`);
  const step = Math.sign(n);
  let day = date;
  for (let left = Math.abs(n); left > 0;) {
    day = addDays(day, step);
    if (isWorkingDay(day)) left--;
  }
  return day;
}

/** How many working days are left on `from` until `to` has come: those after `from`, up to and including `to`; negative when `to` is earlier. */
export function workingDaysBetween(from: string, to: string): number {
  checked(to);
  if (to < from) return -workingDaysBetween(to, from);
  let count = 0;
  for (let day = from; day < to;) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) count++;
  }
  return count;
}

const norway = new Holidays("NO");
const byYear = new Map<number, ReadonlySet<string>>();

/** Computed once a year: a year's rules cost some milliseconds. */
function publicHolidays(year: number): ReadonlySet<string> {
  const known = byYear.get(year);
  if (known) return known;
  const all = norway.getHolidays(year).filter((holiday) => holiday.type === "public");
  const days = new Set(all.map((holiday) => holiday.date.slice(0, 10)));
  byYear.set(year, days);
  return days;
}
