/** What a reader sees, in each language: time to answer first, no number of proposals, nothing left in bokmål. */
import { describe, expect, test } from "vitest";
import { measuresCard } from "../../../adaptive-cards/measures/measures-card.ts";
import { csvOf } from "../../../bot/downloads/csv.ts";
import { measuresTable } from "../../../bot/measures/measures-table.ts";
import { measuresView } from "../../../bot/measures/measures-view.ts";
import { figuresSchema, type Figures } from "../../../bot/measures/rules/figures.ts";
import { en } from "../../../bot/texts/en.ts";
import { nb } from "../../../bot/texts/nb.ts";
import { nn } from "../../../bot/texts/nn.ts";
import { textsIn } from "../../../bot/texts/texts.ts";
import { emptyFigures, sampleFigures } from "../../support/sample-figures.ts";

const languages = ["nb", "nn", "en"] as const;

describe.each(languages)("in %s", (language) => {
  const texts = textsIn(language);
  const view = measuresView(sampleFigures, { texts }, "n");

  test("time to answer comes first, then what came of things; the number of proposals is nowhere", () => {
    const words = texts.measures;
    expect(view.parts.slice(0, 2).map(({ title }) => title)).toEqual([
      words.time.title,
      words.outcomes.title,
    ]);
    const card = measuresCard(view, texts);
    expect(card.summary).not.toMatch(/\d/);
    const [title, first] = view.parts[0]?.lines.map(({ line }) => line) ?? [];
    expect(`${title} ${first}`).toContain("46");
    // Nothing that is kept is a number of proposals, so that no card or table can show one.
    expect(Object.keys(figuresSchema.shape)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/ideas|proposals|submitted|received/i)]),
    );
  });

  test("units come in the order they have, after a sentence about help, and without a number", () => {
    const part = view.parts.at(-1);
    expect(part?.lines[0]?.line).toBe(texts.measures.silent.explained);
    expect(part?.lines[1]?.line).not.toMatch(/\d/);
  });

  test("of eleven silent units the card shows ten, and the table all", () => {
    const silent = Array.from({ length: 11 }, (_, n) => ({ unit: `u${n}`, name: `Sone ${n}` }));
    const figures = { ...sampleFigures, month: { ...sampleFigures.month, silent } };
    expect(measuresView(figures, { texts }, "n").parts.at(-1)?.lines[1]?.line).not.toContain("Sone 10");
    expect(csvOf(measuresTable(figures, { texts }))).toContain("Sone 10");
  });

  test("every row of the table has four cells", () => {
    const rows = measuresTable(sampleFigures, { texts });
    expect(rows.length).toBeGreaterThan(30);
    expect(rows.filter((row) => row.length !== 4)).toEqual([]);
  });
});

test("nynorsk and English have every text of their own", () => {
  const keysOf = (of: object, path = ""): readonly string[] =>
    Object.entries(of).flatMap(([key, value]) =>
      typeof value === "object" && value !== null ? keysOf(value, `${path}${key}.`) : [`${path}${key}`],
    );
  expect(keysOf(nn.measures ?? {})).toEqual(keysOf(nb.measures));
  expect(keysOf(en.measures ?? {})).toEqual(keysOf(nb.measures));
});

test("sentences as people say them", () => {
  const { time } = nb.measures;
  expect(time.half(2, 5)).toBe(
    "Halvparten fikk det første svaret fra et menneske innen to arbeidsdager, og ni av ti innen fem arbeidsdager.",
  );
  expect(time.half(0, 1)).toBe(
    "Halvparten fikk det første svaret fra et menneske samme dag, og ni av ti innen én arbeidsdag.",
  );
});

test("who proposed for the first time is a number from five, in the card and in the table", () => {
  const few = measuresTable({ ...sampleFigures, month: withFirst("few") }, { texts: textsIn("nb") });
  expect(csvOf(few)).toContain("Foreslo noe for første gang;færre enn fem;færre enn fem");
  const five = measuresTable({ ...sampleFigures, month: withFirst(5) }, { texts: textsIn("nb") });
  expect(csvOf(five)).toContain("Foreslo noe for første gang;5;færre enn fem");
});

function withFirst(firstTimers: Figures["firstTimers"]): Figures {
  return { ...emptyFigures("2026-10"), firstTimers };
}
