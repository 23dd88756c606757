/** Everybody of the sample municipality has the bot; some of them are followed, with every message they get. */
import { sampleOrganisation } from "../../demo/municipality/load.ts";
import type { TableStore } from "../../bot/storage/table-store.ts";
import { addDays, atLocalTime, localDate } from "../../bot/calendar/local-date.ts";
import { type Town, startTown } from "../flows/ideas-support.ts";
import { type Diary, startDiary } from "../support/diary.ts";
import type { Person } from "../support/teams-double/person.ts";

export const EDITOR = "Kommunikasjonsrådgiver";
export const APPROVER = "Systemansvarlig";
export const READER = "Helsefagarbeider hjemmetjenesten sone nord";

export interface YearCast {
  readonly store: TableStore;
  readonly diary: Diary;
  readonly today: () => string;
  /** Somebody of the sample municipality, by role name. */
  person(name: string): Person;
  /** A look at a date and a local time. Never back. */
  at(date: string, time: string): Promise<void>;
  stop(): Promise<void>;
}

/** @param from the date of the first look; everybody installed the app the day before */
export async function startCast(from: string): Promise<YearCast> {
  let skipped = 0;
  let now = atLocalTime(addDays(from, -1), "12:00");
  const town: Town = await startTown({ monotonic: () => performance.now() + skipped, settles: true });
  const setClock = (at: string): void => {
    now = new Date(at);
    town.setClock(at);
  };
  setClock(now.toISOString());
  const people = new Map<string, Person>();
  for (const { name } of sampleOrganisation().people.values()) people.set(name, await town.person(name));
  /** Between two looks there are hours, and Teams has forgotten what it counted. */
  const look = async (): Promise<void> => {
    skipped += 3_600_000;
    await town.bot.runDue();
  };
  const diary = startDiary({ people: [...people.values()], setClock, look }, localDate(now));
  return {
    store: town.bot.store,
    diary,
    today: () => localDate(now),
    person: (name) => {
      const one = people.get(name);
      if (!one) throw new Error(`nobody is called ${name}`);
      return one;
    },
    async at(date, time) {
      if (atLocalTime(date, time) >= now) await diary.at(date, time);
    },
    stop: () => town.stop(),
  };
}
