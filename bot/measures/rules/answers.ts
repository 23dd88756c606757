/** When people were answered, from the history of ideas. Pure. */
import { localDate } from "../../calendar/local-date.ts";
import { workingDaysBetween } from "../../calendar/working-days.ts";
import type { EventKind, Idea, IdeaEvent } from "../../ideas/idea.ts";
import { AT_LEAST, type Figures } from "./figures.ts";
import { isWithin, type Span } from "./month.ts";

/** An idea with its whole history, oldest first. */
export interface History {
  readonly idea: Idea;
  readonly events: readonly IdeaEvent[];
}

/** What a person says or decides to the proposer. Lest is none; who gets it instead is none either. */
const words: ReadonlySet<EventKind> = new Set<EventKind>([
  "message",
  "asked",
  "extended",
  "planned",
  "tried",
  "answered",
  "declined",
  "postponed",
  "solved",
]);

const met: ReadonlySet<EventKind> = new Set<EventKind>([
  "planned",
  "tried",
  "answered",
  "declined",
  "postponed",
  "solved",
]);
const promisedAnew: ReadonlySet<EventKind> = new Set<EventKind>(["submitted", "appealed", "resumed"]);

/** The first word of somebody else than the proposer. */
function firstAnswer({ idea, events }: History): IdeaEvent | undefined {
  return events.find(({ kind, by }) => words.has(kind) && by !== undefined && by !== idea.author);
}

/** Working days as the promise counts them: 0 is the day it came. */
export function daysToAnswer(history: History): number | undefined {
  const answer = firstAnswer(history);
  const sent = history.events[0];
  return answer && sent && workingDaysBetween(dayOf(sent), dayOf(answer));
}

/** When the promise of an answer was kept the last time before `end`. */
export function lastMet({ events }: History, end: Date): string | undefined {
  let open = false;
  let at: string | undefined;
  for (const event of events.filter((one) => one.at < end.toISOString())) {
    if (promisedAnew.has(event.kind)) open = true;
    if (!open || !met.has(event.kind)) continue;
    open = false;
    at = event.at;
  }
  return at;
}

export function answerFigures(
  histories: readonly History[],
  span: Span,
  nextMonth: string,
): Pick<Figures, "firstAnswer" | "promise" | "waiting" | "overdue"> {
  const days = histories.flatMap((each) => {
    const answer = firstAnswer(each);
    return answer && isWithin(span, answer.at) ? (daysToAnswer(each) ?? []) : [];
  });
  const answered = histories.filter((each) => {
    const at = lastMet(each, span.to);
    return at !== undefined && isWithin(span, at) && each.idea.answeredInTime !== undefined;
  });
  const inTime = answered.filter(({ idea }) => idea.answeredInTime === true).length;
  return {
    ...(days.length < AT_LEAST
      ? {}
      : { firstAnswer: { half: percentile(days, 0.5), nineOfTen: percentile(days, 0.9) } }),
    ...(answered.length < AT_LEAST ? {} : { promise: { inTime, answered: answered.length } }),
    waiting: histories.filter((each) => waitedAt(each, span.to)).length,
    overdue: histories.filter(({ idea }) => isOverdue(idea, nextMonth)).length,
  };
}

/** So many of ten were at most this: the nearest rank, so that it is a number that somebody had. */
export function percentile(numbers: readonly number[], part: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0;
}

/** Sent in, nobody had said a word, and it was not taken back. */
function waitedAt(history: History, end: Date): boolean {
  const before = history.events.filter(({ at }) => at < end.toISOString());
  const gone = before.some(({ kind }) => kind === "withdrawn");
  return before.length > 0 && !gone && firstAnswer({ idea: history.idea, events: before }) === undefined;
}

function isOverdue({ state, answerDue }: Idea, nextMonth: string): boolean {
  return state === "received" && answerDue !== undefined && answerDue < `${nextMonth}-01`;
}

function dayOf({ at }: IdeaEvent): string {
  return localDate(new Date(at));
}
