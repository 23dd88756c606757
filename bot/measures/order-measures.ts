/** When the measures of a month are made and sent: on the first working day of the next, to each reader once. */
import { dateIn } from "../calendar/wall-time.ts";
import { enqueue } from "../delivery/outbox.ts";
import type { Outgoing } from "../delivery/outgoing.ts";
import type { IdeasDeps } from "../ideas/deps.ts";
import { createBuiltInSchedules } from "../scheduling/built-in.ts";
import type { ScheduleDraft } from "../scheduling/change-schedule.ts";
import { noFields, type PlannedJob } from "../scheduling/kinds.ts";
import { figuresOf } from "./make-figures.ts";
import { readersOfMeasures } from "./roles.ts";
import { isEmpty } from "./rules/figures.ts";
import { monthBefore } from "./rules/month.ts";

/** Name of the renderer. */
export const MEASURES_CARD = "measures";
const MEASURES_JOB = "measures";

const schedule: ScheduleDraft = {
  id: "measures",
  name: "Månedens tall til systemansvarlige og øverste leder",
  job: MEASURES_JOB,
  // The weekday nearest to the first; New Year's Day and others are moved by the rule for holidays.
  rule: { kind: "cron", expression: "0 8 1W * *" },
  holiday: "move",
  missed: { kind: "run-late", withinHours: 168 },
  parameters: {},
  madeBy: "",
};

export function createOrderMeasures(deps: IdeasDeps) {
  return {
    jobs: [createBuiltInSchedules(deps.store, [schedule])],
    scheduled: [createScheduled(deps)],
  };
}

/** Everything about it follows from the occurrence: run again it makes and orders the same. */
function createScheduled(deps: IdeasDeps): PlannedJob {
  return {
    name: MEASURES_JOB,
    kind: {
      words: ({ jobKinds }) => jobKinds.measures,
      several: false,
      sends: true,
      form: noFields,
      reaches: async () => (await readersNow(deps, deps.clock())).length,
    },
    async run({ occurrence, now }) {
      const month = monthBefore(dateIn(occurrence.split("|")[2] ?? ""));
      if (isEmpty((await figuresOf(deps, month)).month)) return { nothing: "none" };
      const readers = await readersNow(deps, now);
      await enqueue(
        deps.store,
        readers.map((person) => measuresTo(person, month)),
        now,
      );
    },
  };
}

async function readersNow({ people }: IdeasDeps, now: Date): Promise<readonly string[]> {
  return readersOfMeasures(people, await people.organisation(), now);
}

function measuresTo(person: string, month: string): Outgoing {
  return {
    key: `measures|${month}|${person}`,
    to: person,
    card: MEASURES_CARD,
    subject: month,
    history: 0,
    priority: "own",
    act: { kind: "send" },
    window: true,
  };
}
