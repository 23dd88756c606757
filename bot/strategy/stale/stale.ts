/** Goals that nobody has touched for a quarter. Pure. */
import { addMonths } from "../../calendar/local-date.ts";
import { type Goal, isInForce } from "../plan/goal.ts";

export interface LastTouch {
  /** YYYY-MM-DD */
  readonly date: string;
  readonly kind: "shown" | "sent" | "answered" | "linked" | "worked";
}

const MONTHS = 3;

/** In force for a quarter at least, and untouched as long. @param today YYYY-MM-DD */
export function staleGoals(
  goals: readonly Goal[],
  touches: ReadonlyMap<string, LastTouch>,
  today: string,
): readonly Goal[] {
  const before = addMonths(today, -MONTHS);
  return goals.filter((goal) => {
    const began = goal.from !== undefined && goal.from > goal.since ? goal.from : goal.since;
    return isInForce(goal, today) && began <= before && (touches.get(goal.nr)?.date ?? "") <= before;
  });
}
