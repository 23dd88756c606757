/** What a digest says to one reader, at the moment it is sent. Reads the rows of the reader's own units only. */
import { localDate } from "../calendar/local-date.ts";
import { weekOfDate, weekNumber } from "../calendar/iso-week.ts";
import { dateIn } from "../calendar/wall-time.ts";
import type { IdeasDeps } from "../ideas/deps.ts";
import { touchedIn } from "../ideas/happened.ts";
import type { Idea, Owner, stuckReasons } from "../ideas/idea.ts";
import { isFirstOfAuthor, openIn, waitingFor } from "../ideas/views.ts";
import { leaderDue } from "../ideas/promise/promise-rules.ts";
import type { Unit } from "../organisation/person.ts";
import type { Reader } from "../reader.ts";
import { weekBefore } from "./rules/day.ts";
import { type Happened, isEmpty, type Summary, summaryOf } from "./rules/summary.ts";
import { type Suggestion, suggestionFor } from "./rules/suggestion.ts";
import { type Follows, followedBy } from "./roles.ts";
import { someAtATime } from "../storage/some-at-a-time.ts";

type StuckReason = (typeof stuckReasons)[number];

export interface DigestFacts {
  readonly follows: Follows;
  /** What waits for the reader, nearest deadline first. */
  readonly waiting: readonly Idea[];
  /** Planned, tried and evaluated in the reader's own units, nearest date first. */
  readonly running: readonly Idea[];
  /** Of the week in the reader's own units. */
  readonly own: Summary;
  /** What others than the reader brought to an end there. */
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

export interface Late {
  /** Open past their deadline. */
  readonly late: number;
  /** What those are held up by, as their leaders said; the most frequent first. */
  readonly stuck: readonly (readonly [StuckReason, number])[];
}

const WEEK = 7 * 24 * 60 * 60_000;
const SHARE_WEEKS = 13;
const QUIET_WEEKS = 4;

/**
 * @param planned the wall time that names the digest
 * @param alsoNews there is something to tell beside ideas
 * @returns undefined when there is nothing to say
 */
export async function digestFacts(
  deps: IdeasDeps,
  reader: Reader,
  planned: string,
  { alsoNews = false }: { readonly alsoNews?: boolean } = {},
): Promise<DigestFacts | undefined> {
  const now = deps.clock();
  const span = weekBefore(planned);
  const { organisation, id } = reader;
  const follows = await followedBy(deps.people, organisation, id, now);
  const long = await happenedIn(deps, follows.own, new Date(span.to.getTime() - SHARE_WEEKS * WEEK), span.to);
  const lately = within(long, span.from);
  const waiting = (await waitingFor(deps, id)).toSorted(byDue);
  const running = await runningIn(deps, follows.own, id);
  const toEvaluate = running.filter((idea) => isSoonEvaluated(idea, localDate(now)));
  const own = summaryOf(lately);
  const below = await belowOf(deps, follows.below, span, localDate(now));
  const represented = await representedIn(deps, follows.represents, span);
  const isSilent =
    !alsoNews &&
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
    news: lately.flatMap((each) => endedByOthers(each, id)),
    below,
    represented,
    share: shareOf(long, follows.leads),
    suggestion: suggestionFor({
      waiting: waiting.length,
      firstTimers: await firstTimers(deps, lately),
      toEvaluate: toEvaluate.length,
      stopped: own.stopped,
      quiet: isQuiet(within(long, new Date(span.to.getTime() - QUIET_WEEKS * WEEK))),
      week: weekNumber(weekOfDate(dateIn(planned))),
    }),
  };
}

async function happenedIn(
  deps: IdeasDeps,
  units: readonly Unit[],
  from: Date,
  to: Date,
): Promise<readonly Happened[]> {
  const touched = await touchedIn(deps.store, units.map(ownerOf), from, to);
  return touched.map(({ file, events }) => ({ idea: file.idea, events }));
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
  return running.filter((idea) => idea.author !== person).toSorted((a, b) => compare(dateOf(a), dateOf(b)));
}

async function belowOf(
  deps: IdeasDeps,
  units: readonly Unit[],
  { from, to }: { readonly from: Date; readonly to: Date },
  today: string,
): Promise<Below | undefined> {
  if (units.length === 0) return undefined;
  const week = summaryOf(await happenedIn(deps, units, from, to));
  return { week, ...(await lateIn(deps, units, today)) };
}

export async function lateIn(deps: IdeasDeps, units: readonly Unit[], today: string): Promise<Late> {
  const open = await openIn(deps, units.map(ownerOf));
  const late = open.filter((idea) => (leaderDue(idea) ?? today) < today);
  const reasons = Map.groupBy(late, ({ stuck }) => stuck);
  const stuck = [...reasons].flatMap(([reason, ideas]) =>
    reason === undefined ? [] : [[reason, ideas.length] as const],
  );
  return { late: late.length, stuck: stuck.toSorted((a, b) => b[1] - a[1]) };
}

async function representedIn(
  deps: IdeasDeps,
  units: readonly Unit[],
  { from, to }: { readonly from: Date; readonly to: Date },
): Promise<Summary | undefined> {
  return units.length === 0 ? undefined : summaryOf(await happenedIn(deps, units, from, to));
}

const ends = new Set(["adopted", "solved", "stopped", "declined", "withdrawn", "replied", "appealed"]);

function endedByOthers({ idea, events }: Happened, reader: string): readonly Happened[] {
  const last = events.findLast(({ kind, by }) => ends.has(kind) && by !== reader);
  return last ? [{ idea, events: [last] }] : [];
}

/** How the last answer came, for what was answered in a unit that the reader leads. */
function shareOf(happened: readonly Happened[], leads: readonly Unit[]): DigestFacts["share"] {
  const units = new Set(leads.map(({ id }) => id));
  const answered = happened.filter(
    ({ idea }) =>
      idea.answeredInTime !== undefined && idea.owner.role !== "administrator" && units.has(idea.owner.unit),
  );
  const inTime = answered.filter(({ idea }) => idea.answeredInTime === true).length;
  return answered.length === 0 ? undefined : { inTime, answered: answered.length };
}

async function firstTimers(deps: IdeasDeps, lately: readonly Happened[]): Promise<number> {
  const sent = lately.filter(({ events }) => events.some(({ kind }) => kind === "submitted"));
  const first = await someAtATime(sent, ({ idea }) => isFirstOfAuthor(deps, idea));
  return first.filter(Boolean).length;
}

function isQuiet(happened: readonly Happened[]): boolean {
  return !happened.some(({ events }) => events.some(({ kind }) => kind === "submitted"));
}

const SOON_DAYS = 7;

function isSoonEvaluated({ state, trialEnd }: Idea, today: string): boolean {
  if (state === "evaluating") return true;
  if (state !== "trial" || trialEnd === undefined) return false;
  return Date.parse(trialEnd) - Date.parse(today) <= SOON_DAYS * 24 * 60 * 60_000;
}

export function ownerOf({ id }: Unit): Owner {
  return { role: "leader", unit: id };
}

function dateOf({ startOn, trialEnd, evaluatingSince }: Idea): string {
  return evaluatingSince ?? trialEnd ?? startOn ?? "~";
}

/** What has no deadline comes last; of the same one the oldest first. */
function byDue(a: Idea, b: Idea): number {
  return compare(leaderDue(a) ?? "~", leaderDue(b) ?? "~") || a.number - b.number;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
