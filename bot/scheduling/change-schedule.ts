/** What a systemansvarlig does with schedules. Each may be done twice: the second changes nothing. */
import { wallTime } from "../calendar/wall-time.ts";
import type { TableStore } from "../storage/table-store.ts";
import { firstOccurrence, type RuleProblem, ruleProblems } from "./rules.ts";
import {
  asked,
  type Occurrence,
  occurrenceInserted,
  readSchedule,
  type Schedule,
  scheduleChanged,
  scheduleInserted,
  SCHEDULES,
  wasAsked,
} from "./schedule-store.ts";

export type ScheduleDraft = Omit<Schedule, "zone" | "paused" | "madeAt" | "last" | "next">;

export type Made =
  | { readonly kind: "done"; readonly schedule: Schedule }
  /** The id is taken: this was saved before. */
  | { readonly kind: "exists" }
  | { readonly kind: "refused"; readonly problems: readonly RuleProblem[] };

export async function makeSchedule(store: TableStore, draft: ScheduleDraft, now: Date): Promise<Made> {
  const problems = ruleProblems(draft.rule);
  if (problems.length > 0) return { kind: "refused", problems };
  const next = firstOccurrence(draft, now, undefined);
  const schedule: Schedule = {
    ...draft,
    zone: "Europe/Oslo",
    paused: false,
    madeAt: now.toISOString(),
    next,
  };
  const committed = await store.transact(SCHEDULES, scheduleInserted(schedule));
  return committed.kind === "done" ? { kind: "done", schedule } : { kind: "exists" };
}

/** What would come during a pause does not come, and is not missed; what is open already goes on. */
export async function pauseSchedule(store: TableStore, id: string): Promise<"done" | "absent"> {
  return changed(store, id, (schedule) => ({ ...schedule, paused: true, next: undefined }));
}

export async function resumeSchedule(store: TableStore, id: string, now: Date): Promise<"done" | "absent"> {
  return changed(store, id, (schedule) => {
    if (!schedule.paused) return schedule;
    const next = firstOccurrence(schedule, now, schedule.last);
    return { ...schedule, paused: false, next };
  });
}

export interface Ask {
  readonly by: string;
  /** A second press of the same button asks for nothing more. */
  readonly nonce: string;
}

/** One occurrence more, now, whatever the schedule says; also of one that is paused. */
export async function runNow(
  store: TableStore,
  id: string,
  ask: Ask,
  now: Date,
): Promise<"done" | "repeated" | "absent"> {
  const found = await readSchedule(store, id);
  if (!found) return "absent";
  if (await wasAsked(store, ask.nonce)) return "repeated";
  const occurrence: Occurrence = {
    schedule: id,
    planned: wallTime(now),
    at: now.toISOString(),
    asked: { nonce: ask.nonce, by: ask.by },
    state: "due",
    attempts: 0,
  };
  const changes = [asked(ask.nonce, occurrence), ...occurrenceInserted(found.value.job, occurrence)];
  const committed = await store.transact(SCHEDULES, changes);
  return committed.kind === "done" ? "done" : "repeated";
}

async function changed(
  store: TableStore,
  id: string,
  change: (schedule: Schedule) => Schedule,
): Promise<"done" | "absent"> {
  const found = await readSchedule(store, id);
  if (!found) return "absent";
  const committed = await store.transact(SCHEDULES, scheduleChanged(found, change(found.value)));
  return committed.kind === "done" ? "done" : changed(store, id, change);
}
