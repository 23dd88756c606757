/** When people were answered, from the history of ideas. Pure. */
import { workingDaysBetween } from "../../calendar/working-days.ts";
import type { EventKind, Idea, IdeaEvent } from "../../ideas/idea.ts";
import { answers, lastKept } from "../../ideas/rules/kept.ts";
import { ANSWERERS_AT_LEAST, AT_LEAST, type Figures } from "./figures.ts";
import { dayOf, isWithin, type Span } from "./month.ts";

/** An idea with its whole history, oldest first. */
export interface History {
  readonly idea: Idea;
  readonly events: readonly IdeaEvent[];
}

/** What a person says or decides to the proposer. Lest is none; who gets it instead is none either. */
const firstWords: ReadonlySet<EventKind> = new Set<EventKind>(["message", "asked", "extended", ...answers]);

/** The first word of somebody else than the proposer. */
function firstAnswer({ idea, events }: History): IdeaEvent | undefined {
  return events.find(({ kind, by }) => firstWords.has(kind) && by !== undefined && by !== idea.author);
}

/** Working days as the promise counts them: 0 is the day it came. */
export function daysToAnswer(history: History): number | undefined {
  const answer = firstAnswer(history);
  const sent = history.events[0];
  return answer && sent && workingDaysBetween(dayOf(sent), dayOf(answer));
}

export function answerFigures(
  histories: readonly History[],
  span: Span,
  nextMonth: string,
): Pick<Figures, "firstAnswer" | "promise" | "waiting" | "overdue"> {
  return {
    ...firstAnswers(histories, span),
    ...promises(histories, span),
    waiting: histories.filter((each) => waitedAt(each, span.to)).length,
    overdue: histories.filter(({ idea }) => isOverdue(idea, nextMonth)).length,
  };
}

function firstAnswers(histories: readonly History[], span: Span): Pick<Figures, "firstAnswer"> {
  const answered = histories.filter((each) => {
    const answer = firstAnswer(each);
    return answer !== undefined && isWithin(span, answer.at);
  });
  if (!isEnough(answered.map(firstAnswer))) return {};
  const days = answered.flatMap((each) => daysToAnswer(each) ?? []);
  return { firstAnswer: { half: percentile(days, 0.5), nineOfTen: percentile(days, 0.9) } };
}

function promises(histories: readonly History[], span: Span): Pick<Figures, "promise"> {
  const answered = histories.filter((each) => {
    const kept = lastKept(each.events, span.to);
    return kept !== undefined && isWithin(span, kept.at) && each.idea.answeredInTime !== undefined;
  });
  if (!isEnough(answered.map((each) => lastKept(each.events, span.to)))) return {};
  const inTime = answered.filter(({ idea }) => idea.answeredInTime === true).length;
  return { promise: { inTime, answered: answered.length } };
}

/** To say how fast: of so many, by so many people that it is the speed of none of them. */
function isEnough(answers: readonly (IdeaEvent | undefined)[]): boolean {
  const people = new Set(answers.map((answer) => answer?.by));
  return answers.length >= AT_LEAST && people.size >= ANSWERERS_AT_LEAST;
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
