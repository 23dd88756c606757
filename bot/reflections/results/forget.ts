/**
 * What was kept for half a year goes, once a week and whatever schedules are paused: an own job, since the schedule of the
 * closing time is a systemansvarlig's. Run again it finds less.
 */
import { isoWeekOf, weekOfDate } from "../../calendar/iso-week.ts";
import { addDays, localDate } from "../../calendar/local-date.ts";
import { forgetAnswers } from "../answering/answer-store.ts";
import type { ReflectionDeps } from "../deps.ts";
import { askedBetween } from "../question-store.ts";
import { forgetNamed } from "./result-store.ts";

const WEEKS_KEPT = 26;
/** A bot that stood still for so long catches up. */
const WEEKS_BACK = 26;

export function createForgetOld({ store }: Pick<ReflectionDeps, "store">) {
  let done: string | undefined;
  return {
    name: "reflections.forget",
    async run(now: Date): Promise<void> {
      const today = isoWeekOf(now);
      if (done === today) return;
      const week = (weeks: number) => weekOfDate(addDays(localDate(now), -7 * weeks));
      for (const id of await askedBetween(store, week(WEEKS_KEPT + WEEKS_BACK), week(WEEKS_KEPT))) {
        await forgetAnswers(store, id);
        await forgetNamed(store, id);
      }
      done = today;
    },
  };
}
