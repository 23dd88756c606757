import { array, assert, integer, property, record } from "fast-check";
import { expect, test } from "vitest";
import type { YouSaid } from "../../../bot/weekly-update/edition.ts";
import {
  type AnswersShown,
  answersFrom,
  chooseAnswers,
  shortText,
} from "../../../bot/weekly-update/you-said.ts";

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

test("a long text is cut after a whole word", () => {
  expect(shortText("Nøklene henger  for\nhøyt oppe på veggen", 25)).toBe("Nøklene henger for høyt …");
  expect(shortText("Kort.", 25)).toBe("Kort.");
});
