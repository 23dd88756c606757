/**
 * The scheduled job that asks leaders for one line each for the coming edition. One fact for each occurrence, in a
 * partition of its own, line-ask|OCCURRENCE:
 *   h|000001     for which edition, and in which week it was asked
 *   n|…          so that it is written once, however often the job is run
 *   m|000001|00  the one message to all of them
 * A card's key is the person and the week of asking: Kjør nå, or another day for the schedule, makes no second one.
 */
import { z } from "zod/v4";
import { isoWeekOf } from "../../calendar/iso-week.ts";
import type { Clock } from "../../clock.ts";
import { commitFact, historyKey, isVoid, nextHistory } from "../../delivery/commit-fact.ts";
import type { Outgoing } from "../../delivery/outgoing.ts";
import { noFields, type PlannedJob } from "../../scheduling/kinds.ts";
import { rowFormat } from "../../storage/row.ts";
import type { TableStore } from "../../storage/table-store.ts";
import { LINES_JOB } from "../schedules.ts";
import { comingWeek } from "./coming-week.ts";
import { answeredUnits } from "./line-store.ts";
import { askedNow, type ServicesDeps } from "./services.ts";

/** Name of the renderer, and of the expansion of the one message to all of them. */
export const LINE_CARD = "edition-line";

const askSchema = z.object({
  /** Of the edition: "2026-W49". */
  week: z.string(),
  /** The week in which it was asked. */
  asked: z.string(),
  /** ISO instant. */
  at: z.string(),
});
type Ask = z.infer<typeof askSchema>;
const askRow = rowFormat("edition-line-ask", askSchema);

export interface AskDeps extends ServicesDeps {
  readonly store: TableStore;
}

export function createAskLines(deps: AskDeps & { readonly clock: Clock }): PlannedJob {
  const { store } = deps;
  return {
    name: LINES_JOB,
    kind: {
      words: ({ jobKinds }) => jobKinds.lines,
      several: false,
      sends: true,
      form: noFields,
      reaches: async () => {
        const now = deps.clock();
        return (await unanswered(deps, await comingWeek(store, now), now)).length;
      },
    },
    async run({ occurrence, now }) {
      const ask: Ask = { week: await comingWeek(store, now), asked: isoWeekOf(now), at: now.toISOString() };
      const partition = partitionOf(occurrence);
      const history = await nextHistory(store, partition, 0);
      const committed = await commitFact(store, {
        partition,
        history,
        event: askRow.write(ask),
        nonce: LINES_JOB,
        changes: [],
        messages: [
          { ...cardTo("*", ask), key: `${LINE_CARD}|${occurrence}|*`, subject: occurrence, history },
        ],
      });
      if (committed.kind === "conflict") throw new Error(`${partition}: another program was faster`);
    },
  };
}

/** Who gets one now: whoever answers for a service that has not answered. */
export async function askedPeople(
  deps: AskDeps,
  { subject, history }: Outgoing,
): Promise<readonly Outgoing[]> {
  const ask = await readAsk(deps.store, subject, history);
  if (!ask) return [];
  const people = await unanswered(deps, ask.week, new Date(ask.at));
  return people.map((person) => cardTo(person, ask));
}

async function unanswered(deps: AskDeps, week: string, now: Date): Promise<readonly string[]> {
  const answered = await answeredUnits(deps.store, week);
  const asked = await askedNow(deps, now);
  const people = [...asked].filter(([, units]) => units.some(({ id }) => !answered.has(id)));
  return people.map(([person]) => person);
}

/** The one card of a week. */
export function cardKey(asked: string, person: string): string {
  return `${LINE_CARD}|${asked}|${person}`;
}

function cardTo(person: string, { week, asked }: Ask): Outgoing {
  return {
    key: cardKey(asked, person),
    to: person,
    card: LINE_CARD,
    subject: week,
    history: 0,
    priority: "own",
    act: { kind: "send" },
    window: true,
  };
}

async function readAsk(store: TableStore, occurrence: string, history: number): Promise<Ask | undefined> {
  const row = await store.get(partitionOf(occurrence), historyKey(history));
  return row && !isVoid(row) ? askRow.read(row) : undefined;
}

function partitionOf(occurrence: string): string {
  return `line-ask|${occurrence}`;
}
