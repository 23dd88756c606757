/** What is asked week after week. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mondayOf, nextWeek } from "../../../../bot/calendar/iso-week.ts";
import { type BankItem, families, firstBank } from "../../../../bot/reflections/rules/bank.ts";
import { type Asked, nextAsk } from "../../../../bot/reflections/rules/plan.ts";
import { textsIn } from "../../../../bot/texts/texts.ts";

/** A quarter has thirteen weeks. */
const QUARTER = 13;

const bank = firstBank({
  nb: textsIn("nb").reflectionBank,
  nn: textsIn("nn").reflectionBank,
  en: textsIn("en").reflectionBank,
});

/** @param change what editors did to the bank before a week's question was chosen */
function yearOf(weeks: number, change: (week: number) => readonly BankItem[]): readonly Asked[] {
  const asked: Asked[] = [];
  let week = "2026-W48";
  for (let number = 0; number < weeks; number++, week = nextWeek(week)) {
    const ask = nextAsk(change(number), asked, week);
    if (ask.kind === "question") asked.push({ week, items: [ask.item.id] });
    if (ask.kind === "pulse") asked.push({ week, items: ask.items.map(({ id }) => id) });
  }
  return asked;
}

function weeksBetween(a: string, b: string): number {
  return (Date.parse(mondayOf(b)) - Date.parse(mondayOf(a))) / (7 * 86_400_000);
}

function closestRepeat(asked: readonly Asked[]): number {
  const last = new Map<string, string>();
  let closest = Number.POSITIVE_INFINITY;
  for (const { week, items } of asked)
    for (const id of items) {
      const before = last.get(id);
      if (before !== undefined) closest = Math.min(closest, weeksBetween(before, week));
      last.set(id, week);
    }
  return closest;
}

describe("the plan", () => {
  const three = yearOf(156, () => bank);

  test("every week has something, and nothing comes back within a quarter", () => {
    expect(three).toHaveLength(156);
    expect(closestRepeat(three)).toBeGreaterThanOrEqual(QUARTER);
  });

  test("in a year no family is asked more than one time more than another", () => {
    const year = three.slice(0, 52).flatMap(({ items }) => items);
    const counts = families.map(
      (family) => year.filter((id) => bank.some((item) => item.id === id && item.family === family)).length,
    );
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(4);
  });

  test("a family that was asked often lately waits, also when the others were asked after it", () => {
    const of = (family: BankItem["family"]) => bank.filter((item) => item.family === family);
    const often = of("user").slice(0, 3);
    const others = families.filter((family) => family !== "user").flatMap((family) => of(family).slice(0, 1));
    let week = "2026-W10";
    const asked = [...often, ...others].map(({ id }): Asked => {
      week = nextWeek(week);
      return { week, items: [id] };
    });
    const questions = bank.filter(({ kind }) => kind === "question");
    expect(nextAsk(questions, asked, nextWeek(week))).toMatchObject({ item: { family: "trials" } });
  });

  test("what a family was asked more than a year ago is forgotten: it need not wait, nor catch up", () => {
    const old = ["2025-W10", "2025-W14", "2025-W18"].map((week): Asked => ({ week, items: ["matters"] }));
    const lately = families
      .filter((family) => family !== "user")
      .map((family, at): Asked => {
        const [first] = bank.filter((item) => item.family === family);
        return { week: `2026-W${40 + at}`, items: first ? [first.id] : [] };
      });
    const questions = bank.filter(({ kind }) => kind === "question");
    expect(nextAsk(questions, [...old, ...lately], "2026-W48")).toMatchObject({ item: { family: "user" } });
  });

  test("within a year every question has its turn", () => {
    const year = new Set(three.slice(0, 52).flatMap(({ items }) => items));
    const left = bank.filter(({ id, kind }) => kind === "question" && !year.has(id));
    expect(left.map(({ id }) => id)).toEqual([]);
  });

  test("a pulse of three statements comes every fourth week, and all twelve have their turn", () => {
    const pulses = three.slice(0, 52).filter(({ items }) => items.length > 1);
    expect(pulses.map(({ items }) => items.length)).toEqual(Array.from({ length: 12 }, () => 3));
    const apart = pulses.slice(1).map(({ week }, n) => weeksBetween(pulses[n]?.week ?? "", week));
    expect(new Set(apart)).toEqual(new Set([4]));
    expect(new Set(pulses.slice(0, 4).flatMap(({ items }) => items)).size).toBe(12);
  });

  test("what was retired is not asked, and a bank that is used up asks nothing", () => {
    const two = bank.filter(({ id }) => id === "keep" || id === "safe");
    const asked = yearOf(16, () => two);
    expect(asked.map(({ items }) => items[0])).toEqual(["keep", "safe", "keep", "safe"]);
    expect(yearOf(3, () => two.map((item) => ({ ...item, retired: true })))).toEqual([]);
  });

  test("whatever editors add, change and retire, nothing comes back within a quarter", () => {
    const part = fc.uniqueArray(fc.integer({ min: 0, max: bank.length - 1 }), { minLength: 0 });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (retired) => {
        const asked = yearOf(60, (week) => {
          const now = new Set(retired[week % retired.length]);
          return bank.map((item, at) => ({ ...item, retired: now.has(at) }));
        });
        expect(closestRepeat(asked)).toBeGreaterThanOrEqual(QUARTER);
      }),
      { numRuns: 20 },
    );
  });
});

test("every question and statement is there in three languages, each in its own words", () => {
  expect(bank.filter(({ kind }) => kind === "question")).toHaveLength(31);
  expect(bank.filter(({ kind }) => kind === "statement")).toHaveLength(12);
  for (const { texts } of bank) {
    expect(new Set([texts.nb, texts.nn, texts.en]).size, texts.nb).toBe(3);
    expect(texts.nb).toMatch(/[?.)]$/);
  }
});
