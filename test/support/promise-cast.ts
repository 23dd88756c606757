/** The people whom a late answer concerns, and a calendar to walk them through. */
import type { Window } from "../../bot/calendar/windows.ts";
import { savePreferences } from "../../bot/organisation/person-store.ts";
import { sampleId } from "../../demo/municipality/load.ts";
import { LEADER, NURSE, PROBLEM, startTown, type Town } from "../flows/ideas-support.ts";
import { type Diary, startDiary, weekly } from "./diary.ts";
import type { BotOptions } from "./start-bot.ts";
import type { Person } from "./teams-double/person.ts";

export const DEPUTY = "Fagansvarlig hjemmetjenesten sone nord";
export const ABOVE = "Leder hjemmetjenesten";

export interface Cast {
  readonly town: Town;
  readonly diary: Diary;
  readonly nurse: Person;
  readonly leader: Person;
  readonly deputy: Person;
  readonly above: Person;
}

/** Everybody is there at noon, and has the window that people have who never chose one. Teams takes a few messages a second in one chat; between two looks there are hours. */
export async function startCast(today: string, options: Partial<BotOptions> = {}): Promise<Cast> {
  let skipped = 0;
  const town = await startTown({ monotonic: () => performance.now() + skipped, ...options });
  town.setClock(`${today}T11:00:00Z`);
  const person = (name: string) => town.person(name);
  const people = {
    nurse: await person(NURSE),
    leader: await person(LEADER),
    deputy: await person(DEPUTY),
    above: await person(ABOVE),
  };
  for (const name of [NURSE, LEADER, DEPUTY, ABOVE]) await chooses(town, name, "working-hours");
  const look = async () => {
    skipped += 3_600_000;
    await town.bot.runDue();
  };
  const setClock = (at: string) => town.setClock(at);
  const walked = { people: Object.values(people), setClock, look, leavesOut: weekly };
  return { town, diary: startDiary(walked, today), ...people };
}

export async function propose(nurse: Person, problem = "Vi mangler en bil på kvelden"): Promise<void> {
  await nurse.say("idé");
  await nurse.press("Send inn", { [PROBLEM]: problem });
}

export async function chooses({ bot }: Town, name: string, window: Window): Promise<void> {
  await savePreferences(bot.store, sampleId(name), { window });
}
