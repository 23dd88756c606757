/** The schedules that reflections come with. A systemansvarlig changes them like every other one. */
import type { ScheduleDraft } from "../scheduling/change-schedule.ts";

export const ASK_JOB = "reflection.ask";
export const REMIND_JOB = "reflection.remind";
export const CLOSE_JOB = "reflection.close";
export const ASK_SCHEDULE = "reflection-ask";
/** Its next time is the closing time of what is asked; frozen then. */
export const CLOSE_SCHEDULE = "reflection-close";

const MONDAY = 1;
const TUESDAY = 2;
const WEDNESDAY = 3;

const built = { holiday: "move", parameters: {}, madeBy: "" } as const;

export const reflectionSchedules: readonly ScheduleDraft[] = [
  {
    ...built,
    id: ASK_SCHEDULE,
    name: "Refleksjonen sendes ut",
    job: ASK_JOB,
    rule: { kind: "weekdays", days: [WEDNESDAY], time: "12:00" },
    missed: { kind: "run-late", withinHours: 48 },
  },
  {
    ...built,
    id: "reflection-remind",
    name: "Påminnelse om refleksjonen, til alle",
    job: REMIND_JOB,
    rule: { kind: "weekdays", days: [MONDAY], time: "09:00" },
    missed: { kind: "run-late", withinHours: 12 },
  },
  {
    ...built,
    id: CLOSE_SCHEDULE,
    name: "Svarfristen for refleksjonen",
    job: CLOSE_JOB,
    rule: { kind: "weekdays", days: [TUESDAY], time: "12:00" },
    missed: { kind: "run-late", withinHours: 160 },
  },
];
