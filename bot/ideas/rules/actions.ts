/** What can be done with an idea after it was sent in, and by whom. */
import type { Condition } from "./conditions.ts";
import type { FieldId, Fields } from "./fields.ts";
import type { Idea, IdeaEvent, Owner, RouteReason } from "../idea.ts";

/** What the bot does by itself; no person can. */
/** What the bot does by itself; no person can. */
export const botActions = [
  "resume",
  "endTrial",
  "askStart",
  "askEvaluation",
  "askCheck",
  "remind",
  "bringIn",
  "handOver",
  "takeUp",
] as const;

export const actionKinds = [
  "read",
  "message",
  "ask",
  "reply",
  "raise",
  "transfer",
  "extend",
  "plan",
  "try",
  "evaluate",
  "evaluateInput",
  "adopt",
  "adjust",
  "stop",
  "decline",
  "postpone",
  "appeal",
  "solve",
  "answer",
  "withdraw",
  "removeName",
  "share",
  "check",
  "stuck",
  "hide",
  "join",
  "leave",
  "describe",
  ...botActions,
] as const;
export type ActionKind = (typeof actionKinds)[number];

type BotAction = (typeof botActions)[number];
export type PersonAction = Exclude<ActionKind, BotAction>;

export interface Action {
  readonly kind: ActionKind;
  readonly fields: Fields;
}

export interface Routed {
  readonly owner: Owner;
  readonly reason: RouteReason;
  /** The unit that the reason is about. */
  readonly asked?: string | undefined;
  /** Who gets it now: person ids. */
  readonly receivers: readonly string[];
}

/** Why an action was not carried out; nothing has changed. */
export type Refusal =
  /** The idea does not exist, or is not for this person: the answer must not tell which. */
  | { readonly kind: "not-yours" }
  /** Somebody was first, or it is too late for this: `idea` and `last` say how things are now. */
  | { readonly kind: "not-now"; readonly idea: Idea; readonly last: IdeaEvent }
  /** The state would allow it, but this does not hold. */
  | { readonly kind: "unmet"; readonly condition: Condition; readonly idea: Idea }
  /** This action is for questions, or for ideas, only. */
  | { readonly kind: "wrong-kind"; readonly idea: Idea }
  | { readonly kind: "missing"; readonly field: FieldId }
  | { readonly kind: "too-long"; readonly field: FieldId; readonly most: number }
  /** A date outside what is allowed. */
  | { readonly kind: "bad-date"; readonly field: FieldId; readonly first: string; readonly last: string }
  /** No active unit, or the one that has it already. */
  | { readonly kind: "bad-unit"; readonly unit: string | undefined }
  /** An identity number in the text: nothing was stored. */
  | { readonly kind: "national-id" };
