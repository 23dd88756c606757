import { expect, test } from "vitest";
import {
  addWorkingDays,
  isWorkingDay,
  workingDayFrom,
  workingDaysBetween,
} from "../../../bot/calendar/working-days.ts";

test("every Norwegian public holiday is off, and nothing else on a weekday", () => {
  const off = [];
  for (
    let day = new Date("2027-01-01T00:00Z");
    day.getUTCFullYear() === 2027;
    day.setUTCDate(day.getUTCDate() + 1)
  ) {
    const date = day.toISOString().slice(0, 10);
    if (day.getUTCDay() % 6 !== 0 && !isWorkingDay(date)) off.push(date);
  }
  // 1 and 17 May, Maundy Thursday, Good Friday, Easter Monday, Ascension Day; Whit Monday falls on 17 May.
  expect(off).toEqual(["2027-01-01", "2027-03-25", "2027-03-26", "2027-03-29", "2027-05-06", "2027-05-17"]);
});

test("Easter is counted in the year it comes early and the year it comes late", () => {
  expect(addWorkingDays("2024-03-27", 1)).toBe("2024-04-02");
  expect(addWorkingDays("2025-04-16", 1)).toBe("2025-04-22");
});

test("1 and 17 May, Ascension Day and Whit Monday are off", () => {
  for (const date of ["2026-05-01", "2026-05-14", "2026-05-25", "2028-05-17"])
    expect(isWorkingDay(date), date).toBe(false);
  expect(isWorkingDay("2026-05-18"), "17 May on a Sunday moves nothing").toBe(true);
});

test("24 and 31 December are working days, the days around them are not", () => {
  expect(isWorkingDay("2026-12-24")).toBe(true);
  expect(isWorkingDay("2026-12-31")).toBe(true);
  expect(isWorkingDay("2026-12-25")).toBe(false);
  expect(isWorkingDay("2027-01-01")).toBe(false);
  expect(addWorkingDays("2026-12-23", 5)).toBe("2026-12-31");
  expect(addWorkingDays("2026-12-31", 1)).toBe("2027-01-04");
});

test("day 1 of a promise is the first working day after receipt", () => {
  expect(addWorkingDays("2026-11-20", 5), "received on a Friday").toBe("2026-11-27");
  expect(addWorkingDays("2026-11-21", 5), "received on a Saturday").toBe("2026-11-27");
  expect(addWorkingDays("2026-11-23", 5), "received on a Monday").toBe("2026-11-30");
});

test("counting backwards passes the same days", () => {
  expect(addWorkingDays("2026-04-07", -1)).toBe("2026-04-01");
  expect(addWorkingDays("2026-11-21", 0)).toBe("2026-11-21");
});

test("a day off moves to the next working day", () => {
  expect(workingDayFrom("2026-04-06")).toBe("2026-04-07");
  expect(workingDayFrom("2026-11-23")).toBe("2026-11-23");
});

test("the days between undo the days added, both ways", () => {
  for (const n of [0, 1, 4, 5, 17, 300])
    expect(workingDaysBetween("2026-03-24", addWorkingDays("2026-03-24", n))).toBe(n);
  expect(workingDaysBetween("2026-11-27", "2026-11-23")).toBe(-4);
  expect(workingDaysBetween("2026-11-27", "2026-11-29"), "a weekend").toBe(0);
});

test("half days and dates that are none are refused", () => {
  expect(() => addWorkingDays("2026-11-27", 0.5)).toThrow(RangeError);
  expect(() => workingDaysBetween("2026-11-27", "i morgen")).toThrow(RangeError);
});
