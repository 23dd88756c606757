/** The buttons of a question. Whether this person was asked, and until when, is looked up at every press. */
import { ownAnswerCard } from "../../../adaptive-cards/reflections/own-answer-card.ts";
import { mayAnswerCard } from "../../../adaptive-cards/reflections/short-cards.ts";
import { COMMENT_LENGTH } from "../../../adaptive-cards/reflections/question-card.ts";
import type { Card } from "../../../adaptive-cards/card.ts";
import { shortCard } from "../../../adaptive-cards/ideas/short.ts";
import type { Press } from "../../chat.ts";
import type { Handler } from "../../handler.ts";
import { guardFields } from "../../privacy/guard.ts";
import type { Reader } from "../../reader.ts";
import { letShow, readAnswer, type StoredAnswer, withdrawAnswer, writeAnswer } from "./answer-store.ts";
import type { ReflectionDeps } from "../deps.ts";
import { wasAsked } from "../messages.ts";
import { canShow, parseQuestionId } from "../question.ts";
import { readQuestion } from "../question-store.ts";
import { leaderFor } from "../threads/own-leader.ts";
import { mayAnswer, showOpen, showOwn } from "./show-open.ts";
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
  wordsKey,
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
    show: onCard(deps, (on) => showOwn(deps, on.reader, on)),
    change: onCard(deps, (on) => showChange(deps, on)),
    send: onCard(deps, (on) => send(deps, on)),
    allow: (async (turn, reader) => {
      const [, words = "", subject = ""] = /^(\w{1,64})\|(.+)$/.exec(turn.press?.subject ?? "") ?? [];
      const press = turn.press && { ...turn.press, subject };
      return onCard(deps, (on) => allow(deps, on, words))({ ...turn, press }, reader);
    }) satisfies Handler,
    skip: onCard(deps, (on) => skip(deps, on)),
    withdraw: onCard(deps, (on) => withdraw(deps, on)),
  };
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

/** The box that few tick while they write, as a button beside what was written; an older card may have stood under other words. */
async function allow(deps: ReflectionDeps, on: On, words: string): Promise<Card> {
  const { reader, id } = on;
  const isMeant = ({ sees, comment = "" }: StoredAnswer) =>
    sees === "unit" && comment !== "" && wordsKey(comment) === words && canShow(on.question) === "words";
  if ((await letShow(deps, id, reader.id, isMeant)) === "closed") return tooLate(deps, on);
  return showOwn(deps, reader, on);
}

/** Nothing is written: whoever skips is as whoever has never looked. */
async function skip(deps: ReflectionDeps, on: On): Promise<Card> {
  const { reader, id, nonce, now } = on;
  if (await readAnswer(deps, id, reader.id)) return showOwn(deps, on.reader, on);
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
