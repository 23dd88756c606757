import { describe, expect, test } from "vitest";
import { lastKept } from "../../../bot/ideas/rules/kept.ts";
import { answerFigures, daysToAnswer, percentile } from "../../../bot/measures/rules/answers.ts";
import { isEmpty } from "../../../bot/measures/rules/figures.ts";
import { monthBefore, spanOf } from "../../../bot/measures/rules/month.ts";
import { outcomeFigures } from "../../../bot/measures/rules/outcomes.ts";
import { quietUnits } from "../../../bot/measures/rules/silence.ts";
import { stillFigures } from "../../../bot/measures/rules/still-done.ts";
import { history } from "../../support/histories.ts";
import { emptyFigures } from "../../support/sample-figures.ts";

const october = spanOf("2026-10");
const september = spanOf("2026-09");

test("a month begins and ends at midnight in Oslo, also where the clock changes", () => {
  expect(october.from.toISOString()).toBe("2026-09-30T22:00:00.000Z");
  expect(october.to.toISOString()).toBe("2026-10-31T23:00:00.000Z");
  expect([monthBefore("2026-11-02"), monthBefore("2026-01")]).toEqual(["2026-10", "2025-12"]);
});

describe("the first answer of a person", () => {
  test.each([
    ["the same day", [["solved", "2026-10-05"]], 0],
    ["over a weekend", [["declined", "2026-10-12"]], 5],
    [
      "a word before the decision",
      [
        ["message", "2026-10-06"],
        ["declined", "2026-10-12"],
      ],
      1,
    ],
    ["a question", [["asked", "2026-10-07"]], 2],
    [
      "Lest is none",
      [
        ["read", "2026-10-05"],
        ["planned", "2026-10-07"],
      ],
      2,
    ],
    [
      "who gets it instead is none",
      [
        ["raised", "2026-10-05"],
        ["transferred", "2026-10-06"],
        ["answered", "2026-10-08"],
      ],
      3,
    ],
    [
      "the bot is nobody",
      [
        ["reminded", "2026-10-06", ""],
        ["extended", "2026-10-09"],
      ],
      4,
    ],
    [
      "the proposer's own words are none",
      [
        ["message", "2026-10-05", "nurse"],
        ["postponed", "2026-10-06"],
      ],
      1,
    ],
  ] as const)("%s", (_, events, days) => {
    expect(daysToAnswer(history([["submitted", "2026-10-05"], ...events]))).toBe(days);
  });

  test("half and nine of ten are numbers that somebody had", () => {
    expect(percentile([9, 1, 2, 3, 4, 5, 6, 7, 8, 10], 0.5)).toBe(5);
    expect(percentile([9, 1, 2, 3, 4, 5, 6, 7, 8, 10], 0.9)).toBe(9);
    expect(percentile([3], 0.9)).toBe(3);
  });

  const answeredOn = (day: string, by = `boss-${day}`) =>
    history(
      [
        ["submitted", "2026-10-01"],
        ["declined", `2026-10-${day}`, by],
      ],
      { state: "declined", answeredInTime: true },
    );

  test("of the answers of one or two people nothing is said: it would be their own share", () => {
    const five = ["01", "02", "05", "06", "07"];
    const by = (people: readonly string[]) =>
      answerFigures(
        five.map((day, at) => answeredOn(day, people[at])),
        october,
        "2026-11",
      );
    expect(by(["one", "two", "one", "two", "one"])).toEqual({ waiting: 0, overdue: 0 });
    expect(by(["one", "two", "three", "one", "one"])).toHaveProperty("firstAnswer");
  });

  test("of four nothing is said about how long it took", () => {
    const four = ["01", "02", "05", "06"].map((day) => answeredOn(day));
    expect(answerFigures(four, october, "2026-11")).toEqual({ waiting: 0, overdue: 0 });
    expect(answerFigures([...four, answeredOn("12")], october, "2026-11")).toEqual({
      firstAnswer: { half: 2, nineOfTen: 7 },
      promise: { inTime: 5, answered: 5 },
      waiting: 0,
      overdue: 0,
    });
  });

  test("what was answered after the month is still waiting, and counted in the next", () => {
    const late = history(
      [
        ["submitted", "2026-10-28"],
        ["solved", "2026-11-02"],
      ],
      { state: "adopted" },
    );
    const gone = history(
      [
        ["submitted", "2026-10-28"],
        ["withdrawn", "2026-10-29", "nurse"],
      ],
      { state: "withdrawn" },
    );
    const overdue = history(
      [
        ["submitted", "2026-10-01"],
        ["message", "2026-10-02"],
      ],
      { answerDue: "2026-10-08" },
    );
    const figures = answerFigures([late, gone, overdue], october, "2026-11");
    expect(figures).toEqual({ waiting: 1, overdue: 1 });
  });
});

test("a promise is kept once, and again after a new look", () => {
  const kept = [
    ["submitted", "2026-09-01"],
    ["planned", "2026-09-03"],
    ["tried", "2026-10-05"],
  ] as const;
  expect(lastKept(history(kept).events, october.to)?.at).toBe("2026-09-03T09:00:00.000Z");
  const again = [
    ["submitted", "2026-09-01"],
    ["declined", "2026-09-03"],
    ["appealed", "2026-10-05", "nurse"],
    ["solved", "2026-10-06"],
  ] as const;
  expect(lastKept(history(again).events, october.to)?.at).toBe("2026-10-06T09:00:00.000Z");
  expect(lastKept(history(again).events, september.to)?.at).toBe("2026-09-03T09:00:00.000Z");
});

