/** Bytt uke: two services swap, agreed already or asked for first. */
import { isoWeekOf, nextWeek } from "../../calendar/iso-week.ts";
import { historyOfNonce } from "../../delivery/commit-fact.ts";
import type { Outgoing } from "../../delivery/outgoing.ts";
import type { PresentingDeps } from "./deps.ts";
import { swapMessage, swapUpdate, turnUpdates } from "./messages.ts";
import { currentPlan, type Plan } from "./plan.ts";
import {
  commitPlan,
  nextPlanHistory,
  type PlanFact,
  PRESENTING,
  readSwap,
  type Swap,
  turnsFrom,
} from "./presenting-store.ts";
import { askedTurn } from "./remind.ts";
import { afterExchange } from "./rules/exchange.ts";
import type { PlannedTurn } from "./rules/rotation.ts";
import type { PlanEvent, Turn } from "./turn.ts";
import { untilWritten } from "../../storage/until-written.ts";

/** The plan with the weeks that are given out and not over. */
export interface WholePlan {
  readonly plan: Plan;
  readonly given: readonly Turn[];
  /** All of it, in order. */
  readonly turns: readonly PlannedTurn[];
}

export async function wholePlan(deps: PresentingDeps): Promise<WholePlan> {
  const plan = await currentPlan(deps);
  const given = await turnsFrom(deps.store, nextWeek(isoWeekOf(deps.clock())));
  const out = given.flatMap(({ week, unit }) => (unit === undefined ? [] : [{ week, unit }]));
  return { plan, given, turns: [...out, ...plan.turns] };
}

/** What this turn can be swapped with. */
export function offersFor(of: WholePlan, own: PlannedTurn): readonly PlannedTurn[] {
  return of.turns.filter((other) => decide(of, [own, other]).kind === "fair");
}

type Decided =
  | { readonly kind: "fair"; readonly rotation: Plan["rotation"]; readonly open: Turn | undefined }
  | { readonly kind: "changed" | "sent" | "too-close" };

function decide({ plan, given, turns }: WholePlan, pair: readonly [PlannedTurn, PlannedTurn]): Decided {
  const stands = ({ week, unit }: PlannedTurn) => turns.some((one) => one.week === week && one.unit === unit);
  if (!pair.every(stands)) return { kind: "changed" };
  const open = given.filter((turn) => pair.some(({ week }) => week === turn.week));
  if (open.some(({ sent }) => sent !== undefined)) return { kind: "sent" };
  const [one, ...more] = open;
  if (more.length > 0) return { kind: "too-close" };
  const before = one?.unit === undefined ? undefined : { ...one, unit: one.unit };
  const rotation = afterExchange({ ...plan, open: before }, pair);
  return rotation ? { kind: "fair", rotation, open: one } : { kind: "too-close" };
}

export interface SwapRequest {
  readonly one: PlannedTurn;
  readonly other: PlannedTurn;
  /** Entra object id. */
  readonly by: string;
  readonly nonce: string;
  /** The other service is asked first. */
  readonly ask: boolean;
}

export type SwapResult =
  | { readonly kind: "swapped" | "asked"; readonly swap: Swap }
  | { readonly kind: "changed" | "sent" | "too-close" };

export async function requestSwap(deps: PresentingDeps, request: SwapRequest): Promise<SwapResult> {
  return untilWritten(request.one.week, () => tryToRequest(deps, request));
}

