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

/** What it is, on the card, and its row in the table. */
const measured = [
  [
    "time to first answer",
    "ni av ti innen fem arbeidsdager",
    "Ni av ti fikk det første svaret innen (arbeidsdager);5;7",
  ],
  ["the promise", "41 av 46 avgjørelser kom innen svarfristen.", "Avgjort innen svarfristen;41;30"],
  ["the month before", "September: 30 av 38 avgjørelser", "Avgjort i alt;46;38"],
  ["waiting", "Tre ventet fortsatt på sitt første svar", "Ventet på sitt første svar ved månedens slutt;3;0"],
  ["tried", '"Prøves ut","value":"9 (sep.: 6)"', "Hva det ble til;Prøves ut;9;6"],
  ["evaluated", '"Evaluert","value":"6 (sep.: 6)"', "Hva det ble til;Evaluert;6;6"],
  [
    "adopted",
    '"Innført etter utprøving","value":"4 (sep.: 2)"',
    "Hva det ble til;Innført etter utprøving;4;2",
  ],
  ["why no", "Grunner til nei: økonomi (3), bemanning (2), annet (2).", "Grunn til nei: Økonomi;3;0"],
  [
    "why stopped",
    "ga ulemper for andre (1), virket mindre enn vi trodde (1)",
    "Grunn til stopp: Ga ulemper for andre;1;0",
  ],
  ["after three months", "5 ja, 1 nei, 2 ikke besvart", "Etter tre måneder: nei;1;0"],
  ["after twelve months", "1 ja, 3 nei, 4 ikke besvart", "Etter tolv måneder: nei;3;0"],
  ["stuck on", "Lederne sier: trenger penger (4)", "Lederen sier: Trenger penger;4;0"],
  ["raised", "Løftet til nivået over: krever penger (3)", "Løftet til nivået over: Krever penger;3;0"],
  ["across services", '"Gjelder flere tjenester","value":"11 (sep.: 8)"', "Gjelder flere tjenester;11;8"],
  [
    "first-time contributors",
    "14 foreslo noe for første gang.",
    "Foreslo noe for første gang;14;færre enn fem",
  ],
  [
    "awareness of goals",
    "34 av 51 som svarte, kjente til det.",
    "2.3 Flere bor trygt hjemme lenger: kjente til det;34;",
  ],
  [
    "silent units",
    "Nattpatruljen og Bofellesskapet i øst.",
    "Kan trenge en hånd;Nattpatruljen;ingenting på to måneder;",
  ],
] as const;

test.each(measured)("each measure is on the card and in the table: %s", (_, onCard, inTable) => {
  const twelve = { yes: 1, no: 3, unanswered: 4 };
  const still = { ...sampleFigures.month.still, twelve };
  const figures = { ...sampleFigures, month: { ...sampleFigures.month, still } };
  const texts = textsIn("nb");
  const card = JSON.stringify(measuresCard(measuresView(figures, { texts }, "n"), texts).content);
  expect(card.replaceAll('"title":', "")).toContain(onCard);
  expect(csvOf(measuresTable(figures, { texts }))).toContain(inTable);
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
