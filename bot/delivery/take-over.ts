/** Taking over from whoever sent before: its attempts that were cut off get their state. */
import { prefixed, type Row, rowsOf } from "../storage/table-store.ts";
import { OUTBOX } from "./commit-fact.ts";
import { type Fence, retakeFence } from "./fence.ts";
import { afterInterruption, afterOutcome, type Next } from "./next-state.ts";
import { messageKey, pointerRow, readMessage, SENDING, type StoredMessage } from "./rows.ts";
import { park, type Run, standDown } from "./run.ts";
import { settle, writeUnwritten } from "./settle.ts";
import { sweep } from "./sweep.ts";
import { releaseAllAlike } from "./without-name.ts";

const WITHOUT_NAME_EVERY_MS = 10 * 60_000;

/**
 * After a write of `sending` whose fate nobody knows (the store did not answer): nothing was sent by it. With a new
 * number it can no longer arrive late, so what it left is put right. Attempts under way have their outcome first.
 */
export async function mendFence(run: Run): Promise<void> {
  if (!run.fence || run.fence.etag !== undefined) return;
  await Promise.all(run.inFlight.values());
  await writeUnwritten(run);
  const fence = await retakeFence(run.store, run.fence);
  if (!fence) return standDown(run);
  await recoverAll(run, fence);
  run.fence = fence;
}

/** Releases what waits for people who have come since, or have another window. */
export async function lookForReturned(run: Run): Promise<void> {
  await lookForWithoutName(run);
  await sweep(run);
}

/** By product time, which is the time of windows. */
async function lookForWithoutName(run: Run): Promise<void> {
  const now = run.now().getTime();
  if (now < run.alikeDue) return;
  await releaseAllAlike(run);
  run.alikeDue = now + WITHOUT_NAME_EVERY_MS;
}

/** @param fence just taken, so that nothing new is sent under an earlier one. */
export async function recoverAll(run: Run, fence: Fence): Promise<void> {
  for await (const row of rowsOf(run.store, OUTBOX, prefixed(SENDING))) await recover(run, fence, row);
}

async function recover(run: Run, fence: Fence, pointer: Row): Promise<void> {
  try {
    const row = await run.store.get(OUTBOX, messageKey(pointerRow.read(pointer).key));
    const read = row && readMessage(row);
    // We were frozen meanwhile, and somebody else is sending this.
    if (read && read.message.fence > fence.number) return;
    if (read?.message.state === "sending") {
      await settle(run, read, afterCut(run, read.message));
      run.log.warn({ key: read.message.key, attempt: read.message.attempt }, "an attempt was cut off");
    } else await run.store.transact(OUTBOX, [{ kind: "delete", row: pointer.row }]);
  } catch (error) {
    await park(run, pointer.row, error);
  }
}

/** Our own were cut off before the POST; of a dispatcher that died nobody knows. */
function afterCut(run: Run, message: StoredMessage): Next {
  if (message.fence !== run.fence?.number)
    return afterInterruption(message, run.random(), run.settings?.resends);
  return afterOutcome(message, { kind: "not-delivered", cause: "interrupted" }, run.random());
}
