/**
 * Takes away occurrences that are at their end and old. A schedule names its last and its next occurrence itself, so
 * none comes again for that. What stays: the last of each schedule, which is shown; what somebody asked for with Kjør nå,
 * where a press that is repeated finds it; and what nobody was told of yet.
 */
import { MAX_CHANGES } from "../storage/limits.ts";
import { prefixed, rowsOf, type TableStore } from "../storage/table-store.ts";
import { listSchedules, occurrenceIn, SCHEDULES, TROUBLE } from "./schedule-store.ts";
import type { Occurrence } from "./schedule-store.ts";

export interface OccurrencesStep {
  /** Where the next step begins; undefined: that was all. */
  readonly next: string | undefined;
  readonly occurrences: number;
}

const OCCURRENCES = "o|";
const STEP = 1000;

/** @param from "" at first @param before ISO instant @param remove false only counts */
export async function clearOccurrences(
  store: TableStore,
  from: string,
  before: string,
  remove: boolean,
): Promise<OccurrencesStep> {
  const last = new Map((await listSchedules(store)).map((schedule) => [schedule.id, schedule.last]));
  const untold = new Set<string>();
  for await (const { row } of rowsOf(store, SCHEDULES, prefixed(TROUBLE))) untold.add(row);
  const range = prefixed(OCCURRENCES);
  const { rows } = await store.query(SCHEDULES, { ...range, ...(from === "" ? {} : { from }), limit: STEP });
  const found = rows.filter((row) => {
    const occurrence = occurrenceIn(row);
    const stays = last.get(occurrence.schedule) === occurrence.planned || untold.has(TROUBLE + row.row);
    return !stays && isOld(occurrence, before);
  });
  let occurrences = 0;
  for (let at = 0; at < found.length; at += MAX_CHANGES) {
    const batch = found.slice(at, at + MAX_CHANGES);
    const changes = batch.map(({ row, etag }) => ({ kind: "delete", row, etag }) as const);
    const done = !remove || (await store.transact(SCHEDULES, changes)).kind === "done";
    if (done) occurrences += batch.length;
  }
  const end = rows.at(-1)?.row;
  return { occurrences, next: end === undefined ? undefined : `${end} ` };
}

function isOld({ state, at, asked }: Pick<Occurrence, "state" | "at" | "asked">, before: string): boolean {
  return state !== "due" && state !== "running" && asked === undefined && at < before;
}
