/** The cards that a systemansvarlig sees of schedules, made from what is stored. */
import type { Card } from "../../adaptive-cards/card.ts";
import { scheduleHistoryCard } from "../../adaptive-cards/scheduling/history.ts";
import { type ScheduleRow, schedulesCard, SCHEDULES_SHOWN } from "../../adaptive-cards/scheduling/list.ts";
import { addDays, localDate } from "../calendar/local-date.ts";
import type { Clock, NewId } from "../clock.ts";
import type { Reader } from "../reader.ts";
import type { TableStore } from "../storage/table-store.ts";
import type { Texts } from "../texts/texts.ts";
import { type JobKind, type Kinds, kindOf } from "./kinds.ts";
import { changedLabels, momentWords, planWords, shortened, whenWords } from "./plan-words.ts";
import { nextOccurrences } from "./rules.ts";
import {
  changesOf,
  historyOf,
  listSchedules,
  type Occurrence,
  type Plan,
  planOf,
  type Schedule,
  type ScheduleChange,
} from "./schedule-store.ts";

export interface ShowDeps {
  readonly store: TableStore;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly kinds: Kinds;
}

/** How many are told of in Historikk. */
const TOLD = 10;
const NEXT = 5;
/** How far back Historikk looks. */
const DAYS_BACK = 400;
const SHORT = 80;
/** Who made what the product comes with. */
const BUILT_IN = "";

export interface ListShown {
  readonly from?: number;
  readonly done?: string;
  /** Only these. */
  readonly only?: readonly Schedule[];
}

export async function showList(deps: ShowDeps, reader: Reader, shown: ListShown = {}): Promise<Card> {
  const all = (shown.only ?? (await listSchedules(deps.store))).toSorted(byNext);
  const from = Math.max(0, Math.min(shown.from ?? 0, all.length - 1));
  const part = all.slice(from, from + SCHEDULES_SHOWN);
  const rows = await Promise.all(part.map((schedule) => rowOf(deps, schedule, reader)));
  const view = { total: all.length, from, rows, done: shown.done, nonce: deps.newId() };
  return schedulesCard(view, reader.texts);
}

/** What is paused, lest it be forgotten; what people have made; what came with the product; what is over. What comes next first. */
function byNext(a: Schedule, b: Schedule): number {
  const order = (one: Schedule) => `${groupOf(one)}|${one.next?.at ?? ""}|${nameOf(one)}`;
  return order(a) < order(b) ? -1 : 1;
}

function groupOf({ paused, next, madeBy }: Schedule): number {
  if (paused) return 0;
  if (!next) return 3;
  return madeBy === BUILT_IN ? 2 : 1;
}

/** The first schedules had no name. */
export function nameOf({ name, job }: Pick<Schedule, "name" | "job">): string {
  return name ?? job;
}

async function rowOf(deps: ShowDeps, schedule: Schedule, reader: Reader): Promise<ScheduleRow> {
  const { texts } = reader;
  const words = texts.scheduling;
  const now = deps.clock();
  // An occurrence that had its turn is there; before it only some that were asked for.
  const newest = (await historyOf(deps.store, schedule.id, schedule.last ?? "2")).at(-1);
  const kind = kindOf(deps.kinds, schedule.job);
  const whom = kind.whom?.(schedule.parameters, reader) ?? "";
  const { id, paused } = schedule;
  return {
    id,
    name: nameOf(schedule),
    when: [whenWords(schedule, texts, localDate(now)), whom].filter((part) => part !== "").join(" · "),
    next: nextLine(schedule, kind, reader, now),
    last: newest && words.last(resultLine(newest, kind, reader, now)),
    made: `${kind.words(texts).name} · ${madeWords(schedule, reader, now)}`,
    paused,
  };
}

function madeWords({ madeBy, madeAt }: Schedule, reader: Reader, now: Date): string {
  const words = reader.texts.scheduling;
  if (madeBy === BUILT_IN) return words.builtIn;
  return words.made(personName(madeBy, reader), momentWords(madeAt, reader.texts, now));
}

