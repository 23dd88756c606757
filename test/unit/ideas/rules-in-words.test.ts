/** docs/ideas.md and the rules are the same table: no line is only in the words, and none only in the code. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ideaStates } from "../../../bot/ideas/idea.ts";
import { rules } from "../../../bot/ideas/rules/rules.ts";
import { textsIn } from "../../../bot/texts/texts.ts";
import { columns, rowInWords } from "../../support/rule-words.ts";

const nb = textsIn("nb");

const text = readFileSync("docs/ideas.md", "utf8");

test("every line of the rules is written down as it is, in order, and nothing else is", () => {
  const written = tableUnder("from");
  const coded = rules.map((rule) => rowInWords(rule));
  // Row by row, so that a difference is named by its own line; then as a whole, in both directions.
  for (const [index, row] of written.entries())
    expect(named(row), `line ${index + 1}`).toEqual(named(coded[index]));
  expect(written).toEqual(coded);
});

test("every state is written down with its label", () => {
  const labels = nb.ideas.states;
  const written = tableUnder("state").map(([state, label]) => [state, label]);
  const coded = ideaStates.map((state) => {
    const label = labels[state];
    return [`\`${state}\``, typeof label === "string" ? label : label("DATE")];
  });
  expect(written).toEqual(coded);
});

function named(row: readonly string[] = []): Record<string, string | undefined> {
  return Object.fromEntries(columns.map((column, index) => [column, row[index]]));
}

/** The rows of the table whose first column has this heading. */
function tableUnder(first: string): readonly (readonly string[])[] {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => line.startsWith(`| ${first} |`));
  const rest = lines.slice(start + 2);
  const end = rest.findIndex((line) => !line.startsWith("|"));
  return rest.slice(0, end === -1 ? undefined : end).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
