import { describe, expect, it, test } from "vitest";
import { addDays } from "../../../bot/calendar/local-date.ts";
import { plusMinutes } from "../../../bot/calendar/wall-time.ts";
import {
  firstOccurrence,
  isMissed,
  nextOccurrences,
  occurrenceAfter,
  type Rule,
  ruleProblems,
  type Timetable,
} from "../../../bot/scheduling/rules.ts";
import { clockChanges } from "../../support/clock-changes.ts";

const DAILY = [1, 2, 3, 4, 5, 6, 7];

function daily(time: string): Rule {
  return { kind: "weekdays", days: DAILY, time };
}

function table(rule: Rule, holiday: Timetable["holiday"] = "send-anyway"): Timetable {
  return { rule, holiday };
}

/** All occurrences planned after `from`, up to wall time `to`. */
function all(of: Timetable, from: string, to: string) {
  const found = [];
  for (
    let next = occurrenceAfter(of, from);
    next && next.planned <= to;
    next = occurrenceAfter(of, next.planned)
  )
    found.push(next);
  return found;
}

describe.each(clockChanges)("$season $date", ({ date, season }) => {
  const [before, after] = [addDays(date, -1), addDays(date, 1)];

  it.each([
    ["weekdays", daily("02:30")],
    ["cron", { kind: "cron", expression: "30 2 * * *" }],
  ] satisfies [string, Rule][])("%s at 02:30 comes once, at the first of two or after the gap", (_, rule) => {
    const found = all(table(rule), `${before}T02:00`, `${after}T03:00`);
    expect(found.map(({ planned }) => planned)).toEqual([
      `${before}T02:30`,
      `${date}T02:30`,
      `${after}T02:30`,
    ]);
    expect(found[1]?.at).toBe(season === "spring" ? `${date}T01:00:00.000Z` : `${date}T00:30:00.000Z`);
  });

  it("every quarter of an hour of the wall has one occurrence, and instants never go back", () => {
    const quarterly = table({ kind: "cron", expression: "*/15 * * * *" });
    const found = all(quarterly, `${before}T23:45`, `${date}T23:45`);
    expect(found.map(({ planned }) => planned)).toEqual(
      Array.from({ length: 96 }, (_, n) => plusMinutes(`${date}T00:00`, n * 15)),
    );
    const instants = found.map(({ at }) => at);
    expect(instants).toEqual(instants.toSorted());
  });

  it("the first occurrence after any instant of that day is the next that has not come", () => {
    const hourly = table({ kind: "cron", expression: "0 * * * *" });
    const days = all(hourly, `${before}T00:00`, `${after}T12:00`);
    for (let minute = 0; minute < 26 * 60; minute += 29) {
      const now = new Date(Date.parse(`${before}T22:00:00Z`) + minute * 60_000);
      const expected = days.find(({ at }) => new Date(at) > now);
      expect(firstOccurrence(hourly, now, undefined), now.toISOString()).toEqual(expected);
    }
  });
});

describe("public holidays", () => {
  const mondays: Rule = { kind: "weekdays", days: [1], time: "08:00" };

  it("move Monday 08:00 to the next working day at the same time", () => {
    // Easter Monday 2027 is 29 March, in summer time since the day before.
    expect(occurrenceAfter(table(mondays, "move"), "2027-03-22T08:00")).toEqual({
      planned: "2027-03-29T08:00",
      at: "2027-03-30T06:00:00.000Z",
      kind: "run",
    });
  });

  it("leave it out, or do nothing, when the schedule says so", () => {
    expect(occurrenceAfter(table(mondays, "skip"), "2027-03-22T08:00")).toMatchObject({
      kind: "holiday",
      planned: "2027-03-29T08:00",
    });
    expect(occurrenceAfter(table(mondays, "send-anyway"), "2027-03-22T08:00")).toMatchObject({
      kind: "run",
      at: "2027-03-29T06:00:00.000Z",
    });
  });

  it("move Thursday to the last working day before, also at Easter and Christmas", () => {
    const thursdays = table({ kind: "weekdays", days: [4], time: "09:00" }, "before");
    // Maundy Thursday and Ascension Day 2027, Christmas Day 2025 after a working Christmas Eve.
    for (const [planned, at] of [
      ["2027-03-25", "2027-03-24T08:00:00.000Z"],
      ["2027-05-06", "2027-05-05T07:00:00.000Z"],
      ["2025-12-25", "2025-12-24T08:00:00.000Z"],
    ] as const) {
      const expected = { planned: `${planned}T09:00`, at, kind: "run" };
      expect(occurrenceAfter(thursdays, `${planned}T00:00`)).toEqual(expected);
    }
  });

  it("move nothing to before where a daily schedule has an occurrence of its own", () => {
    const easter = all(table(daily("10:00"), "before"), "2027-03-24T10:00", "2027-03-30T10:00");
    expect(easter.filter(({ kind }) => kind === "run").map(({ planned }) => planned.slice(8, 10))).toEqual([
      "27",
      "30",
    ]);
  });

  it("bring a daily schedule one occurrence on the day after Easter, not five", () => {
    const easter = all(table(daily("10:00"), "move"), "2027-03-24T10:00", "2027-03-30T10:00");
    expect(easter.map(({ planned, kind }) => [planned.slice(8, 10), kind])).toEqual([
      ["25", "holiday"],
      ["26", "holiday"],
      ["27", "run"],
      ["28", "holiday"],
      ["29", "holiday"],
      ["30", "run"],
    ]);
  });

  it("are not among the next five shown when they are skipped", () => {
    const shown = nextOccurrences(table(mondays, "skip"), new Date("2027-03-20T12:00:00Z"), 3);
    expect(shown.map(({ planned }) => planned)).toEqual([
      "2027-03-22T08:00",
      "2027-04-05T08:00",
      "2027-04-12T08:00",
    ]);
  });
});

test("an instant that is exactly the occurrence's is not before it; a last one is not given again", () => {
  const mondays = table({ kind: "weekdays", days: [1], time: "08:00" });
  const at = new Date("2026-11-23T07:00:00Z");
  expect(firstOccurrence(mondays, new Date(at.getTime() - 1), undefined)?.planned).toBe("2026-11-23T08:00");
  expect(firstOccurrence(mondays, at, undefined)?.planned).toBe("2026-11-30T08:00");
  const hourBack = new Date(at.getTime() - 3_600_000);
  expect(firstOccurrence(mondays, hourBack, "2026-11-23T08:00")?.planned).toBe("2026-11-30T08:00");
});

test("late within the grace always runs; later as the rule says", () => {
  const at = new Date("2026-11-23T07:00:00Z");
  const after = (minutes: number) => new Date(at.getTime() + minutes * 60_000);
  const tell = { kind: "skip-and-tell" } as const;
  const late = { kind: "run-late", withinHours: 4 } as const;
  expect([isMissed(tell, at, after(15)), isMissed(tell, at, after(16))]).toEqual([false, true]);
  expect([isMissed(late, at, after(240)), isMissed(late, at, after(241))]).toEqual([false, true]);
});

test("rules that cannot be kept are refused with what is wrong", () => {
  expect(ruleProblems({ kind: "weekdays", days: [], time: "8:00" })).toEqual([
    { kind: "days" },
    { kind: "time" },
  ]);
  expect(ruleProblems({ kind: "weekdays", days: [8], time: "08:00" })).toEqual([{ kind: "days" }]);
  expect(ruleProblems(daily("23:59"))).toEqual([]);
  expect(ruleProblems({ kind: "cron", expression: "0 8 * * 9" })).toMatchObject([{ field: "weekday" }]);
});
