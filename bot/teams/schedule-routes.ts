/** The buttons of tidsplaner, all for a systemansvarlig. */
import { schedulingVerbs as schedule } from "../../adaptive-cards/scheduling/verbs.ts";
import type { ScheduleHandlers } from "../scheduling/handlers.ts";

export function scheduleVerbs(own: ScheduleHandlers) {
  const handlers = {
    [schedule.list]: own.list,
    [schedule.new]: own.new,
    [schedule.newOf]: own.newOf,
    [schedule.edit]: own.edit,
    [schedule.form]: own.form,
    [schedule.preview]: own.preview,
    [schedule.save]: own.save,
    [schedule.pause]: own.pause,
    [schedule.resume]: own.resume,
    [schedule.run]: own.run,
    [schedule.runConfirmed]: own.runConfirmed,
    [schedule.history]: own.history,
    [schedule.close]: own.close,
  };
  return Object.entries(handlers).map(([verb, run]) => ({ verb, who: ["administrator"] as const, run }));
}