async function tryToRequest(deps: PresentingDeps, request: SwapRequest): Promise<SwapResult | "conflict"> {
  const { one, other, by, nonce, ask } = request;
  const earlier = await historyOfNonce(deps.store, PRESENTING, nonce);
  const first = earlier === undefined ? undefined : await readSwap(deps.store, earlier);
  if (first) return { kind: ask ? "asked" : "swapped", swap: first };
  const whole = await wholePlan(deps);
  const decided = decide(whole, [one, other]);
  if (decided.kind !== "fair") return decided;
  const number = await nextPlanHistory(deps.store, whole.plan.head);
  const swap: Swap = { one, other, by, state: ask ? "asked" : "done" };
  const at = deps.clock().toISOString();
  const event: PlanEvent = { number, kind: ask ? "swap-asked" : "swapped", at, by, ...one, other };
  const told = (await deps.answering(other.unit)).told.filter((person) => person !== by);
  const news = told.map((person) => swapMessage(number, number, person));
  const base = { event, nonce, swap: { number, is: swap } };
  const fact = ask
    ? { ...base, head: whole.plan.head, headAfter: whole.plan.head.value, messages: news }
    : await swapFact(deps, whole, decided, { ...base, news, pair: [one, other] });
  const committed = await commitPlan(deps.store, fact);
  return committed.kind === "done" ? { kind: ask ? "asked" : "swapped", swap } : "conflict";
}

interface Swapping extends Pick<PlanFact, "event" | "nonce"> {
  readonly swap: { readonly number: number; readonly is: Swap };
  readonly pair: readonly [PlannedTurn, PlannedTurn];
  /** Messages about the swap; whoever is asked to present anyway needs none. */
  readonly news: readonly Outgoing[];
}

async function swapFact(
  deps: PresentingDeps,
  { plan }: WholePlan,
  { rotation, open }: Extract<Decided, { kind: "fair" }>,
  { event, nonce, swap, pair, news }: Swapping,
): Promise<PlanFact> {
  const { head } = plan;
  const base = { head, headAfter: { ...rotation, given: head.value.given }, event, nonce, swap };
  const [one, other] = pair;
  if (!open) return { ...base, messages: news };
  const taker = open.week === one.week ? other : one;
  const next = await askedTurn(
    deps,
    plan.rotation,
    { week: open.week, unit: taker.unit },
    event.number,
    open,
  );
  const asked = next.messages.map(({ to }) => to);
  return {
    ...base,
    turns: [{ ...next.row, ...(open.unit === undefined ? {} : { swappedWith: open.unit }) }],
    messages: [
      ...next.messages,
      ...news.filter(({ to, act }) => act.kind === "update" || !asked.includes(to)),
      ...turnUpdates(open, event.number),
    ],
  };
}

export interface SwapAnswer {
  readonly number: number;
  readonly yes: boolean;
  readonly by: string;
  readonly nonce: string;
}

/** What has become of it; undefined: nobody asked for such a swap. */
export async function answerSwap(deps: PresentingDeps, answer: SwapAnswer): Promise<Swap | undefined> {
  return untilWritten(`swap ${answer.number}`, async () => {
    const swap = await readSwap(deps.store, answer.number);
    if (swap?.state !== "asked") return swap;
    const fact = await answerFact(deps, swap, answer);
    if ((await commitPlan(deps.store, fact)).kind === "done") return fact.swap.is;
    return "conflict";
  });
}

async function answerFact(deps: PresentingDeps, swap: Swap, { number, yes, by, nonce }: SwapAnswer) {
  const { one, other } = swap;
  const whole = await wholePlan(deps);
  const decided = yes ? decide(whole, [one, other]) : undefined;
  const state = decided === undefined ? "refused" : decided.kind === "fair" ? "done" : "outdated";
  const { head } = whole.plan;
  const history = await nextPlanHistory(deps.store, head);
  const kind = state === "done" ? "swapped" : "swap-refused";
  const at = deps.clock().toISOString();
  const event: PlanEvent = { number: history, kind, at, by, ...one, other, asked: number };
  const { told } = await deps.answering(other.unit);
  const news = [
    swapMessage(number, history, swap.by),
    ...told.map((person) => swapUpdate(number, history, person, number)),
  ];
  const is: Swap = { ...swap, state };
  const base = { event, nonce, swap: { number, is } };
  return decided?.kind === "fair"
    ? { ...(await swapFact(deps, whole, decided, { ...base, news, pair: [one, other] })), swap: base.swap }
    : { ...base, head, headAfter: head.value, messages: news };
}
