/**
 * When a municipality changes the days of its reminders, a step may come earlier than the pointer that leads to it
 * (due-dates.ts). Every idea that time may still touch has a pointer, so all of them are followed once and pointed to
 * anew. A row in the partition of the walk notes which days the pointers are good for:
 *
 *   due-walked   days   the days, since when, and whether they were walked a second time
 *
 * For some seconds after a change another program may still write pointers by the days before it. So they are walked
 * again a minute later.
 */
import { z } from "zod/v4";
import { localDate } from "../../calendar/local-date.ts";
import { point, pointersIn } from "../../storage/pointers.ts";
import { rowFormat } from "../../storage/row.ts";
import type { IdeasDeps } from "../deps.ts";
import { loadIdea } from "../idea-store.ts";
import { DUE, dueKey, parseDueKey } from "./due-dates.ts";
import { nextLook, taskToday } from "./promise-rules.ts";

type Deps = Pick<IdeasDeps, "store" | "settings">;

const WALKED = "due-walked";
const DAYS = "days";
const AGAIN_AFTER_MS = 60_000;

const walkedSchema = z.object({ days: z.string(), since: z.string(), again: z.boolean() });
const walkedRow = rowFormat("due-days", walkedSchema);

/** True: ideas were pointed to anew. One read when the program starts, and none after that while nothing changes. */
export function createPointAnew(deps: Deps): (now: Date) => Promise<boolean> {
  let settled: string | undefined;
  return async function pointAnew(now) {
    const days = daysOf(deps);
    if (settled === days) return false;
    const row = await deps.store.get(WALKED, DAYS);
    const walked = row && walkedRow.read(row);
    if (walked?.days === days && walked.again) {
      settled = days;
      return false;
    }
    const isSecond = walked?.days === days;
    if (isSecond && now.getTime() - Date.parse(walked.since) < AGAIN_AFTER_MS) return false;
    await walk(deps, localDate(now));
    // Where nothing was noted, no other days were in force.
    const again = isSecond || walked === undefined;
    const data = walkedRow.write({ days, since: now.toISOString(), again });
    await deps.store.transact(WALKED, [{ kind: "upsert", row: DAYS, data }]);
    if (again) settled = days;
    return true;
  };
}

function daysOf({ settings }: Deps): string {
  const { before, deputyAfter, nextLevelAfter, sayFirst } = settings.promiseDays;
  return [before, deputyAfter, nextLevelAfter, sayFirst].join("|");
}

async function walk({ store, settings }: Deps, today: string): Promise<void> {
  const pointers = (await pointersIn(store, DUE)).map(parseDueKey);
  const earliest = new Map<number, string>();
  for (const { date, number } of pointers) if (!earliest.has(number)) earliest.set(number, date);
  for (const [number, pointed] of earliest) {
    const idea = (await loadIdea(store, number))?.idea;
    if (!idea) continue;
    const isLate = taskToday(idea, today, settings.promiseDays) !== undefined;
    const next = isLate ? today : nextLook(idea, today, settings.promiseDays);
    if (next !== undefined && next < pointed) await point(store, DUE, dueKey(next, number));
  }
}
