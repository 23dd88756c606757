/** The ladder over any run of days: each step at most once, in order, and never missed for good. */
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { addDays } from "../../bot/calendar/local-date.ts";
import { addWorkingDays, isWorkingDay } from "../../bot/calendar/working-days.ts";
import { type Step, steps } from "../../bot/ideas/rules/fields.ts";
import { nextLook, type PromiseFacts, taskToday } from "../../bot/ideas/promise/promise-rules.ts";

const days = { before: 2, deputyAfter: 2, nextLevelAfter: 4, sayFirst: 3 };

const date = fc.integer({ min: 0, max: 3000 }).map((n) => addDays("2026-01-01", n));
/** Days between two looks; more than one when the bot was down, less than none when a clock was set back. */
const jumps = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.constant(1) },
    { weight: 2, arbitrary: fc.integer({ min: 2, max: 12 }) },
    { weight: 1, arbitrary: fc.integer({ min: -5, max: 0 }) },
  ),
  { minLength: 40, maxLength: 40 },
);

it("takes each step at most once, in order, on working days when every day is looked at", () => {
  fc.assert(
    fc.property(date, jumps, (received, walk) => {
      const taken = walked(received, walk);
      const order = taken.map(({ step }) => steps.indexOf(step));
      expect(order).toEqual([...new Set(order)].toSorted((a, b) => a - b));
      const daily = walked(received, Array(40).fill(1));
      expect(daily.map(({ step }) => step)).toEqual(steps);
      for (const { on } of daily) expect(isWorkingDay(on)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

it("a look only on the dates that were pointed to misses no step", () => {
  fc.assert(
    fc.property(date, (received) => {
      const every = walked(received, Array(40).fill(1));
      expect(pointedTo(received)).toEqual(every);
    }),
    { numRuns: 200 },
  );
});

interface Taken {
  readonly on: string;
  readonly step: Step;
}

function walked(received: string, walk: readonly number[]): Taken[] {
  let facts: PromiseFacts = { state: "received", answerDue: addWorkingDays(received, 5) };
  let today = received;
  const taken: Taken[] = [];
  for (const jump of walk) {
    today = addDays(today, jump);
    const task = taskToday(facts, today, days);
    if (task?.kind !== "remind") continue;
    taken.push({ on: today, step: task.step });
    facts = { ...facts, reminded: task.step };
  }
  return taken;
}

function pointedTo(received: string): Taken[] {
  let facts: PromiseFacts = { state: "received", answerDue: addWorkingDays(received, 5) };
  const taken: Taken[] = [];
  for (let on = nextLook(facts, received, days); on !== undefined; on = nextLook(facts, on, days)) {
    const task = taskToday(facts, on, days);
    if (task?.kind !== "remind") throw new Error(`nothing to do on ${on}`);
    taken.push({ on, step: task.step });
    facts = { ...facts, reminded: task.step };
  }
  return taken;
}
