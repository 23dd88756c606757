/** A year of Mondays on the clock: the same program, people who do what people do, and what came of it. */
import { isPublicHoliday, workingDayFrom } from "../../bot/calendar/working-days.ts";
import { mondayOf, nextWeek, weekNumber } from "../../bot/calendar/iso-week.ts";
import { addDays } from "../../bot/calendar/local-date.ts";
import { READER, startCast, type YearCast } from "./cast.ts";
import type { Deed } from "./deed.ts";
import { deedsOf } from "./week.ts";

export interface SentEdition {
  /** "2027-W13". */
  readonly week: string;
  /** YYYY-MM-DD: the Monday of its week, and the working day it should go out on. */
  readonly monday: string;
  readonly expected: string;
  /** Local "YYYY-MM-DD HH:MM" of each time that a reader got it. */
  readonly sent: readonly string[];
}

/** How often each service presented itself to the readers, in which weeks. */
export type Presented = ReadonlyMap<string, readonly string[]>;

export interface Year {
  readonly editions: readonly SentEdition[];
  readonly presented: Presented;
  readonly cast: YearCast;
}

/** When jobs are looked at: nobody needs the hours between. */
const TIMES = ["06:59", "07:00", "08:00", "09:00", "10:00", "12:00", "15:05", "22:05"];

/** @param first the ISO week of the first edition, "2027-W01" */
export async function simulate(first: string, weeks: number): Promise<Year> {
  const list = weeksFrom(first, weeks);
  const begin = addDays(mondayOf(first), -7);
  const cast = await startCast(begin);
  const deeds = list.flatMap((week, number) => deedsOf(number, mondayOf(week), sendingDay(week)));
  const end = addDays(mondayOf(list.at(-1) ?? first), 4);
  for (let date = begin; date <= end; date = addDays(date, 1))
    await liveThrough(
      cast,
      date,
      deeds.filter((deed) => deed.date === date),
    );
  const presented = new Map<string, string[]>();
  for (const week of list) {
    const service = presentedIn(cast, week);
    if (service !== undefined) presented.set(service, [...(presented.get(service) ?? []), week]);
  }
  return { cast, presented, editions: list.map((week) => sentEdition(cast, week)) };
}

/** Deeds and looks of a day, in order; at the same minute the clock acts first. */
async function liveThrough(cast: YearCast, date: string, deeds: readonly Deed[]): Promise<void> {
  const times = [...new Set([...TIMES, ...deeds.map(({ time }) => time)])].toSorted();
  for (const time of times) {
    await cast.at(date, time);
    for (const deed of deeds.filter((each) => each.time === time))
      await cast.diary.does(cast.person(deed.who), deed.what, () => deed.does(cast));
  }
}

function weeksFrom(first: string, many: number): readonly string[] {
  const weeks: string[] = [];
  for (let week = first; weeks.length < many; week = nextWeek(week)) weeks.push(week);
  return weeks;
}

function sendingDay(week: string): string {
  const monday = mondayOf(week);
  return isPublicHoliday(monday) ? workingDayFrom(monday) : monday;
}

function sentEdition(cast: YearCast, week: string): SentEdition {
  const got = cardsOf(cast, week);
  return { week, monday: mondayOf(week), expected: sendingDay(week), sent: got.map(({ at }) => at) };
}

/** The service's name is the first line of its text. */
function presentedIn(cast: YearCast, week: string): string | undefined {
  const [card] = cardsOf(cast, week);
  return /En tjeneste presenterer seg\n(.+)/.exec(card?.text ?? "")?.[1];
}

/** As a reader got it; at other times of the year the same number belongs to another week. */
function cardsOf(cast: YearCast, week: string) {
  const title = `Mandagskvarteret uke ${weekNumber(week)}\nFra `;
  const [from, to] = [addDays(mondayOf(week), -30), addDays(mondayOf(week), 30)];
  return cast.diary.entries.filter(
    ({ to: reader, kind, text, at }) =>
      kind === "got" && reader === READER && text.startsWith(title) && at > from && at < to,
  );
}
