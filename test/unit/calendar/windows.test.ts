import { describe, expect, it, test } from "vitest";
import { addDays, atLocalTime, localTime, weekdayOf } from "../../../bot/calendar/local-date.ts";
import { type Window, windowOpens } from "../../../bot/calendar/windows.ts";
import { clockChanges } from "../../support/clock-changes.ts";

function opens(window: Window | "daytime", date: string, time: string): string | undefined {
  return windowOpens(window, atLocalTime(date, time))?.toISOString();
}

test("an open window is open now, and one that no clock opens has no time", () => {
  const at = new Date("2026-11-23T03:00:00.123Z");
  expect(windowOpens("anytime", at)).toEqual(at);
  expect(windowOpens("night", at)).toEqual(at);
  expect(windowOpens("next-turn", at)).toBeUndefined();
});

test.each([
  // Thursday to Monday, 26–30 November 2026, an hour ahead of UTC.
  ["working-hours", "2026-11-26", "06:59", "2026-11-26T06:00:00.000Z"],
  ["working-hours", "2026-11-26", "07:00", "2026-11-26T06:00:00.000Z"],
  ["working-hours", "2026-11-26", "16:59", "2026-11-26T15:59:00.000Z"],
  ["working-hours", "2026-11-26", "17:00", "2026-11-27T06:00:00.000Z"],
  ["working-hours", "2026-11-27", "17:00", "2026-11-30T06:00:00.000Z"],
  ["working-hours", "2026-11-29", "12:00", "2026-11-30T06:00:00.000Z"],
  ["evening", "2026-11-28", "14:59", "2026-11-28T14:00:00.000Z"],
  ["evening", "2026-11-28", "21:59", "2026-11-28T20:59:00.000Z"],
  ["evening", "2026-11-28", "22:00", "2026-11-29T14:00:00.000Z"],
  ["daytime", "2026-11-28", "22:00", "2026-11-29T06:00:00.000Z"],
  ["daytime", "2026-11-29", "21:59", "2026-11-29T20:59:00.000Z"],
  ["night", "2026-11-28", "21:59", "2026-11-28T21:00:00.000Z"],
  ["night", "2026-11-28", "23:30", "2026-11-28T22:30:00.000Z"],
  ["night", "2026-11-29", "06:59", "2026-11-29T05:59:00.000Z"],
  ["night", "2026-11-29", "07:00", "2026-11-29T21:00:00.000Z"],
] satisfies [Window | "daytime", string, string, string][])(
  "%s, asked on %s at %s: %s",
  (window, date, time, instant) => {
    expect(opens(window, date, time)).toBe(instant);
  },
);

/** What the clock on the wall says of a window; the oracle of the rule. */
const shows: Record<"working-hours" | "evening" | "night", (time: string, weekday: number) => boolean> = {
  "working-hours": (time, weekday) => weekday <= 5 && time >= "07:00" && time < "17:00",
  evening: (time) => time >= "15:00" && time < "22:00",
  night: (time) => time >= "22:00" || time < "07:00",
};

describe.each(clockChanges)("$season $date", ({ date }) => {
  it.each(["working-hours", "evening", "night"] as const)("%s follows the clock on the wall", (window) => {
    const start = atLocalTime(addDays(date, -1), "00:00").getTime();
    const end = atLocalTime(addDays(date, 3), "00:00").getTime();
    let next: number | undefined;
    // Backwards: the opening of a shut time is that of the time after it.
    for (let at = end; at >= start; at -= 30 * 60_000) {
      const now = new Date(at);
      const day = new Date(at + (localTime(now) < "02:00" ? 3 : 0) * 3_600_000).toISOString().slice(0, 10);
      const open = shows[window](localTime(now), weekdayOf(day));
      const found = windowOpens(window, now)?.getTime();
      if (open) next = at;
      if (open || next !== undefined) expect(found, now.toISOString()).toBe(open ? at : next);
    }
  });
});

test("the eve of summer time: the night is eight hours, and Sunday morning's window opens an hour sooner", () => {
  expect(opens("evening", "2026-03-28", "22:00")).toBe("2026-03-29T13:00:00.000Z");
  expect(opens("night", "2026-03-29", "07:00")).toBe("2026-03-29T20:00:00.000Z");
  expect(opens("working-hours", "2026-03-27", "17:00")).toBe("2026-03-30T05:00:00.000Z");
  expect(opens("working-hours", "2026-10-23", "17:00")).toBe("2026-10-26T06:00:00.000Z");
});
