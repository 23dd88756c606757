/** What follows from an import of the plan: the next plan and how it differs from the present one. Pure. */
import type { GoalInFile } from "./goal-rows.ts";
import type { Goal } from "./goal.ts";

/** Numbers of goals. */
export interface PlanDifference {
  readonly added: readonly string[];
  /** Closed before, in the file again. */
  readonly reopened: readonly string[];
  readonly closed: readonly string[];
  readonly changed: readonly string[];
}

export interface PlanChange {
  readonly next: readonly Goal[];
  readonly difference: PlanDifference;
}

/** A goal that is missing from the file is closed and keeps everything else. */
export function planChange(present: readonly Goal[], file: readonly GoalInFile[], today: string): PlanChange {
  const before = new Map(present.map((goal) => [goal.nr, goal]));
  const listed = file.map((goal): Goal => {
    const old = before.get(goal.nr);
    const goesOn = old !== undefined && (old.status !== "closed" || goal.status === "closed");
    return { ...goal, since: goesOn ? old.since : today };
  });
  const inFile = new Set(file.map(({ nr }) => nr));
  const missing = present
    .filter(({ nr }) => !inFile.has(nr))
    .map((goal): Goal => ({ ...goal, status: "closed" }));
  const next = [...listed, ...missing];
  return { next, difference: differenceOf(before, next) };
}

export function isUnchanged(difference: PlanDifference): boolean {
  return Object.values(difference).every((list) => list.length === 0);
}

function differenceOf(before: ReadonlyMap<string, Goal>, next: readonly Goal[]): PlanDifference {
  const known = next.flatMap((goal) => {
    const old = before.get(goal.nr);
    return old === undefined ? [] : [{ nr: goal.nr, goal, old }];
  });
  const closes = known.filter(({ goal, old }) => old.status !== "closed" && goal.status === "closed");
  const opens = known.filter(({ goal, old }) => old.status === "closed" && goal.status !== "closed");
  const moved = new Set([...closes, ...opens].map(({ nr }) => nr));
  return {
    added: next.filter(({ nr }) => !before.has(nr)).map(({ nr }) => nr),
    reopened: opens.map(({ nr }) => nr),
    closed: closes.map(({ nr }) => nr),
    changed: known
      .filter(({ nr, goal, old }) => !moved.has(nr) && detailsOf(goal) !== detailsOf(old))
      .map(({ nr }) => nr),
  };
}

function detailsOf({ title, theme, from, to, status, owner, services, why }: Goal): string {
  return JSON.stringify([title, theme, from, to, status, owner, services, why]);
}
