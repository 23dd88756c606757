/** However many there are, and however long they are: each press of Vis flere is answered with a card that Teams takes. */
import { describe, expect, test } from "vitest";
import type { Card } from "../../../adaptive-cards/card.ts";
import { ideaListCard, type IdeaRow } from "../../../adaptive-cards/ideas/idea-list.ts";
import { myUnitCard } from "../../../adaptive-cards/ideas/my-unit.ts";
import { reminderCard } from "../../../adaptive-cards/ideas/reminder.ts";
import { collectedCard } from "../../../adaptive-cards/strategy/collected-card.ts";
import { familyCard } from "../../../adaptive-cards/reflections/bank-cards.ts";
import { openQuestionsCard } from "../../../adaptive-cards/reflections/open-question-cards.ts";
import { type FiguresView, resultsCard } from "../../../adaptive-cards/reflections/results-card.ts";
import { threadCard } from "../../../adaptive-cards/reflections/thread-cards.ts";
import { schedulesCard } from "../../../adaptive-cards/scheduling/list.ts";
import { goalListCard } from "../../../adaptive-cards/strategy/goal-list.ts";
import { whoListCard } from "../../../adaptive-cards/weekly-update/who-does-what.ts";
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
  {
    of: "a family of the bank of questions",
    count: 40,
    make: (most) => {
      const rows = upTo(40).map((place) => ({
        id: `item-${place}`,
        version: 3,
        words: `Spørsmål ${place} ${words(185)}`,
        about: "Sist stilt i uke 40.",
        isRetired: false,
        isNext: false,
      }));
      return familyCard({ family: "load", name: "x", week: "2026-W49", rows, upTo: most, nonce }, nb);
    },
    row: (place) => `Spørsmål ${place} Vi`,
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

describe("the result of a pulse, for a leader of three groups who was answered with names", () => {
  const statements = upTo(4).map((place) => ({ id: `s${place}`, words: words(100) }));
  const figures = (name: string): FiguresView => ({
    asked: 40,
    answers: 30,
    items: statements.map(({ id }) => ({ id, counts: [1, 2, 3, 4, 5], mean: 3.4, change: 0.2 })),
    comments: upTo(25).map((place) => `${name} ${place} ${words(980)}`),
  });
  const named = upTo(25).map((place) => ({
    name: `Person ${place}.`,
    values: { s1: "1", s2: "2", s3: "3", s4: "4" },
    comment: words(1000),
  }));
  const view = {
    subject: "2026-W48|all",
    nonce,
    items: statements,
    isPulse: true,
    unit: undefined,
    isMerged: false,
    closed: "1. desember",
    thresholds: { numbers: 5, comments: 10 },
    total: figures("Alle"),
    groups: ["Nord", "Sør", "Natt"].map((name) => ({ ...figures(name), units: [name] })),
    named,
    own: undefined,
    isLeader: true,
  };

  test("Vis flere leads through everything that was written, on cards that Teams takes", () => {
    const seen: string[] = [];
    let from: number | undefined = 0;
    while (from !== undefined) {
      const text: string = JSON.stringify(resultsCard({ ...view, from }, nb).content);
      expect(Buffer.byteLength(text)).toBeLessThan(MOST_BYTES);
      seen.push(text);
      const next: string | undefined = /"verb":"reflection.results","subject":"(\d+)\|/.exec(text)?.[1];
      from = next === undefined ? undefined : Number(next);
    }
    const all = seen.join("");
    for (const name of ["Alle", "Nord", "Sør", "Natt"])
      expect(upTo(25).filter((place) => !all.includes(`${name} ${place} Vi`))).toEqual([]);
    expect(upTo(25).filter((place) => !all.includes(`Person ${place}.`))).toEqual([]);
  });
});

test("the result of a pulse, for a leader of forty groups, is read a few groups at a time", () => {
  const items = upTo(4).map((place) => ({ id: `s${place}`, words: words(100) }));
  const counts = items.map(({ id }) => ({ id, counts: [1, 2, 3, 4, 5], mean: 3.4, change: 0.2 }));
  const figures = (name: string) => ({
    asked: 40,
    answers: 30,
    items: counts,
    comments: [`${name}: a`, `${name}: b`],
  });
  const view = {
    subject: "2026-W48|all",
    nonce,
    items,
    isPulse: true,
    unit: undefined,
    isMerged: false,
    closed: "1. desember",
    thresholds: { numbers: 5, comments: 10 },
    total: figures("Alle"),
    groups: upTo(40).map((place) => ({ ...figures(`Sone ${place}`), units: [`Enhet ${place}.`] })),
    named: [],
    own: undefined,
    isLeader: true,
  };
  const seen: string[] = [];
  let next: RegExpExecArray | null = /^(0)(?:-(0))?/.exec("0-0");
  while (next) {
    const text: string = JSON.stringify(
      resultsCard({ ...view, from: Number(next[1]), at: Number(next[2] ?? 0) }, nb).content,
    );
    expect(Buffer.byteLength(text)).toBeLessThan(MOST_BYTES);
    seen.push(text);
    next = /"verb":"reflection.results","subject":"(\d+)(?:-(\d+))?\|/.exec(text);
  }
  const all = seen.join("");
  for (const place of upTo(40))
    for (const part of [`Enhet ${place}.`, `Sone ${place}: a`, `Sone ${place}: b`])
      expect(all).toContain(part);
});

test("a leader who has asked two hundred units sees the first, and how many there are", () => {
  const open = upTo(200).map((place) => ({
    unit: `Sone ${place}`,
    words: words(200),
    closes: "tirsdag 1. desember kl. 12.00",
    subject: `2026-W48|unit-sone-${place}`,
  }));
  const text = JSON.stringify(openQuestionsCard({ open, next: "x", written: words(200), nonce }, nb).content);
  expect(Buffer.byteLength(text)).toBeLessThan(MOST_BYTES);
  expect(text).toContain("Viser 1–10 av 200");
});

test("a long talk about a comment shows the newest, and says how much there was before", () => {
  const said = upTo(30).map((place) => ({ who: "L", text: `Melding ${place} ${words(980)}` }));
  const of = { subject: "0|1|2026-W48|all", comment: words(1000), as: "leader", leader: "L", nonce } as const;
  const text = JSON.stringify(
    threadCard({ ...of, said, unread: false, written: words(1000), warnings: [] }, nb).content,
  );
  expect(Buffer.byteLength(text)).toBeLessThan(MOST_BYTES);
  expect(text).toContain("Melding 30 ");
  expect(text).toContain("De 20 eldste meldingene");
});

test("ten schedules with long names are a card that Teams takes", () => {
  const rows = upTo(10).map((place) => ({
    id: `abcdefghijklmno${place % 10}`,
    name: words(60),
    when: words(130),
    next: words(60),
    last: words(110),
    made: words(110),
    paused: false,
  }));
  const { content } = schedulesCard({ total: 12, from: 0, rows, done: undefined, nonce }, nb);
  expect(Buffer.byteLength(JSON.stringify(content))).toBeLessThan(MOST_BYTES);
});

test("ten services that have much to say of themselves are a card that Teams takes", () => {
  const answers = { use: words(1000), contact: words(1000) };
  const service = { unit: "hjemmetjenesten-sone-nord", service: "Sone nord", week: 40, year: "2026" };
  const rows = upTo(10).map(() => ({ ...service, answers, isClosed: false }));
  const page = { query: "", problems: [], total: 10, first: 1, last: 10, nonce };
  const text = JSON.stringify(whoListCard({ rows, ...page }, nb).content);
  expect(Buffer.byteLength(text)).toBeLessThan(MOST_BYTES);
});
