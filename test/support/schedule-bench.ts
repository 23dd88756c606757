/** Schedules, and programs that look at them on one store. */
import { makeSchedule, type ScheduleDraft } from "../../bot/scheduling/change-schedule.ts";
import { createScheduledLooks } from "../../bot/scheduling/scheduled-looks.ts";
import { BEAT_MS, type ScheduledJob } from "../../bot/scheduling/watch.ts";
import type { Job } from "../../bot/scheduling/run-due.ts";
import { historyOf, type Occurrence } from "../../bot/scheduling/schedule-store.ts";
import type { TableStore } from "../../bot/storage/table-store.ts";
import { createQuietLog, type QuietLog } from "./quiet-log.ts";

export const ADMINISTRATOR = "a1";

export const mondays: ScheduleDraft = {
  id: "mondays",
  job: "note",
  rule: { kind: "weekdays", days: [1], time: "08:00" },
  holiday: "move",
  missed: { kind: "run-late", withinHours: 12 },
  madeBy: ADMINISTRATOR,
  parameters: {},
};

export async function make(store: TableStore, draft: Partial<ScheduleDraft>, now: Date): Promise<void> {
  const made = await makeSchedule(store, { ...mondays, ...draft }, now);
  if (made.kind !== "done") throw new Error(`the schedule is ${made.kind}`);
}

export interface Looking {
  readonly log: QuietLog;
  look(now: Date): Promise<void>;
  /** Lets this program's monotonic clock run. */
  wait(ms: number): void;
}

/** One program: its looks, and the clock that nobody sets. */
export function program(store: TableStore, ...jobs: readonly ScheduledJob[]): Looking {
  return programBeating(BEAT_MS, store, ...jobs);
}

/** @param beatMs how often it touches what it runs, in real milliseconds. */
export function programBeating(beatMs: number, store: TableStore, ...jobs: readonly ScheduledJob[]): Looking {
  const log = createQuietLog();
  let ticks = 0;
  const looks: readonly Job[] = createScheduledLooks({ store, log, beatMs, monotonic: () => ticks }, jobs);
  return {
    log,
    async look(now) {
      for (const each of looks) await each.run(now);
    },
    wait: (ms) => void (ticks += ms),
  };
}

export function history(store: TableStore, id = "mondays"): Promise<readonly Occurrence[]> {
  return historyOf(store, id, "2000-01-01T00:00");
}
