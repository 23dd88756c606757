/** En bit av planen: the scheduled job that sends the goal whose turn it is to those whom it concerns, and asks them. */
import { longDateTime } from "../../calendar/format.ts";
import { isoWeekOf, weekOfDate } from "../../calendar/iso-week.ts";
import { localDate } from "../../calendar/local-date.ts";
import { instantOf } from "../../calendar/wall-time.ts";
import { commitFact, historyOfNonce, nextHistory } from "../../delivery/commit-fact.ts";
import type { Outgoing } from "../../delivery/outgoing.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import { noFields, type PlannedJob } from "../../scheduling/kinds.ts";
import type { Texts } from "../../texts/texts.ts";
import { goalsOfWeek } from "../../weekly-update/goals-of-week.ts";
import { byTurn } from "../../weekly-update/writing/plan-goals.ts";
import { isConcerned } from "../plan/concerned.ts";
import type { StrategyDeps } from "../deps.ts";
import { focusGoals } from "../plan/goals-in-force.ts";
import { goalSentRows, GOALS_SENT, readGoalSent, readSentHead, sentRow } from "./sent-store.ts";
import { touchGoal } from "../stale/touches.ts";

/** Name of the renderer, and of the expansion of the one message to all of them. */
export const GOAL_SENT = "goal-sent";
const SEND_GOAL_JOB = "goals.send";

type PlanGoal = Awaited<ReturnType<typeof focusGoals>>[number];

export function createSendGoal(deps: StrategyDeps): PlannedJob {
  return {
    name: SEND_GOAL_JOB,
    kind: {
      words: ({ jobKinds }) => jobKinds.goal,
      several: true,
      sends: true,
      form: noFields,
      reaches: async (_parameters, { organisation }) => {
        const next = await nextGoal(deps, organisation, deps.clock());
        return "nothing" in next ? 0 : peopleConcerned(organisation, next.goal).length;
      },
    },
    async run({ occurrence, now }) {
      if ((await historyOfNonce(deps.store, GOALS_SENT, occurrence)) !== undefined) return;
      const next = await nextGoal(deps, await deps.people.organisation(), now);
      if ("nothing" in next) return next;
      await touchGoal(deps.store, next.goal.nr, { date: localDate(now), kind: "sent" });
      await send(deps, next.goal, occurrence, now);
    },
  };
}

/** By turn, as an editor is offered them; none that readers meet in the same week anyway. */
async function nextGoal(
  deps: StrategyDeps,
  organisation: Organisation,
  now: Date,
): Promise<{ readonly goal: PlanGoal } | { readonly nothing: "none" | "met" | "nobody" }> {
  const inForce = await focusGoals(deps, now);
  if (inForce.length === 0) return { nothing: "none" };
  const week = isoWeekOf(now);
  const inEditions = await goalsOfWeek(deps.store, week, inForce);
  const isMet = (goal: PlanGoal) => goal.shown !== undefined && weekOfDate(goal.shown) === week;
  const left = inForce.filter((goal) => !inEditions.includes(goal) && !isMet(goal));
  if (left.length === 0) return { nothing: "met" };
  const goal = byTurn(left).find((one) => peopleConcerned(organisation, one).length > 0);
  return goal ? { goal } : { nothing: "nobody" };
}

function peopleConcerned(
  organisation: Organisation,
  goal: { readonly services: readonly string[] },
): readonly string[] {
  return [...organisation.people]
    .filter(([, { units }]) => isConcerned(organisation, goal, units))
    .map(([person]) => person)
    .toSorted();
}

async function send(
  { store }: StrategyDeps,
  { nr, title, services }: PlanGoal,
  occurrence: string,
  now: Date,
): Promise<void> {
  const head = await readSentHead(store);
  const history = await nextHistory(store, GOALS_SENT, head.history);
  const sent = { nr, title, services: [...services], where: occurrence, at: now.toISOString() };
  const committed = await commitFact(store, {
    partition: GOALS_SENT,
    history,
    event: sentRow.write(sent),
    nonce: occurrence,
    changes: goalSentRows(head, history, sent),
    messages: [messageTo("*", occurrence, history)],
  });
  if (committed.kind === "conflict") throw new Error(`${occurrence}: another program was faster`);
}

/** The dispatcher's question: everybody whom the goal concerns, once, in the same order every time. */
export function createGoalSentAudience({ store, people }: Pick<StrategyDeps, "store" | "people">) {
  return async function concerned({ subject, history }: Outgoing): Promise<readonly Outgoing[]> {
    const sent = await readGoalSent(store, subject);
    const all = sent ? peopleConcerned(await people.organisation(), sent) : [];
    return all.map((person) => messageTo(person, subject, history));
  };
}

function messageTo(to: string, occurrence: string, history: number): Outgoing {
  return {
    key: `${GOAL_SENT}|${occurrence}|${to}`,
    to,
    card: GOAL_SENT,
    subject: occurrence,
    history,
    priority: "broadcast",
    act: { kind: "send" },
    window: true,
  };
}

/** What it is called in utsendinger. */
export const goalTitles = {
  // An occurrence: "o|ID|2026-11-23T08:00".
  [GOAL_SENT]: (subject: string, { texts }: { readonly texts: Texts }) =>
    texts.strategy.sent.broadcast(
      longDateTime(instantOf(subject.split("|")[2] ?? ""), texts.common.language),
    ),
};
