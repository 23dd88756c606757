/** Schedules that the product comes with: made once, and from then on the municipality's own. */
import type { TableStore } from "../storage/table-store.ts";
import { makeSchedule, type ScheduleDraft } from "./change-schedule.ts";
import { readSchedule } from "./schedule-store.ts";

/** A job: at the first look it makes those that are not there; what somebody has changed stays as it is. */
export function createBuiltInSchedules(store: TableStore, drafts: readonly ScheduleDraft[]) {
  let made = false;
  return {
    name: "schedules.built-in",
    async run(now: Date): Promise<void> {
      if (made) return;
      for (const draft of drafts)
        if (!(await readSchedule(store, draft.id))) await makeSchedule(store, draft, now);
      made = true;
    },
  };
}
