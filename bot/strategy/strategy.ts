/** What the strategy plan brings to the program: who answers, what is sent, what runs. */
import { createCloseQuestions } from "./close-questions.ts";
import type { StrategyDeps } from "./deps.ts";
import { createGoalHandlers } from "./handlers.ts";
import { createGoalRenderers } from "./renderers.ts";
import { createHeardAudience, GOAL_HEARD } from "./say-heard.ts";

export function createStrategy(deps: StrategyDeps) {
  return {
    handlers: createGoalHandlers(deps),
    renderers: createGoalRenderers(deps),
    audiences: { [GOAL_HEARD]: createHeardAudience(deps) },
    jobs: [createCloseQuestions(deps)],
  };
}
