/** Taking over from whoever sent before: its attempts that were cut off get their state. */
import { prefixed, type Row, rowsOf } from "../storage/table-store.ts";
import { OUTBOX } from "./commit-fact.ts";
import { takeFence } from "./fence.ts";
import { afterInterruption } from "./next-state.ts";
import { releaseReturned } from "./recipients.ts";
import { messageKey, pointerRow, readMessage, SENDING } from "./rows.ts";
import { park, type Run } from "./run.ts";
import { settle } from "./settle.ts";

const RETURNED_EVERY_MS = 10 * 60_000;

export async function takeOver(run: Run): Promise<void> {
  if (run.fence) return;
  const fence = await takeFence(run.store);
  for await (const row of rowsOf(run.store, OUTBOX, prefixed(SENDING))) await recover(run, row);
  run.fence = fence;
}

/**
 * Releases what waits for people who have come since. Noting an address does that at once; this finds those
 * whose turn was cut off in between.
 */
export async function lookForReturned(run: Run): Promise<void> {
  if (run.monotonic() < run.returnedDue) return;
  await releaseReturned(run.store);
  run.returnedDue = run.monotonic() + RETURNED_EVERY_MS;
}

async function recover(run: Run, pointer: Row): Promise<void> {
  try {
    const row = await run.store.get(OUTBOX, messageKey(pointerRow.read(pointer).key));
    const read = row && readMessage(row);
    if (read?.message.state === "sending") {
      await settle(run, read, afterInterruption(read.message, run.random()));
      run.log.warn({ key: read.message.key, attempt: read.message.attempt }, "an attempt was cut off");
    } else await run.store.transact(OUTBOX, [{ kind: "delete", row: pointer.row }]);
  } catch (error) {
    await park(run, pointer.row, error);
  }
}
