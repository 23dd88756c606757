/** What the strategy plan brings to the program: who answers, what is sent, what runs. */
import { createCloseQuestions } from "./asking/close-questions.ts";
import { createBuiltInSchedules } from "../scheduling/built-in.ts";
import { createChoiceAudiences } from "./stale/choose-for-stale.ts";
import { createRaiseStale, createStaleAudience, GOALS_STALE } from "./stale/raise-stale.ts";
import { goalSchedules } from "./schedules.ts";
import type { StrategyDeps } from "./deps.ts";
import { createGoalHandlers } from "./handlers.ts";
import { createGoalRenderers } from "./renderers.ts";
import { createGoalSentAudience, createSendGoal, GOAL_SENT } from "./sending/send-goal.ts";
import { createSentRenderers } from "./sending/show-sent.ts";
import { createHeardAudience, GOAL_HEARD } from "./asking/say-heard.ts";

export function createStrategy(deps: StrategyDeps) {
  return {
    handlers: createGoalHandlers(deps),
    renderers: { ...createGoalRenderers(deps), ...createSentRenderers(deps) },
    audiences: {
      [GOAL_HEARD]: createHeardAudience(deps),
      [GOAL_SENT]: createGoalSentAudience(deps),
      [GOALS_STALE]: createStaleAudience(deps),
      ...createChoiceAudiences(deps),
    },
    jobs: [createCloseQuestions(deps), createBuiltInSchedules(deps.store, goalSchedules)],
    /** What a schedule can run. */
    scheduled: [createSendGoal(deps), createRaiseStale(deps)],
  };
}
