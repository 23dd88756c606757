/** Every button about the strategy plan. Whom a goal concerns, and who owns it, is asked of each; here it is enough to be known. */
import { goalVerbs as goal } from "../../adaptive-cards/strategy/verbs.ts";
import type { GoalHandlers } from "../strategy/handlers.ts";
import type { Audience } from "../handler.ts";

const confirmed: readonly Audience[] = ["confirmed"];

export function goalVerbs(goals: GoalHandlers) {
  const handlers = {
    [goal.list]: goals.list,
    [goal.open]: goals.open,
    [goal.ask]: goals.ask,
    [goal.answer]: goals.answer,
    [goal.knew]: goals.knew,
    [goal.knewNot]: goals.knewNot,
    [goal.skip]: goals.skip,
    [goal.collected]: goals.collected,
    [goal.heard]: goals.heard,
    [goal.stale]: goals.stale,
    [goal.sent]: goals.sent,
    [goal.close]: goals.close,
  };
  return Object.entries(handlers).map(([verb, run]) => ({ verb, who: confirmed, run }));
}
