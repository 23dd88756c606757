/** From wake markers to messages in the outbox. Every step can be cut off and done again. */
import { prefixed, type Row, rowsOf } from "../storage/table-store.ts";
import { listBroadcast } from "./broadcasts.ts";
import { historyKey, makeVoid, markerRow, messagePrefix, messageRow, OUTBOX } from "./commit-fact.ts";
import { enqueue } from "./outbox.ts";
import type { Outgoing } from "./outgoing.ts";
import { isParked, isWorking, park, type Run } from "./run.ts";

/** How long a marker waits for its fact. */
const PATIENCE_MS = 5 * 60_000;
const EVERYONE = "*";

/** Works off every marker; returns how many are done with. */
export async function expandMarkers(run: Run): Promise<number> {
  let done = 0;
  // An update must not be looked at before the message it updates: a fact waits for the earlier ones of its partition.
  const blocked = new Set<string>();
  for await (const row of rowsOf(run.store, OUTBOX, prefixed("w|"))) {
    if (!isWorking(run)) return done;
    if (blocked.has(partitionIn(row))) continue;
    const worked = isParked(run, row.row) ? false : await tryMarker(run, row);
    if (worked) done += 1;
    else blocked.add(partitionIn(row));
  }
  return done;
}

async function tryMarker(run: Run, row: Row): Promise<boolean> {
  try {
    return await workOff(run, row);
  } catch (error) {
    await park(run, row.row, error);
    return false;
  }
}

async function workOff(run: Run, row: Row): Promise<boolean> {
  const { partition, history } = markerRow.read(row);
  const fact = await run.store.get(partition, historyKey(history));
  if (!fact) return givenUp(run, row, partition, history);
  for await (const stored of rowsOf(run.store, partition, prefixed(messagePrefix(history))))
    await enqueue(run.store, await messagesOf(run, messageRow.read(stored)), run.now());
  await forget(run, row);
  return true;
}

async function messagesOf(run: Run, message: Outgoing): Promise<readonly Outgoing[]> {
  if (message.to !== EVERYONE) return [message];
  const audience = run.audiences[message.card];
  if (!audience) throw new Error(`no audience is registered for card ${message.card}`);
  const messages = await audience(message);
  // What goes to nobody is no broadcast: most municipalities have no channels, and an operator need not see that weekly.
  if (message.act.kind === "send" && message.priority === "broadcast" && messages.length > 0)
    await listBroadcast(run.store, message, messages.length, run.now());
  return messages;
}

/** True when the marker is gone: its fact never came, and never can. */
async function givenUp(run: Run, row: Row, partition: string, history: number): Promise<boolean> {
  const known = run.waiting.get(row.row);
  const since = known?.etag === row.etag ? known.since : run.monotonic();
  run.waiting.set(row.row, { etag: row.etag, since });
  if (run.monotonic() - since < PATIENCE_MS) return false;
  // A fact that came at the last moment is found when we look again.
  if (!(await makeVoid(run.store, partition, history))) return false;
  run.log.warn({ partition, history }, "a fact was never written; its number is void");
  await forget(run, row);
  return true;
}

async function forget(run: Run, row: Row): Promise<void> {
  run.waiting.delete(row.row);
  // A conflict means that a second writer of this number put the marker there again: it is looked at again.
  await run.store.transact(OUTBOX, [{ kind: "delete", row: row.row, etag: row.etag }]);
}

function partitionIn(row: Row): string {
  return row.row.slice("w|".length, row.row.lastIndexOf("|"));
}
