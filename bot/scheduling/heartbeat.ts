/**
 * Touches the row of an occurrence while its job runs, so that others see it lives, however long it takes. By a timer
 * of the process, which runs on the monotonic clock: a program that is dead or frozen touches nothing.
 */
import { faultOf } from "../log.ts";
import {
  type Occurrence,
  occurrenceChanged,
  occurrenceKey,
  readOccurrence,
  SCHEDULES,
  type Stored,
} from "./schedule-store.ts";
import type { Watch } from "./watch.ts";

const LONG_MS = 10 * 60_000;

export interface Heartbeat {
  /** Touches no more. The row as it is now; undefined when another program has taken the run over. */
  stop(): Promise<Stored<Occurrence> | undefined>;
}

export function startHeartbeat(watch: Watch, claimed: Stored<Occurrence>): Heartbeat {
  let ours: Stored<Occurrence> | undefined = claimed;
  let certain = true;
  let touching: Promise<void> | undefined;
  const tellLong = afterLong(watch, claimed.value);

  async function touch(): Promise<void> {
    try {
      if (!certain) ours = await foundAgain(watch, claimed.value);
      certain = false;
      if (ours) ours = await touched(watch, ours);
      certain = true;
    } catch (error) {
      watch.log.warn({ job: watch.job.name, ...faultOf(error) }, "a running occurrence could not be touched");
    }
    touching = undefined;
  }
  const timer = setInterval(() => {
    tellLong();
    if (ours) touching ??= touch();
  }, watch.beatMs);
  return {
    async stop() {
      clearInterval(timer);
      await touching;
      return certain ? ours : foundAgain(watch, claimed.value);
    },
  };
}

/** What never ends is seen by nobody else as long as its program lives. Tells once. */
function afterLong(watch: Watch, { schedule, planned, attempts }: Occurrence): () => void {
  const begun = watch.monotonic();
  let told = false;
  return () => {
    if (told || watch.monotonic() - begun < LONG_MS) return;
    told = true;
    watch.log.warn({ job: watch.job.name, schedule, planned, attempts }, "a scheduled job takes long");
  };
}

/** Undefined: somebody else has written, and only who takes a run over does that. */
async function touched({ store, job }: Watch, from: Stored<Occurrence>): Promise<typeof from | undefined> {
  const committed = await store.transact(SCHEDULES, occurrenceChanged(job.name, from, from.value));
  if (committed.kind === "conflict") return undefined;
  return { value: from.value, etag: committed.etags.get(occurrenceKey(from.value)) ?? "" };
}

/** After a touch whose fate nobody knows. */
async function foundAgain({ store }: Watch, claimed: Occurrence): Promise<Stored<Occurrence> | undefined> {
  const found = await readOccurrence(store, occurrenceKey(claimed));
  return found?.value.state === "running" && found.value.attempts === claimed.attempts ? found : undefined;
}
