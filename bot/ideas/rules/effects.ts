/** What an action changes on the idea's row beside its state. Pure. */
import { addDays, addMonths, localTime } from "../../calendar/local-date.ts";
import { addWorkingDays, workingDaysBetween } from "../../calendar/working-days.ts";
import type { ActionKind } from "./actions.ts";
import type { Circumstances } from "./circumstances.ts";
import { type Fields, type Step, steps } from "./fields.ts";
import { draftWithout } from "../taking-away/hidden-text.ts";
import { type Idea, type IdeaState, type Owner, stuckReasons } from "../idea.ts";
import type { Rule } from "./rule.ts";

/** `undefined` takes a field away. */
type Change = { readonly [K in keyof Idea]?: Idea[K] | undefined };

/** Local time at which an answer is due on its day. */
const DUE_AT = "16:00";
/** A trial that is adjusted without a new end goes on for four weeks. */
const ADJUSTED_DAYS = 28;
/** "Gjør dere dette fortsatt?" is asked so many months after it was adopted. */
const CHECK_MONTHS = [3, 12] as const;

export function afterRule(on: Circumstances, rule: Rule, given: Fields): Idea {
  const state = rule.to === "same" ? on.idea.state : rule.to;
  const moved = withChange(on.idea, {
    state,
    readByOwner: on.idea.readByOwner || on.party === "leader",
    history: on.history,
    ...(on.party === "leader" && rule.action !== "read" && rule.action !== "message"
      ? { raised: undefined }
      : {}),
  });
  const ticked = withChange(withChange(moved, clock(on, rule, given)), ladder(rule, state));
  const effect = effects[rule.action]?.(on, given, state) ?? {};
  return withoutStale(withChange(ticked, effect));
}

type Effect = (on: Circumstances, given: Fields, state: IdeaState) => Change;

const effects: Readonly<Partial<Record<ActionKind, Effect>>> = {
  raise: (on) => ({
    ...newOwner(on),
    raised: true,
    raisedTo: on.target && unitOf(on.target.owner),
    informed: withLeaderOf(on.idea),
  }),
  // The proposer's own choice of recipient was for the unit that it was sent to first.
  transfer: (on, { unit = on.idea.unit }) => ({
    ...newOwner(on, unit),
    unit,
    recipient: undefined,
    raised: undefined,
    raisedTo: undefined,
    ...stillShared(on.idea),
  }),
  resume: (on) => newOwner(on),
  handOver: (on) => newOwner(on),
  extend: ({ idea }, { until }, state) => {
    if (state === "planned") return { startOn: until, startAsked: undefined };
    return state === "trial" ? { trialEnd: until } : { extensions: (idea.extensions ?? 0) + 1 };
  },
  plan: (_, { start }) => ({ startOn: start }),
  try: (_, { until }) => ({ trialEnd: until }),
  askStart: (on) => ({ startAsked: true, decideBy: answerIn(on) }),
  askEvaluation: (on) => ({ decideBy: answerIn(on) }),
  remind: (_, { step }) => ({ reminded: stepNamed(step) }),
  stuck: (_, { reason }) => ({ stuck: stuckReasons.find((each) => each === reason) }),
  endTrial: ({ today }) => ({ evaluatingSince: today }),
  evaluate: ({ today }) => ({ evaluatingSince: today }),
  adopt: ({ today }, { nextCheck }) => withNextCheck({ adoptedOn: today, ownCheckOn: nextCheck }, today),
  adjust: ({ today }, { start, until }, state) =>
    state === "planned"
      ? { adjusted: true, startOn: start, startAsked: undefined }
      : { adjusted: true, trialEnd: until ?? addDays(today, ADJUSTED_DAYS) },
  postpone: (_, { until }) => ({ postponedTo: until }),
  appeal: () => ({ appealed: true, readByOwner: false, broughtIn: undefined }),
  solve: ({ today }) => ({ adoptedOn: today }),
  // Whoever wrote it down knows for whom, and must not be there to ask.
  removeName: () => ({ nameRemoved: true, shareName: false, postedBy: undefined }),
  askCheck: ({ idea, today }) => ({
    ...withNextCheck({ adoptedOn: idea.adoptedOn, ownCheckOn: idea.ownCheckOn }, today),
    checksAsked: (idea.checksAsked ?? 0) + 1,
    checkAskedOn: today,
    reminded: undefined,
  }),
  check: ({ idea, party }, { still }) => ({
    checkAskedOn: undefined,
    noLongerDone: still === "no" || (idea.noLongerDone === true && party !== "leader") || undefined,
  }),
  join: ({ idea, by }) => ({
    participants: [...new Set([...(idea.participants ?? []), ...(by === undefined ? [] : [by])])],
  }),
  leave: ({ idea, by }) => ({ participants: idea.participants?.filter((person) => person !== by) }),
  // What was solved at once is asked about only when others are to learn from it.
  describe: ({ idea, today }) => ({
    practice: String(idea.number),
    ...(idea.nextCheckOn === undefined && idea.checksAsked === undefined
      ? withNextCheck({ adoptedOn: idea.adoptedOn, ownCheckOn: undefined }, today)
      : {}),
  }),
  share: ({ idea, party }, { level }) => {
    if (party === "proposer") return { shareAsked: level === "municipality" ? "municipality" : "unit" };
    // The proposer may have agreed to more since the button came that the leader pressed.
    return level === idea.shareAsked
      ? { visibility: idea.shareAsked, shareAsked: undefined }
      : { visibility: "unit" };
  },
  hide: ({ idea }, { event = "" }) => ({
    ...draftWithout(event),
    hiddenEvents: [...new Set([...(idea.hiddenEvents ?? []), Number.parseInt(event, 10)])],
  }),
  bringIn: ({ idea }, { role, unit, step }) => ({
    broughtIn: [...(idea.broughtIn ?? []), broughtInAs(role, unit)],
    reminded: stepNamed(step),
  }),
};

