/** `mål`, and one of them opened. */
import { shortened } from "../../adaptive-cards/ideas/shortened.ts";
import { shortCard } from "../../adaptive-cards/ideas/short.ts";
import { goalCard } from "../../adaptive-cards/strategy/goal-card.ts";
import { PAGE } from "../../adaptive-cards/parts/page.ts";
import { goalListCard } from "../../adaptive-cards/strategy/goal-list.ts";
import type { Card } from "../../adaptive-cards/card.ts";
import { localDate } from "../calendar/local-date.ts";
import type { StrategyDeps } from "./deps.ts";
import type { Handler } from "../handler.ts";
import { guardFields } from "../privacy/guard.ts";
import type { Reader } from "../reader.ts";
import type { TableStore } from "../storage/table-store.ts";
import { createAskHandlers } from "./asking/ask-handlers.ts";
import { createCollectedHandlers } from "./asking/collected-handlers.ts";
import { readPlan } from "./plan/goal-store.ts";
import { goalFacts, goalRow } from "./goal-view.ts";
import { findGoals, type Goal, isInForce } from "./plan/goal.ts";
import { ideasOn } from "./goal-ideas.ts";
import { resultsOf } from "./results.ts";
import { createStaleHandlers } from "./stale/stale-handlers.ts";
import { lastShown } from "./sending/last-shown.ts";

export function createGoalHandlers(deps: StrategyDeps) {
  return {
    ...createAskHandlers(deps),
    ...createCollectedHandlers(deps),
    ...createStaleHandlers(deps),
    list: ({ press, text }, reader) => {
      const upTo = /^\d{1,3}$/.exec(press?.subject ?? "")?.[0] ?? PAGE;
      const asked = press ? (press.fields["query"] ?? "") : text;
      const { common, ideas } = reader.texts;
      // What was typed in the chat is in Teams already.
      const warnings = press ? [common.nationalId] : [common.nationalId, ideas.form.deleteInChat];
      return list(deps, reader, { asked, warnings, upTo: Number(upTo) });
    },
    open: async ({ press }, reader) => {
      const goal = await goalCalled(deps.store, press?.subject ?? "");
      if (!goal) return shortCard(reader.texts.strategy.title, reader.texts.strategy.gone);
      return show(deps, reader, goal);
    },
  } satisfies Record<string, Handler>;
}

export type GoalHandlers = ReturnType<typeof createGoalHandlers>;

interface Search {
  readonly asked: string;
  /** Said about an identity number in it. */
  readonly warnings: readonly string[];
  readonly upTo: number;
}

async function list(deps: StrategyDeps, reader: Reader, { asked, warnings, upTo }: Search): Promise<Card> {
  const isClean = guardFields({ query: asked }).kind === "clean";
  const query = isClean ? asked : "";
  const today = localDate(deps.clock());
  const inForce = (await readPlan(deps.store)).filter((goal) => isInForce(goal, today));
  const found = findGoals(inForce, query);
  const shown = await lastShown(deps.store);
  const view = {
    goals: found.map((goal) => goalRow(goal, shown.get(goal.nr), reader)),
    query,
    upTo,
    problems: isClean ? [] : warnings,
    nonce: deps.newId(),
  };
  return goalListCard(view, reader.texts);
}

async function show(deps: StrategyDeps, reader: Reader, goal: Goal): Promise<Card> {
  const shown = (await lastShown(deps.store)).get(goal.nr);
  const { nr, title, why } = goal;
  const results = await resultsOf(deps, reader, goal);
  const { count, shown: seen } = await ideasOn(deps, goal, reader);
  const words = reader.texts.strategy.ideas;
  const ideas = { count, shown: seen.map(({ number, problem }) => words.line(number, shortened(problem))) };
  const facts = goalFacts(goal, shown, reader);
  const view = { nr, title, why, facts, ideas, ...results, nonce: deps.newId() };
  return goalCard(view, reader.texts);
}

async function goalCalled(store: TableStore, called: string): Promise<Goal | undefined> {
  return (await readPlan(store)).find(({ nr }) => nr === called);
}
