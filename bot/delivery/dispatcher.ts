/**
 * The one sender of stored messages. It looks when it is woken and once a second: wake markers become messages,
 * and what is due is sent. See docs/ARCHITECTURE.md, "Delivery", for what holds when it dies in between.
 */
import { randomUUID } from "node:crypto";
import { expandMarkers } from "./markers.ts";
import { createPace } from "./pacing.ts";
import { sendDue } from "./queue.ts";
import type { DispatcherDeps, Run } from "./run.ts";
import { writeUnwritten } from "./settle.ts";
import { lookForReturned, mendFence, takeOver } from "./take-over.ts";
import { faultOf } from "../log.ts";

export type { DispatcherDeps } from "./run.ts";

export interface Dispatcher {
  /** Begins to look. Whoever sent before is fenced out. */
  start(): void;
  /** Begins nothing more and waits for the attempts under way. */
  stop(): Promise<void>;
  /** Look now. */
  wake(): void;
  /** Works off everything that is due now, and waits for the outcomes; throws when the store is away. */
  drain(): Promise<void>;
}

const LOOK_EVERY_MS = 1000;

/** The rest has defaults: real monotonic time and real chance. */
type Needed = Omit<DispatcherDeps, "monotonic" | "random"> &
  Partial<Pick<DispatcherDeps, "monotonic" | "random">>;

export function createDispatcher(deps: Needed): Dispatcher {
  const run = createRun(deps);
  const look = oneAtATime(() => lookOnce(run));
  const rounds = createRounds(run, look);
  return {
    start: () => rounds.start(),
    wake: () => rounds.wake(),
    async stop() {
      run.halted = true;
      await rounds.stop();
      await arrived(run);
      await writeUnwritten(run);
    },
    async drain() {
      let done: number;
      do {
        done = await look();
        await arrived(run);
      } while (done > 0 && !run.halted);
    },
  };
}

/** Returns how much it moved on; 0 means that nothing is to be done now. */
async function lookOnce(run: Run): Promise<number> {
  if (run.halted) return 0;
  await takeOver(run);
  await mendFence(run);
  if (run.halted) return 0;
  await lookForReturned(run);
  await writeUnwritten(run);
  return (await expandMarkers(run)) + (await sendDue(run));
}

async function arrived(run: Run): Promise<void> {
  await Promise.all(run.inFlight.values());
}

function createRounds(run: Run, look: () => Promise<number>) {
  let timer: NodeJS.Timeout | undefined;
  let wanted = false;
  let working: Promise<void> | undefined;

  async function work(): Promise<void> {
    while (wanted && !run.halted) {
      wanted = false;
      try {
        if ((await look()) > 0) wanted = true;
      } catch (error) {
        run.log.error(faultOf(error), "the outbox could not be worked on; trying again in a second");
      }
    }
    working = undefined;
  }
  function wake(): void {
    wanted = true;
    if (timer) working ??= work();
  }
  return {
    wake,
    start() {
      timer ??= setInterval(wake, LOOK_EVERY_MS);
      wake();
    },
    async stop() {
      clearInterval(timer);
      timer = undefined;
      await working;
    },
  };
}

function createRun(deps: Needed): Run {
  const monotonic = deps.monotonic ?? (() => performance.now());
  let latest = 0;
  return {
    ...deps,
    monotonic,
    random: deps.random ?? Math.random,
    now() {
      latest = Math.max(latest, deps.clock().getTime());
      return new Date(latest);
    },
    pace: createPace(deps.sendRate, () => performance.now()),
    owner: randomUUID(),
    fence: undefined,
    halted: false,
    inFlight: new Map(),
    unwritten: new Map(),
    returnedDue: 0,
    parked: new Map(),
    waiting: new Map(),
  };
}

/** Calls wait for one another. */
function oneAtATime<T>(work: () => Promise<T>): () => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return () => {
    const mine = last.then(work, work);
    last = mine;
    return mine;
  };
}
