/**
 * Jobs that schedules run. For each there is a look of its own at every wake-up, so that one that hangs holds up no
 * other: what has come is planned (an occurrence is inserted, once, whoever looks first), then what is open is run.
 *
 * No two clocks are compared but at planning, where the fastest decides. Who runs an occurrence, and when it is tried
 * again, is decided by the row and by how long each program has seen it unchanged on its own monotonic clock.
 */
import { rowsOf, type TableStore } from "../storage/table-store.ts";
import { backoffMs, isMissed, occurrenceAfter } from "./rules.ts";
import type { Job } from "./run-due.ts";
import { namesOf, runOne } from "./run-occurrence.ts";
import {
  dueRange,
  type Occurrence,
  occurrenceInserted,
  openRange,
  pointedTo,
  type Pointers,
  readAllPointers,
  readOccurrence,
  readSchedule,
  type Schedule,
  scheduleChanged,
  SCHEDULES,
  type Stored,
} from "./schedule-store.ts";
import { createWatch, type LooksDeps, type ScheduledJob, TAKE_OVER_MS, type Watch } from "./watch.ts";

/** Occurrences planned in one look, so that years of a busy schedule do not hold up what is open. */
const PLANNED_A_LOOK = 200;

/** One look for each job; how it is run is the wake-ups' affair. */
export function createScheduledLooks(deps: LooksDeps, jobs: readonly ScheduledJob[]): readonly Job[] {
  const pointers = createSharedPointers(deps.store);
  return jobs.map((job) => {
    const watch = createWatch(deps, job);
    return {
      name: job.name,
      async run(now) {
        if (!isBusy(await pointers(), job.name, now)) return watch.seen.clear();
        const faults = [...(await planDue(watch, now)), ...(await runOpen(watch, now))];
        if (faults.length > 0) throw new AggregateError(faults, `${faults.length} faults of ${job.name}`);
      },
    };
  });
}

/**
 * Looks that begin at the same moment read the pointers together: two ranges for each of two dozen jobs would be most of what
 * a bot with nothing to do asks of its store. Whoever begins later reads anew, so that nobody misses what was just written.
 */
function createSharedPointers(store: TableStore): () => Promise<Pointers> {
  let reading: Promise<Pointers> | undefined;
  return () => {
    reading ??= readAllPointers(store);
    queueMicrotask(() => (reading = undefined));
    return reading;
  };
}

function isBusy({ due, open }: Pointers, job: string, now: Date): boolean {
  return open.has(job) || due.some((each) => each.job === job && each.at <= now.toISOString());
}

/** A row that cannot be worked on holds up no other: what was thrown is returned. */
async function forEach<T>(all: Iterable<T>, work: (one: T) => Promise<void>): Promise<readonly unknown[]> {
  const faults: unknown[] = [];
  for (const one of all) await work(one).catch((error: unknown) => faults.push(error));
  return faults;
}

async function planDue(watch: Watch, now: Date): Promise<readonly unknown[]> {
  for (let planned = 0; planned < PLANNED_A_LOOK;) {
    const { rows } = await watch.store.query(SCHEDULES, dueRange(watch.job.name, now));
    const faults = await forEach(rows, (row) => planNext(watch, pointedTo(row), now));
    if (rows.length === 0 || faults.length > 0) return faults;
    planned += rows.length;
  }
  return [];
}

/** Loses nothing when it loses the race: whoever won has planned the same. */
async function planNext({ store, log }: Watch, id: string, now: Date): Promise<void> {
  const found = await readSchedule(store, id);
  if (!found?.value.next || new Date(found.value.next.at) > now) return;
  const schedule = found.value;
  const occurrence = occurrenceOf(schedule, found.value.next, now);
  const last = occurrence.planned;
  const next = occurrenceAfter(schedule, last);
  const committed = await store.transact(SCHEDULES, [
    ...scheduleChanged(found, { ...schedule, last, next }),
    ...occurrenceInserted(schedule.job, occurrence),
  ]);
  if (committed.kind === "done" && occurrence.state === "missed")
    log.warn(namesOf(schedule.job, occurrence), "an occurrence was missed and does not run late");
}

function occurrenceOf(
  schedule: Schedule,
  { planned, at, kind }: NonNullable<Schedule["next"]>,
  now: Date,
): Occurrence {
  const late = isMissed(schedule.missed, new Date(at), now) ? "missed" : "due";
  return { schedule: schedule.id, planned, at, state: kind === "holiday" ? "holiday" : late, attempts: 0 };
}

async function runOpen(watch: Watch, now: Date): Promise<readonly unknown[]> {
  const open = new Set<string>();
  for await (const row of rowsOf(watch.store, SCHEDULES, openRange(watch.job.name))) open.add(pointedTo(row));
  for (const key of watch.seen.keys()) if (!open.has(key)) watch.seen.delete(key);
  return forEach(open, async (key) => {
    const found = await readOccurrence(watch.store, key);
    if (found && mayBegin(watch, key, found)) await runOne(watch, found, now);
  });
}

function mayBegin(watch: Watch, key: string, { value, etag }: Stored<Occurrence>): boolean {
  const known = watch.seen.get(key);
  const since = known?.etag === etag ? known.since : watch.monotonic();
  watch.seen.set(key, { etag, since });
  const wait = value.state === "running" ? TAKE_OVER_MS : backoffMs(value.attempts);
  return watch.monotonic() - since >= wait;
}