function nextLine(schedule: Schedule, kind: JobKind, { texts }: Reader, now: Date): string {
  const words = texts.scheduling;
  if (schedule.paused) return pausedWords(kind, texts);
  const next = schedule.next?.kind === "run" ? schedule.next : nextOccurrences(schedule, now, 1)[0];
  return next ? words.next(momentWords(next.at, texts, now)) : overWords(kind, texts);
}

/** "Ferdig – kommer ikke flere ganger, og da sendes ingenting ut av seg selv" */
function overWords(kind: JobKind, texts: Texts): string {
  const means = kind.words(texts).whilePaused;
  return means === undefined ? texts.scheduling.over : texts.scheduling.overMeans(means);
}

/** "På pause – da sendes ingenting ut av seg selv" */
function pausedWords(kind: JobKind, texts: Texts): string {
  const means = kind.words(texts).whilePaused;
  return [texts.scheduling.paused, ...(means === undefined ? [] : [means])].join(" – ");
}

function resultLine(occurrence: Occurrence, kind: JobKind, reader: Reader, now: Date): string {
  const words = reader.texts.scheduling;
  const { at, asked } = occurrence;
  const result = resultWords(occurrence, kind, reader.texts);
  const told = asked ? `${result}, ${words.askedBy(personName(asked.by, reader))}` : result;
  return words.result(momentWords(at, reader.texts, now), told);
}

export function resultWords({ state, nothing }: Occurrence, kind: JobKind, texts: Texts): string {
  const { results, resultsOfWork, nothingToDo } = texts.scheduling;
  const why = nothing === undefined ? undefined : kind.words(texts).nothing?.[nothing];
  if (state === "done" && nothing !== undefined) return nothingToDo(why ?? "");
  return (kind.sends ? results : { ...results, ...resultsOfWork })[state];
}

export function personName(person: string, { organisation, texts }: Reader): string {
  return organisation.people.get(person)?.name ?? texts.scheduling.somebody;
}

export async function showHistory(deps: ShowDeps, schedule: Schedule, reader: Reader): Promise<Card> {
  const now = deps.clock();
  const { texts } = reader;
  const since = addDays(localDate(now), -DAYS_BACK);
  const past = (await historyOf(deps.store, schedule.id, since)).slice(-TOLD).toReversed();
  const changes = await changesOf(deps.store, schedule.id);
  const kind = kindOf(deps.kinds, schedule.job);
  const told = { kind, reader, now };
  return scheduleHistoryCard(
    {
      name: nameOf(schedule),
      when: whenWords(schedule, texts, localDate(now)),
      next: schedule.paused ? [pausedWords(kind, texts)] : nextTimes(schedule, reader, now),
      past: past.map((occurrence) => resultLine(occurrence, kind, reader, now)),
      changes: changes
        .map((change, index) => changeLine(change, changes[index - 1]?.after, told))
        .slice(-TOLD)
        .toReversed(),
      nonce: deps.newId(),
    },
    texts,
  );
}

export function nextTimes(plan: Plan, { texts }: Reader, now: Date): readonly string[] {
  return nextOccurrences(plan, now, NEXT).map(({ at }) => momentWords(at, texts, now));
}

interface Told {
  readonly kind: JobKind;
  readonly reader: Reader;
  readonly now: Date;
}

function changeLine({ kind, by, at, after }: ScheduleChange, before: Plan | undefined, told: Told): string {
  const { reader, now } = told;
  const words = reader.texts.scheduling.history;
  const [who, when] = [personName(by, reader), momentWords(at, reader.texts, now)];
  if (kind === "made" && by === BUILT_IN) return words.builtIn(when);
  if (kind !== "changed") return words[kind](who, when);
  return words.changed(who, when, before ? `${differences(before, after, told).join(" · ")}.` : "");
}

function differences(before: Plan, after: Plan, { kind, reader, now }: Told): readonly string[] {
  const { plan, history } = reader.texts.scheduling;
  const [from, to] = [before, after].map((one) => planWords(planOf(one), kind.form, reader, localDate(now)));
  if (!from || !to) return [];
  const short = (words = "") => shortened(words || plan.nothing, SHORT);
  return changedLabels(from, to).map((label) =>
    history.fromTo(label, short(from.get(label)), short(to.get(label))),
  );
}
