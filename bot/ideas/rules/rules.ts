/**
 * The rules of an idea's life, one line each, in the order of docs/ideas.md, which is the same table in words.
 * decide.ts reads it; effects.ts says what else changes. `submitted` is in submit-idea.ts: nothing exists before it.
 */
import { type ActionKind, actionKinds } from "./actions.ts";
import { aside, beforePlanning, beforeTrial, meaning, threeAnswers } from "./fields.ts";
import {
  declineReasons,
  hideReasons,
  ideaStates,
  raiseReasons,
  routeReasons,
  stopCauses,
  stuckReasons,
} from "../idea.ts";
import type { Rule } from "./rule.ts";
import { line } from "./rule-line.ts";
import { rulesForColleagues } from "./rules-for-colleagues.ts";

const open = ["received", "clarifying"] as const;
/** Where somebody waits for a leader, and the leader is reminded. */
const waiting = ["received", "planned", "evaluating"] as const;
const afterwards = [
  "trial",
  "evaluating",
  "adopted",
  "stopped",
  "declined",
  "answered",
  "withdrawn",
] as const;
const notWithdrawn = ideaStates.filter((state) => state !== "withdrawn");
const followers = ["proposer", "participants"] as const;
const toldAll = ["proposer", "participants", "leaders"] as const;
const moved = ["proposer", "participants", "owner"] as const;

