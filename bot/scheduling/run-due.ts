/**
 * Wakes the jobs: at start and every few real seconds. A job asks the product clock what is due and is idempotent,
 * so a look too many costs a read and a restart in the middle nothing.
 *
 * The beat is a timer of the monotonic clock. node-cron measures to the next full five seconds of the wall clock:
 * when that is set back an hour, it wakes nobody for an hour.
 */
import type { Clock } from "../clock.ts";
import { faultOf, type Log } from "../log.ts";

export interface Job {
  readonly name: string;
  /** Does what is due at `now` (product time). May be run again at any moment, also after it was cut off. */
  run(now: Date): Promise<void>;
}

export interface WakeUpDeps {
  readonly jobs: readonly Job[];
  readonly everyMs: number;
  readonly clock: Clock;
  readonly log: Log;
}

export interface WakeUps {
  /** Looks at once, then every `everyMs`. */
  start(): void;
  /** Begins nothing more and waits for the jobs under way. */
  stop(): Promise<void>;
  /** One look at every job with the present clock; resolves when all are done. A job that fails is logged and delays no other. */
  runOnce(): Promise<void>;
}

export function createWakeUps(deps: WakeUpDeps): WakeUps {
  const underWay = new Map<Job, Promise<void>>();
  let timer: NodeJS.Timeout | undefined;

  /** A beat that finds a job still running leaves it alone: the next beat comes soon. */
  function beat(): void {
    for (const job of deps.jobs) if (!underWay.has(job)) void begin(job);
  }
  function begin(job: Job): Promise<void> {
    const work = attempt(deps, job).finally(() => underWay.delete(job));
    underWay.set(job, work);
    return work;
  }
  async function runNow(job: Job): Promise<void> {
    // What runs already may have asked the clock before it was moved.
    while (underWay.has(job)) await underWay.get(job);
    await begin(job);
  }
  return {
    start() {
      if (timer) return;
      timer = setInterval(beat, deps.everyMs);
      beat();
    },
    async stop() {
      clearInterval(timer);
      timer = undefined;
      await Promise.all(underWay.values());
    },
    async runOnce() {
      await Promise.all(deps.jobs.map(runNow));
    },
  };
}

async function attempt({ clock, log }: WakeUpDeps, job: Job): Promise<void> {
  try {
    await job.run(clock());
  } catch (error) {
    log.error({ job: job.name, ...faultOf(error) }, "a job failed; it runs again with the next look");
  }
}
