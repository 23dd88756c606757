/**
 * Who sends, and who stands by. The dispatcher that has the fence row touches it with every attempt, and by a timer
 * when there is nothing to send. Whoever stands by looks at the row: unchanged for the lease's length on the
 * watcher's own monotonic clock, its owner is dead or frozen, and the watcher takes it. No time is ever written into
 * the row: clocks of two machines are never compared.
 *
 * That a frozen owner does no harm when it wakes does not rest on time at all, but on the fence: its next `sending`
 * fails, and it stands by like the others.
 */
import { StorageError } from "../storage/table-store.ts";
import { freeFence, type SeenFence, seeFence, takeFence, transactBehind } from "./fence.ts";
import { faultOf } from "../log.ts";
import { type Run, standDown } from "./run.ts";
import { mendFence, recoverAll } from "./take-over.ts";

/** Whether this dispatcher may send; takes over when nobody else can be at work. */
export async function holdLease(run: Run): Promise<boolean> {
  if (run.fence) return true;
  // Outcomes of its own attempts, from before it was fenced out, are known: they must not be called unknown below.
  await Promise.all(run.inFlight.values());
  const asked = run.monotonic();
  const seen = await seeFence(run.store);
  if (seen && !mayTake(run, seen, asked)) return false;
  const fence = await takeFence(run.store, seen, run.owner);
  if (!fence) return false;
  run.watched = undefined;
  run.putBack.clear();
  await recoverAll(run, fence);
  run.fence = fence;
  run.renewed = asked;
  run.log.info({ fence: fence.number }, "this dispatcher sends now");
  return true;
}

/** @param asked when the row was asked for: until then at least it was unchanged. */
function mayTake(run: Run, { row, owner, free }: SeenFence, asked: number): boolean {
  // Its own: it took the row and the reply was lost.
  if (free || owner === run.owner) return true;
  if (run.watched?.etag !== row.etag) run.watched = { etag: row.etag, since: run.monotonic() };
  return asked - run.watched.since >= run.leaseMs;
}

/** Touches the row when no attempt has done so for a while; called by a timer. */
export async function renewLease(run: Run): Promise<void> {
  if (!run.fence || run.monotonic() - run.renewed < run.leaseMs / 4) return;
  try {
    await run.alone(() => touchNow(run));
  } catch (error) {
    run.log.error(faultOf(error), "the lease could not be renewed; trying again");
  }
}

async function touchNow(run: Run): Promise<void> {
  await mendFence(run);
  if (!run.fence) return;
  const now = run.monotonic();
  const guarded = await transactBehind(run.store, run.fence, []);
  if (guarded.kind === "done") run.renewed = now;
  else standDown(run);
}

/** On a clean stop: the next dispatcher need not wait. */
export async function releaseLease(run: Run): Promise<void> {
  await run.alone(async () => {
    const { fence } = run;
    run.fence = undefined;
    if (!fence || fence.etag === undefined) return;
    try {
      await freeFence(run.store, fence);
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      run.log.warn(faultOf(error), "the lease could not be released; it runs out by itself");
    }
  });
}