export const rules: readonly Rule[] = [
  line(["received"], "ask", "clarifying", "asked", { needs: ["text"], clock: "stops", tells: ["proposer"] }),
  line(["clarifying"], "reply", "received", "replied", {
    by: ["proposer"],
    needs: ["text"],
    clock: "restarts",
    tells: ["leaders"],
  }),
  line(open, "raise", "received", "raised", {
    when: ["below-root"],
    needs: ["reason"],
    takes: ["text"],
    reasons: raiseReasons,
    clock: "anew",
    tells: moved,
  }),
  line(["received"], "extend", "same", "extended", {
    when: ["extendable"],
    needs: ["until", "text"],
    dates: { until: "ten-working-days" },
    clock: "moved",
    tells: followers,
    redraws: "cards",
  }),
  line(["planned"], "extend", "same", "extended", {
    needs: ["until", "text"],
    tells: followers,
    redraws: "cards",
  }),
  line(open, "transfer", "received", "transferred", {
    needs: ["unit", "text"],
    clock: "restarts",
    tells: moved,
  }),
  line(open, "plan", "planned", "planned", {
    needs: ["why", "responsible", "start"],
    takes: beforePlanning,
    clock: "met",
  }),
  line([...open, "planned", "adopted"], "try", "trial", "tried", {
    when: ["after-no"],
    needs: ["what", "who", "until"],
    needsForRota: ["unions"],
    takes: ["rota", ...beforeTrial],
    clock: "met",
  }),
  line(["planned"], "askStart", "same", "start-asked", {
    by: ["bot"],
    when: ["start-not-asked"],
    onDate: "startOn",
    tells: ["leaders"],
  }),
  line(["trial"], "extend", "same", "extended", {
    needs: ["until", "text"],
    tells: followers,
    redraws: "cards",
  }),
  line(["trial"], "endTrial", "evaluating", "trial-ended", {
    by: ["bot"],
    onDate: "trialEnd",
    tells: followers,
  }),
  line(["trial"], "evaluate", "evaluating", "evaluating", {
    takes: [...threeAnswers, ...meaning, ...aside],
    tells: followers,
  }),
  line(["trial", "evaluating"], "evaluateInput", "same", "evaluated", {
    by: ["proposer", "participant"],
    needs: ["improvement"],
    takes: ["enough", "goalsReached", ...meaning, ...aside],
    tells: [],
    redraws: "evaluation",
  }),
  line(["evaluating"], "askEvaluation", "same", "evaluation-asked", {
    by: ["bot"],
    when: ["evaluation-not-asked"],
    tells: ["leaders"],
  }),
  line(["evaluating"], "adopt", "adopted", "adopted", {
    needs: [...threeAnswers, ...meaning, "toLast", "role", "nextCheck"],
    takes: [...aside],
    clock: "met",
  }),
  // The one with a start date is a plan; the first line whose needs are given is the one that is meant.
  line(["evaluating"], "adjust", "planned", "adjusted", { needs: ["text", "start"] }),
  line(["evaluating"], "adjust", "trial", "adjusted", { needs: ["text"], takes: ["until"] }),
  line(["planned", "trial", "evaluating", "adopted"], "stop", "stopped", "stopped", {
    when: ["after-no"],
    needs: ["reason", "learned"],
    reasons: stopCauses,
  }),
  line([...open, "planned"], "decline", "declined", "declined", {
    needs: ["reason", "text"],
    reasons: declineReasons,
    clock: "met",
  }),
  line(open, "postpone", "postponed", "postponed", {
    needs: ["until", "text"],
    clock: "met",
  }),
  line(["postponed"], "resume", "received", "resumed", {
    by: ["bot"],
    onDate: "postponedTo",
    clock: "anew",
    tells: moved,
  }),
  line(["declined"], "appeal", "received", "appealed", {
    by: ["proposer"],
    when: ["not-appealed"],
    needs: ["text"],
    clock: "anew",
    tells: ["leaders"],
  }),
  line(open, "solve", "adopted", "solved", { needs: ["text"], clock: "met" }),
  line(open, "answer", "answered", "answered", { kinds: ["question"], needs: ["text"], clock: "met" }),
  line([...open, "planned", "postponed"], "withdraw", "withdrawn", "withdrawn", {
    by: ["proposer"],
    clock: "met",
    tells: ["leaders", "participants"],
  }),
  line(afterwards, "removeName", "same", "name-removed", {
    by: ["proposer"],
    when: ["has-name"],
    tells: [],
    redraws: "everything",
  }),
  line(["adopted"], "askCheck", "same", "check-asked", {
    by: ["bot"],
    onDate: "nextCheckOn",
    tells: toldAll,
  }),
  line(["adopted"], "check", "same", "checked", {
    by: ["proposer", "participant", "leader"],
    when: ["check-was-asked"],
    needs: ["still"],
    takes: ["text"],
    tells: ["other-party"],
  }),

  // What moves nothing.
  line(ideaStates, "message", "same", "message", {
    by: ["leader", "proposer"],
    needs: ["text"],
    tells: ["other-party"],
  }),
  line(["received"], "read", "same", "read", { when: ["unread"], tells: ["proposer"] }),
  line(notWithdrawn, "share", "same", "shared", {
    by: ["proposer"],
    when: ["share-can-widen"],
    needs: ["level"],
    tells: ["leaders"],
  }),
  line(notWithdrawn, "share", "same", "shared", {
    when: ["share-asked"],
    needs: ["level"],
    tells: ["proposer"],
  }),
  line(ideaStates, "hide", "same", "hidden", {
    by: ["leader", "administrator"],
    needs: ["event", "reason"],
    takes: ["text"],
    reasons: hideReasons,
    tells: ["proposer"],
    redraws: "everything",
  }),
  line(waiting, "remind", "same", "reminded", {
    by: ["bot"],
    needs: ["step"],
    tells: [],
    redraws: "receipt",
  }),
  // A check has no ladder: one reminder, and then it stays as it is.
  line(["adopted"], "remind", "same", "reminded", {
    by: ["bot"],
    when: ["check-unanswered"],
    needs: ["step"],
    tells: [],
    redraws: "receipt",
  }),
  line(waiting, "bringIn", "same", "brought-in", {
    by: ["bot"],
    needs: ["role", "step"],
    takes: ["unit"],
    tells: ["proposer"],
    redraws: "receipt",
  }),
  line(waiting, "stuck", "same", "stuck", {
    when: ["asked-why"],
    needs: ["reason"],
    reasons: stuckReasons,
    tells: ["leaders"],
  }),
  line(notWithdrawn, "handOver", "same", "handed-over", {
    by: ["bot"],
    takes: ["unit", "reason"],
    reasons: routeReasons,
    tells: followers,
    redraws: "cards",
  }),
  ...rulesForColleagues,
];

/** The lines of an action; the first whose needs are given is the one that is meant. */
export function rulesOf(action: ActionKind): readonly Rule[] {
  return byAction.get(action) ?? [];
}

const byAction = new Map(actionKinds.map((kind) => [kind, rules.filter((rule) => rule.action === kind)]));
