/** What a week was like, what is suggested, and when a digest comes. */
import { describe, expect, test } from "vitest";
import { comeSince, isOutdated, weekBefore } from "../../../bot/digests/rules/day.ts";
import { type WeekFacts, suggestionFor } from "../../../bot/digests/rules/suggestion.ts";
import { type Happened, isEmpty, summaryOf } from "../../../bot/digests/rules/summary.ts";
import { countLines } from "../../../bot/digests/digest-view.ts";
import { type EventKind, eventSchema, type Idea, type IdeaEvent } from "../../../bot/ideas/idea.ts";
import { textsIn } from "../../../bot/texts/texts.ts";
import { sampleIdea } from "../../support/sample-idea.ts";

function happened(kinds: readonly EventKind[], idea: Partial<Idea> = {}, still?: "yes" | "no") {
  const events = kinds.map((kind, number): IdeaEvent => {
    const fields = kind === "checked" && still ? { still } : {};
    return { number, at: "2026-11-24T09:00:00.000Z", by: "boss", kind, fields };
  });
  return { idea: { ...sampleIdea, ...idea }, events };
}

/** In the unit that the idea is of. */
function of(events: readonly Happened[]) {
  return summaryOf(events, new Set([sampleIdea.unit]));
}

describe("a summary", () => {
  test("counts each idea once in each line it belongs to", () => {
    const summary = of([
      happened(["submitted", "solved"]),
      happened(["submitted", "declined", "appealed", "declined"]),
      happened(["transferred", "tried"], { category: "rota" }),
      happened(["trial-ended", "adopted"]),
      happened(["checked"], {}, "yes"),
      happened(["checked"], {}, "no"),
    ]);
    expect(summary).toMatchObject({
      arrived: 3,
      rota: 1,
      answered: 3,
      tried: 1,
      evaluated: 1,
      adopted: 2,
      stillDone: 1,
      noLongerDone: 1,
      stopped: 0,
    });
  });

  test("an idea that was sent on is new where it is, and not where it was", () => {
    for (const kind of ["transferred", "raised", "handed-over"] as const) {
      expect(of([happened([kind])]).arrived, kind).toBe(1);
      expect(of([happened([kind], { owner: { role: "leader", unit: "south" } })]).arrived, kind).toBe(0);
    }
    expect(of([happened(["submitted"], { owner: { role: "administrator" } })]).arrived).toBe(1);
  });

  test("that is not empty has something to say", () => {
    for (const kind of eventSchema.shape.kind.options)
      for (const still of ["yes", "no"] as const) {
        const summary = of([happened([kind], {}, still)]);
        expect(countLines(summary, { texts: textsIn("nb") }).length, kind).toBe(isEmpty(summary) ? 0 : 1);
      }
  });

  test("of nothing is empty", () => {
    expect(isEmpty(of([]))).toBe(true);
    expect(isEmpty(of([happened(["submitted"])]))).toBe(false);
  });
});

describe("the suggestion of the week", () => {
  const calm: WeekFacts = { waiting: 0, firstTimers: 0, toEvaluate: 0, stopped: 0, quiet: false, week: 5 };
  test.each([
    [{ firstTimers: 1, waiting: 3 }, "firstTimer"],
    [{ waiting: 1, toEvaluate: 1 }, "waiting"],
    [{ toEvaluate: 1, stopped: 1 }, "evaluate"],
    [{ stopped: 1, quiet: true }, "stopped"],
    [{ quiet: true }, "quiet"],
  ] as const)("follows the facts %j", (facts, suggestion) => {
    expect(suggestionFor({ ...calm, ...facts })).toBe(suggestion);
  });

  test("changes from week to week when nothing stands out", () => {
    const five = [1, 2, 3, 4, 5].map((week) => suggestionFor({ ...calm, week }));
    expect(new Set(five).size).toBe(5);
  });
});

describe("the day", () => {
  const tuesday = { day: 2, time: "10:00" } as const;

  test("comes once, at its local time", () => {
    const before = new Date("2026-11-24T08:59:00Z");
    const at = new Date("2026-11-24T09:00:00Z");
    expect(comeSince(tuesday, before, at)).toEqual(["2026-11-24T10:00"]);
    expect(comeSince(tuesday, at, new Date("2026-12-01T08:59:00Z"))).toEqual([]);
    expect(comeSince(tuesday, at, new Date("2026-12-01T09:00:00Z"))).toEqual(["2026-12-01T10:00"]);
  });

  test("is moved by a public holiday and named after its own day", () => {
    // 29 March 2027 is Easter Monday.
    const monday = { day: 1, time: "08:00" } as const;
    expect(comeSince(monday, new Date("2027-03-29T00:00:00Z"), new Date("2027-03-29T22:00:00Z"))).toEqual([]);
    expect(comeSince(monday, new Date("2027-03-29T22:00:00Z"), new Date("2027-03-30T06:00:00Z"))).toEqual([
      "2027-03-29T08:00",
    ]);
  });

  test("tells of the week before it, across a change of the clocks too", () => {
    const { from, to } = weekBefore("2027-03-30T10:00");
    expect([from.toISOString(), to.toISOString()]).toEqual([
      "2027-03-23T09:00:00.000Z",
      "2027-03-30T08:00:00.000Z",
    ]);
  });

  test("is outdated when the next one is due, not when a week of the calendar has ended", () => {
    const sunday = "2027-03-21T18:00";
    expect(isOutdated(sunday, new Date("2027-03-22T06:00:00Z"))).toBe(false);
    // The clocks have changed meanwhile.
    expect(isOutdated(sunday, new Date("2027-03-28T15:59:59Z"))).toBe(false);
    expect(isOutdated(sunday, new Date("2027-03-28T16:00:00Z"))).toBe(true);
  });
});
