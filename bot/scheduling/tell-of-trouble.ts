/**
 * Tells every systemansvarlig once of what was missed or given up: one message for what is found of a schedule in one
 * look; while there is none, it waits. The rows, in schedule-trouble|OCCURRENCE, the oldest of them:
 *   h|000001   which occurrences are told of
 *   n|told     so that two programs tell once
 * Their pointers go after the fact; whoever was cut off in between finds it told and takes away what it names.
 */
import { z } from "zod/v4";
import { scheduleTroubleCard } from "../../adaptive-cards/scheduling/trouble.ts";
import { commitFact, historyKey, isVoid, nextHistory } from "../delivery/commit-fact.ts";
import type { Outgoing } from "../delivery/outgoing.ts";
import type { Renderers } from "../delivery/renderer.ts";
import { administrators, type Organisation } from "../organisation/organisation.ts";
import { rowFormat } from "../storage/row.ts";
import { prefixed, rowsOf, type TableStore } from "../storage/table-store.ts";
import { type Kinds, kindOf } from "./kinds.ts";
import { momentWords } from "./plan-words.ts";
import type { Job } from "./run-due.ts";
import { pointedTo, readOccurrence, readSchedule, SCHEDULES, TROUBLE } from "./schedule-store.ts";
import { nameOf, resultWords } from "./show.ts";

const SCHEDULE_TROUBLE = "schedule-trouble";
const TOLD = "told";
/** Told of in one message. */
const MOST = 20;
/** Messages that fit into one transaction, with what belongs to it. */
const MOST_TOLD = 90;

const toldSchema = z.object({ at: z.string(), occurrences: z.array(z.string()) });
const toldRow = rowFormat("schedule-told", toldSchema);

interface TroubleDeps {
  readonly store: TableStore;
  readonly people: { organisation(): Promise<Organisation> };
}

export function createTellOfTrouble(deps: TroubleDeps): Job {
  return {
    name: "schedules.tell-of-trouble",
    async run(now) {
      const found: string[] = [];
      for await (const row of rowsOf(deps.store, SCHEDULES, prefixed(TROUBLE))) found.push(pointedTo(row));
      const bySchedule = Map.groupBy(found, (occurrence) => occurrence.split("|")[1]);
      for (const occurrences of bySchedule.values()) await tell(deps, occurrences.slice(0, MOST), now);
    },
  };
}

async function tell(
  { store, people }: TroubleDeps,
  occurrences: readonly string[],
  now: Date,
): Promise<void> {
  const receivers = administrators(await people.organisation()).slice(0, MOST_TOLD);
  if (receivers.length === 0) return;
  const [first = ""] = occurrences;
  const partition = `${SCHEDULE_TROUBLE}|${first}`;
  const history = await nextHistory(store, partition, 0);
  const committed = await commitFact(store, {
    partition,
    history,
    event: toldRow.write({ at: now.toISOString(), occurrences: [...occurrences] }),
    nonce: TOLD,
    changes: [],
    messages: receivers.map((person) => messageTo(person, first, history)),
  });
  if (committed.kind === "conflict") return;
  const told = await readTold(store, first, committed.kind === "repeated" ? committed.history : history);
  // A conflict: another program has taken it away.
  for (const occurrence of told)
    await store.transact(SCHEDULES, [{ kind: "delete", row: TROUBLE + occurrence }]);
}

async function readTold(store: TableStore, first: string, history: number): Promise<readonly string[]> {
  const row = await store.get(`${SCHEDULE_TROUBLE}|${first}`, historyKey(history));
  return row && !isVoid(row) ? toldRow.read(row).occurrences : [];
}

export function createTroubleRenderers({
  store,
  kinds,
}: {
  readonly store: TableStore;
  readonly kinds: Kinds;
}): Renderers {
  return {
    [SCHEDULE_TROUBLE]: async ({ subject, history, key }, { texts }) => {
      const told = await readTold(store, subject, history);
      const found = await Promise.all(told.map((occurrence) => readOccurrence(store, occurrence)));
      const first = found.find((each) => each !== undefined)?.value;
      const schedule = first && (await readSchedule(store, first.schedule));
      if (!schedule) return undefined;
      const lines = found.flatMap((each) => (each ? [each.value] : []));
      const words = texts.scheduling;
      const kind = kindOf(kinds, schedule.value.job);
      return scheduleTroubleCard(
        {
          id: schedule.value.id,
          name: nameOf(schedule.value),
          lines: lines.map((one) =>
            words.result(momentWords(one.at, texts, new Date(one.at)), resultWords(one, kind, texts)),
          ),
          gaveUp: lines.some(({ state }) => state === "failed"),
          nonce: key,
        },
        texts,
      );
    },
  };
}

function messageTo(person: string, occurrence: string, history: number): Outgoing {
  return {
    key: `${SCHEDULE_TROUBLE}|${occurrence}|${person}`,
    to: person,
    card: SCHEDULE_TROUBLE,
    subject: occurrence,
    history,
    priority: "own",
    act: { kind: "send" },
    window: true,
  };
}
