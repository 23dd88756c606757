/** The scheduled job that raises goals nobody has touched with whoever owns them: one message to each, or none. */
import { localDate } from "../../calendar/local-date.ts";
import { commitFact, historyOfNonce, nextHistory } from "../../delivery/commit-fact.ts";
import type { Outgoing } from "../../delivery/outgoing.ts";
import { noFields, type PlannedJob } from "../../scheduling/kinds.ts";
import { someAtATime } from "../../storage/some-at-a-time.ts";
import type { StrategyDeps } from "../deps.ts";
import { ownerOf } from "../plan/goal-owner.ts";
import { readPlan } from "../plan/goal-store.ts";
import { STALE_JOB } from "../schedules.ts";
import { staleGoals } from "./stale.ts";
import { type Raised, raisedIn, readStale, stalePartition, staleRow } from "./stale-store.ts";
import { lastTouches } from "./touches.ts";

/** Name of the renderer, and of the expansion of the one message to all owners. */
export const GOALS_STALE = "goals-stale";
const NONCE = "raised";

export function createRaiseStale(deps: StrategyDeps): PlannedJob {
  return {
    name: STALE_JOB,
    kind: {
      words: ({ jobKinds }) => jobKinds.stale,
      several: false,
      sends: true,
      form: noFields,
    },
    async run({ occurrence, now }) {
      const { store } = deps;
      const partition = stalePartition(occurrence);
      if ((await historyOfNonce(store, partition, NONCE)) !== undefined) return;
      const goals = staleGoals(await readPlan(store), await lastTouches(store), localDate(now));
      if (goals.length === 0) return { nothing: "none" };
      const history = await nextHistory(store, partition, 0);
      const event: Raised = { kind: "raised", at: now.toISOString(), goals: goals.map(({ nr }) => nr) };
      const committed = await commitFact(store, {
        partition,
        history,
        nonce: NONCE,
        event: staleRow.write({ event }),
        changes: [],
        messages: [messageTo("*", occurrence, history)],
      });
      if (committed.kind === "conflict") throw new Error(`${partition}: another program was faster`);
    },
  };
}

/** The dispatcher's question: whoever answers for them when the list is written out, each once, in order. */
export function createStaleAudience(deps: StrategyDeps) {
  return async function owners({ subject, history }: Outgoing): Promise<readonly Outgoing[]> {
    const numbers = raisedIn(await readStale(deps.store, subject));
    const goals = (await readPlan(deps.store)).filter(({ nr }) => numbers.has(nr));
    const found = await someAtATime(goals, async (goal) => (await ownerOf(deps, goal)).receivers[0]);
    const persons = new Set(found.filter((person) => person !== undefined));
    return [...persons].toSorted().map((person) => messageTo(person, subject, history));
  };
}

function messageTo(to: string, occurrence: string, history: number): Outgoing {
  return {
    key: `${GOALS_STALE}|${occurrence}|${to}`,
    to,
    card: GOALS_STALE,
    subject: occurrence,
    history,
    priority: "own",
    act: { kind: "send" },
    window: true,
  };
}
