/** What a press carries is not trusted: what no card could have sent is left out, or refused. */
import { expect, test } from "vitest";
import type { AskedItem } from "../../../../bot/reflections/question.ts";
import { resultThresholds } from "../../../../bot/reflections/rules/results.ts";
import { parseAnswer } from "../../../../bot/reflections/answering/show.ts";

const items: AskedItem[] = [
  { id: "heard", kind: "statement", texts: { nb: "Jeg blir hørt." } },
  { id: "keep", kind: "question", texts: { nb: "Hva må ikke endres?" } },
];

test.each(["0", "6", "-1", "1.5", "55", "x", ""])("a value that is not on the scale is none: %s", (value) => {
  expect(parseAnswer({ items, thresholds: resultThresholds }, { "value-heard": value })).toBe("empty");
});

test("one to five is; of a question without a scale, or one that was not asked, nothing is", () => {
  const fields = { "value-heard": "5", "value-keep": "3", "value-other": "2" };
  expect(parseAnswer({ items, thresholds: resultThresholds }, fields)).toEqual({
    sees: "unit",
    values: { heard: 5 },
  });
});

test("a text of a thousand characters is taken, a longer one is not; without a text there is no consent", () => {
  expect(parseAnswer({ items, thresholds: resultThresholds }, { comment: "a".repeat(1000) })).toMatchObject({
    mayShow: false,
  });
  expect(parseAnswer({ items, thresholds: resultThresholds }, { comment: "a".repeat(1001) })).toBe(
    "too-long",
  );
  const without = parseAnswer(
    { items, thresholds: resultThresholds },
    { "value-heard": "1", comment: "  ", "may-show": "true" },
  );
  expect(without).toEqual({ sees: "unit", values: { heard: 1 } });
});

test("whoever sees it is nobody by name, unless that was chosen", () => {
  for (const sees of ["", "all", "Leader", "leaders"])
    expect(parseAnswer({ items, thresholds: resultThresholds }, { comment: "Hei", sees })).toMatchObject({
      sees: "unit",
    });
  expect(
    parseAnswer({ items, thresholds: resultThresholds }, { comment: "Hei", sees: "leader|boss" }),
  ).toMatchObject({ sees: "leader" });
});

test("a consent that no card asked for is none: the words of ten and who asks can never be shown", () => {
  const fields = { comment: "Hei", "may-show": "true" };
  const of = (others: number) => ({
    items,
    thresholds: resultThresholds,
    people: { asked: others + 1, others },
  });
  expect(parseAnswer(of(10), fields)).toMatchObject({ mayShow: false });
  expect(parseAnswer(of(11), fields)).toMatchObject({ mayShow: true });
});
