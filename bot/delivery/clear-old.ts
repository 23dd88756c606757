/**
 * Takes away rows of messages that are at their end and old. What may go and when is decided here and nowhere else,
 * since these rows are also what makes a message go out once, and where an update finds the message that it changes:
 *
 * - Nothing that waits, is being sent, or is kept for somebody's return.
 * - Nothing while a fact waits to be written out: its messages are put in where they are absent.
 * - Updates and deletions of cards sooner: nothing refers to them once they are done.
 * - Cards later: after that they are not redrawn any more when what they show changes.
 * - None of the broadcasts that `utsendinger` still lists: their figures may be counted from these rows.
 *
 * What became of a broadcast is counted and kept before the first of its rows goes.
 */
import { MAX_CHANGES } from "../storage/limits.ts";
import { prefixed, type Row, type TableStore } from "../storage/table-store.ts";
import { broadcastsBefore, lastBroadcasts } from "./broadcasts.ts";
import { keepFigures } from "./figures.ts";
import { OUTBOX } from "./commit-fact.ts";
import { SHOWN } from "./handlers.ts";
import { messageKey, readMessage, type StoredMessage } from "./rows.ts";

export interface OldMessages {
  /** ISO instants: those whose row last changed before may go. */
  readonly changesBefore: string;
  readonly cardsBefore: string;
}

export interface MessagesStep {
  /** Where the next step begins; undefined: that was all. */
  readonly next: string | undefined;
  readonly changes: number;
  readonly cards: number;
}

/** Rows that one step looks through. */
const STEP = 1000;
const MARKERS = "w|";

/** Broadcasts that one step counts: each may be 20,000 rows. */
const COUNTED = 5;

/** One step through the broadcasts whose rows may go. Where the next begins; undefined: that was all. */
export async function keepOldFigures(
  store: TableStore,
  from: string,
  cardsBefore: string,
): Promise<string | undefined> {
  const { found, next } = await broadcastsBefore(store, new Date(cardsBefore), from, COUNTED);
  for (const broadcast of found) await keepFigures(store, broadcast);
  return next;
}

/** Whether a fact waits to be written out: what its messages are made from, and what they would replace, stays until it is. */
export async function factsWait(store: TableStore): Promise<boolean> {
  return (await store.query(OUTBOX, { ...prefixed(MARKERS), limit: 1 })).rows.length > 0;
}

/**
 * One step through the messages, while no fact waits.
 * @param from "" at first @param remove false only counts
 */
export async function clearMessages(
  store: TableStore,
  from: string,
  old: OldMessages,
  remove: boolean,
): Promise<MessagesStep> {
  const range = prefixed(messageKey(""));
  const { rows } = await store.query(OUTBOX, { ...range, ...(from === "" ? {} : { from }), limit: STEP });
  const found = await oldAmong(store, rows, old);
  const step = { changes: 0, cards: 0 };
  for (let at = 0; at < found.length; at += MAX_CHANGES) {
    const batch = found.slice(at, at + MAX_CHANGES);
    const gone = batch.map(({ row }) => row);
    if (remove && !(await removed(store, gone))) continue;
    for (const { kind } of batch) step[kind] += 1;
  }
  const last = rows.at(-1)?.row;
  // A page can be short and still not be the last; one that is empty is.
  return { ...step, next: last === undefined ? undefined : `${last} ` };
}

async function oldAmong(store: TableStore, rows: readonly Row[], old: OldMessages) {
  const listed = (await lastBroadcasts(store, SHOWN)).map(({ key }) => key.replace(/\*$/, ""));
  return rows.flatMap((row) => {
    const { message } = readMessage(row);
    const kind = listed.some((key) => message.key.startsWith(key)) ? undefined : kindOf(message, old);
    return kind === undefined ? [] : [{ row, kind }];
  });
}

/** Undefined: it stays. */
function kindOf(
  { state, queued, act, changed }: Pick<StoredMessage, "state" | "queued" | "act" | "changed">,
  { changesBefore, cardsBefore }: OldMessages,
): "changes" | "cards" | undefined {
  if (queued !== "" || state === "pending" || state === "sending" || state === "held") return undefined;
  if (act.kind !== "send") return changed < changesBefore ? "changes" : undefined;
  return changed < cardsBefore ? "cards" : undefined;
}

/** False: one of them has changed since it was read; all of them wait for the next time. */
async function removed(store: TableStore, rows: readonly Row[]): Promise<boolean> {
  const changes = rows.map(({ row, etag }) => ({ kind: "delete", row, etag }) as const);
  return (await store.transact(OUTBOX, changes)).kind === "done";
}
