/**
 * What time causes to an idea: the ladder of reminders around a deadline, and what the bot asks on which date.
 * Facts in, the next task out. Dates are local, YYYY-MM-DD; days are working days.
 */
import { addDays } from "../../calendar/local-date.ts";
import { addWorkingDays, isWorkingDay, workingDayFrom } from "../../calendar/working-days.ts";
import type { PromiseDays } from "../../settings.ts";
import { type Step, steps } from "../rules/fields.ts";
import type { IdeaState } from "../idea.ts";

export interface PromiseFacts {
  readonly state: IdeaState;
  readonly answerDue?: string | undefined;
  readonly clockStoppedOn?: string | undefined;
  /** planned: when it is to begin, and whether the leader was asked then. */
  readonly startOn?: string | undefined;
  readonly startAsked?: boolean | undefined;
  /** trial: its last day. */
  readonly trialEnd?: string | undefined;
  readonly evaluatingSince?: string | undefined;
  /** adopted: when it is asked whether it is still done. */
  readonly nextCheckOn?: string | undefined;
  /** adopted: it was asked then, and nobody has answered. */
  readonly checkAskedOn?: string | undefined;
  /** planned, evaluating: the bot has asked the leader, who is to decide by this date. */
  readonly decideBy?: string | undefined;
  /** The last step taken on the present ladder. */
  readonly reminded?: Step | undefined;
}

export type Task =
  | { readonly kind: "remind"; readonly step: Step; readonly due: string }
  | { readonly kind: "ask-start" | "end-trial" | "ask-evaluation" | "ask-check" };

/** What is to be done today; undefined: nothing. Of several steps that were missed only the last is taken. */
export function taskToday(facts: PromiseFacts, today: string, days: PromiseDays): Task | undefined {
  const asked = askOf(facts, days);
  if (asked && asked.on <= today) return { kind: asked.kind };
  const due = leaderDue(facts);
  if (due === undefined) return undefined;
  const step = ladderOf(facts).findLast((each) => stepDate(each, due, days) <= today);
  return step && isLater(step, facts.reminded) ? { kind: "remind", step, due } : undefined;
}

/** The first date, from today on, on which there may be something to do: a pointer leads to the idea then. */
export function nextLook(facts: PromiseFacts, today: string, days: PromiseDays): string | undefined {
  const asked = askOf(facts, days);
  if (asked && asked.on <= today) return today;
  const due = leaderDue(facts);
  const reminders = (due === undefined ? [] : ladderOf(facts))
    .filter((step) => isLater(step, facts.reminded))
    .map((step) => stepDate(step, due ?? today, days))
    .filter((date) => date > today);
  return [...(asked ? [asked.on] : []), ...reminders].toSorted()[0];
}

/** Whether it belongs in a reminder of today: it waits for a leader, and the first step has come. */
export function isPressing(facts: PromiseFacts, today: string, days: PromiseDays): boolean {
  const due = leaderDue(facts);
  const [first] = ladderOf(facts);
  if (due === undefined || first === undefined || stepDate(first, due, days) > today) return false;
  // Said once: a message of another week says nothing of it.
  return facts.state !== "adopted" || today < addDays(due, REMIND_CHECK_AFTER);
}

/** Days after which the leader is reminded of a check that nobody has answered. */
const REMIND_CHECK_AFTER = 7;

/** What comes around a deadline. A check is asked; whoever does not answer it is reminded once and left in peace. */
function ladderOf({ state }: PromiseFacts): readonly Step[] {
  return state === "adopted" ? ["on-day"] : steps;
}

/** A deadline on a day off is prepared on the working day before it. */
export function stepDate(step: Step, due: string, days: PromiseDays): string {
  const lastDay = isWorkingDay(due) ? due : addWorkingDays(due, -1);
  if (step === "before") return addWorkingDays(lastDay, -days.before);
  if (step === "on-day") return lastDay;
  return addWorkingDays(due, step === "deputy" ? days.deputyAfter : days.nextLevelAfter);
}

type Ask = { readonly kind: Exclude<Task["kind"], "remind">; readonly on: string };

/** What the bot does on a date by itself, once. */
function askOf(facts: PromiseFacts, days: PromiseDays): Ask | undefined {
  const { state, startOn, trialEnd, evaluatingSince, nextCheckOn } = facts;
  if (state === "trial") return dated("end-trial", trialEnd);
  if (state === "adopted") return dated("ask-check", nextCheckOn && workingDayFrom(nextCheckOn));
  if (state === "planned" && !facts.startAsked) return dated("ask-start", startOn && workingDayFrom(startOn));
  if (state !== "evaluating" || facts.decideBy !== undefined) return undefined;
  return dated("ask-evaluation", evaluatingSince && sayUntil(facts, days));
}

/** Until when proposer and participants can say how a trial went before the leader is asked; "" when none has ended. */
export function sayUntil({ evaluatingSince }: PromiseFacts, days: PromiseDays): string {
  return evaluatingSince === undefined ? "" : addWorkingDays(evaluatingSince, days.sayFirst);
}

function dated(kind: Ask["kind"], on: string | undefined): Ask | undefined {
  return on === undefined ? undefined : { kind, on };
}

/** The deadline that a leader is reminded of; undefined while nothing waits for a leader. */
export function leaderDue(facts: PromiseFacts): string | undefined {
  if (facts.state === "received") return facts.answerDue;
  if (facts.state === "adopted")
    return facts.checkAskedOn && workingDayFrom(addDays(facts.checkAskedOn, REMIND_CHECK_AFTER));
  return facts.state === "planned" || facts.state === "evaluating" ? facts.decideBy : undefined;
}

function isLater(step: Step, than: Step | undefined): boolean {
  return than === undefined || steps.indexOf(step) > steps.indexOf(than);
}
