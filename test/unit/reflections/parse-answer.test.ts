/** What a press carries is not trusted: what no card could have sent is left out, or refused. */
import { expect, test } from "vitest";
import type { AskedItem } from "../../../bot/reflections/question.ts";
import { parseAnswer } from "../../../bot/reflections/show.ts";

const items: readonly AskedItem[] = [
  { id: "heard", kind: "statement", texts: { nb: "Jeg blir hørt." } },
  { id: "keep", kind: "question", texts: { nb: "Hva må ikke endres?" } },
];

test.each(["0", "6", "-1", "1.5", "55", "x", ""])("a value that is not on the scale is none: %s", (value) => {
  expect(parseAnswer(items, { "value-heard": value })).toBe("empty");
});

test("one to five is; of a question without a scale, or one that was not asked, nothing is", () => {
  const fields = { "value-heard": "5", "value-keep": "3", "value-other": "2" };
  expect(parseAnswer(items, fields)).toEqual({ sees: "unit", values: { heard: 5 } });
});

test("a text of a thousand characters is taken, a longer one is not; without a text there is no consent", () => {
  expect(parseAnswer(items, { comment: "a".repeat(1000) })).toMatchObject({ mayShow: false });
  expect(parseAnswer(items, { comment: "a".repeat(1001) })).toBe("too-long");
  const without = parseAnswer(items, { "value-heard": "1", comment: "  ", "may-show": "true" });
  expect(without).toEqual({ sees: "unit", values: { heard: 1 } });
});

test("whoever sees it is nobody by name, unless that was chosen", () => {
  for (const sees of ["", "all", "Leader", "leaders"])
    expect(parseAnswer(items, { comment: "Hei", sees })).toMatchObject({ sees: "unit" });
  expect(parseAnswer(items, { comment: "Hei", sees: "leader|boss" })).toMatchObject({ sees: "leader" });
});
