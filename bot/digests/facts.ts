/** What a digest says to one reader, at the moment it is sent. Reads the rows of the reader's own units only. */
import { inOrder } from "../calendar/in-order.ts";
import { localDate } from "../calendar/local-date.ts";
import { weekOfDate, weekNumber } from "../calendar/iso-week.ts";
import { dateIn } from "../calendar/wall-time.ts";
import type { IdeasDeps } from "../ideas/deps.ts";
import { countFirstTimers } from "../ideas/counted/first-timers.ts";
import { type Touched, touchedIn } from "../ideas/counted/happened.ts";
import type { Idea } from "../ideas/idea.ts";
import { lastKept } from "../ideas/rules/kept.ts";
import { openIn, waitingFor } from "../ideas/views.ts";
import { leaderDue } from "../ideas/promise/promise-rules.ts";
import type { Unit } from "../organisation/person.ts";
import type { Reader } from "../reader.ts";
import { happenedTo, idsOf, type Late, lateIn, ownerOf, type Span, summaryIn } from "./in-units.ts";
import { weekBefore } from "./rules/day.ts";
import { type Happened, isEmpty, type Summary, summaryOf } from "./rules/summary.ts";
import { type Suggestion, suggestionFor } from "./rules/suggestion.ts";
import { type Follows, followedBy } from "./roles.ts";

export interface DigestFacts {
  readonly follows: Follows;
  /** What waits for the reader, nearest deadline first. */
  readonly waiting: readonly Idea[];
  /** Planned, tried and evaluated in the reader's own units, nearest date first. */
  readonly running: readonly Idea[];
  /** Of the week in the reader's own units. */
  readonly own: Summary;
  /** What others than the reader brought to an end there; the newest first. */
  readonly news: readonly Happened[];
  readonly below: Below | undefined;
  readonly represented: Summary | undefined;
  /** Of what the reader's units answered in thirteen weeks; undefined when that is nothing. */
  readonly share: { readonly inTime: number; readonly answered: number } | undefined;
  readonly suggestion: Suggestion;
}

/** The services under a leader, as figures. */
interface Below extends Late {
  readonly week: Summary;
}

const WEEK = 7 * 24 * 60 * 60_000;
const SHARE_WEEKS = 13;
const QUIET_WEEKS = 4;

/**
 * @param planned the wall time that names the digest
 * @param pulse people have answered a reflection; whether that alone is a reason to send
 * @returns undefined when there is nothing to say
 */
export async function digestFacts(
  deps: IdeasDeps,
  reader: Reader,
  planned: string,
  pulse?: { readonly isReason: boolean },
): Promise<DigestFacts | undefined> {
  const now = deps.clock();
  const span = weekBefore(planned);
  const { organisation, id } = reader;
  const follows = await followedBy(deps.people, organisation, id, now);
  const quarter = { from: new Date(span.to.getTime() - SHARE_WEEKS * WEEK), to: span.to };
  const touched = await touchedIn(deps.store, follows.own.map(ownerOf), quarter.from, quarter.to);
  const long = touched.map(happenedTo);
  const lately = within(long, span.from);
  // Where a question to the proposer is open, the clock stands still and nothing waits for the reader.
  const all = await waitingFor(deps, id);
  const waiting = all.filter(({ state }) => state !== "clarifying").toSorted(byDue);
  const running = await runningIn(deps, follows.own, id);
  const toEvaluate = running.filter((idea) => isSoonEvaluated(idea, localDate(now)));
  const own = summaryOf(lately, idsOf(follows.own));
  const below = await belowOf(deps, follows.below, span, localDate(now));
  const represented =
    follows.represents.length === 0 ? undefined : await summaryIn(deps, follows.represents, span);
  const isSilent =
    pulse?.isReason !== true &&
    waiting.length + toEvaluate.length === 0 &&
    isEmpty(own) &&
    (below === undefined || (isEmpty(below.week) && below.late === 0)) &&
    (represented === undefined || isEmpty(represented));
  if (isSilent) return undefined;
  return {
    follows,
    waiting,
    running,
    own,
    news: newestFirst(lately.flatMap((each) => endedByOthers(each, id))),
    below,
    represented,
    share: shareOf(touched, follows.leads, quarter),
    suggestion: suggestionFor({
      waiting: waiting.length,
      firstTimers: await countFirstTimers(deps, sentIn(lately)),
      toEvaluate: toEvaluate.length,
      stopped: own.stopped,
      quiet: pulse === undefined && isQuiet(within(long, new Date(span.to.getTime() - QUIET_WEEKS * WEEK))),
      week: weekNumber(weekOfDate(dateIn(planned))),
    }),
  };
}

