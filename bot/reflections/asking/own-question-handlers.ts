/** spør enheten: a leader asks the own unit one thing a week. */
import { createHash } from "node:crypto";
import { bankFields, ITEM_LENGTH } from "../../../adaptive-cards/reflections/bank-verbs.ts";
import { ownQuestionCard } from "../../../adaptive-cards/reflections/own-question-card.ts";
import { sentCard } from "../../../adaptive-cards/reflections/open-question-cards.ts";
import { shortCard } from "../../../adaptive-cards/ideas/short.ts";
import type { Card } from "../../../adaptive-cards/card.ts";
import { longDateTime } from "../../calendar/format.ts";
import { isoWeekOf } from "../../calendar/iso-week.ts";
import { localDate } from "../../calendar/local-date.ts";
import type { Press } from "../../chat.ts";
import type { Handler } from "../../handler.ts";
import { guardFields } from "../../privacy/guard.ts";
import type { Reader } from "../../reader.ts";
import { readersOf } from "../../weekly-update/audience/audience.ts";
import { ask, closingTime } from "./ask.ts";
import { adviceOn } from "../bank/bank-view.ts";
import type { ReflectionDeps } from "../deps.ts";
import { alreadyAsked, freeUnits, idThisWeek, openQuestions, unitsOf } from "./own-open.ts";
import { type QuestionFile, readQuestion } from "../question-store.ts";
import { type ResultThresholds, thresholdsWith } from "../rules/results.ts";

export function createOwnQuestionHandlers(deps: ReflectionDeps) {
  return {
    askUnit: (async (_, reader) =>
      (await unitsOf(deps, reader)).length === 0
        ? refused(reader)
        : form(deps, reader, {})) satisfies Handler,
    askUnitSend: (async ({ press }, reader) =>
      press ? send(deps, reader, press) : form(deps, reader, {})) satisfies Handler,
    askUnitClose: (async (_, { texts }) =>
      shortCard(
        texts.reflectionEditing.ownQuestion.title,
        texts.reflectionEditing.ownQuestion.closed,
      )) satisfies Handler,
  };
}

interface State {
  readonly values?: Readonly<Record<string, string>>;
  readonly warnings?: readonly string[];
  readonly advice?: readonly string[];
}

async function form(
  deps: ReflectionDeps,
  reader: Reader,
  { values = {}, warnings = [], advice = [] }: State,
): Promise<Card> {
  const now = deps.clock();
  const closes = new Date(await closingTime(deps.store, now));
  const led = await unitsOf(deps, reader);
  const units = await freeUnits(deps, led, now);
  if (units.length === 0) return alreadyAsked(deps, reader, values[bankFields.text]);
  const thresholds = thresholdsWith(deps.settings?.reflectionAtLeast);
  const canShowWords = units.some((unit) => othersIn(reader, unit.id).length > thresholds.comments);
  const view = {
    units,
    values,
    open: await openQuestions(deps, reader, led, now),
    canShowWords,
    closes: longDateTime(closes, reader.texts.common.language, localDate(now)),
    thresholds,
    warnings,
    advice,
    seen: advice.map(tagOf).join(","),
    nonce: deps.newId(),
  };
  return ownQuestionCard(view, reader.texts);
}

async function send(deps: ReflectionDeps, reader: Reader, press: Press): Promise<Card> {
  const units = await unitsOf(deps, reader);
  const unit = units.find(({ id }) => id === press.fields[bankFields.unit]);
  if (!unit || !reader.confirmed) return refused(reader);
  const values = press.fields;
  const guarded = guardFields(values);
  if (guarded.kind === "refused")
    return form(deps, reader, { values: guarded.fields, warnings: [reader.texts.common.nationalId] });
  const text = (values[bankFields.text] ?? "").trim();
  if (text === "") return form(deps, reader, { values, warnings: [reader.texts.common.required] });
  if (text.length > ITEM_LENGTH)
    return form(deps, reader, { values, warnings: [reader.texts.reflections.tooLong(ITEM_LENGTH)] });
  const kind = values[bankFields.kind] === "statement" ? "statement" : "question";
  const before = await readQuestion(deps.store, idThisWeek(unit.id, deps.clock()));
  if (before && !isOwn(before, reader, text)) return alreadyAsked(deps, reader, text);
  const people = readersOf(reader.organisation, { kind: "unit", unit: unit.id }).length;
  const others = othersIn(reader, unit.id).length;
  const thresholds = thresholdsWith(deps.settings?.reflectionAtLeast);
  const size = { people, others, thresholds };
  const advice = [...sizeAdvice(reader, size, kind), ...adviceOn(reader, kind, [text])];
  const seen = new Set(press.subject.split(","));
  if (advice.some((line) => !seen.has(tagOf(line)))) return form(deps, reader, { values, advice });
  return asked(deps, reader, { unit: unit.id, kind, text, people });
}

/** Eight characters for a line of advice. */
function tagOf(line: string): string {
  return createHash("sha256").update(line).digest("hex").slice(0, 8);
}

/** Said before it is sent: what a unit of this size will get to see. The leader's own answer is in no threshold. */
function sizeAdvice(
  { texts }: Reader,
  {
    people,
    others,
    thresholds: { numbers, comments },
  }: { readonly people: number; readonly others: number; readonly thresholds: ResultThresholds },
  kind: "question" | "statement",
): readonly string[] {
  const words = texts.reflectionEditing.ownQuestion;
  // Somebody never answers, and nobody's answer is shown when all have.
  if (others <= numbers) return [words.tooFewForNumbers(people, numbers)];
  return kind === "question" && others <= comments ? [words.tooFewForWords(people)] : [];
}

/** Those who are asked beside the reader. */
function othersIn({ organisation, id }: Reader, unit: string): readonly string[] {
  return readersOf(organisation, { kind: "unit", unit }).filter((person) => person !== id);
}

interface Wanted {
  readonly unit: string;
  readonly kind: "question" | "statement";
  readonly text: string;
  readonly people: number;
}

/** The same press once more finds its own question. */
async function asked(
  deps: ReflectionDeps,
  reader: Reader,
  { unit, kind, text, people }: Wanted,
): Promise<Card> {
  const words = reader.texts.reflectionEditing.ownQuestion;
  const now = deps.clock();
  const id = idThisWeek(unit, now);
  // Another every week: what a leader asks is compared with nothing.
  const item = { id: `own-${isoWeekOf(now)}`, kind, texts: { nb: text } };
  await ask(deps, { id, items: [item], by: reader.id }, now);
  const file = await readQuestion(deps.store, id);
  if (!file || !isOwn(file, reader, text)) return alreadyAsked(deps, reader, text);
  const closes = longDateTime(new Date(file.question.closes), reader.texts.common.language, localDate(now));
  const lines = [words.sentTo(people), words.resultComes(closes)];
  return sentCard({ subject: id, lines, nonce: deps.newId() }, reader.texts);
}

/** The same press once more. */
function isOwn({ question, withdrawn }: QuestionFile, reader: Reader, text: string): boolean {
  return !withdrawn && question.by === reader.id && question.items[0]?.texts.nb === text;
}

function refused({ texts }: Reader): Card {
  const words = texts.reflectionEditing.ownQuestion;
  return shortCard(words.title, words.notLeader);
}
