/**
 * Runs one occurrence: claimed by a conditional write, touched while the job runs, noted at its end. The number of
 * attempts in the row says whose run it is: each claim counts it up, and of two claims one fails.
 */
import { faultOf } from "../log.ts";
import { MAX_ATTEMPTS } from "./rules.ts";
import { type Heartbeat, startHeartbeat } from "./heartbeat.ts";
import {
  type Occurrence,
  occurrenceChanged,
  occurrenceKey,
  readSchedule,
  SCHEDULES,
  type Stored,
} from "./schedule-store.ts";
import type { ScheduledRun, Watch } from "./watch.ts";

export async function runOne(watch: Watch, found: Stored<Occurrence>, now: Date): Promise<void> {
  const schedule = await readSchedule(watch.store, found.value.schedule);
  if (!schedule) return;
  if (found.value.attempts >= MAX_ATTEMPTS) return settle(watch, found, endOf(found.value, "interrupted"));
  const claimed = await claim(watch, found, now);
  if (!claimed) return;
  const begun = watch.monotonic();
  const heartbeat = startHeartbeat(watch, claimed);
  const { parameters, madeBy, changedBy: by = madeBy } = schedule.value;
  const occurrence = occurrenceKey(claimed.value);
  const { fault, nothing } = await attempt(watch, claimed.value, { occurrence, now, parameters, by });
  const durationMs = Math.round(watch.monotonic() - begun);
  await noteEnd(watch, heartbeat, { ...endOf(claimed.value, fault), nothing, durationMs });
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

interface Attempted {
  /** The name of what was thrown; undefined when the job is done. */
  readonly fault?: string;
  readonly nothing?: string;
}

async function attempt({ log, job }: Watch, occurrence: Occurrence, run: ScheduledRun): Promise<Attempted> {
  try {
    const end = await job.run(run);
    return end ? { nothing: end.nothing } : {};
  } catch (error) {
    const fault = faultOf(error);
    log.error(
      { ...namesOf(job.name, occurrence), attempt: occurrence.attempts, ...fault },
      "a scheduled job failed",
    );
    return { fault: String(fault["fault"]) };
  }
}

function endOf(occurrence: Occurrence, fault: string | undefined): Occurrence {
  if (fault === undefined) return { ...occurrence, state: "done", fault };
  return { ...occurrence, state: occurrence.attempts >= MAX_ATTEMPTS ? "failed" : "due", fault };
}

async function noteEnd(watch: Watch, heartbeat: Heartbeat, to: Occurrence): Promise<void> {
  const ours = await heartbeat.stop();
  if (!ours) return takenOver(watch, to);
  await settle(watch, ours, to);
}

async function settle(watch: Watch, from: Stored<Occurrence>, to: Occurrence): Promise<void> {
  const { store, log, job, seen } = watch;
  const committed = await store.transact(SCHEDULES, occurrenceChanged(job.name, from, to));
  if (committed.kind === "conflict") return takenOver(watch, to);
  const key = occurrenceKey(to);
  seen.set(key, { etag: committed.etags.get(key) ?? "", since: watch.monotonic() });
  if (to.state === "failed")
    log.error({ ...namesOf(job.name, to), attempts: to.attempts }, "a scheduled job is given up");
}

function takenOver({ log, job }: Watch, occurrence: Occurrence): void {
  log.warn(
    namesOf(job.name, occurrence),
    "another program has taken this occurrence over meanwhile; what it notes counts",
  );
}

export function namesOf(job: string, { schedule, planned }: Occurrence): Record<string, unknown> {
  return { job, schedule, planned };
}
