/**
 * The rules of an idea's life as one table, and the one function that reads it.
 * Facts in, decision out: no clock, no I/O. `submitted` is in submit-idea.ts, since nothing exists before it.
 */
import { addDays, isDate } from "../calendar/local-date.ts";
import { addWorkingDays, workingDaysBetween } from "../calendar/working-days.ts";
import type { Action, ActionKind, Party, Refusal } from "./actions.ts";
import { type Idea, type IdeaEvent, type IdeaState, MAX_TEXT } from "./idea.ts";

type Need = "text" | "reason" | "until";

export interface Rule {
  readonly from: readonly IdeaState[];
  /** Which kinds it is for. */
  readonly kinds: readonly Idea["kind"][];
  readonly by: readonly Party[];
  readonly to: IdeaState | "same";
  readonly needs: readonly Need[];
  /** What happens to the promise: kept running, stopped, started again, met, or begun anew. */
  readonly clock: "runs" | "stops" | "restarts" | "met" | "anew";
  /** Who hears of it as news; the receipt and the leader's card are always brought up to date. */
  readonly tells: "proposer" | "leader" | "other-party" | "both";
}

const both = ["idea", "question"] as const;
const open = ["received", "clarifying"] as const;
const every = ["received", "clarifying", "declined", "postponed", "adopted", "answered"] as const;

export const rules: Readonly<Record<ActionKind, Rule>> = {
  read: {
    from: ["received"],
    kinds: both,
    by: ["leader"],
    to: "same",
    needs: [],
    clock: "runs",
    tells: "proposer",
  },
  ask: {
    from: ["received"],
    kinds: both,
    by: ["leader"],
    to: "clarifying",
    needs: ["text"],
    clock: "stops",
    tells: "proposer",
  },
  reply: {
    from: ["clarifying"],
    kinds: both,
    by: ["proposer"],
    to: "received",
    needs: ["text"],
    clock: "restarts",
    tells: "leader",
  },
  message: {
    from: every,
    kinds: both,
    by: ["leader", "proposer"],
    to: "same",
    needs: ["text"],
    clock: "runs",
    tells: "other-party",
  },
  answer: {
    from: open,
    kinds: ["question"],
    by: ["leader"],
    to: "answered",
    needs: ["text"],
    clock: "met",
    tells: "proposer",
  },
  decline: {
    from: open,
    kinds: both,
    by: ["leader"],
    to: "declined",
    needs: ["reason", "text"],
    clock: "met",
    tells: "proposer",
  },
  postpone: {
    from: open,
    kinds: both,
    by: ["leader"],
    to: "postponed",
    needs: ["until", "text"],
    clock: "met",
    tells: "proposer",
  },
  solve: {
    from: open,
    kinds: both,
    by: ["leader"],
    to: "adopted",
    needs: ["text"],
    clock: "met",
    tells: "proposer",
  },
  resume: {
    from: ["postponed"],
    kinds: both,
    by: ["bot"],
    to: "received",
    needs: [],
    clock: "anew",
    tells: "both",
  },
};

export interface Circumstances {
  readonly idea: Idea;
  readonly last: IdeaEvent;
  /** The history number this becomes. */
  readonly history: number;
  readonly party: Party;
  /** Entra object id; undefined when the bot acts. */
  readonly by: string | undefined;
  readonly now: Date;
  /** The local date of `now`, YYYY-MM-DD. */
  readonly today: string;
  /** Working days of the promise. */
  readonly answerDays: number;
}

export type Decision =
  | { readonly kind: "accepted"; readonly idea: Idea; readonly event: IdeaEvent; readonly rule: Rule }
  | Refusal;

