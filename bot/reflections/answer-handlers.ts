/** refleksjon, and the buttons of a question. Whether this person was asked, and until when, is looked up at every press. */
import { ownAnswerCard } from "../../adaptive-cards/reflections/own-answer-card.ts";
import { mayAnswerCard } from "../../adaptive-cards/reflections/short-cards.ts";
import { COMMENT_LENGTH } from "../../adaptive-cards/reflections/question-card.ts";
import type { Card } from "../../adaptive-cards/card.ts";
import { shortCard } from "../../adaptive-cards/ideas/short.ts";
import { longDateTime } from "../calendar/format.ts";
import { addDays, localDate } from "../calendar/local-date.ts";
import type { Press } from "../chat.ts";
import type { Handler } from "../handler.ts";
import { guardFields } from "../privacy/guard.ts";
import type { Reader } from "../reader.ts";
import { nextTimesOf } from "../scheduling/next-times.ts";
import { pointersIn } from "../storage/pointers.ts";
import { readAnswer, withdrawAnswer, writeAnswer } from "./answer-store.ts";
import type { ReflectionDeps } from "./deps.ts";
import { concerning } from "./concerns.ts";
import { wasAsked } from "./messages.ts";
import { isOpen, parseQuestionId } from "./question.ts";
import { CLOSED_REFLECTIONS, OPEN_REFLECTIONS, type QuestionFile, readQuestion } from "./question-store.ts";
import { showResults } from "./result-handlers.ts";
import { ASK_SCHEDULE } from "./schedules.ts";
import { leaderFor } from "./own-leader.ts";
import { tooLate } from "./too-late.ts";
import {
  closesWords,
  fieldsOf,
  filledIn,
  isForAnother,
  ownAnswerView,
  parseAnswer,
  type Shown,
  showForm,
} from "./show.ts";

/** A press, understood. */
interface On extends Shown {
  readonly press: Press;
  readonly reader: Reader;
  readonly now: Date;
}

export function createAnswerHandlers(deps: ReflectionDeps) {
  return {
    reflection: (async (_, reader) => showOpen(deps, reader)) satisfies Handler,
    show: onCard(deps, (on) => showOwn(deps, on)),
    change: onCard(deps, (on) => showChange(deps, on)),
    send: onCard(deps, (on) => send(deps, on)),
    skip: onCard(deps, (on) => skip(deps, on)),
    withdraw: onCard(deps, (on) => withdraw(deps, on)),
  };
}

/** `refleksjon`: what the reader can answer, or has answered; else when the next one comes. */
async function showOpen(deps: ReflectionDeps, reader: Reader): Promise<Card> {
  const words = reader.texts.reflections;
  if (!reader.confirmed || !reader.organisation.people.has(reader.id))
    return shortCard(words.title, words.notForYou);
  const now = deps.clock();
  const open = await openFor(deps, reader, now);
  const unanswered = await firstUnanswered(deps, reader, open);
  const shown = unanswered ?? open[0];
  if (shown) return showAnswerOr(deps, reader, { ...shown, nonce: deps.newId() }, now);
  const last = await lastResult(deps, reader);
  if (last) return last;
  const [next] = await nextTimesOf(deps.store, ASK_SCHEDULE, now, 1);
  const comes = next && longDateTime(next, reader.texts.reflections.language, localDate(now));
  return shortCard(words.title, words.nothingOpen, ...(comes === undefined ? [] : [words.nextComes(comes)]));
}

/** The newest that the reader was asked. */
async function lastResult(deps: ReflectionDeps, reader: Reader): Promise<Card | undefined> {
  const from = addDays(localDate(deps.clock()), -DAYS_BACK);
  const closed = concerning(reader, await pointersIn(deps.store, CLOSED_REFLECTIONS, { from, to: "9" }));
  for (const id of closed.toReversed().slice(0, MOST_BACK)) {
    const shown = await showResults(deps, reader, id, { own: true });
    if (shown) return shown;
  }
  return undefined;
}

