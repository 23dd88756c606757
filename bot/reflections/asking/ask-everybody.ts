/** The scheduled job of Wednesday: what the plan says, or what an editor chose instead, to everybody. */
import { isoWeekOf } from "../../calendar/iso-week.ts";
import { noFields, type PlannedJob } from "../../scheduling/kinds.ts";
import { ask } from "./ask.ts";
import type { ReflectionDeps } from "../deps.ts";
import { chosenFor } from "../bank/next-week.ts";
import { EVERYONE, itemWords, questionId } from "../question.ts";
import { readQuestion } from "../question-store.ts";
import type { BankItem } from "../rules/bank.ts";
import { ASK_JOB } from "../schedules.ts";

export function createAskEverybody(deps: ReflectionDeps): PlannedJob {
  return {
    name: ASK_JOB,
    kind: {
      words: ({ jobKinds }) => jobKinds.reflectionAsk,
      several: false,
      sends: true,
      form: noFields,
      reaches: async (_parameters, { organisation }) =>
        (await askedNow(deps, deps.clock())).length > 0 ? organisation.people.size : 0,
      sendsNow: async ({ texts }) =>
        (await askedNow(deps, deps.clock())).map((item) => itemWords(item, texts.common.language)),
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

async function askedNow(deps: ReflectionDeps, now: Date): Promise<readonly BankItem[]> {
  const week = isoWeekOf(now);
  if (await readQuestion(deps.store, questionId(week, EVERYONE))) return [];
  return (await chosenFor(deps, week, now)).items;
}
