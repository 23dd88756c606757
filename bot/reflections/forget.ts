/** The scheduled job of the closing day: what was kept for half a year goes. Closing itself does not wait for it. */
import { weekOfDate } from "../calendar/iso-week.ts";
import { addDays, localDate } from "../calendar/local-date.ts";
import { noFields, type PlannedJob } from "../scheduling/kinds.ts";
import { forgetAnswers } from "./answer-store.ts";
import { createCloseDue } from "./close.ts";
import type { ReflectionDeps } from "./deps.ts";
import { askedBetween } from "./question-store.ts";
import { forgetNamed } from "./result-store.ts";
import { CLOSE_JOB } from "./schedules.ts";

const WEEKS_KEPT = 26;
/** A bot that stood still for so long catches up. */
const WEEKS_BACK = 26;

export function createCloseAndForget(deps: ReflectionDeps): PlannedJob {
  const closing = createCloseDue(deps);
  return {
    name: CLOSE_JOB,
    kind: {
      words: ({ jobKinds }) => jobKinds.reflectionClose,
      several: false,
      sends: false,
      form: noFields,
    },
    async run({ now }) {
      await closing.run(now);
      const week = (weeks: number) => weekOfDate(addDays(localDate(now), -7 * weeks));
      for (const id of await askedBetween(deps.store, week(WEEKS_KEPT + WEEKS_BACK), week(WEEKS_KEPT))) {
        await forgetAnswers(deps.store, id);
        await forgetNamed(deps.store, id);
      }
    },
  };
}
