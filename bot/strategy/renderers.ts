/** The stored messages about goals, made when they are sent. */
import { goalWishCard, type WishView } from "../../adaptive-cards/strategy/stale-card.ts";
import { heardCard } from "../../adaptive-cards/strategy/heard-card.ts";
import type { Renderer, Renderers } from "../delivery/renderer.ts";
import { personName } from "../ideas/names.ts";
import { readAnswer, readHeard } from "./asking/answer-store.ts";
import { GOAL_COLLECTED } from "./asking/close-questions.ts";
import { showCollected } from "./asking/collected-handlers.ts";
import { GOALS_TO_END, GOALS_WANTED } from "./stale/choose-for-stale.ts";
import { GOALS_STALE } from "./stale/raise-stale.ts";
import { showStale } from "./stale/stale-handlers.ts";
import { type CareChoice, readStale } from "./stale/stale-store.ts";
import type { StrategyDeps } from "./deps.ts";
import { readPlan } from "./plan/goal-store.ts";
import { parseQuestion } from "./asking/question.ts";
import { GOAL_HEARD } from "./asking/say-heard.ts";

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
    [GOALS_STALE]: ({ subject, key }, reader) => showStale(deps, reader, subject, { nonce: key }),
    [GOALS_WANTED]: wishes(deps, "wanted", "feature"),
    [GOALS_TO_END]: wishes(deps, "to-end", "end"),
  };
}

function wishes({ store }: StrategyDeps, kind: WishView["kind"], choice: CareChoice): Renderer {
  return async ({ subject, history }, reader) => {
    const event = (await readStale(store, subject)).chosen.get(history);
    const wished = event?.chosen.filter((one) => one.choice === choice) ?? [];
    if (!event || wished.length === 0) return undefined;
    const titles = new Map((await readPlan(store)).map(({ nr, title }) => [nr, title]));
    const goals = wished.map(({ nr, note }) => ({ nr, title: titles.get(nr) ?? "", note }));
    return goalWishCard({ kind, by: personName(event.by, reader), goals }, reader.texts);
  };
}
