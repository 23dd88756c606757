/**
 * The one sender of stored messages, or one that stands by (lease.ts). It looks when it is woken and once a second:
 * wake markers become messages, and what is due is sent. See docs/ARCHITECTURE.md, "Delivery", for what holds when it dies in between.
 */
import { randomUUID } from "node:crypto";
import { holdLease, releaseLease, renewLease } from "./lease.ts";
import { expandMarkers } from "./markers.ts";
import { createCalls } from "./calls.ts";
import { createPace } from "./pacing.ts";
import { createQuota } from "./quota.ts";
import { sendDue } from "./queue.ts";
import { type DispatcherDeps, isWorking, type Run } from "./run.ts";
import { writeUnwritten } from "./settle.ts";
import { lookForReturned, mendFence } from "./take-over.ts";
import { faultOf } from "../log.ts";

export type { DispatcherDeps } from "./run.ts";

export interface Dispatcher {
  /** Begins to look, and sends as soon as no other dispatcher does. */
  start(): void;
  /** Begins nothing more, waits for the attempts under way and releases the lease. */
  stop(): Promise<void>;
  /** Look now. */
  wake(): void;
  /**
   * Works off everything that is due now, and waits for the outcomes; nothing while another dispatcher has the
   * lease. Throws when the store is away.
   */
  drain(): Promise<void>;
}

const LOOK_EVERY_MS = 1000;
const LEASE_MS = 30_000;

/** The rest has defaults: real monotonic time, real chance, half a minute, and nobody without a name. */
type Needed = Omit<DispatcherDeps, Preset> & Partial<Pick<DispatcherDeps, Preset>>;
type Preset = "monotonic" | "random" | "leaseMs" | "whoIs";

export function createDispatcher(deps: Needed): Dispatcher {
  const run = createRun(deps, () => rounds.wake());
  const one = oneAtATime();
  const look = () => one(() => lookOnce(run));
  const rounds = createRounds(run, look);
  return {
    start: () => rounds.start(),
    wake: () => rounds.wake(),
    async stop() {
      run.halted = true;
      await rounds.stop();
      await arrived(run);
      try {
        await writeUnwritten(run);
      } finally {
        await releaseLease(run);
      }
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
  await writeUnwritten(run);
  if (!(await run.alone(() => holdLease(run)))) return 0;
  await run.alone(() => mendFence(run));
  if (!isWorking(run)) return 0;
  await lookForReturned(run);
  return (await expandMarkers(run)) + (await sendDue(run));
}

async function arrived(run: Run): Promise<void> {
  await Promise.all(run.inFlight.values());
}

function createRounds(run: Run, look: () => Promise<number>) {
  const beat = Math.min(LOOK_EVERY_MS, Math.max(10, run.leaseMs / 4));
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
      timer ??= setInterval(() => {
        void renewLease(run);
        wake();
      }, beat);
      wake();
    },
    async stop() {
      clearInterval(timer);
      timer = undefined;
      await working;
    },
  };
}

function createRun(deps: Needed, wake: () => void): Run {
  const monotonic = deps.monotonic ?? (() => performance.now());
  const calls = deps.calls ?? createCalls(() => performance.now());
  let latest = 0;
  return {
    ...deps,
    monotonic,
    random: deps.random ?? Math.random,
    whoIs: deps.whoIs ?? (async (id) => id),
    now() {
      latest = Math.max(latest, deps.clock().getTime());
      return new Date(latest);
    },
    pace: createPace(deps.sendRate, calls, () => performance.now()),
    quota: createQuota(monotonic),
    pausedUntil: 0,
    rendered: new Set(),
    owner: randomUUID(),
    leaseMs: deps.leaseMs ?? LEASE_MS,
    fence: undefined,
    alone: oneAtATime(),
    renewed: 0,
    watched: undefined,
    halted: false,
    wake,
    inFlight: new Map(),
    passedOver: { own: new Set(), broadcast: new Set() },
    putBack: new Map(),
    unwritten: new Map(),
    returnedDue: 0,
    alikeDue: 0,
    parked: new Map(),
    waiting: new Map(),
  };
}

/** Calls wait for one another. */
function oneAtATime(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine;
    return mine;
  };
}
