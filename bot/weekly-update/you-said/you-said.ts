/** Which answers go into an edition: each one once, none lost between two editions, ten at most. Pure. */
import { type Dropped, sameAnswer } from "./contributions.ts";
import type { Publication, YouSaid } from "../edition.ts";

/** Answers that may be shared, given after `from` and up to `to`; may hold more than was asked for, in any order. */
export type Answered = (from: Date, to: Date) => Promise<readonly YouSaid[]>;

export type AnswersShown = Pick<Publication, "answers" | "answeredTo" | "shown" | "postponed" | "waiting">;

const MOST = 10;
const MAX_PROBLEM = 120;
const MAX_WORDS = 200;
const DAY = 24 * 60 * 60_000;

/** How far back the first edition looks. */
const FIRST_LOOK_BACK = 365 * DAY;
/** An answer can be written a little after the time it carries: each edition looks a day further back and leaves out what was shown. */
const OVERLAP = DAY;

/** From when on to ask: what an editor has left to this edition may be older than all else. */
export function answersFrom(previous: AnswersShown | undefined, to: Date): Date {
  const postponed = (previous?.postponed ?? []).map(({ at }) => Date.parse(at) - 1);
  return new Date(Math.min(usualFrom(previous, to), ...postponed));
}

function usualFrom(previous: AnswersShown | undefined, to: Date): number {
  return previous === undefined ? to.getTime() - FIRST_LOOK_BACK : Date.parse(previous.answeredTo) - OVERLAP;
}

/** The oldest ten that were not shown and that no editor has left out; what is over waits for the next edition. */
export function chooseAnswers(
  previous: AnswersShown | undefined,
  candidates: readonly YouSaid[],
  to: Date,
  dropped: readonly Dropped[] = [],
): AnswersShown {
  const all = tellable(previous, candidates, to);
  const left = all.filter((each) => untilOf(each, dropped) !== undefined);
  const fresh = all.filter((each) => untilOf(each, dropped) === undefined);
  const answers = fresh.slice(0, MOST).map(shortened);
  const waiting = fresh.length - answers.length;
  const last = answers.at(-1);
  const answeredTo = waiting > 0 && last ? later(last.at, previous?.answeredTo) : to.toISOString();
  const recent = new Date(Date.parse(answeredTo) - OVERLAP).toISOString();
  // What there was no room for and is older than what the next edition looks at by itself.
  const late = fresh.slice(MOST).filter((each) => each.at < answeredTo);
  const postponed = [...left.filter((each) => untilOf(each, dropped) === "next-week"), ...late].map(nameOf);
  const told = [...answers, ...left.filter((each) => untilOf(each, dropped) === "dropped")].map(nameOf);
  const shown = [...(previous?.shown ?? []), ...told].filter((each) => each.at >= recent);
  return {
    answers,
    answeredTo,
    shown,
    ...(postponed.length > 0 ? { postponed } : {}),
    ...(waiting > 0 ? { waiting } : {}),
  };
}

/**
 * What was told in an edition that was withdrawn is told anew: nobody can read it any more, and was it wrong there, it is
 * right in the next one. @param before what counts as told from now on.
 */
export function toldAnew<T extends AnswersShown>(before: T, withdrawn: AnswersShown): T {
  const again = [...withdrawn.answers.map(nameOf), ...(withdrawn.postponed ?? [])];
  const others = (some: readonly { number: number; at: string }[]) =>
    some.filter((one) => !again.some((each) => sameAnswer(each, one)));
  const postponed = [...others(before.postponed ?? []), ...again];
  return { ...before, shown: others(before.shown), ...(postponed.length > 0 ? { postponed } : {}) };
}

/** Those that an editor has left out of this edition; they can be taken back until it is published. */
export function leftOut(
  previous: AnswersShown | undefined,
  candidates: readonly YouSaid[],
  to: Date,
  dropped: readonly Dropped[],
): readonly YouSaid[] {
  const all = tellable(previous, candidates, to);
  return all.filter((each) => untilOf(each, dropped) !== undefined).map(shortened);
}

/** Not told before; the oldest first. */
function tellable(
  previous: AnswersShown | undefined,
  candidates: readonly YouSaid[],
  to: Date,
): readonly YouSaid[] {
  const from = new Date(usualFrom(previous, to)).toISOString();
  const { shown = [], postponed = [] } = previous ?? {};
  const isAmong = (some: readonly { number: number; at: string }[], each: YouSaid) =>
    some.some((one) => sameAnswer(one, each));
  return candidates
    .filter((each) => each.at >= from || isAmong(postponed, each))
    .filter((each) => each.at <= to.toISOString() && !isAmong(shown, each))
    .toSorted((a, b) => (a.at === b.at ? a.number - b.number : a.at < b.at ? -1 : 1));
}

function untilOf(answer: YouSaid, dropped: readonly Dropped[]): Dropped["until"] | undefined {
  return dropped.find((one) => sameAnswer(one, answer))?.until;
}

function nameOf({ number, at }: Pick<YouSaid, "number" | "at">) {
  return { number, at };
}

/** Never back behind the edition before, whose look back has forgotten what was shown earlier. */
function later(a: string, b: string | undefined): string {
  return b === undefined || a > b ? a : b;
}

function shortened(item: YouSaid): YouSaid {
  return { ...item, problem: shortText(item.problem, MAX_PROBLEM), words: shortText(item.words, MAX_WORDS) };
}

/** On one line, cut after a whole word. */
export function shortText(text: string, most: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most - 1);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > most / 2 ? space : cut.length).replace(/[\s,.;:–-]+$/, "")} …`;
}
