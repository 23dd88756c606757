/** A turn as whoever answers for the service sees it, whatever has become of it. */
import type { Card } from "../../../adaptive-cards/card.ts";
import {
  presentingNoticeCard,
  presentingTurnCard,
  type TurnView,
} from "../../../adaptive-cards/weekly-update/presenting-turn.ts";
import { longDate } from "../../calendar/format.ts";
import { isoWeekOf, mondayOf, weekNumber } from "../../calendar/iso-week.ts";
import { addDays } from "../../calendar/local-date.ts";
import { inSentence, unitName } from "../../ideas/names.ts";
import type { Reader } from "../../reader.ts";
import { MAX_CHARACTERS, countWords } from "../sections.ts";
import type { PresentingDeps } from "./deps.ts";
import { currentPlan } from "./plan.ts";
import { readTurn } from "./presenting-store.ts";
import { type Answers, asText, problemOf } from "./rules/presentation.ts";
import type { PlannedTurn } from "./rules/rotation.ts";
import type { Turn } from "./turn.ts";

export interface Shown {
  /** As they were written, when they are not stored. */
  readonly answers?: Answers;
  readonly warnings?: readonly string[];
  /** What just happened. */
  readonly news?: readonly string[];
  readonly nonce: string;
}

const DAYS_FROM_DUE_TO_MONDAY = 4;

export async function showTurn(
  deps: PresentingDeps,
  reader: Reader,
  of: PlannedTurn,
  shown: Shown,
): Promise<Card> {
  const turn = await readTurn(deps.store, of.week);
  if (turn?.unit !== of.unit) return showGone(deps, reader, of, turn);
  if (isOver(deps, of.week)) {
    const { turn: words } = reader.texts.presenting;
    const title = words.title(unitName(of.unit, reader), weekNumber(of.week));
    return presentingNoticeCard(title, [words.over(weekNumber(of.week))]);
  }
  return presentingTurnCard(viewOf(deps, reader, { ...turn, unit: of.unit }, shown), reader.texts);
}

/** Its edition goes out this week, or has gone out. */
export function isOver({ clock }: Pick<PresentingDeps, "clock">, week: string): boolean {
  return week <= isoWeekOf(clock());
}

function viewOf(
  { settings }: PresentingDeps,
  reader: Reader,
  turn: Turn & PlannedTurn,
  { answers = turn.sent?.answers ?? {}, warnings = [], news, nonce }: Shown,
): TurnView {
  const { texts } = reader;
  const service = unitName(turn.unit, reader);
  const isEmpty = problemOf("", answers, NO_LIMIT)?.kind === "empty";
  return {
    service,
    week: turn.week,
    subject: `${turn.week}|${turn.unit}`,
    nonce,
    date: longDate(mondayOf(turn.week), texts.common.language),
    due: longDate(dueOf(turn.week), texts.common.language),
    lines: news ?? linesOf(reader, turn),
    warnings,
    answers,
    words: isEmpty ? 0 : countWords(asText(service, answers, texts.presenting)),
    most: settings.presentingWords,
    mayLeave: turn.sent === undefined,
  };
}

const NO_LIMIT = { words: Infinity, characters: MAX_CHARACTERS };

/** The Thursday before: the date by which an editor counts on it. */
export function dueOf(week: string): string {
  return addDays(mondayOf(week), -DAYS_FROM_DUE_TO_MONDAY);
}

function linesOf(reader: Reader, { unit, sent, swappedWith, passed }: Turn & PlannedTurn): readonly string[] {
  const { turn } = reader.texts.presenting;
  if (sent) {
    const name = reader.organisation.people.get(sent.by)?.name;
    return [sent.by === reader.id || name === undefined ? turn.sent : turn.sentBy(name)];
  }
  const own = reader.organisation.units.get(unit);
  const others = passed.map((each) => inSentence(each.unit, reader));
  return [
    ...(own?.leader === reader.id ? [] : [turn.acting(inSentence(unit, reader))]),
    ...(swappedWith === undefined ? [] : [turn.swapped(inSentence(swappedWith, reader))]),
    ...(others.length === 0 ? [] : [turn.stoodOver(others.join(", "))]),
  ];
}

/** Passed, swapped, or taken on by what came after. */
async function showGone(
  deps: PresentingDeps,
  reader: Reader,
  { week, unit }: PlannedTurn,
  turn: Turn | undefined,
): Promise<Card> {
  const { turn: words } = reader.texts.presenting;
  const service = unitName(unit, reader);
  const number = weekNumber(week);
  if (reader.organisation.units.get(unit)?.status !== "active")
    return presentingNoticeCard(words.notTheirs(service, number), [words.closed(service)]);
  const isPassed = turn?.passed.some((each) => each.unit === unit) ?? false;
  const title = isPassed
    ? words.hasPassed(service, number)
    : turn?.swappedWith === unit
      ? words.isSwapped(service, number)
      : words.notTheirs(service, number);
  const taken = turn?.unit === undefined ? undefined : words.takenOver(unitName(turn.unit, reader));
  const next = (await currentPlan(deps)).turns.find((each) => each.unit === unit);
  return presentingNoticeCard(title, [
    ...(isPassed ? [taken ?? words.nobody] : []),
    ...(next ? [words.next(weekNumber(next.week))] : []),
  ]);
}
