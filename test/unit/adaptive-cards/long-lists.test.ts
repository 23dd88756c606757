/** However many there are, and however long they are: each press of Vis flere is answered with a card that Teams takes. */
import { describe, expect, test } from "vitest";
import type { Card } from "../../../adaptive-cards/card.ts";
import { ideaListCard, type IdeaRow } from "../../../adaptive-cards/ideas/idea-list.ts";
import { myUnitCard } from "../../../adaptive-cards/ideas/my-unit.ts";
import { reminderCard } from "../../../adaptive-cards/ideas/reminder.ts";
import { collectedCard } from "../../../adaptive-cards/strategy/collected-card.ts";
import { goalListCard } from "../../../adaptive-cards/strategy/goal-list.ts";
import { textsIn } from "../../../bot/texts/texts.ts";
import { NONCE as nonce } from "../../support/card-samples/sample.ts";

/** As in every-card.test.ts. */
const MOST_BYTES = 25 * 1024;
const nb = textsIn("nb");

function words(characters: number): string {
  return "Vi bruker lang tid på å lete etter nøkler om morgenen. ".repeat(40).slice(0, characters);
}

function ideas(count: number): readonly IdeaRow[] {
  return upTo(count).map((number) => ({
    number,
    title: `Idé ${number} · Mottatt`,
    problem: words(2000),
    line: words(120),
  }));
}

function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** What the card shows of each row, and how it is asked for more. */
interface List {
  readonly of: string;
  readonly count: number;
  readonly make: (upTo: number) => Card;
  /** The words by which the row of this place is known. */
  readonly row: (place: number) => string;
}

const lists: readonly List[] = [
  {
    of: "mine ideer",
    count: 60,
    make: (most) =>
      ideaListCard({ title: "x", empty: "", rows: ideas(60), upTo: most, nonce, moreVerb: "m" }, nb),
    row: (place) => `Idé ${place} · Mottatt`,
  },
  {
    of: "min enhet",
    count: 60,
    make: (most) => {
      const unit = { name: "Sone nord", facts: [["Ansatte", "40"]] as const };
      const [north, south] = [ideas(60).slice(0, 25), ideas(60).slice(25)];
      const units = [
        { ...unit, rows: north },
        { ...unit, name: "Sone sør", rows: south },
      ];
      return myUnitCard({ units, others: 2, upTo: most, nonce }, nb);
    },
    row: (place) => `Idé ${place} · Mottatt`,
  },
  {
    of: "a reminder of which everything is stuck",
    count: 40,
    make: (most) => {
      const rows = ideas(40).map((idea) => ({ ...idea, name: "idé 17", lines: [words(120)], stuck: {} }));
      return reminderCard({ rows, upTo: most, nonce }, nb);
    },
    row: (place) => `Idé ${place} · Mottatt`,
  },
  {
    of: "mål",
    count: 84,
    make: (most) => {
      const goals = upTo(84).map((place) => ({
        nr: `4.${place}`,
        title: `Mål ${place} ${words(100)}`,
        theme: "Mestring",
        why: words(400),
        shown: "Sist vist i Mandagskvarteret 23. november 2026.",
      }));
      return goalListCard({ goals, query: "", upTo: most, problems: [], nonce }, nb);
    },
    row: (place) => `Mål ${place} Vi`,
  },
  {
    of: "answers about a goal",
    count: 40,
    make: (most) => {
      const answers = upTo(40).map((place) => ({ text: `Svar ${place} ${words(980)}`, from: "Uten navn" }));
      return collectedCard({ ...collected, answers, upTo: most }, nb);
    },
    row: (place) => `Svar ${place} Vi`,
  },
];

const collected = {
  subject: "1.2|2026-W48|all|1",
  nonce,
  title: "Færre fall",
  awareness: [{ units: "Sone nord", knew: 6, of: 8 }],
  atLeast: 5,
  heard: undefined,
  mayAnswer: true,
  written: words(1000),
  warnings: [],
} as const;

describe.each(lists)("$of", ({ count, make, row }) => {
  const pages = upTo(Math.ceil(count / 10)).map((page) => make(page * 10));

  test("every page is small enough for every client", () => {
    const sizes = pages.map(({ content }) => Buffer.byteLength(JSON.stringify(content)));
    expect(Math.max(...sizes)).toBeLessThan(MOST_BYTES);
  });

  test("every row stands on one of the pages, and the last page has no Vis flere", () => {
    const shown = pages.map(({ content }) => JSON.stringify(content));
    const missing = upTo(count).filter((place) => !shown.some((text) => text.includes(row(place))));
    expect(missing).toEqual([]);
    expect(shown.map((text) => text.includes('"Vis flere"'))).toEqual(
      shown.map((_, index) => index < shown.length - 1),
    );
  });
});
