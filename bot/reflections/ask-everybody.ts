/** The scheduled job of Wednesday: what the plan says, to everybody. */
import { isoWeekOf, weekOfDate } from "../calendar/iso-week.ts";
import { addDays, localDate } from "../calendar/local-date.ts";
import { noFields, type PlannedJob } from "../scheduling/kinds.ts";
import { ask } from "./ask.ts";
import { readBank } from "./bank-store.ts";
import type { ReflectionDeps } from "./deps.ts";
import { type AskedItem, EVERYONE, questionId } from "./question.ts";
import { chosenSince, readQuestion } from "./question-store.ts";
import type { BankItem } from "./rules/bank.ts";
import { nextAsk } from "./rules/plan.ts";
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
      const items = await itemsFor(deps, week, now);
      if (items.length === 0) return { nothing: "none" };
      const asked = await ask(deps, { id: questionId(week, EVERYONE), items }, now);
      return asked === "already" ? { nothing: "already" } : undefined;
    },
  };
}

async function wouldAsk(deps: ReflectionDeps, now: Date): Promise<boolean> {
  const week = isoWeekOf(now);
  if (await readQuestion(deps.store, questionId(week, EVERYONE))) return false;
  return (await itemsFor(deps, week, now)).length > 0;
}

/** Somewhat more than the plan weighs. */
const DAYS_BACK = 54 * 7;

/** Empty: everything was asked within a quarter. */
async function itemsFor(
  { store, settings }: Pick<ReflectionDeps, "store" | "settings">,
  week: string,
  now: Date,
): Promise<readonly AskedItem[]> {
  const since = weekOfDate(addDays(localDate(now), -DAYS_BACK));
  const before = await chosenSince(store, EVERYONE, since);
  const asked = before
    .filter((each) => each.week < week)
    .map((each) => ({ week: each.week, items: each.items.map(({ id }) => id) }));
  const next = nextAsk(await readBank(settings), asked, week);
  if (next.kind === "nothing") return [];
  return (next.kind === "question" ? [next.item] : next.items).map(askedItem);
}

function askedItem({ id, kind, texts }: BankItem): AskedItem {
  return { id, kind, texts };
}