function within(happened: readonly Happened[], from: Date): readonly Happened[] {
  return happened.flatMap(({ idea, events }) => {
    const late = events.filter(({ at }) => at > from.toISOString());
    return late.length === 0 ? [] : [{ idea, events: late }];
  });
}

async function runningIn(deps: IdeasDeps, units: readonly Unit[], person: string): Promise<readonly Idea[]> {
  const states = new Set(["planned", "trial", "evaluating"]);
  const open = await openIn(deps, units.map(ownerOf));
  const running = open.filter(({ state }) => states.has(state));
  return running.filter((idea) => idea.author !== person).toSorted((a, b) => inOrder(dateOf(a), dateOf(b)));
}

async function belowOf(
  deps: IdeasDeps,
  units: readonly Unit[],
  span: Span,
  today: string,
): Promise<Below | undefined> {
  if (units.length === 0) return undefined;
  return { week: await summaryIn(deps, units, span), ...(await lateIn(deps, units, today)) };
}

const ends = new Set(["adopted", "solved", "stopped", "declined", "withdrawn", "replied", "appealed"]);

function endedByOthers({ idea, events }: Happened, reader: string): readonly Happened[] {
  const last = events.findLast(({ kind, by }) => ends.has(kind) && by !== reader);
  return last ? [{ idea, events: [last] }] : [];
}

function newestFirst(happened: readonly Happened[]): readonly Happened[] {
  const at = ({ events }: Happened): string => events.at(-1)?.at ?? "";
  return happened.toSorted((a, b) => inOrder(at(b), at(a)));
}

/** Of what is now in a unit that the reader leads: how the last answer came, where that was in the span. */
function shareOf(
  touched: readonly Touched[],
  leads: readonly Unit[],
  { from, to }: Span,
): DigestFacts["share"] {
  const units = idsOf(leads);
  const answered = touched.filter(({ file: { idea, events } }) => {
    const { owner, answeredInTime } = idea;
    if (answeredInTime === undefined || owner.role === "administrator" || !units.has(owner.unit))
      return false;
    return (lastKept(events, to)?.at ?? "") > from.toISOString();
  });
  const inTime = answered.filter(({ file }) => file.idea.answeredInTime === true).length;
  return answered.length === 0 ? undefined : { inTime, answered: answered.length };
}

function sentIn(happened: readonly Happened[]): readonly Idea[] {
  const sent = happened.filter(({ events }) => events.some(({ kind }) => kind === "submitted"));
  return sent.map(({ idea }) => idea);
}

function isQuiet(happened: readonly Happened[]): boolean {
  return sentIn(happened).length === 0;
}

const SOON_DAYS = 7;

function isSoonEvaluated({ state, trialEnd }: Idea, today: string): boolean {
  if (state === "evaluating") return true;
  if (state !== "trial" || trialEnd === undefined) return false;
  return Date.parse(trialEnd) - Date.parse(today) <= SOON_DAYS * 24 * 60 * 60_000;
}

function dateOf({ startOn, trialEnd, evaluatingSince }: Idea): string {
  return evaluatingSince ?? trialEnd ?? startOn ?? "~";
}

/** What has no deadline comes last; of the same one the oldest first. */
function byDue(a: Idea, b: Idea): number {
  return inOrder(leaderDue(a) ?? "~", leaderDue(b) ?? "~") || a.number - b.number;
}
