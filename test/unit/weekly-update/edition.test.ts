import { describe, expect, test } from "vitest";
import { mayApprove, messageKey, nextStep, stateAfterChange } from "../../../bot/weekly-update/edition.ts";
import { mergedText } from "../../../bot/weekly-update/writing/merge.ts";
import {
  countWords,
  emptySections,
  missingIn,
  problemsOf,
  type Sections,
} from "../../../bot/weekly-update/sections.ts";

const limits = { sectionWords: 60, presentingWords: 150 };
const good: Sections = { ...emptySections, goals: "Færre fall", sinceLast: "Ny bil i hjemmetjenesten." };

function words(n: number): string {
  return Array.from({ length: n }, (_, index) => `ord${index}`).join(" ");
}

describe("the limits of a text", () => {
  test("a short text has no problem", () => {
    expect(problemsOf(good, limits)).toEqual([]);
  });

  test("goals and siden sist must be there", () => {
    expect(missingIn(emptySections)).toEqual(["goals", "sinceLast"]);
    expect(missingIn(good)).toEqual([]);
  });

  test("sixty words are allowed and sixty-one are not", () => {
    expect(problemsOf({ ...good, praise: words(60) }, limits)).toEqual([]);
    expect(problemsOf({ ...good, praise: words(61) }, limits)).toEqual([
      { kind: "too-many-words", section: "praise", words: 61, most: 60 },
    ]);
  });

  test("a presenting service has room for 150 words", () => {
    expect(problemsOf({ ...good, presenting: words(150) }, limits)).toEqual([]);
    expect(problemsOf({ ...good, presenting: words(151) }, limits)).toEqual([
      { kind: "too-many-words", section: "presenting", words: 151, most: 150 },
    ]);
  });

  test("three goals are allowed and four are not, blank lines not counted", () => {
    expect(problemsOf({ ...good, goals: "a\n\nb\nc" }, limits)).toEqual([]);
    expect(problemsOf({ ...good, goals: "a\nb\nc\nd" }, limits)).toEqual([
      { kind: "too-many-goals", goals: 4 },
    ]);
  });

  test("one endless word does not fit either", () => {
    expect(problemsOf({ ...good, reminder: "a".repeat(2001) }, limits)).toEqual([
      { kind: "too-long", section: "reminder" },
    ]);
  });

  test("dashes and smileys are no words, numbers are", () => {
    expect(countWords("Takk – til alle 12 :-) !")).toBe(4);
  });
});

describe("the life of an edition", () => {
  test("one step at a time, from draft to publishing", () => {
    expect(
      ["draft", "ready", "approved", "publishing", "published"].map((state) => nextStep(state as "draft")),
    ).toEqual(["ready", "approve", "publish", undefined, undefined]);
  });

  test("a changed text is no longer approved, but still waits for approval", () => {
    expect([stateAfterChange("approved"), stateAfterChange("ready")]).toEqual(["draft", "ready"]);
  });

  test("the writer approves only where the municipality allows it", () => {
    expect(mayApprove({ writtenBy: "anne" }, "anne", true)).toBe(true);
    expect(mayApprove({ writtenBy: "anne" }, "anne", false)).toBe(false);
    expect(mayApprove({ writtenBy: "anne" }, "berit", false)).toBe(true);
  });

  test("a message has the same key every time, and none of the forbidden characters", () => {
    expect(messageKey("2026-W48|all|1", "p1")).toBe("edition-2026-W48-all-1|p1");
  });
});

test("a section that was not touched takes the newer words, one that was keeps its own", () => {
  const base = { ...good, praise: "gammel ros" };
  const mine = { ...base, sinceLast: "min" };
  const theirs = { ...base, sinceLast: "deres", praise: "ny ros" };
  expect(mergedText(mine, base, theirs)).toEqual({ ...base, sinceLast: "min", praise: "ny ros" });
});
