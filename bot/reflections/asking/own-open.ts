/** What a leader has asked already: units that were asked this week, and what people can still answer. */
import {
  openQuestionsCard,
  type OpenQuestion,
} from "../../../adaptive-cards/reflections/open-question-cards.ts";
import type { Card } from "../../../adaptive-cards/card.ts";
import { longDate, longDateTime } from "../../calendar/format.ts";
import { isoWeekOf, mondayOf, nextWeek } from "../../calendar/iso-week.ts";
import { localDate } from "../../calendar/local-date.ts";
import { unitName } from "../../ideas/names.ts";
import { unitsAnsweredFor } from "../../organisation/answers-for.ts";
import type { Unit } from "../../organisation/person.ts";
import type { Reader } from "../../reader.ts";
import { pointersIn } from "../../storage/pointers.ts";
import { audienceKey } from "../../weekly-update/audience/audience.ts";
import type { ReflectionDeps } from "../deps.ts";
import { idIn, isOpen, itemWords, questionId, unitOf } from "../question.ts";
import { OPEN_REFLECTIONS, type QuestionFile, readQuestion } from "../question-store.ts";

/** A deputy asks only in the leader's place: the question comes in the name of whoever asks. */
export function unitsOf(
  { people, clock }: Pick<ReflectionDeps, "people" | "clock">,
  { organisation, id }: Reader,
): Promise<readonly Unit[]> {
  return unitsAnsweredFor(people, organisation, id, clock());
}

/** Of this week, of one unit. */
export function idThisWeek(unit: string, now: Date): string {
  return questionId(isoWeekOf(now), audienceKey({ kind: "unit", unit }));
}

/** Those that were not asked this week; what was withdrawn was asked. */
export async function freeUnits(
  { store }: Pick<ReflectionDeps, "store">,
  units: readonly Unit[],
  now: Date,
): Promise<readonly Unit[]> {
  const files = await Promise.all(units.map(({ id }) => readQuestion(store, idThisWeek(id, now))));
  return units.filter((_, at) => files[at] === undefined);
}

/** In the units that the reader answers for, whoever asked. */
export async function openQuestions(
  { store }: Pick<ReflectionDeps, "store">,
  reader: Reader,
  units: readonly Unit[],
  now: Date,
): Promise<readonly OpenQuestion[]> {
  const led = new Set(units.map(({ id }) => id));
  const ids = (await pointersIn(store, OPEN_REFLECTIONS)).map(idIn);
  const own = [...new Set(ids)].filter((id) => led.has(unitOf(id) ?? ""));
  const files = await Promise.all(own.map((id) => readQuestion(store, id)));
  return files.flatMap((file) =>
    file && !file.withdrawn && isOpen(file.question, now) ? [openQuestion(reader, file, now)] : [],
  );
}

export function openQuestion(reader: Reader, { id, question }: QuestionFile, now: Date): OpenQuestion {
  const { language } = reader.texts.common;
  const [item] = question.items;
  return {
    unit: unitName(unitOf(id) ?? "", reader),
    words: item ? itemWords(item, language) : "",
    closes: longDateTime(new Date(question.closes), language, localDate(now)),
    subject: id,
  };
}

/** "mandag 30. november" */
export function nextTime({ texts }: Reader, now: Date): string {
  return longDate(mondayOf(nextWeek(isoWeekOf(now))), texts.common.language, localDate(now));
}

/** @param written what was sent in and is refused: it comes back */
export async function alreadyAsked(deps: ReflectionDeps, reader: Reader, written = ""): Promise<Card> {
  const now = deps.clock();
  const open = await openQuestions(deps, reader, await unitsOf(deps, reader), now);
  return openQuestionsCard({ open, next: nextTime(reader, now), written, nonce: deps.newId() }, reader.texts);
}
