import { expect, test } from "vitest";
import { isoWeekOf, mondayOf, nextWeek, weekNumber, weekOfDate } from "../../../bot/calendar/iso-week.ts";

test("a week changes at midnight between Sunday and Monday in Oslo", () => {
  expect(isoWeekOf(new Date("2026-11-22T22:59:00Z"))).toBe("2026-W47");
  expect(isoWeekOf(new Date("2026-11-22T23:00:00Z"))).toBe("2026-W48");
});

test("2026 has 53 weeks, and the first days of 2027 belong to the last", () => {
  expect(weekOfDate("2026-12-31")).toBe("2026-W53");
  expect(weekOfDate("2027-01-03")).toBe("2026-W53");
  expect(weekOfDate("2027-01-04")).toBe("2027-W01");
  expect(nextWeek("2026-W52")).toBe("2026-W53");
  expect(nextWeek("2026-W53")).toBe("2027-W01");
});

test("the last days of December can belong to week 1", () => {
  expect(weekOfDate("2025-12-29")).toBe("2026-W01");
  expect(nextWeek("2025-W52")).toBe("2026-W01");
});

test("a week's Monday can be in the year before", () => {
  expect(mondayOf("2026-W01")).toBe("2025-12-29");
  expect(mondayOf("2026-W48")).toBe("2026-11-23");
  expect(weekNumber("2026-W01")).toBe(1);
});

test("a week that the year does not have is refused", () => {
  for (const wrong of ["2025-W53", "2026-W00", "2026-W54", "2026-48", "W48"])
    expect(() => mondayOf(wrong), wrong).toThrow(RangeError);
});
