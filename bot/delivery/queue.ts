/** Works off what is due: messages about one's own things first, and again between every few of a broadcast. */
import { type Range, type Row, rowsOf } from "../storage/table-store.ts";
import { OUTBOX } from "./commit-fact.ts";
import { expandMarkers } from "./markers.ts";
import { type Priority, queuePrefix } from "./rows.ts";
import { isWorking, type Run } from "./run.ts";
import { trySend } from "./send-one.ts";

/** Broadcast messages between two looks for messages that go before them: less than half a second at full rate. */
const BROADCAST_PAGE = 20;

/** Returns how many messages left their place in the queue. */
export async function sendDue(run: Run): Promise<number> {
  let done = await sendOwn(run);
  let range = dueNow(run, "broadcast");
  for (;;) {
    const { rows } = await run.store.query(OUTBOX, { ...range, limit: BROADCAST_PAGE });
    const last = rows.at(-1);
    if (!last || !isWorking(run)) return done;
    for (const row of rows) done += await sendCounted(run, row);
    range = { ...range, from: `${last.row} ` };
    done += await expandMarkers(run);
    done += await sendOwn(run);
  }
}

async function sendOwn(run: Run): Promise<number> {
  let done = 0;
  for await (const row of rowsOf(run.store, OUTBOX, dueNow(run, "own"))) done += await sendCounted(run, row);
  return done;
}

async function sendCounted(run: Run, row: Row): Promise<number> {
  if (!isWorking(run)) return 0;
  return (await trySend(run, row)) ? 1 : 0;
}

function dueNow(run: Run, priority: Priority): Range {
  const prefix = queuePrefix(priority);
  return { from: prefix, to: `${prefix}${run.now().toISOString()}|\uffff` };
}
