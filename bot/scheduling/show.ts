/** The cards that a systemansvarlig sees of schedules, made from what is stored. */
import type { Card } from "../../adaptive-cards/card.ts";
import { scheduleHistoryCard } from "../../adaptive-cards/scheduling/history.ts";
import { type ScheduleRow, schedulesCard, SCHEDULES_SHOWN } from "../../adaptive-cards/scheduling/list.ts";
import { addDays, localDate } from "../calendar/local-date.ts";
import type { Clock, NewId } from "../clock.ts";
import type { Reader } from "../reader.ts";
import type { TableStore } from "../storage/table-store.ts";
import { planFields, planWords, momentWords, shortened, whenWords, whoGets } from "./plan-words.ts";
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
}

/** How many are told of in Historikk. */
const TOLD = 10;
const NEXT = 5;
/** How far back Historikk looks. */
const DAYS_BACK = 400;
const SHORT = 80;

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

/** What comes next first; then what is paused, then what is over. */
function byNext(a: Schedule, b: Schedule): number {
  const order = (one: Schedule) => `${one.next?.at ?? (one.paused ? "p" : "z")}|${nameOf(one)}`;
  return order(a) < order(b) ? -1 : 1;
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
  const made = momentWords(schedule.madeAt, texts, now);
  const { id, paused } = schedule;
  return {
    id,
    name: nameOf(schedule),
    when: `${whenWords(schedule, texts, localDate(now))} · ${whoGets(schedule, reader)}`,
    next: nextLine(schedule, reader, now),
    last: newest && words.last(resultLine(newest, reader, now)),
    made: words.made(personName(schedule.madeBy, reader), made),
    paused,
  };
}

function nextLine(schedule: Schedule, { texts }: Reader, now: Date): string {
  const words = texts.scheduling;
  if (schedule.paused) return words.paused;
  const next = schedule.next?.kind === "run" ? schedule.next : nextOccurrences(schedule, now, 1)[0];
  return next ? words.next(momentWords(next.at, texts, now)) : words.over;
}

function resultLine({ at, state, asked }: Occurrence, reader: Reader, now: Date): string {
  const words = reader.texts.scheduling;
  const result = words.results[state];
  const told = asked ? `${result}, ${words.askedBy(personName(asked.by, reader))}` : result;
  return words.result(momentWords(at, reader.texts, now), told);
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
  return scheduleHistoryCard(
    {
      name: nameOf(schedule),
      when: whenWords(schedule, texts, localDate(now)),
      next: schedule.paused ? [texts.scheduling.paused] : nextTimes(schedule, reader, now),
      past: past.map((occurrence) => resultLine(occurrence, reader, now)),
      changes: changes
        .map((change, index) => changeLine(change, changes[index - 1]?.after, reader, now))
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

function changeLine(
  { kind, by, at, after }: ScheduleChange,
  before: Plan | undefined,
  reader: Reader,
  now: Date,
): string {
  const words = reader.texts.scheduling.history;
  const [who, when] = [personName(by, reader), momentWords(at, reader.texts, now)];
  if (kind !== "changed") return words[kind](who, when);
  return words.changed(who, when, before ? `${differences(before, after, reader, now).join(" · ")}.` : "");
}

function differences(before: Plan, after: Plan, reader: Reader, now: Date): readonly string[] {
  const { plan, history } = reader.texts.scheduling;
  const today = localDate(now);
  const [from, to] = [planWords(planOf(before), reader, today), planWords(planOf(after), reader, today)];
  const short = (words: string) => shortened(words || plan.nothing, SHORT);
  return planFields
    .filter((label) => from[label] !== to[label])
    .map((label) => history.fromTo(plan[label], short(from[label]), short(to[label])));
}
