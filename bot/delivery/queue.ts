/** Works off what is due: messages about one's own things first, and again between every few of a broadcast. */
import { type Range, type Row } from "../storage/table-store.ts";
import { OUTBOX } from "./commit-fact.ts";
import { expandMarkers } from "./markers.ts";
import { type Priority, queuePrefix } from "./rows.ts";
import { maySend, type Run } from "./run.ts";
import { type Ahead, forgetAhead, prepareAhead, trySend } from "./send-one.ts";

/** Messages between two looks for messages that go before them: less than half a second at full rate. */
const PAGE = 20;

/** Returns how many messages left their place in the queue. */
export async function sendDue(run: Run): Promise<number> {
  const own = await sendAll(run, "own", async () => 0);
  return (
    own +
    (await sendAll(
      run,
      "broadcast",
      async () => (await expandMarkers(run)) + (await sendAll(run, "own", async () => 0)),
    ))
  );
}

/**
 * Page by page; while one page is sent the next is read and its cards are made, so that a slow store does not
 * lower the rate.
 */
async function sendAll(run: Run, priority: Priority, between: () => Promise<number>): Promise<number> {
  let done = 0;
  run.passedOver[priority].clear();
  let page: Page | undefined = await readPage(run, dueNow(run, priority));
  while (page && maySend(run)) {
    const next: Promise<Page | undefined> = page.rest ? readPage(run, page.rest) : Promise.resolve(undefined);
    // Looked at below; without this a failure in between would be nobody's.
    next.catch(() => undefined);
    try {
      for (const { row, ahead } of page.rows) done += await sendCounted(run, row, ahead);
      done += await between();
    } finally {
      forgetAhead(run, page.rows);
    }
    page = await next;
  }
  if (page) forgetAhead(run, page.rows);
  return done;
}

interface Page {
  readonly rows: readonly { readonly row: Row; readonly ahead: Promise<Ahead> }[];
  /** Undefined: nothing more was due. */
  readonly rest: Range | undefined;
}

async function readPage(run: Run, range: Range): Promise<Page | undefined> {
  const { rows, continuation } = await run.store.query(OUTBOX, { ...range, limit: PAGE });
  const last = rows.at(-1);
  if (!last) return undefined;
  const rest = continuation === undefined ? undefined : { ...range, from: `${last.row} ` };
  return { rows: rows.map((row) => ({ row, ahead: prepareAhead(run, row) })), rest };
}

async function sendCounted(run: Run, row: Row, ahead: Promise<Ahead>): Promise<number> {
  if (!maySend(run)) return 0;
  return (await trySend(run, row, ahead)) ? 1 : 0;
}

function dueNow(run: Run, priority: Priority): Range {
  const prefix = queuePrefix(priority);
  return { from: prefix, to: `${prefix}${run.now().toISOString()}|\uffff` };
}