export function decide(on: Circumstances, action: Action): Decision {
  const rule = rules[action.kind];
  const refusal = whyNot(on, action, rule);
  if (refusal) return refusal;
  const idea: Idea = {
    ...clockAfter(on, rule),
    state: rule.to === "same" ? on.idea.state : rule.to,
    readByOwner: action.kind !== "resume" && (on.idea.readByOwner || on.party === "leader"),
    history: on.history,
    ...(action.kind === "postpone" ? { postponedTo: action.until } : {}),
  };
  return { kind: "accepted", idea, event: eventOf(on, action), rule };
}

/** The actions that this party could take now; what the card offers. */
export function possibleActions(idea: Idea, party: Party): readonly ActionKind[] {
  return (Object.keys(rules) as ActionKind[]).filter(
    (kind) => allows(rules[kind], idea, party) && !(kind === "read" && idea.readByOwner),
  );
}

function allows(rule: Rule, idea: Idea, party: Party): boolean {
  return rule.by.includes(party) && rule.kinds.includes(idea.kind) && rule.from.includes(idea.state);
}

function whyNot(on: Circumstances, action: Action, rule: Rule): Refusal | undefined {
  const { idea, last, party, today } = on;
  if (!rule.by.includes(party)) return { kind: "not-yours" };
  if (!rule.kinds.includes(idea.kind)) return { kind: "wrong-kind", idea };
  if (!possibleActions(idea, party).includes(action.kind)) return { kind: "not-now", idea, last };
  // Whoever wakes it may follow a pointer to another date, of a press that lost or was cut off.
  if (action.kind === "resume" && (idea.postponedTo ?? "") > today) return { kind: "not-now", idea, last };
  const missing = rule.needs.find((need) => !action[need]?.trim());
  if (missing) return { kind: "missing", field: missing };
  if ((action.text?.length ?? 0) > MAX_TEXT) return { kind: "too-long", most: MAX_TEXT };
  if (action.until !== undefined) return badDate(action.until, today);
  return undefined;
}

/** Postponed is for later, but not for ever: from tomorrow to a year from today. YYYY-MM-DD. */
export function postponeWindow(today: string): { first: string; last: string } {
  return { first: addDays(today, 1), last: addDays(today, 365) };
}

function badDate(until: string, today: string): Refusal | undefined {
  const { first, last } = postponeWindow(today);
  return isDate(until) && until >= first && until <= last ? undefined : { kind: "bad-date", first, last };
}

function clockAfter(on: Circumstances, rule: Rule): Idea {
  const { answerDue, clockStoppedOn, postponedTo: _, ...rest } = on.idea;
  const due = answerDue === undefined ? {} : { answerDue };
  if (rule.clock === "runs") return on.idea;
  if (rule.clock === "stops") return { ...rest, ...due, clockStoppedOn: on.today };
  if (rule.clock === "met") return rest;
  if (rule.clock === "anew") return { ...rest, answerDue: addWorkingDays(on.today, on.answerDays) };
  const stoodStill = workingDaysBetween(clockStoppedOn ?? on.today, on.today);
  return answerDue === undefined ? rest : { ...rest, answerDue: addWorkingDays(answerDue, stoodStill) };
}

function eventOf(on: Circumstances, action: Action): IdeaEvent {
  const base = {
    number: on.history,
    at: on.now.toISOString(),
    ...(on.by === undefined ? {} : { by: on.by }),
  };
  const text = action.text?.trim() ?? "";
  if (action.kind === "read") return { ...base, kind: "read" };
  if (action.kind === "ask") return { ...base, kind: "asked", text };
  if (action.kind === "reply") return { ...base, kind: "replied", text };
  if (action.kind === "message") return { ...base, kind: "message", text };
  if (action.kind === "answer") return { ...base, kind: "answered", text };
  if (action.kind === "solve") return { ...base, kind: "solved", text };
  if (action.kind === "resume") return { ...base, kind: "resumed" };
  if (action.kind === "postpone") return { ...base, kind: "postponed", until: action.until ?? "", text };
  return { ...base, kind: "declined", reason: action.reason ?? "other", text };
}
