/** Whose a comment is that is shown: found where the person was counted. */
import { expect, test } from "vitest";
import { authorsOf } from "../../../../bot/reflections/rules/authors.ts";
import {
  type AskedPerson,
  computeResults,
  resultThresholds,
} from "../../../../bot/reflections/rules/results.ts";

const units = [
  { id: "town", status: "active" },
  { id: "north", parent: "town", status: "active" },
  { id: "old", parent: "north", status: "closed" },
] as const;

const says = (id: string, of: readonly string[], comment: string, mayShow = true) => ({
  id,
  units: of,
  answer: { sees: "unit", values: {}, comment, mayShow } as const,
});

function authorsIn(asked: readonly (AskedPerson & { readonly id: string })[]) {
  const results = computeResults({ units, asked, items: [], thresholds: resultThresholds });
  const authors = authorsOf(results, units, asked);
  return results.groups.map(({ comments }, group) =>
    comments.map((text, comment) => [text, authors[group]?.[comment]]),
  );
}

const quiet = ["a", "b", "c", "d", "e", "f", "g", "h"].map((id) =>
  says(id, ["north"], `hidden ${id}`, false),
);
const silent = { id: "silent", units: ["north"] };

test("whoever has moved from a closed unit, and whoever is in no unit of the tree, can be answered too", () => {
  const asked = [
    says("moved", ["old"], "Fra den gamle sona"),
    says("north", ["north"], "Fra nord"),
    says("elsewhere", ["gone", "north"], "Fra et sted utenfor treet"),
    ...quiet,
    silent,
  ];
  expect(authorsIn(asked)).toEqual([
    [
      ["Fra den gamle sona", "moved"],
      ["Fra et sted utenfor treet", "elsewhere"],
      ["Fra nord", "north"],
    ],
  ]);
});

test("of two who wrote the same each has one, and whoever did not let it be shown has none", () => {
  const asked = [
    says("no", ["north"], "Mer tid", false),
    says("one", ["north"], "Mer tid"),
    says("two", ["north"], "Mer tid"),
    ...quiet,
    silent,
  ];
  expect(authorsIn(asked)).toEqual([
    [
      ["Mer tid", "one"],
      ["Mer tid", "two"],
    ],
  ]);
});
