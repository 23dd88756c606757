/** How well similar ideas are found: test/data/similar-ideas.csv, as a person meets it, three shown among all that is there. */
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { z } from "zod/v4";
import { beforeAll, expect, test } from "vitest";
import { createTextIndex, type TextIndex } from "../../../../bot/ideas/similar/text-index.ts";

const SHOWN = 3;

const topics = z.string().transform((text) => text.split("|"));
const rowSchema = z.object({
  similar: z.enum(["yes", "no", ""]),
  set: z.enum(["tune", "held-out", ""]),
  topic: z.string(),
  storedTopic: z.string(),
  near: topics,
  written: z.string(),
  stored: z.string().min(1),
});
type Row = z.infer<typeof rowSchema>;

const file = new URL("../../../data/similar-ideas.csv", import.meta.url);
const rows = z.array(rowSchema).parse(parse(readFileSync(file), { columns: true, delimiter: ";" }));
let index: TextIndex;
beforeAll(() => {
  index = createTextIndex(rows.map(({ stored }, id) => ({ id: String(id), text: stored })));
});

test("the list is long enough, and says the same in topics as in pairs", () => {
  const pairs = rows.filter(({ similar }) => similar !== "");
  expect(pairs.length).toBeGreaterThanOrEqual(60);
  expect(pairs.filter(({ similar }) => similar === "no").length).toBeGreaterThanOrEqual(20);
  for (const { similar, topic, storedTopic } of pairs) expect(topic === storedTopic).toBe(similar === "yes");
});

// Floors just below what was measured when they were set; raise them when it gets better.
test.each([
  { set: "tune", recall: 0.9, precision: 0.65 },
  { set: "held-out", recall: 0.7, precision: 0.5 },
])("$set: recall at least $recall, precision at least $precision", ({ set, ...floor }) => {
  const measured = measure(rows.filter((row) => row.set === set));
  expect(measured.recall, JSON.stringify(measured)).toBeGreaterThanOrEqual(floor.recall);
  expect(measured.precision, JSON.stringify(measured)).toBeGreaterThanOrEqual(floor.precision);
});

/** Recall: pairs that are similar and shown. Precision: of everything shown, what is right; what is near is neither. */
function measure(asked: readonly Row[]): { recall: number; precision: number } {
  const similar = asked.filter((row) => row.similar === "yes");
  const found = similar.filter((row) => shown(row).includes(row));
  const judged = asked.flatMap((row) =>
    shown(row)
      .filter((other) => !isNear(row, other))
      .map((other) => isRight(row, other)),
  );
  const right = judged.filter((each) => each);
  return { recall: found.length / similar.length, precision: right.length / judged.length };
}

function shown(row: Row): readonly Row[] {
  const found = index.similarTo(row.written).slice(0, SHOWN);
  return found.flatMap(({ id }) => rows[Number(id)] ?? []);
}

function isRight(row: Row, other: Row): boolean {
  return other.storedTopic === row.topic;
}

function isNear(row: Row, other: Row): boolean {
  return !isRight(row, other) && (row.near.includes(other.storedTopic) || other.near.includes(row.topic));
}