const MOST_BACK = 5;
const DAYS_BACK = 60;

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
function mayAnswer({ question, closed, withdrawn }: QuestionFile, now: Date): boolean {
  return closed === undefined && !withdrawn && isOpen(question, now);
}

function onCard(deps: ReflectionDeps, handle: (on: On) => Promise<Card>): Handler {
  return async ({ press }, reader) => {
    const words = reader.texts.reflections;
    const id = press?.subject ?? "";
    const file = parseQuestionId(id) && (await readQuestion(deps.store, id));
    if (!press || !file) return showOpen(deps, reader);
    if (!(await wasAsked(deps.store, reader, id)))
      return shortCard(words.title, reader.confirmed ? words.notAsked : words.notForYou);
    const now = deps.clock();
    const on = { id, question: file.question, nonce: deps.newId(), press, reader, now };
    return mayAnswer(file, now) ? handle(on) : tooLate(deps, on);
  };
}

async function showOwn(deps: ReflectionDeps, on: On): Promise<Card> {
  return showAnswerOr(deps, on.reader, on, on.now);
}

async function showAnswerOr(deps: ReflectionDeps, reader: Reader, on: Shown, now: Date): Promise<Card> {
  const answer = await readAnswer(deps, on.id, reader.id);
  if (!answer) return showForm(reader, on, now);
  return ownAnswerCard({ ...ownAnswerView(reader, on, answer, now), isNew: false }, reader.texts);
}

async function showChange(deps: ReflectionDeps, on: On): Promise<Card> {
  const answer = await readAnswer(deps, on.id, on.reader.id);
  const filled = answer && fieldsOf(answer);
  return showForm(on.reader, on, on.now, { filled, isAnswered: answer !== undefined });
}

async function send(deps: ReflectionDeps, on: On): Promise<Card> {
  const { press, reader, now } = on;
  const words = reader.texts.reflections;
  const again = async (warning: string, fields = press.fields) => {
    const filled = filledIn(on.question.items, fields);
    const isAnswered = (await readAnswer(deps, on.id, reader.id)) !== undefined;
    return showForm(reader, on, now, { filled, isAnswered, warnings: [warning] });
  };
  const guarded = guardFields(press.fields);
  if (guarded.kind === "refused") return again(reader.texts.common.nationalId, guarded.fields);
  const answer = parseAnswer(on.question, press.fields);
  if (answer === "empty") return again(words.empty);
  if (answer === "too-long") return again(words.tooLong(COMMENT_LENGTH));
  const leader = leaderFor(reader, on);
  if (isForAnother(press.fields, leader)) return again(words.leaderChanged);
  const to = answer.sees === "leader" && leader !== undefined ? { leader } : {};
  const written = { ...answer, ...to };
  if ((await writeAnswer(deps, on.id, reader.id, written)) === "closed") return tooLate(deps, on);
  return ownAnswerCard({ ...ownAnswerView(reader, on, written, now), isNew: true }, reader.texts);
}

/** Nothing is written: whoever skips is as whoever has never looked. */
async function skip(deps: ReflectionDeps, on: On): Promise<Card> {
  const { reader, id, nonce, now } = on;
  if (await readAnswer(deps, id, reader.id)) return showOwn(deps, on);
  const words = reader.texts.reflections;
  const lines = [words.skippedThen(closesWords(reader, on.question, now))];
  return mayAnswerCard({ subject: id, nonce, title: words.skipped, lines }, reader.texts);
}

async function withdraw(deps: ReflectionDeps, on: On): Promise<Card> {
  const { reader, id, nonce, now } = on;
  if ((await withdrawAnswer(deps, id, reader.id)) === "closed") return tooLate(deps, on);
  const words = reader.texts.reflections;
  const lines = [words.withdrawnThen(closesWords(reader, on.question, now))];
  return mayAnswerCard({ subject: id, nonce, title: words.withdrawn, lines }, reader.texts);
}
