/** The schedule that the strategy plan comes with. */
import type { ScheduleDraft } from "../scheduling/change-schedule.ts";

export const STALE_JOB = "goals.stale";

export const goalSchedules: readonly ScheduleDraft[] = [
  {
    id: "goals-stale",
    name: "Mål som har ligget stille",
    job: STALE_JOB,
    // The first Monday of each quarter.
    rule: { kind: "cron", expression: "0 9 * 1,4,7,10 1#1" },
    holiday: "move",
    missed: { kind: "run-late", withinHours: 72 },
    parameters: {},
    madeBy: "",
  },
];
