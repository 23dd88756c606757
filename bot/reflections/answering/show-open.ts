/** refleksjon: what the reader can answer, or has answered; else the last result. Of two open at once the one leads to the other. */
import { ownAnswerCard } from "../../../adaptive-cards/reflections/own-answer-card.ts";
import { withNext } from "../../../adaptive-cards/reflections/short-cards.ts";
import type { Card } from "../../../adaptive-cards/card.ts";
import { shortCard } from "../../../adaptive-cards/ideas/short.ts";
import { longDateTime } from "../../calendar/format.ts";
import { localDate } from "../../calendar/local-date.ts";
import type { Reader } from "../../reader.ts";
import { nextTimesOf } from "../../scheduling/next-times.ts";
import { pointersIn } from "../../storage/pointers.ts";
import { readAnswer } from "./answer-store.ts";
import { concerning } from "../concerns.ts";
import type { ReflectionDeps } from "../deps.ts";
import { wasAsked } from "../messages.ts";
import { isOpen } from "../question.ts";
import { OPEN_REFLECTIONS, type QuestionFile, readQuestion } from "../question-store.ts";
import { lastResult } from "../results/result-handlers.ts";
import { ASK_SCHEDULE } from "../schedules.ts";
import { ownAnswerView, type Shown, showForm } from "./show.ts";

export async function showOpen(deps: ReflectionDeps, reader: Reader): Promise<Card> {
  const words = reader.texts.reflections;
  if (!reader.confirmed || !reader.organisation.people.has(reader.id))
    return shortCard(words.title, words.notForYou);
  const now = deps.clock();
  const open = await openFor(deps, reader, now);
  const unanswered = await firstUnanswered(deps, reader, open);
  const shown = unanswered ?? open[0];
  if (shown) return showOneOf(deps, reader, { ...shown, nonce: deps.newId() }, open);
  const last = await lastResult(deps, reader);
  if (last) return last;
  const [next] = await nextTimesOf(deps.store, ASK_SCHEDULE, now, 1);
  const comes = next && longDateTime(next, reader.texts.reflections.language, localDate(now));
  return shortCard(words.title, words.nothingOpen, ...(comes === undefined ? [] : [words.nextComes(comes)]));
}

/** The form, or the own answer; with the way to the next one that is open. */
export async function showOwn(deps: ReflectionDeps, reader: Reader, on: Shown): Promise<Card> {
  return showOneOf(deps, reader, on, await openFor(deps, reader, deps.clock()));
}

async function showOneOf(
  deps: ReflectionDeps,
  reader: Reader,
  on: Shown,
  open: readonly QuestionFile[],
): Promise<Card> {
  const now = deps.clock();
  const answer = await readAnswer(deps, on.id, reader.id);
  const shown = answer
    ? ownAnswerCard({ ...ownAnswerView(reader, on, answer, now), isNew: false }, reader.texts)
    : showForm(reader, on, now);
  const at = open.findIndex(({ id }) => id === on.id);
  const next = open[(at + 1) % open.length];
  if (next === undefined || next.id === on.id) return shown;
  return withNext(shown, { subject: next.id, nonce: deps.newId() }, reader.texts);
}

/** The one that closes first comes first. */
async function openFor(deps: ReflectionDeps, reader: Reader, now: Date): Promise<readonly QuestionFile[]> {
  const open: QuestionFile[] = [];
  // A question that is being withdrawn has two pointers.
  for (const id of new Set(concerning(reader, await pointersIn(deps.store, OPEN_REFLECTIONS)))) {
    const file = await readQuestion(deps.store, id);
    if (file && mayAnswer(file, now) && (await wasAsked(deps.store, reader, id))) open.push(file);
  }
  return open;
}

async function firstUnanswered(
  deps: ReflectionDeps,
  reader: Reader,
  open: readonly QuestionFile[],
): Promise<QuestionFile | undefined> {
  for (const file of open) if (!(await readAnswer(deps, file.id, reader.id))) return file;
  return undefined;
}

/** Somebody set the clock back: what was closed stays closed. */
export function mayAnswer({ question, closed, withdrawn }: QuestionFile, now: Date): boolean {
  return closed === undefined && !withdrawn && isOpen(question, now);
}
