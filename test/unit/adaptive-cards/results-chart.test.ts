/** The chart of a pulse: a bar for the eye, and before it the same in words, for whoever does not see it or the colours. */
import { expect, test } from "vitest";
import { textsIn } from "../../../bot/texts/texts.ts";
import { cardSamples } from "../../support/card-samples.ts";

interface Part {
  readonly type: string;
  readonly text?: string;
  readonly columns?: readonly { readonly width: number; readonly style: string; readonly items: unknown[] }[];
}

function pulse(language: "nb" | "en"): readonly Part[] {
  const sample = cardSamples.find(({ name }) => name === "Slik var pulsen");
  const body: unknown = sample?.make(textsIn(language)).content["body"];
  return Array.isArray(body) ? body : [];
}

test("each statement has its words, then its numbers in words, then a bar as wide as those numbers", () => {
  const body = pulse("nb");
  const bars = body.flatMap((part, at) => (part.type === "ColumnSet" ? [at] : []));
  const drawn = bars.map((at) => [
    body[at - 2]?.text,
    body[at - 1]?.text,
    body[at]?.columns?.map(({ width, style }) => `${style} ${width}`).join(", "),
  ]);
  expect(drawn.slice(3)).toEqual([
    [
      "Jeg kan si fra uten å være redd for at det slår tilbake på meg.",
      "Enig 10 · verken eller 3 · uenig 1 · snitt 3,9 av 5 (+0,3 siden sist)",
      "accent 10, emphasis 3, warning 1",
    ],
    [
      "Jeg blir hørt når jeg foreslår noe.",
      "Enig 8 · verken eller 4 · uenig 2 · snitt 3,6 av 5 (som sist)",
      "accent 8, emphasis 4, warning 2",
    ],
    [
      "Forslag hos oss blir prøvd ut, ikke bare diskutert.",
      "Enig 4 · verken eller 5 · uenig 5 · snitt 2,9 av 5 (−0,4 siden sist)",
      "accent 4, emphasis 5, warning 5",
    ],
  ]);
  expect(drawn).toHaveLength(6);
});

test("the bar itself says nothing that a reader of screens would stumble over", () => {
  const bars = pulse("en").filter(({ type }) => type === "ColumnSet");
  expect(bars.flatMap(({ columns = [] }) => columns.flatMap(({ items }) => items))).toEqual([]);
  expect(bars).toHaveLength(6);
});
