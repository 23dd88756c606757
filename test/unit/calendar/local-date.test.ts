import { expect, test } from "vitest";
import {
  addDays,
  atLocalTime,
  isDate,
  localDate,
  localTime,
  weekdayOf,
} from "../../../bot/calendar/local-date.ts";

test("the date in Oslo changes at midnight there, an hour or two before UTC", () => {
  expect(localDate(new Date("2026-01-31T22:59:59Z"))).toBe("2026-01-31");
  expect(localDate(new Date("2026-01-31T23:00:00Z"))).toBe("2026-02-01");
  expect(localDate(new Date("2026-07-31T21:59:59Z"))).toBe("2026-07-31");
  expect(localDate(new Date("2026-07-31T22:00:00Z"))).toBe("2026-08-01");
  expect(localTime(new Date("2026-07-31T22:05:00Z"))).toBe("00:05");
});

test("16:00 in Oslo is 15:00 UTC in winter and 14:00 in summer", () => {
  expect(atLocalTime("2026-11-27", "16:00").toISOString()).toBe("2026-11-27T15:00:00.000Z");
  expect(atLocalTime("2026-06-26", "16:00").toISOString()).toBe("2026-06-26T14:00:00.000Z");
  expect(atLocalTime("2026-11-27", "00:00").toISOString()).toBe("2026-11-26T23:00:00.000Z");
});

test("the clock changes during the day and both sides keep their own offset", () => {
  expect(atLocalTime("2026-03-29", "01:59").toISOString()).toBe("2026-03-29T00:59:00.000Z");
  expect(atLocalTime("2026-03-29", "03:00").toISOString()).toBe("2026-03-29T01:00:00.000Z");
  expect(atLocalTime("2026-10-25", "01:59").toISOString()).toBe("2026-10-24T23:59:00.000Z");
  expect(atLocalTime("2026-10-25", "03:00").toISOString()).toBe("2026-10-25T02:00:00.000Z");
});

test("a time that comes twice in autumn is the first; one that never comes in spring is the end of the gap", () => {
  expect(atLocalTime("2026-10-25", "02:30").toISOString()).toBe("2026-10-25T00:30:00.000Z");
  expect(atLocalTime("2026-03-29", "02:30").toISOString()).toBe("2026-03-29T01:00:00.000Z");
  expect(atLocalTime("2026-03-29", "02:00").toISOString()).toBe("2026-03-29T01:00:00.000Z");
});

test("days are added over months, leap days and clock changes", () => {
  expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
  expect(addDays("2026-03-28", 2)).toBe("2026-03-30");
  expect(addDays("2026-01-01", -1)).toBe("2025-12-31");
  expect(weekdayOf("2026-11-22")).toBe(7);
});

test("only dates that exist are dates", () => {
  expect(isDate("2026-02-28")).toBe(true);
  for (const wrong of ["2026-02-29", "2026-2-28", "28.02.2026", "2026-W09", "", "2026-02-28T10:00"])
    expect(isDate(wrong), wrong).toBe(false);
});

test("a wrong date or time is refused with what is allowed", () => {
  expect(() => addDays("27.11.2026", 1)).toThrow('date is "27.11.2026"; YYYY-MM-DD is allowed');
  expect(() => atLocalTime("2026-11-27", "24:00")).toThrow('time is "24:00"; HH:mm is allowed');
  expect(() => localDate(new Date(Number.NaN))).toThrow(RangeError);
});
