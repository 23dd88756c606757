/** The stored messages about goals, made when they are sent. */
import { heardCard } from "../../adaptive-cards/strategy/heard-card.ts";
import type { Renderers } from "../delivery/renderer.ts";
import { personName } from "../ideas/names.ts";
import { readAnswer, readHeard } from "./answer-store.ts";
import { GOAL_COLLECTED } from "./close-questions.ts";
import { showCollected } from "./collected-handlers.ts";
import type { StrategyDeps } from "./deps.ts";
import { readPlan } from "./goal-store.ts";
import { parseQuestion } from "./question.ts";
import { GOAL_HEARD } from "./say-heard.ts";

export function createGoalRenderers(deps: StrategyDeps): Renderers {
  return {
    [GOAL_COLLECTED]: async ({ subject, key }, reader) => {
      const question = parseQuestion(subject);
      return question && showCollected(deps, reader, question, { nonce: key });
    },
    [GOAL_HEARD]: async ({ subject, history }, reader) => {
      const question = parseQuestion(subject);
      const heard = question && (await readHeard(deps.store, question, history));
      if (!heard) return undefined;
      const title = (await readPlan(deps.store)).find(({ nr }) => nr === question.nr)?.title ?? question.nr;
      const own = (await readAnswer(deps, question, reader.id))?.text ?? "";
      return heardCard({ title, text: heard.text, by: personName(heard.by, reader), own }, reader.texts);
    },
  };
}