describe("what came of things", () => {
  test("each idea once in each line, by what happened in the month", () => {
    const adopted = history([
      ["submitted", "2026-08-03"],
      ["tried", "2026-09-01"],
      ["trial-ended", "2026-10-01", ""],
      ["adopted", "2026-10-05"],
    ]);
    const adjusted = history([
      ["tried", "2026-10-01"],
      ["evaluating", "2026-10-08"],
      ["adjusted", "2026-10-09"],
      ["evaluating", "2026-10-20"],
    ]);
    const stopped = history([
      ["tried", "2026-10-01"],
      ["stopped", "2026-10-02", "boss", { reason: "no-time" }],
    ]);
    const later = history([["tried", "2026-11-01"]]);
    const figures = outcomeFigures([adopted, adjusted, stopped, later], october);
    expect(figures.outcomes).toEqual({
      tried: 2,
      evaluated: 2,
      adopted: 1,
      stopped: 1,
      solved: 0,
      answered: 0,
      declined: 0,
      postponed: 0,
      withdrawn: 0,
    });
    expect(figures.stopped).toEqual({ "no-time": 1 });
  });

  test("a single no that belongs in varsling or a personalsak cannot be told from others", () => {
    const no = (reason: string) => history([["declined", "2026-10-05", "boss", { reason }]]);
    const counts = (reasons: readonly string[]) => outcomeFigures(reasons.map(no), october).declined;
    expect(counts(["economy", "other-channel"])).toEqual({ economy: 1, other: 1 });
    expect(counts(["other", "other-channel"])).toEqual({ other: 2 });
    expect(counts(Array.from({ length: 5 }, () => "other-channel"))).toEqual({ "other-channel": 5 });
  });

  test("what it is stuck on is the last that was said in the month", () => {
    const stuck = history([
      ["stuck", "2026-10-05", "boss", { reason: "money" }],
      ["stuck", "2026-10-06", "boss", { reason: "time" }],
    ]);
    const raised = history([["raised", "2026-10-05", "boss", { reason: "money" }]]);
    expect(outcomeFigures([stuck, raised], october)).toMatchObject({
      stuck: { time: 1 },
      raised: { money: 1 },
    });
  });
});

describe("still done", () => {
  const asked = (...answers: readonly (readonly ["yes" | "no", string])[]) =>
    history([
      ["adopted", "2026-06-10"],
      ["check-asked", "2026-09-10", ""],
      ...answers.map(([still, date]) => ["checked", date, "nurse", { still }] as const),
    ]);

  test("yes, no and nothing, of those asked the month before; one no is enough", () => {
    const all = [
      asked(["yes", "2026-09-11"]),
      asked(["yes", "2026-09-11"], ["no", "2026-10-30"]),
      asked(),
      asked(["yes", "2026-11-01"]),
    ];
    expect(stillFigures(all, september, october.to).three).toEqual({ yes: 1, no: 1, unanswered: 2 });
    expect(stillFigures(all, october, spanOf("2026-11").to).three).toEqual({ yes: 0, no: 0, unanswered: 0 });
  });

  test("a leader's own date is neither, and twelve months are not three", () => {
    const year = history([
      ["solved", "2025-09-10"],
      ["check-asked", "2025-10-01", ""],
      ["check-asked", "2025-12-10", ""],
      ["check-asked", "2026-09-10", ""],
      ["checked", "2026-09-11", "boss", { still: "yes" }],
    ]);
    const own = history([
      ["adopted", "2026-08-10"],
      ["check-asked", "2026-09-10", ""],
    ]);
    const figures = stillFigures([year, own], september, october.to);
    expect(figures.twelve).toEqual({ yes: 1, no: 0, unanswered: 0 });
    expect(figures.three).toEqual({ yes: 0, no: 0, unanswered: 0 });
  });
});

test("silent units come in the order of the tree, and none where silence is about a few people", () => {
  const unit = (id: string, parent?: string, status: "active" | "closed" = "active") => ({
    id,
    name: id,
    status,
    ...(parent === undefined ? {} : { parent }),
  });
  const units = [
    unit("town"),
    unit("south", "care"),
    unit("care", "town"),
    unit("north", "care"),
    unit("small", "town"),
    unit("gone", "town", "closed"),
    unit("heard", "town"),
  ];
  const people = (id: string, count: number) => Array.from({ length: count }, () => ({ units: [id] }));
  const all = [
    ...people("north", 10),
    ...people("south", 12),
    ...people("small", 9),
    ...people("heard", 20),
    ...people("care", 1),
  ];
  expect(quietUnits(units, all, new Set(["heard"]))).toEqual(["south", "north"]);
});

test("a month is empty when it has nothing to tell: a first answer, or what things are stuck on, is something", () => {
  const nothing = emptyFigures("2026-10");
  expect(isEmpty(nothing)).toBe(true);
  expect(isEmpty({ ...nothing, firstAnswer: { half: 1, nineOfTen: 2 } })).toBe(false);
  expect(isEmpty({ ...nothing, stuck: { money: 1 } })).toBe(false);
  expect(isEmpty({ ...nothing, firstTimers: 5 })).toBe(false);
  expect(isEmpty({ ...nothing, across: { ...nothing.across, sentOn: 1 } })).toBe(false);
});
