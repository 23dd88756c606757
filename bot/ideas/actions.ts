/** What can be done with an idea after it was sent in, and what each action brings along. */
import type { DeclineReason, Idea, IdeaEvent, Owner, RouteReason } from "./idea.ts";

export const actionKinds = [
  "read",
  "ask",
  "reply",
  "message",
  "answer",
  "decline",
  "postpone",
  "solve",
  "resume",
] as const;
export type ActionKind = (typeof actionKinds)[number];

export interface Action {
  readonly kind: ActionKind;
  /** Person's own words. */
  readonly text?: string;
  readonly reason?: DeclineReason;
  /** YYYY-MM-DD */
  readonly until?: string;
}

/** What somebody is to an idea. */
export type Party = "proposer" | "leader" | "bot";

export interface Routed {
  readonly owner: Owner;
  readonly reason: RouteReason;
  /** Who gets it now: person ids. */
  readonly receivers: readonly string[];
}

/** Why an action was not carried out; nothing has changed. */
export type Refusal =
  /** The idea does not exist, or is not for this person: the answer must not tell which. */
  | { readonly kind: "not-yours" }
  /** Somebody was first, or it is too late for this: `idea` and `last` say how things are now. */
  | { readonly kind: "not-now"; readonly idea: Idea; readonly last: IdeaEvent }
  /** This action is for questions, or for ideas, only. */
  | { readonly kind: "wrong-kind"; readonly idea: Idea }
  | { readonly kind: "missing"; readonly field: "text" | "reason" | "until" }
  | { readonly kind: "too-long"; readonly most: number }
  /** A date that is not after today, or more than a year away. */
  | { readonly kind: "bad-date"; readonly first: string; readonly last: string }
  /** An identity number in the text: nothing was stored. */
  | { readonly kind: "national-id" };
