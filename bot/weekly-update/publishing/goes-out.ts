/** When an approved edition goes out by itself, and what to do when that is not soon enough. */
import { weekNumber, weekOfDate } from "../../calendar/iso-week.ts";
import { dateIn } from "../../calendar/wall-time.ts";
import type { Reader } from "../../reader.ts";
import { occurrenceAfter, type Planned } from "../../scheduling/rules.ts";
import { readSchedule } from "../../scheduling/schedule-store.ts";
import type { TableStore } from "../../storage/table-store.ts";
import type { Edition } from "../edition.ts";
import { type FormDeps, whenOf } from "../writing/form.ts";
import { PUBLISH_SCHEDULE } from "../schedules.ts";

/** Occurrences that are looked at: nobody writes further ahead than a year. */
const MOST = 60;

/** Nothing for one that is not approved. */
export async function goesOut(
  deps: FormDeps & { readonly store: TableStore },
  reader: Reader,
  { state, week }: Edition,
): Promise<readonly string[]> {
  if (state !== "approved") return [];
  const { editor } = reader.texts.weeklyUpdate;
  const planned = await plannedFor(deps.store, week);
  if (planned === undefined) return [editor.goesOutNot];
  const when = whenOf(deps, reader, planned.at);
  const isLate = weekOfDate(dateIn(planned.planned)) > week;
  return [isLate ? editor.goesOutLate(weekNumber(week), when) : editor.goesOut(when)];
}

/** The first time at which the schedule takes this week's edition with it. */
async function plannedFor(store: TableStore, week: string): Promise<Planned | undefined> {
  const schedule = (await readSchedule(store, PUBLISH_SCHEDULE))?.value;
  if (!schedule) return undefined;
  let { next } = schedule;
  for (let looked = 0; next && looked < MOST; looked++) {
    if (next.kind === "run" && weekOfDate(dateIn(next.planned)) >= week) return next;
    next = occurrenceAfter(schedule, next.planned);
  }
  return undefined;
}
