/**
 * Jobs that schedules run. For each there is a look of its own at every wake-up, so that one that hangs holds up no
 * other: what has come is planned (an occurrence is inserted, once, whoever looks first), then what is open is run.
 *
 * No two clocks are compared but at planning, where the fastest decides. Who runs an occurrence, and when it is tried
 * again, is decided by the row and by how long each program has seen it unchanged on its own monotonic clock.
 */
import { faultOf, type Log } from "../log.ts";
import { rowsOf, type TableStore } from "../storage/table-store.ts";
import { backoffMs, isMissed, MAX_ATTEMPTS, occurrenceAfter } from "./rules.ts";
import type { Job } from "./run-due.ts";
import {
  dueRange,
  type Occurrence,
  occurrenceChanged,
  occurrenceInserted,
  occurrenceKey,
  openRange,
  pointedTo,
  readOccurrence,
  readSchedule,
  type Schedule,
  scheduleChanged,
  SCHEDULES,
  type Stored,
} from "./schedule-store.ts";

export interface ScheduledRun {
  /** Names the occurrence: an effect that is keyed by it comes once, however often the job is run. */
  readonly occurrence: string;
  readonly now: Date;
  readonly parameters: Readonly<Record<string, string>>;
}

export interface ScheduledJob {
  readonly name: string;
  /** May be run again after it was cut off or took longer than TAKE_OVER_MS. Throwing means: try again later. */
  run(of: ScheduledRun): Promise<void>;
}

export interface LooksDeps {
  readonly store: TableStore;
  readonly log: Log;
  /** Milliseconds of a clock that is never set. */
  readonly monotonic?: () => number;
}

/** An attempt whose row has not changed for so long is taken for dead. */
export const TAKE_OVER_MS = 2 * 60_000;
/** Occurrences planned in one look, so that years of a busy schedule do not hold up what is open. */
const PLANNED_A_LOOK = 200;

interface Watch extends Required<LooksDeps> {
  readonly job: ScheduledJob;
  /** Since when (monotonic) this program has seen an occurrence with this etag. */
  readonly seen: Map<string, { readonly etag: string; readonly since: number }>;
}

/** One look for each job; how it is run is the wake-ups' affair. */
export function createScheduledLooks(deps: LooksDeps, jobs: readonly ScheduledJob[]): readonly Job[] {
  return jobs.map((job) => {
    const watch: Watch = { monotonic: () => performance.now(), ...deps, job, seen: new Map() };
    return {
      name: job.name,
      async run(now) {
        const faults = [...(await planDue(watch, now)), ...(await runOpen(watch, now))];
        if (faults.length > 0) throw new AggregateError(faults, `${faults.length} faults of ${job.name}`);
      },
    };
  });
}

/** A row that cannot be worked on holds up no other: what was thrown is returned. */
async function forEach<T>(all: Iterable<T>, work: (one: T) => Promise<void>): Promise<readonly unknown[]> {
  const faults: unknown[] = [];
  for (const one of all) await work(one).catch((error: unknown) => faults.push(error));
  return faults;
}

async function planDue(watch: Watch, now: Date): Promise<readonly unknown[]> {
  for (let planned = 0; ;) {
    const { rows } = await watch.store.query(SCHEDULES, dueRange(watch.job.name, now));
    const faults = await forEach(rows, (row) => planNext(watch, pointedTo(row), now));
    planned += rows.length;
    if (rows.length === 0 || faults.length > 0 || planned >= PLANNED_A_LOOK) return faults;
  }
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

async function runOne(watch: Watch, found: Stored<Occurrence>, now: Date): Promise<void> {
  const schedule = await readSchedule(watch.store, found.value.schedule);
  if (!schedule) return;
  if (found.value.attempts >= MAX_ATTEMPTS) return settle(watch, found, endOf(found.value, "interrupted"));
  const claimed = await claim(watch, found, now);
  if (!claimed) return;
  const begun = watch.monotonic();
  const { parameters } = schedule.value;
  const fault = await attempt(watch, claimed.value, {
    occurrence: occurrenceKey(claimed.value),
    now,
    parameters,
  });
  const durationMs = Math.round(watch.monotonic() - begun);
  await settle(watch, claimed, { ...endOf(claimed.value, fault), durationMs });
}

/** Undefined: somebody else was faster. */
async function claim(
  { store, job }: Watch,
  found: Stored<Occurrence>,
  now: Date,
): Promise<Stored<Occurrence> | undefined> {
  const attempts = found.value.attempts + 1;
  const value: Occurrence = { ...found.value, state: "running", attempts, started: now.toISOString() };
  const committed = await store.transact(SCHEDULES, occurrenceChanged(job.name, found, value));
  if (committed.kind === "conflict") return undefined;
  return { value, etag: committed.etags.get(occurrenceKey(value)) ?? "" };
}

/** The name of what was thrown; undefined when the job is done. */
async function attempt(
  { log, job }: Watch,
  occurrence: Occurrence,
  run: ScheduledRun,
): Promise<string | undefined> {
  try {
    await job.run(run);
    return undefined;
  } catch (error) {
    const fault = faultOf(error);
    log.error(
      { ...namesOf(job.name, occurrence), attempt: occurrence.attempts, ...fault },
      "a scheduled job failed",
    );
    return String(fault["fault"]);
  }
}

function endOf(occurrence: Occurrence, fault: string | undefined): Occurrence {
  if (fault === undefined) return { ...occurrence, state: "done", fault };
  return { ...occurrence, state: occurrence.attempts >= MAX_ATTEMPTS ? "failed" : "due", fault };
}

async function settle(watch: Watch, from: Stored<Occurrence>, to: Occurrence): Promise<void> {
  const { store, log, job, seen } = watch;
  const committed = await store.transact(SCHEDULES, occurrenceChanged(job.name, from, to));
  if (committed.kind === "conflict")
    return log.warn(namesOf(job.name, to), "another program has taken this occurrence over meanwhile");
  const key = occurrenceKey(to);
  seen.set(key, { etag: committed.etags.get(key) ?? "", since: watch.monotonic() });
  if (to.state === "failed")
    log.error({ ...namesOf(job.name, to), attempts: to.attempts }, "a scheduled job is given up");
}

function namesOf(job: string, { schedule, planned }: Occurrence): Record<string, unknown> {
  return { job, schedule, planned };
}
