/** The scheduled job of Wednesday: what the plan says, or what an editor chose instead, to everybody. */
import { isoWeekOf } from "../calendar/iso-week.ts";
import { noFields, type PlannedJob } from "../scheduling/kinds.ts";
import { ask } from "./ask.ts";
import type { ReflectionDeps } from "./deps.ts";
import { chosenFor } from "./next-week.ts";
import { EVERYONE, questionId } from "./question.ts";
import { readQuestion } from "./question-store.ts";
import { ASK_JOB } from "./schedules.ts";

export function createAskEverybody(deps: ReflectionDeps): PlannedJob {
  return {
    name: ASK_JOB,
    kind: {
      words: ({ jobKinds }) => jobKinds.reflectionAsk,
      several: false,
      sends: true,
      form: noFields,
      reaches: async (_parameters, { organisation }) =>
        (await wouldAsk(deps, deps.clock())) ? organisation.people.size : 0,
    },
    async run({ now }) {
      const week = isoWeekOf(now);
      const { items } = await chosenFor(deps, week, now);
      if (items.length === 0) return { nothing: "none" };
      const asked = items.map(({ id, kind, texts }) => ({ id, kind, texts }));
      const done = await ask(deps, { id: questionId(week, EVERYONE), items: asked }, now);
      return done === "already" ? { nothing: "already" } : undefined;
    },
  };
}

async function wouldAsk(deps: ReflectionDeps, now: Date): Promise<boolean> {
  const week = isoWeekOf(now);
  if (await readQuestion(deps.store, questionId(week, EVERYONE))) return false;
  return (await chosenFor(deps, week, now)).items.length > 0;
}
