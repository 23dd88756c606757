/** The one reminder: to everybody who got the question, in the same words for those who have answered and those who have not. */
import { commitFact, nextHistory } from "../delivery/commit-fact.ts";
import { noFields, type PlannedJob } from "../scheduling/kinds.ts";
import { pointersIn } from "../storage/pointers.ts";
import type { ReflectionDeps } from "./deps.ts";
import { messageTo, REFLECTION_REMINDER } from "./messages.ts";
import { isOpen } from "./question.ts";
import { eventRow, OPEN_REFLECTIONS, partitionOf, readQuestion } from "./question-store.ts";
import { REMIND_JOB } from "./schedules.ts";

export function createRemind(deps: Pick<ReflectionDeps, "store">): PlannedJob {
  return {
    name: REMIND_JOB,
    kind: {
      words: ({ jobKinds }) => jobKinds.reflectionRemind,
      several: false,
      sends: true,
      form: noFields,
    },
    async run({ now }) {
      let reminded = false;
      for (const row of await pointersIn(deps.store, OPEN_REFLECTIONS))
        if (await remindOf(deps, row.slice(row.indexOf("|") + 1), now)) reminded = true;
      return reminded ? undefined : { nothing: "none" };
    },
  };
}

/** Whoever was asked this morning needs no reminder. */
const LEAST_DAYS_MS = 36 * 60 * 60_000;

async function remindOf({ store }: Pick<ReflectionDeps, "store">, id: string, now: Date): Promise<boolean> {
  const file = await readQuestion(store, id);
  if (!file || file.reminded || file.closed || !isOpen(file.question, now)) return false;
  if (now.getTime() - Date.parse(file.question.at) < LEAST_DAYS_MS) return false;
  const partition = partitionOf(id);
  const history = await nextHistory(store, partition, file.last);
  const committed = await commitFact(store, {
    partition,
    history,
    nonce: "reminded",
    event: eventRow.write({ event: { kind: "reminded", at: now.toISOString() } }),
    changes: [],
    messages: [messageTo("*", REFLECTION_REMINDER, id, history)],
  });
  if (committed.kind === "conflict") throw new Error(`${partition}: another program was faster`);
  return true;
}
