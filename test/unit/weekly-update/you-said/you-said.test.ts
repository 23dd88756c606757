import { array, assert, integer, property, record } from "fast-check";
import { expect, test } from "vitest";
import type { YouSaid } from "../../../../bot/weekly-update/edition.ts";
import {
  type AnswersShown,
  answersFrom,
  chooseAnswers,
  shortText,
} from "../../../../bot/weekly-update/you-said/you-said.ts";

const monday = Date.parse("2026-11-23T07:00:00Z");
const minute = 60_000;

function answer(number: number, at: number): YouSaid {
  return {
    number,
    at: new Date(at).toISOString(),
    kind: "question",
    problem: `Problem ${number}`,
    outcome: "answered",
    words: "Ja.",
  };
}

/** Publishes at each instant; an answer can be seen from `visible` on. */
function numbersShown(
  answers: readonly { answer: YouSaid; visible: number }[],
  publishedAt: readonly number[],
): number[][] {
  let previous: AnswersShown | undefined;
  return publishedAt.map((at) => {
    const to = new Date(at);
    const from = answersFrom(previous, to).toISOString();
    const candidates = answers
      .filter(({ answer, visible }) => visible <= at && answer.at >= from && answer.at <= to.toISOString())
      .map(({ answer }) => answer);
    previous = chooseAnswers(previous, candidates, to);
    return previous.answers.map(({ number }) => number);
  });
}

test("an answer written a little after the time it carries comes with the next edition", () => {
  const late = { answer: answer(1, monday - minute), visible: monday + minute };
  expect(numbersShown([late], [monday, monday + 10 * minute])).toEqual([[], [1]]);
});

test("ten at most, the oldest first, the rest in the next edition", () => {
  const answers = Array.from({ length: 13 }, (_, index) => {
    const at = monday - 100 * minute + index * minute;
    return { answer: answer(index + 1, at), visible: at };
  });
  const [first, second] = numbersShown(answers, [monday, monday + 7 * 24 * 60 * minute]);
  expect(first).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(second).toEqual([11, 12, 13]);
});

test("whenever editions come and however many answers there are, each is shown once and none is lost", () => {
  const instants = integer({ min: 0, max: 10 * 24 * 60 }).map((minutes) => monday + minutes * minute);
  const some = array(record({ at: instants, late: integer({ min: 0, max: 23 * 60 }) }), {
    maxLength: 40,
  });
  const editions = array(instants, { maxLength: 6 });
  assert(
    property(some, editions, (times, published) => {
      const answers = times.map(({ at, late }, index) => ({
        answer: answer(index + 1, at),
        visible: at + late * minute,
      }));
      const end = monday + 20 * 24 * 60 * minute;
      const rest = [0, 1, 2, 3, 4, 5].map((n) => end + n * 7 * 24 * 60 * minute);
      const shown = numbersShown(answers, [...published.toSorted((a, b) => a - b), ...rest]).flat();
      expect(shown.toSorted((a, b) => a - b)).toEqual(answers.map(({ answer }) => answer.number));
    }),
    { numRuns: 300 },
  );
});

const week = 7 * 24 * 60 * minute;
const editor = (number: number, until: "dropped" | "next-week") => ({
  number,
  at: new Date(monday - number * minute).toISOString(),
  until,
});

test("what an editor drops is not told next week; what is to wait comes then, however old it is by now", () => {
  const all = [1, 2, 3].map((number) => answer(number, monday - number * minute));
  const first = chooseAnswers(undefined, all, new Date(monday), [
    editor(1, "dropped"),
    editor(2, "next-week"),
  ]);
  expect(first.answers.map(({ number }) => number)).toEqual([3]);
  const to = new Date(monday + week);
  const from = answersFrom(first, to).toISOString();
  const candidates = all.filter(({ at }) => at > from);
  expect(chooseAnswers(first, candidates, to).answers.map(({ number }) => number)).toEqual([2]);
});

test("what waits can be left again, and what is dropped makes room for what waits", () => {
  const all = Array.from({ length: 12 }, (_, index) => answer(index + 1, monday - (index + 1) * minute));
  const dropped = [editor(12, "dropped"), editor(11, "next-week")];
  const first = chooseAnswers(undefined, all, new Date(monday), dropped);
  expect(first.answers).toHaveLength(10);
  expect(first.waiting).toBeUndefined();
  const second = chooseAnswers(first, all, new Date(monday + week), [editor(11, "next-week")]);
  expect(second.answers).toEqual([]);
  expect(chooseAnswers(second, all, new Date(monday + 2 * week)).answers.map(({ number }) => number)).toEqual(
    [11],
  );
});

test("how many wait because ten is the most is known, and they come next week", () => {
  const all = Array.from({ length: 13 }, (_, index) => answer(index + 1, monday - (13 - index) * minute));
  const first = chooseAnswers(undefined, all, new Date(monday));
  expect(first.waiting).toBe(3);
  expect(chooseAnswers(first, all, new Date(monday + week)).answers.map(({ number }) => number)).toEqual([
    11, 12, 13,
  ]);
});

test("what was dropped after the tenth is not told when the rest is", () => {
  const all = Array.from({ length: 14 }, (_, index) => answer(index + 1, monday - (14 - index) * minute));
  const last = { number: 14, at: new Date(monday - minute).toISOString(), until: "dropped" as const };
  const first = chooseAnswers(undefined, all, new Date(monday), [last]);
  expect(first.waiting).toBe(3);
  expect(chooseAnswers(first, all, new Date(monday + week)).answers.map(({ number }) => number)).toEqual([
    11, 12, 13,
  ]);
});

test("a long text is cut after a whole word", () => {
  expect(shortText("Nøklene henger  for\nhøyt oppe på veggen", 25)).toBe("Nøklene henger for høyt …");
  expect(shortText("Kort.", 25)).toBe("Kort.");
});
