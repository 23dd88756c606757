import { describe, expect, test } from "vitest";
import {
  isPressing,
  nextLook,
  type PromiseFacts,
  stepDate,
  taskToday,
} from "../../../../bot/ideas/promise/promise-rules.ts";

const days = { before: 2, deputyAfter: 2, nextLevelAfter: 4, sayFirst: 3 };

/** Sent in on Monday 23 November 2026. */
const received: PromiseFacts = { state: "received", answerDue: "2026-11-30" };

describe("the ladder around svarfrist", () => {
  test.each([
    ["2026-11-25", undefined],
    ["2026-11-26", "before"],
    ["2026-11-27", "before"],
    ["2026-11-28", "before"],
    ["2026-11-30", "on-day"],
    ["2026-12-01", "on-day"],
    ["2026-12-02", "deputy"],
    ["2026-12-03", "deputy"],
    ["2026-12-04", "next-level"],
    ["2027-03-01", "next-level"],
  ] as const)("on %s its last step is %s, and after a stop only that one is taken", (today, step) => {
    const task = taskToday(received, today, days);
    expect(task).toEqual(step && { kind: "remind", step, due: "2026-11-30" });
    expect(isPressing(received, today, days)).toBe(step !== undefined);
  });

  test.each([
    ["2026-11-23", undefined, "2026-11-26"],
    ["2026-11-26", "before", "2026-11-30"],
    ["2026-11-30", "on-day", "2026-12-02"],
    ["2026-12-02", "deputy", "2026-12-04"],
    ["2026-12-04", "next-level", undefined],
    // Late: what is past is passed over.
    ["2026-11-27", undefined, "2026-11-30"],
    ["2026-12-01", undefined, "2026-12-02"],
    ["2027-01-04", undefined, undefined],
  ] as const)("on %s after %s, the next look is on %s", (today, reminded, next) => {
    expect(nextLook({ ...received, reminded }, today, days)).toBe(next);
  });

  test.each([
    // Maundy Thursday 2027 is 25 March, Easter Monday 29 March.
    ["2027-03-31", ["2027-03-24", "2027-03-31", "2027-04-02", "2027-04-06"]],
    // 24 and 31 December are working days.
    ["2026-12-24", ["2026-12-22", "2026-12-24", "2026-12-29", "2026-12-31"]],
    ["2026-12-31", ["2026-12-29", "2026-12-31", "2027-01-05", "2027-01-07"]],
    // Constitution Day 2027 is a Monday, Whit Monday the same day.
    ["2027-05-18", ["2027-05-13", "2027-05-18", "2027-05-20", "2027-05-24"]],
    // Somebody set a Saturday: it is due on the Friday in all but name.
    ["2026-12-05", ["2026-12-02", "2026-12-04", "2026-12-08", "2026-12-10"]],
  ] as const)("due %s", (due, expected) => {
    const dates = (["before", "on-day", "deputy", "next-level"] as const).map((step) =>
      stepDate(step, due, days),
    );
    expect(dates).toEqual(expected);
  });

  test.each([
    ["while the proposer is asked", { state: "clarifying", clockStoppedOn: "2026-11-26" }],
    ["when it is answered", { state: "declined", answerDue: undefined }],
    ["when it is postponed", { state: "postponed", answerDue: undefined, postponedTo: "2027-01-04" }],
    ["when it is withdrawn", { state: "withdrawn", answerDue: undefined }],
  ] as const)("nothing is due %s", (_, facts) => {
    const now = { ...received, ...facts };
    expect(taskToday(now, "2026-12-04", days)).toBeUndefined();
    expect(nextLook(now, "2026-11-26", days)).toBeUndefined();
    expect(isPressing(now, "2026-12-04", days)).toBe(false);
  });
});

describe("what the bot asks on a date", () => {
  test.each([
    ["ask-start", { state: "planned", startOn: "2027-01-11" }, "2027-01-11"],
    // A Saturday: nobody is there to begin.
    ["ask-start", { state: "planned", startOn: "2027-01-09" }, "2027-01-11"],
    ["end-trial", { state: "trial", trialEnd: "2027-01-09" }, "2027-01-09"],
    // Three working days for those who took part.
    ["ask-evaluation", { state: "evaluating", evaluatingSince: "2027-01-08" }, "2027-01-13"],
    ["ask-check", { state: "adopted", nextCheckOn: "2027-05-01" }, "2027-05-03"],
  ] as const)("%s", (kind, facts, on) => {
    const dayBefore = new Date(Date.parse(on) - 86_400_000).toISOString().slice(0, 10);
    expect(taskToday(facts, dayBefore, days)).toBeUndefined();
    expect(nextLook(facts, dayBefore, days)).toBe(on);
    expect(taskToday(facts, on, days)).toEqual({ kind });
    expect(isPressing(facts, on, days)).toBe(false);
  });

  test("once asked, a start and an evaluation have the whole ladder; a check has none", () => {
    const asked = { decideBy: "2027-01-18", startAsked: true } as const;
    for (const state of ["planned", "evaluating"] as const) {
      const facts = { ...asked, state, startOn: "2027-01-11", evaluatingSince: "2027-01-06" };
      expect(taskToday(facts, "2027-01-13", days)).toBeUndefined();
      expect(taskToday(facts, "2027-01-14", days)).toMatchObject({ step: "before" });
      expect(taskToday({ ...facts, reminded: "deputy" }, "2027-01-22", days)).toMatchObject({
        step: "next-level",
      });
    }
    const checked = { state: "adopted", nextCheckOn: "2028-01-11" } as const;
    expect(nextLook(checked, "2027-04-12", days)).toBe("2028-01-11");
    expect(isPressing(checked, "2027-04-20", days)).toBe(false);
  });

  test("a check that nobody answers is reminded of once, after a week, and asked again on its next date", () => {
    const asked = { state: "adopted", checkAskedOn: "2027-05-10", nextCheckOn: "2028-02-11" } as const;
    // 17 May is a day off.
    expect(nextLook(asked, "2027-05-10", days)).toBe("2027-05-18");
    expect(taskToday(asked, "2027-05-17", days)).toBeUndefined();
    expect(isPressing(asked, "2027-05-17", days)).toBe(false);
    expect(taskToday(asked, "2027-05-18", days)).toMatchObject({ kind: "remind", step: "on-day" });
    expect(isPressing(asked, "2027-05-18", days)).toBe(true);
    const reminded = { ...asked, reminded: "on-day" } as const;
    expect(taskToday(reminded, "2027-06-18", days)).toBeUndefined();
    expect(nextLook(reminded, "2027-05-18", days)).toBe("2028-02-11");
    expect(isPressing(reminded, "2027-05-25", days)).toBe(false);
    expect(taskToday(reminded, "2028-02-11", days)).toEqual({ kind: "ask-check" });
  });

  test("what is adopted without a check, as when it was solved at once, is left alone", () => {
    expect(nextLook({ state: "adopted" }, "2027-01-11", days)).toBeUndefined();
    expect(taskToday({ state: "adopted" }, "2030-01-11", days)).toBeUndefined();
  });
});
