/** The scheduled job that gives out next week and asks the service whose turn it is. */
import { isoWeekOf, nextWeek } from "../../calendar/iso-week.ts";
import { noFields, type PlannedJob } from "../../scheduling/kinds.ts";
import { PRESENTING_JOB } from "../schedules.ts";
import type { PresentingDeps } from "./deps.ts";
import { askMessage } from "./messages.ts";
import { hasEdition, currentPlan } from "./plan.ts";
import { commitPlan, nextPlanHistory, readTurn } from "./presenting-store.ts";
import { given, planFor, type PlannedTurn, type Rotation } from "./rules/rotation.ts";
import type { Turn } from "./turn.ts";

export function createRemindPresenting(deps: PresentingDeps): PlannedJob {
  return {
    name: PRESENTING_JOB,
    kind: {
      words: ({ jobKinds }) => jobKinds.presenting,
      several: false,
      sends: true,
      form: noFields,
    },
    async run({ now }) {
      const week = nextWeek(isoWeekOf(now));
      if ((await readTurn(deps.store, week)) || !(await hasEdition(deps, week))) return { nothing: "none" };
      await giveOut(deps, week, now);
    },
  };
}

async function giveOut(deps: PresentingDeps, week: string, now: Date): Promise<void> {
  const plan = await currentPlan(deps, week);
  // The clock went back, and a later week is given out: this one was passed over.
  if (plan.head.value.given >= week) return;
  const [turn] = planFor(plan.rotation, [week]);
  if (!turn) return;
  const number = await nextPlanHistory(deps.store, plan.head);
  const { row, messages } = await askedTurn(deps, plan.rotation, turn, number);
  const committed = await commitPlan(deps.store, {
    head: plan.head,
    headAfter: { ...given(plan.rotation, turn), given: week },
    event: { number, kind: "given", at: now.toISOString(), ...turn },
    nonce: `given-${week}`,
    turns: [row],
    messages,
  });
  if (committed.kind === "conflict") throw new Error(`${week}: another writer was faster`);
}

/** A week that is given to a service, with the messages that ask those who answer for it. */
export async function askedTurn(
  deps: PresentingDeps,
  before: Rotation,
  { week, unit }: PlannedTurn,
  number: number,
  earlier?: Turn,
) {
  const { told } = await deps.answering(unit);
  const messages = told.map((person) => askMessage(week, unit, number, person));
  const row: Turn = {
    week,
    unit,
    before: before.members.find((member) => member.unit === unit)?.last ?? "",
    asked: [...(earlier?.asked ?? []), ...messages.map(({ to, key }) => ({ person: to, key, unit }))],
    passed: earlier?.passed ?? [],
  };
  return { row, messages };
}
