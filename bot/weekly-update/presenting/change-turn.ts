/** What whoever answers for a service does with its turn: sends in, or stands over. */
import { historyOfNonce } from "../../delivery/commit-fact.ts";
import type { PresentingDeps } from "./deps.ts";
import { turnUpdates } from "./messages.ts";
import { currentPlan } from "./plan.ts";
import {
  commitPlan,
  nextPlanHistory,
  type PlanFact,
  PRESENTING,
  readTurn,
  type StoredHead,
} from "./presenting-store.ts";
import { askedTurn } from "./remind.ts";
import type { Answers } from "./rules/presentation.ts";
import { afterPass } from "./rules/rotation.ts";
import type { Turn } from "./turn.ts";
import { untilWritten } from "../../storage/until-written.ts";

export interface TurnPress {
  readonly week: string;
  readonly unit: string;
  /** Entra object id. */
  readonly by: string;
  readonly nonce: string;
}

export type TurnChanged =
  /** Also for the second press of the same button. */
  | { readonly kind: "done" }
  /** The week is another's, or was never given out. */
  | { readonly kind: "not-theirs" }
  /** It was sent in: it can be changed, not left. */
  | { readonly kind: "sent-already" };

export async function sendIn(deps: PresentingDeps, press: TurnPress, answers: Answers): Promise<TurnChanged> {
  return changeTurn(deps, press, async (turn, head, number) => {
    const at = deps.clock().toISOString();
    const sent: Turn = { ...turn, sent: { answers, by: press.by, at } };
    return {
      head,
      headAfter: head.value,
      event: { number, kind: "sent", at, by: press.by, week: press.week, unit: press.unit },
      nonce: press.nonce,
      turns: [sent],
      messages: turnUpdates(sent, number),
    };
  });
}

/** The week goes to the next one, who is asked at once. */
export async function standOver(
  deps: PresentingDeps,
  press: TurnPress,
  reason: string,
): Promise<TurnChanged> {
  return changeTurn(deps, press, async (turn, _, number) => {
    if (turn.sent) return "sent-already";
    const { head, rotation } = await currentPlan(deps);
    const { week, unit, by, nonce } = press;
    const passed = [...turn.passed, { unit, ...(reason === "" ? {} : { reason }) }];
    const after = afterPass(
      rotation,
      week,
      passed.map((each) => each.unit),
    );
    const next = after && (await askedTurn(deps, rotation, { week, unit: after.unit }, number, turn));
    const { unit: _unit, swappedWith: _with, ...nobody } = turn;
    const at = deps.clock().toISOString();
    return {
      head,
      headAfter: { ...(after?.rotation ?? rotation), given: head.value.given },
      event: { number, kind: "passed", at, by, week, unit, ...(reason === "" ? {} : { reason }) },
      nonce,
      turns: [{ ...(next?.row ?? nobody), passed }],
      messages: [...(next?.messages ?? []), ...turnUpdates(turn, number)],
    };
  });
}

type Decide = (turn: Turn, head: StoredHead, number: number) => Promise<PlanFact | "sent-already">;

async function changeTurn(deps: PresentingDeps, press: TurnPress, decide: Decide): Promise<TurnChanged> {
  return untilWritten(press.week, async () => {
    if ((await historyOfNonce(deps.store, PRESENTING, press.nonce)) !== undefined) return { kind: "done" };
    const { head } = await currentPlan(deps);
    const turn = await readTurn(deps.store, press.week);
    if (turn?.unit !== press.unit) return { kind: "not-theirs" };
    const decided = await decide(turn, head, await nextPlanHistory(deps.store, head));
    if (decided === "sent-already") return { kind: "sent-already" };
    if ((await commitPlan(deps.store, decided)).kind !== "conflict") return { kind: "done" };
    return "conflict";
  });
}
