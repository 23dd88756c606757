/** The rotation over a year, with everything that can happen to it. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { nextWeek } from "../../bot/calendar/iso-week.ts";
import {
  afterPass,
  given,
  isSpread,
  noRotation,
  type PlannedTurn,
  planFor,
  type Rotation,
  swapped,
  withServices,
} from "../../bot/weekly-update/presenting/rules/rotation.ts";

const WEEKS = 52;
const happening = fc.record({
  /** What happens in a week, before its turn is given out. */
  kind: fc.constantFrom("nothing", "nothing", "nothing", "pass", "pass-all", "swap", "add", "close", "skip"),
  /** Which service, which other one. */
  a: fc.nat(30),
  b: fc.nat(30),
});
const years = fc.record({
  services: fc.integer({ min: 2, max: 12 }),
  weeks: fc.array(happening, { minLength: WEEKS, maxLength: WEEKS }),
});

interface Year {
  rotation: Rotation;
  /** There now. */
  services: string[];
  /** Not from the beginning to the end. */
  others: Set<string>;
  turns: PlannedTurn[];
  passes: PlannedTurn[];
  /** Turns and passes as they came. */
  all: PlannedTurn[];
  /** How many turns there had been then, and how many services. */
  joined: Map<string, { at: number; services: number }>;
}

function run({
  services,
  weeks,
}: {
  services: number;
  weeks: readonly { kind: string; a: number; b: number }[];
}): Year {
  const year: Year = {
    rotation: noRotation,
    services: Array.from({ length: services }, (_, n) => `s${n}`),
    others: new Set(),
    turns: [],
    passes: [],
    all: [],
    joined: new Map(),
  };
  let week = "2026-W40";
  for (const [index, what] of weeks.entries()) {
    week = nextWeek(week);
    change(year, what, week, index);
    if (what.kind === "skip") continue;
    year.rotation = withServices(year.rotation, year.services, week);
    take(year, what.kind, week);
  }
  return year;
}

function change(
  year: Year,
  { kind, a, b }: { kind: string; a: number; b: number },
  week: string,
  index: number,
): void {
  if (kind === "add") {
    const unit = `new${index}`;
    year.services.push(unit);
    year.others.add(unit);
    year.joined.set(unit, { at: year.all.length, services: year.services.length });
  }
  if (kind === "close" && year.services.length > 2) {
    const [gone = ""] = year.services.splice(a % year.services.length, 1);
    year.others.add(gone);
  }
  if (kind === "swap") swap(year, week, a, b);
}

/** As the form offers it: two of the coming round, and nobody twice in a short time. */
function swap(year: Year, week: string, a: number, b: number): void {
  const rotation = withServices(year.rotation, year.services, week);
  const weeks = weeksFrom(week, year.services.length * 2);
  const plan = planFor(rotation, weeks);
  const one = plan[a % year.services.length];
  const other = plan[b % year.services.length];
  if (!one || !other || one.unit === other.unit) return;
  const after = swapped(rotation, weeks, [one, other]);
  const lately = year.turns.slice(-year.services.length);
  if (
    isSpread(
      [...lately, ...planFor(after, weeks)].filter(({ unit }) => unit === one.unit || unit === other.unit),
      year.services.length,
    )
  )
    year.rotation = after;
}

function take(year: Year, kind: string, week: string): void {
  const [turn] = planFor(year.rotation, [week]);
  if (!turn) throw new Error("nobody's turn");
  let unit: string | undefined = turn.unit;
  year.rotation = given(year.rotation, turn);
  const passed: string[] = [];
  const passes = kind === "pass" ? 1 : kind === "pass-all" ? year.services.length : 0;
  for (let n = 0; n < passes && unit !== undefined; n++) {
    passed.push(unit);
    year.passes.push({ week, unit });
    year.all.push({ week, unit });
    const after = afterPass(year.rotation, week, passed);
    unit = after?.unit;
    year.rotation = after?.rotation ?? year.rotation;
  }
  if (unit === undefined) return;
  year.turns.push({ week, unit });
  year.all.push({ week, unit });
}

function weeksFrom(first: string, count: number): string[] {
  const weeks = [first];
  while (weeks.length < count) weeks.push(nextWeek(weeks.at(-1) ?? first));
  return weeks;
}

function countOf(turns: readonly PlannedTurn[], unit: string): number {
  return turns.filter((turn) => turn.unit === unit).length;
}

test("the turns of two that were there all year differ by one at most, own wishes counted", () => {
  fc.assert(
    fc.property(years, (of) => {
      const year = run(of);
      const stayed = year.services.filter((unit) => !year.others.has(unit));
      const had = stayed.map(
        (unit) => countOf(year.turns, unit) + countOf(year.passes, unit) + countOf(year.rotation.held, unit),
      );
      expect(Math.max(0, ...had) - Math.min(...had, Infinity)).toBeLessThanOrEqual(1);
    }),
    { numRuns: 400 },
  );
});

test("without swaps nobody waits longer than a round, new ones neither, and nobody comes twice in one", () => {
  const calm = years.map(({ services, weeks }) => ({
    services,
    weeks: weeks.filter(({ kind }) => ["nothing", "add", "pass"].includes(kind)).slice(0, 40),
  }));
  fc.assert(
    fc.property(calm, (of) => {
      const year = run(of);
      const { all } = year;
      for (const unit of year.services) {
        const gaps = all.flatMap((turn, index) => (turn.unit === unit ? [index] : []));
        for (const [n, index] of gaps.entries())
          if (n > 0) expect(index - (gaps[n - 1] ?? 0)).toBeGreaterThanOrEqual(of.services - 1);
      }
      for (const [unit, { at, services }] of year.joined) {
        const round = all.slice(at, at + services);
        if (round.length === services) expect(countOf(round, unit)).toBe(1);
      }
    }),
    { numRuns: 300 },
  );
});

test("a service that is closed has no turn from then on", () => {
  fc.assert(
    fc.property(years, ({ services, weeks }) => {
      const year = run({ services, weeks });
      const plan = planFor(withServices(year.rotation, year.services, "2027-W45"), weeksFrom("2027-W45", 30));
      for (const { unit } of plan) expect(year.services).toContain(unit);
    }),
  );
});
