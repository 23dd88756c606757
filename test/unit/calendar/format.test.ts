import { expect, test } from "vitest";
import { clockTime, longDate, longDateTime } from "../../../bot/calendar/format.ts";

test("a date is written out in the reader's language", () => {
  expect(longDate("2026-11-27", "nb")).toBe("fredag 27. november");
  expect(longDate("2026-02-01", "nn")).toBe("søndag 1. februar");
  expect(longDate("2026-11-27", "en")).toBe("Friday 27 November");
});

test("nynorsk has its own weekday names", () => {
  expect(longDate("2026-11-28", "nb")).toBe("lørdag 28. november");
  expect(longDate("2026-11-28", "nn")).toBe("laurdag 28. november");
});

test("the year is written when it is another than today's", () => {
  expect(longDate("2027-01-04", "nb", "2026-12-28")).toBe("mandag 4. januar 2027");
  expect(longDate("2027-01-04", "en", "2026-12-28")).toBe("Monday 4 January 2027");
  expect(longDate("2026-12-29", "nb", "2026-12-28")).toBe("tirsdag 29. desember");
});

test("clock times are Norwegian time, written the Norwegian way", () => {
  const due = new Date("2026-06-26T14:00:00Z");
  expect(clockTime(due, "nb")).toBe("kl. 16.00");
  expect(clockTime(due, "en")).toBe("16:00");
  expect(longDateTime(due, "nb")).toBe("fredag 26. juni kl. 16.00");
  expect(longDateTime(due, "en")).toBe("Friday 26 June at 16:00");
});
