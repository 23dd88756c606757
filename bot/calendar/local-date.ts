/**
 * Dates and clock times in Europe/Oslo, whatever the machine's own zone. A date is a string YYYY-MM-DD,
 * which compares and sorts as text; an instant is a Date.
 */
import { DateTime } from "luxon";

const ZONE = "Europe/Oslo";

const HOUR = 3_600_000;

/** The date in Oslo at an instant. */
export function localDate(at: Date): string {
  return inOslo(at).toFormat("yyyy-MM-dd");
}

/** The clock time in Oslo at an instant, "HH:mm". */
export function localTime(at: Date): string {
  return inOslo(at).toFormat("HH:mm");
}

/**
 * The instant of a clock time ("16:00") on a date. A time that comes twice (autumn) is the first of the two;
 * one that never comes (spring) is the first instant after the gap.
 */
export function atLocalTime(date: string, time: string): Date {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) throw new RangeError(`time is "${time}"; HH:mm is allowed`);
  const asUtc = checked(date).toMillis() + minutesOf(time) * 60_000;
  // Oslo is two hours ahead in summer, one in winter: the earlier instant is tried first.
  const found = [asUtc - 2 * HOUR, asUtc - HOUR].map((millis) => new Date(millis));
  const match = found.find((at) => localDate(at) === date && localTime(at) === time);
  return (
    match ??
    DateTime.fromMillis(asUtc - HOUR, { zone: ZONE })
      .startOf("hour")
      .toJSDate()
  );
}

/** Whether a text is a date that exists, YYYY-MM-DD. */
export function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && DateTime.fromISO(text, { zone: "utc" }).isValid;
}

/** The date `days` days later, earlier when negative. */
export function addDays(date: string, days: number): string {
  return checked(date).plus({ days }).toFormat("yyyy-MM-dd");
}

/** The same day of the month `months` months later; its last day when that month is shorter. */
export function addMonths(date: string, months: number): string {
  return checked(date).plus({ months }).toFormat("yyyy-MM-dd");
}

/** 1 Monday – 7 Sunday. */
export function weekdayOf(date: string): number {
  return checked(date).weekday;
}

/** The date as midnight UTC, for arithmetic with whole days. Throws RangeError when it is no date. */
export function checked(date: string): DateTime<true> {
  const parsed = DateTime.fromISO(date, { zone: "utc" });
  if (!isDate(date) || !parsed.isValid) throw new RangeError(`date is "${date}"; YYYY-MM-DD is allowed`);
  return parsed;
}

function inOslo(at: Date): DateTime<true> {
  const local = DateTime.fromJSDate(at, { zone: ZONE });
  if (!local.isValid) throw new RangeError("the instant is not a valid Date");
  return local;
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
