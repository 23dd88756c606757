/** What a goal has led to, for its owner, editors and systemansvarlige; nothing for anybody else. */
import { PAGE } from "../../adaptive-cards/parts/page.ts";
import type { GoalView } from "../../adaptive-cards/strategy/goal-card.ts";
import { localDate } from "../calendar/local-date.ts";
import type { Reader } from "../reader.ts";
import { pointersIn } from "../storage/pointers.ts";
import { prefixed } from "../storage/table-store.ts";
import { readSaid } from "./asking/answer-store.ts";
import { RESULTS } from "./asking/close-questions.ts";
import { awarenessRows } from "./asking/collected.ts";
import type { StrategyDeps } from "./deps.ts";
import { isOwner, ownerOf, seesResults } from "./plan/goal-owner.ts";
import { dateOf } from "./goal-view.ts";
import type { Goal } from "./plan/goal.ts";
import { questionKey } from "./asking/question.ts";

/** The newest times it was asked about. */
const MOST_ROUNDS = 3;

export async function resultsOf(
  deps: StrategyDeps,
  reader: Reader,
  goal: Goal,
): Promise<Pick<GoalView, "awareness" | "rounds">> {
  const owner = await ownerOf(deps, goal);
  const nothing = { awareness: undefined, rounds: [] };
  if (!seesResults(owner, reader)) return nothing;
  const all = await pointersIn(deps.store, RESULTS, prefixed(`${goal.nr}|`));
  const [newest, ...others] = all.toReversed().map((row) => roundOf(goal, row));
  const said = newest && (await readSaid(deps.store, newest.question));
  if (!newest || !said?.closed) return nothing;
  const rounds = isOwner(owner, reader) ? [newest, ...others].slice(0, MOST_ROUNDS) : [];
  return {
    awareness: { rows: awarenessRows(said.closed, reader), atLeast: said.closed.atLeast },
    rounds: rounds.map(({ question, at }) => ({
      title: reader.texts.strategy.answersOf(dateOf(localDate(new Date(at)), reader)),
      subject: `${PAGE}|${questionKey(question)}`,
    })),
  };
}

/** From "NR|INSTANT|WHERE". */
function roundOf({ nr }: Goal, row: string) {
  const rest = row.slice(nr.length + 1);
  const end = rest.indexOf("|");
  return { at: rest.slice(0, end), question: { nr, where: rest.slice(end + 1) } };
}
