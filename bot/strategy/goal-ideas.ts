/**
 * Ideas that serve a goal of the plan, as a leader has said. Partition "goal-ideas":
 *   NR|NUMBER   written before the leader's choice, so only a hint: the idea's own history says whether it is so
 */
import { localDate } from "../calendar/local-date.ts";
import type { Clock } from "../clock.ts";
import { goalIn } from "../ideas/linked-goal.ts";
import type { Reader } from "../reader.ts";
import { point, pointersIn } from "../storage/pointers.ts";
import { prefixed, type TableStore } from "../storage/table-store.ts";
import type { StrategyDeps } from "./deps.ts";
import { readPlan } from "./plan/goal-store.ts";
import { type Goal, isInForce } from "./plan/goal.ts";
import { touchGoal } from "./stale/touches.ts";

const GOAL_IDEAS = "goal-ideas";
const MOST_LOOKED_AT = 50;

interface Deps {
  readonly store: TableStore;
  readonly clock: Clock;
}

/** What the forms about ideas ask the plan. A goal is named as the leader reads it, and so it stays in the history. */
export function createGoalLinks({ store, clock }: Deps) {
  async function inForce(): Promise<readonly Goal[]> {
    return (await readPlan(store)).filter((goal) => isInForce(goal, localDate(clock())));
  }
  return {
    choices: async () => (await inForce()).map((goal) => ({ title: nameOf(goal), value: nameOf(goal) })),
    /** False: there is no such goal. */
    async link(name: string, idea: number): Promise<boolean> {
      const goal = (await inForce()).find((one) => nameOf(one) === name);
      if (!goal) return false;
      await touchGoal(store, goal.nr, { date: localDate(clock()), kind: "linked" });
      await point(store, GOAL_IDEAS, `${goal.nr}|${idea}`);
      return true;
    },
  };
}

/** How many there are, and the words of those that this reader may see. */
export async function ideasOn(
  deps: StrategyDeps,
  goal: Goal,
  reader: Reader,
): Promise<{ readonly count: number; readonly shown: readonly { number: number; problem: string }[] }> {
  const rows = await pointersIn(deps.store, GOAL_IDEAS, prefixed(`${goal.nr}|`));
  // As numbers: in the order of the rows 9 comes after 100.
  const all = rows.map((row) => Number(row.slice(row.lastIndexOf("|") + 1))).toSorted((a, b) => a - b);
  const numbers = all.slice(-MOST_LOOKED_AT);
  const looks = await Promise.all(numbers.map((number) => goalIn(deps, number, reader.id)));
  const linked = looks.flatMap((look, at) =>
    look?.goal === nameOf(goal) ? [{ look, number: numbers[at] ?? 0 }] : [],
  );
  return {
    count: linked.length,
    shown: linked.flatMap(({ look, number }) =>
      look.problem === undefined ? [] : [{ number, problem: look.problem }],
    ),
  };
}

function nameOf({ nr, title }: Goal): string {
  return `${nr} ${title}`;
}
