/** The schedules that Mandagskvarteret comes with. A systemansvarlig can change them like every other one. */
import type { ScheduleDraft } from "../scheduling/change-schedule.ts";

export const PUBLISH_SCHEDULE = "edition-publish";

/** Names of the jobs that they run. */
export const PUBLISH_JOB = "edition.publish";
export const DEADLINE_JOB = "edition.deadline";
export const REACH_JOB = "edition.reach";
export const LINES_JOB = "edition.ask-lines";
export const PRESENTING_JOB = "edition.presenting";
export const PRESENTING_SCHEDULE = "edition-presenting";

const MONDAY = 1;
const THURSDAY = 4;
const FRIDAY = 5;

export const editionSchedules: readonly ScheduleDraft[] = [
  {
    id: PUBLISH_SCHEDULE,
    name: "Mandagskvarteret sendes ut",
    job: PUBLISH_JOB,
    rule: { kind: "weekdays", days: [MONDAY], time: "08:00" },
    holiday: "move",
    missed: { kind: "run-late", withinHours: 72 },
    parameters: {},
    madeBy: "",
  },
  {
    id: "edition-lines",
    name: "Lederne spørres om én linje",
    job: LINES_JOB,
    rule: { kind: "weekdays", days: [THURSDAY], time: "09:00" },
    // After Maundy Thursday the next working day comes when the edition is out already.
    holiday: "before",
    missed: { kind: "run-late", withinHours: 24 },
    parameters: {},
    madeBy: "",
  },
  {
    id: "edition-deadline-friday",
    name: "Frist for Mandagskvarteret",
    job: DEADLINE_JOB,
    rule: { kind: "weekdays", days: [FRIDAY], time: "12:00" },
    // On Good Friday, too: on the next working day the edition is to be sent already.
    holiday: "send-anyway",
    missed: { kind: "run-late", withinHours: 60 },
    parameters: {},
    madeBy: "",
  },
  {
    id: "edition-deadline-monday",
    name: "Siste frist for Mandagskvarteret",
    job: DEADLINE_JOB,
    rule: { kind: "weekdays", days: [MONDAY], time: "07:00" },
    holiday: "move",
    missed: { kind: "run-late", withinHours: 1 },
    parameters: {},
    madeBy: "",
  },
  {
    id: PRESENTING_SCHEDULE,
    name: "Tjenesten som presenterer seg neste uke, blir spurt",
    job: PRESENTING_JOB,
    rule: { kind: "weekdays", days: [MONDAY], time: "10:00" },
    holiday: "move",
    missed: { kind: "run-late", withinHours: 72 },
    parameters: {},
    madeBy: "",
  },
  {
    id: "edition-reach",
    name: "Hvor langt Mandagskvarteret nådde",
    job: REACH_JOB,
    // Before the next edition asks for attention.
    rule: { kind: "weekdays", days: [MONDAY], time: "06:00" },
    holiday: "send-anyway",
    missed: { kind: "run-late", withinHours: 160 },
    parameters: {},
    madeBy: "",
  },
];
