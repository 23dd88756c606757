/** What the use cases of the strategy plan are given: those of ideas, since whoever owns a goal is found as for them. */
import type { NewId } from "../clock.ts";
import type { IdeasDeps } from "../ideas/deps.ts";

export interface StrategyDeps extends IdeasDeps {
  readonly newId: NewId;
}
