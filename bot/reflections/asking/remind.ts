/** The one reminder: to everybody who got the question, in the same words for those who have answered and those who have not. */
import { commitFact, nextHistory } from "../../delivery/commit-fact.ts";
import { noFields, type PlannedJob } from "../../scheduling/kinds.ts";
import { pointersIn } from "../../storage/pointers.ts";
import { readFrozen } from "./asked-people.ts";
import type { ReflectionDeps } from "../deps.ts";
import { messageTo, REFLECTION_REMINDER } from "../messages.ts";
import { idIn, isOpen } from "../question.ts";
import {
  eventRow,
  OPEN_REFLECTIONS,
  partitionOf,
  type QuestionFile,
  readQuestion,
} from "../question-store.ts";
import { REMIND_JOB } from "../schedules.ts";

export function createRemind(deps: Pick<ReflectionDeps, "store" | "clock">): PlannedJob {
  return {
    name: REMIND_JOB,
    kind: {
      words: ({ jobKinds }) => jobKinds.reflectionRemind,
      several: false,
      sends: true,
      form: noFields,
      reaches: async () => (await peopleReminded(deps, deps.clock())).size,
    },
    async run({ now }) {
      let reminded = false;
      for (const row of await pointersIn(deps.store, OPEN_REFLECTIONS))
        if (await remindOf(deps, idIn(row), now)) reminded = true;
      return reminded ? undefined : { nothing: "none" };
    },
  };
}

/** Whoever was asked this morning needs no reminder. */
const LEAST_DAYS_MS = 36 * 60 * 60_000;

function isDue({ reminded, closed, withdrawn, question }: QuestionFile, now: Date): boolean {
  if (reminded || closed || withdrawn || !isOpen(question, now)) return false;
  return now.getTime() - Date.parse(question.at) >= LEAST_DAYS_MS;
}

/** Those who got what is to be reminded of now. */
async function peopleReminded(
  { store }: Pick<ReflectionDeps, "store">,
  now: Date,
): Promise<ReadonlySet<string>> {
  const people = new Set<string>();
  for (const row of await pointersIn(store, OPEN_REFLECTIONS)) {
    const id = idIn(row);
    const file = await readQuestion(store, id);
    if (!file || !isDue(file, now)) continue;
    for (const one of (await readFrozen(store, id, file.question.version)).people) people.add(one.id);
  }
  return people;
}

async function remindOf({ store }: Pick<ReflectionDeps, "store">, id: string, now: Date): Promise<boolean> {
  const file = await readQuestion(store, id);
  if (!file || !isDue(file, now)) return false;
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
