import { describe, expect, it, test } from "vitest";
import { cronProblems, nextByCron } from "../../../bot/calendar/cron.ts";

describe("what can be kept", () => {
  it.each(["0 8 * * 1", "*/30 7-17 * * mon-fri", "0 8 L * *", "15 10 1,15 jan *", "0 8 * * 7"])(
    "%s",
    (expression) => {
      expect(cronProblems(expression)).toEqual([]);
      expect(nextByCron(expression, "2026-11-22T08:00")).toBeDefined();
    },
  );
});

test("what is wrong names the field, what stood there and what it takes", () => {
  expect(cronProblems("60 8 * * 9")).toEqual([
    { kind: "field", field: "minute", value: "60", allowed: "0–59" },
    { kind: "field", field: "weekday", value: "9", allowed: "0–7, sun–sat" },
  ]);
  for (const [expression, field] of [
    ["0 24 * * *", "hour"],
    ["0 8 32 * *", "day"],
    ["0 8 * xyz *", "month"],
    ["*/0 * * * *", "minute"],
    ["5-1 * * * *", "minute"],
    ["? * * * *", "minute"],
  ] as const)
    expect(cronProblems(expression), expression).toMatchObject([{ kind: "field", field }]);
});

test("seconds, nicknames and nothing at all are not five fields", () => {
  for (const [expression, found] of [
    ["0 0 8 * * 1", 6],
    ["@daily", 1],
    ["", 1],
  ] as const)
    expect(cronProblems(expression)).toEqual([{ kind: "field-count", found, allowed: 5 }]);
});

test("a day that no year has is said to come never", () => {
  expect(cronProblems("0 8 30 2 *")).toEqual([{ kind: "never" }]);
  expect(cronProblems("0 8 29 2 *")).toEqual([]);
});

test("counting starts after the given time, whatever the machine's clock and zone", () => {
  expect(nextByCron("30 2 * * *", "2026-03-28T02:30")).toBe("2026-03-29T02:30");
  expect(nextByCron("*/30 * * * *", "2026-10-25T02:30")).toBe("2026-10-25T03:00");
  expect(nextByCron("0 8 29 2 *", "2026-11-22T00:00")).toBe("2028-02-29T08:00");
});
