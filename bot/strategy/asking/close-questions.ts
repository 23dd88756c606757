/**
 * The job that closes what was asked about goals when its week is over: counts who knew the goal, once and for all, and
 * gives the owner all answers in one message. Run again after a cut it finds the fact, and does the rest.
 */
import { wallTime } from "../../calendar/wall-time.ts";
import { commitFact, nextHistory } from "../../delivery/commit-fact.ts";
import type { Outgoing } from "../../delivery/outgoing.ts";
import { point, type Pointer, readPointers, unpoint } from "../../storage/pointers.ts";
import { answersTo, readSaid, saidPartition, saidRow } from "./answer-store.ts";
import { OPEN_QUESTIONS } from "./answer-goal.ts";
import { awarenessIn, AT_LEAST } from "./awareness.ts";
import type { StrategyDeps } from "../deps.ts";
import { ownerOf } from "../plan/goal-owner.ts";
import { readPlan } from "../plan/goal-store.ts";
import { parseQuestion, type Question, questionKey } from "./question.ts";
import { deleteTaps, tapsOn } from "./tap-store.ts";

/** Name of the renderer of the owner's card. */
export const GOAL_COLLECTED = "goal-collected";
export const RESULTS = "goal-results";

export function createCloseQuestions(deps: StrategyDeps) {
  return {
    name: "goals.close-questions",
    async run(now: Date): Promise<void> {
      const faults: unknown[] = [];
      for (const pointer of await readPointers(deps.store, OPEN_QUESTIONS, { to: `${wallTime(now)}~` }))
        await closeAt(deps, pointer, now).catch((fault: unknown) => faults.push(fault));
      if (faults.length > 0) throw new AggregateError(faults, `${faults.length} questions were not closed`);
    },
  };
}

async function closeAt(deps: StrategyDeps, pointer: Pointer, now: Date): Promise<void> {
  const question = parseQuestion(pointer.row.slice(pointer.row.indexOf("|") + 1));
  if (question) {
    if (!(await readSaid(deps.store, question)).closed) await close(deps, question, now);
    await deleteTaps(deps.store, question);
  }
  await unpoint(deps.store, pointer);
}

async function close(deps: StrategyDeps, question: Question, now: Date): Promise<void> {
  const { store } = deps;
  const answers = await answersTo(store, question);
  const goal = (await readPlan(store)).find(({ nr }) => nr === question.nr);
  const awareness = awarenessIn(await deps.people.organisation(), goal, await tapsOn(deps, question));
  const partition = saidPartition(question);
  const history = await nextHistory(store, partition, 0);
  const at = now.toISOString();
  const isEmpty = answers.length === 0 && awareness.length === 0;
  const [to] = goal && !isEmpty ? (await ownerOf(deps, goal)).receivers : [];
  await point(store, RESULTS, `${question.nr}|${at}|${question.where}`);
  const event = { kind: "closed", at, answers: answers.length, awareness, atLeast: AT_LEAST } as const;
  const committed = await commitFact(store, {
    partition,
    history,
    nonce: "closed",
    event: saidRow.write({ event }),
    changes: [],
    messages: to === undefined ? [] : [collected(question, history, to)],
  });
  if (committed.kind === "conflict") throw new Error(`${partition}: another program was faster`);
}

function collected(question: Question, history: number, to: string): Outgoing {
  return {
    key: `${GOAL_COLLECTED}|${questionKey(question)}|${to}`,
    to,
    card: GOAL_COLLECTED,
    subject: questionKey(question),
    history,
    priority: "own",
    act: { kind: "send" },
    window: true,
  };
}
