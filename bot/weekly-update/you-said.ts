/** Which answers go into an edition: each one once, none lost between two editions, ten at most. Pure. */
import type { Publication, YouSaid } from "./edition.ts";

/** Answers that may be shared, given after `from` and up to `to`; may hold more than was asked for, in any order. */
export type Answered = (from: Date, to: Date) => Promise<readonly YouSaid[]>;

export type AnswersShown = Pick<Publication, "answers" | "answeredTo" | "shown">;

const MOST = 10;
const MAX_PROBLEM = 120;
const MAX_WORDS = 200;
const DAY = 24 * 60 * 60_000;

/** How far back the first edition looks. */
const FIRST_LOOK_BACK = 365 * DAY;
/** An answer can be written a little after the time it carries: each edition looks a day further back and leaves out what was shown. */
const OVERLAP = DAY;

export function answersFrom(previous: AnswersShown | undefined, to: Date): Date {
  if (previous === undefined) return new Date(to.getTime() - FIRST_LOOK_BACK);
  return new Date(Date.parse(previous.answeredTo) - OVERLAP);
}

/** The oldest ten that were not shown; what is over waits for the next edition. */
export function chooseAnswers(
  previous: AnswersShown | undefined,
  candidates: readonly YouSaid[],
  to: Date,
): AnswersShown {
  const before = previous?.shown ?? [];
  const from = answersFrom(previous, to).toISOString();
  const fresh = candidates
    .filter(
      (each) => each.at >= from && each.at <= to.toISOString() && !before.some((old) => same(old, each)),
    )
    .toSorted((a, b) => (a.at === b.at ? a.number - b.number : a.at < b.at ? -1 : 1));
  const answers = fresh.slice(0, MOST).map(shortened);
  const last = answers.at(-1);
  const answeredTo = fresh.length > MOST && last ? later(last.at, previous?.answeredTo) : to.toISOString();
  const recent = new Date(Date.parse(answeredTo) - OVERLAP).toISOString();
  const shown = [...before, ...answers.map(({ number, at }) => ({ number, at }))];
  return { answers, answeredTo, shown: shown.filter((each) => each.at >= recent) };
}

/** Never back behind the edition before, whose look back has forgotten what was shown earlier. */
function later(a: string, b: string | undefined): string {
  return b === undefined || a > b ? a : b;
}

function same(a: { number: number; at: string }, b: { number: number; at: string }): boolean {
  return a.number === b.number && a.at === b.at;
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