/** Who agreed to share it with a unit meant the own one. */
function stillShared({ visibility }: Idea): Change {
  return visibility === "municipality" ? {} : { visibility: undefined, shareAsked: undefined };
}

/** Whoever has it now has not read it, and whoever was brought in before has nothing to do with it. */
function newOwner({ idea, target }: Circumstances, unit = idea.unit): Change {
  if (!target) return {};
  const { owner, reason } = target;
  const asked = target.asked === unit ? undefined : target.asked;
  return { owner, route: reason, asked, readByOwner: false, broughtIn: undefined, stuck: undefined };
}

/** What the bot asks has the same number of working days as the promise. */
function answerIn({ today, answerDays }: Circumstances): string {
  return addWorkingDays(today, answerDays);
}

function stepNamed(step: string | undefined): Step | undefined {
  return steps.find((each) => each === step);
}

const setsDeadline: ReadonlySet<ActionKind> = new Set(["extend", "askStart", "askEvaluation"]);
const atWork: ReadonlySet<IdeaState> = new Set(["received", "planned", "trial", "evaluating"]);

/**
 * A new deadline begins the ladder anew, for those who own it; a question and its reply, or another owner, go on
 * where it was. Whoever was brought in and brought it to an end can still look at it.
 */
function ladder(rule: Rule, state: IdeaState): Change {
  const goesOn = rule.clock === "stops" || rule.clock === "restarts" || rule.to === "same";
  if (goesOn && !setsDeadline.has(rule.action)) return {};
  const anew = { reminded: undefined, stuck: undefined, decideBy: undefined };
  return atWork.has(state) ? { ...anew, broughtIn: undefined } : anew;
}

/** Whoever raised it reads what becomes of it. */
function withLeaderOf({ owner, informed = [] }: Idea): Idea["informed"] {
  const unit = unitOf(owner);
  const known = unit === undefined || informed.some((one) => one.role === "leader" && one.unit === unit);
  return known ? informed : [...informed, { role: "leader", unit }];
}

function unitOf(owner: Owner): string | undefined {
  return owner.role === "administrator" ? undefined : owner.unit;
}

function broughtInAs(role: string | undefined, unit: string | undefined): Owner {
  if (unit === undefined || role === "administrator") return { role: "administrator" };
  return { role: role === "deputy" ? "deputy" : "leader", unit };
}

/** The nearest of the leader's own date and the fixed months that is still to come. */
function withNextCheck(
  of: { adoptedOn: string | undefined; ownCheckOn: string | undefined },
  today: string,
): Change {
  const fixed =
    of.adoptedOn === undefined ? [] : CHECK_MONTHS.map((n) => addMonths(of.adoptedOn ?? today, n));
  const dates = [...fixed, ...(of.ownCheckOn === undefined ? [] : [of.ownCheckOn])];
  return { ...of, nextCheckOn: dates.filter((date) => date > today).toSorted()[0] };
}

function clock(on: Circumstances, rule: Rule, given: Fields): Change {
  const { idea, today } = on;
  switch (rule.clock) {
    case "runs":
      return {};
    case "stops":
      return { clockStoppedOn: today };
    case "met":
      return { answerDue: undefined, extensions: undefined, answeredInTime: isInTime(on) };
    case "moved":
      return { answerDue: given.until };
    case "anew":
      return { answerDue: addWorkingDays(today, on.answerDays), extensions: undefined };
    case "restarts":
      return { answerDue: idea.answerDue && restarted(idea.answerDue, idea.clockStoppedOn, today) };
  }
}

/** The promise is due at 16:00 on its day. What is decided again later keeps how the first answer came. */
function isInTime({ idea, today, now }: Circumstances): boolean | undefined {
  const { answerDue, clockStoppedOn } = idea;
  if (answerDue === undefined) return idea.answeredInTime;
  // A clock that stands still has not run out.
  if (clockStoppedOn !== undefined) return clockStoppedOn <= answerDue;
  return today < answerDue || (today === answerDue && localTime(now) <= DUE_AT);
}

function restarted(answerDue: string, stoppedOn: string | undefined, today: string): string {
  return addWorkingDays(answerDue, workingDaysBetween(stoppedOn ?? today, today));
}

/** Facts that mean something in these states only. */
const belongsTo: Readonly<Partial<Record<keyof Idea, readonly IdeaState[]>>> = {
  clockStoppedOn: ["clarifying"],
  raised: ["received", "clarifying"],
  postponedTo: ["postponed"],
  startOn: ["planned"],
  startAsked: ["planned"],
  decideBy: ["planned", "evaluating"],
  trialEnd: ["trial"],
  evaluatingSince: ["evaluating"],
  adjusted: ["planned", "trial"],
  adoptedOn: ["adopted"],
  ownCheckOn: ["adopted"],
  nextCheckOn: ["adopted"],
  checksAsked: ["adopted"],
  checkAskedOn: ["adopted"],
  noLongerDone: ["adopted"],
};

function withoutStale(idea: Idea): Idea {
  const stale = Object.entries(belongsTo).flatMap(([field, states]) =>
    states.includes(idea.state) ? [] : [[field, undefined]],
  );
  return withChange(idea, Object.fromEntries(stale) as Change);
}

function withChange(idea: Idea, change: Change): Idea {
  const entries = Object.entries({ ...idea, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Idea;
}
