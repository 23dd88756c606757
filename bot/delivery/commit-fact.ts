/**
 * How a fact and the messages it causes become one: history row, nonce row and message rows are committed in
 * the transaction that changes the fact, in the fact's own partition. A wake marker is written to the outbox
 * partition BEFORE, so that the dispatcher finds them without a scan even when we die in between.
 */
import { z } from "zod/v4";
import { rowFormat } from "../storage/row.ts";
import type { Change, Data, Row, TableStore } from "../storage/table-store.ts";
import { type Outgoing, outgoingSchema } from "./outgoing.ts";

export const OUTBOX = "outbox";

export const markerRow = rowFormat(
  "wake-marker",
  z.object({ partition: z.string(), history: z.number().int() }),
);
export const messageRow = rowFormat("message", outgoingSchema);
const voidRow = rowFormat("void-history", z.object({ void: z.literal(true) }));
/** Keeps a number from being used; it is no event, and has nothing but `void`. */
export const voidHistory = voidRow.write({ void: true });
const nonceRow = rowFormat("nonce", z.object({ history: z.number().int() }));

export interface Fact {
  /** Where the fact lives, e.g. "idea|17". */
  readonly partition: string;
  /** History number: `nextHistory` of the last. Two writers of the same number: one wins. */
  readonly history: number;
  /** The history row's content, written by the capability's own format. */
  readonly event: Data;
  /** The form's nonce; undefined for what the bot does by itself. */
  readonly nonce: string | undefined;
  /** The other rows of this partition that change with it. */
  readonly changes: readonly Change[];
  readonly messages: readonly Outgoing[];
}

export type FactCommitted =
  | { readonly kind: "done" }
  /** The same form was sent before; its fact has this history number. */
  | { readonly kind: "repeated"; readonly history: number }
  /** Somebody else was first, or the number was made void: read again and decide again. */
  | { readonly kind: "conflict" };

export async function commitFact(store: TableStore, fact: Fact): Promise<FactCommitted> {
  const earlier =
    fact.nonce === undefined ? undefined : await historyOfNonce(store, fact.partition, fact.nonce);
  if (earlier !== undefined) return { kind: "repeated", history: earlier };
  if (fact.messages.length > 0) await writeMarker(store, fact.partition, fact.history);
  const committed = await store.transact(fact.partition, changesOf(fact));
  if (committed.kind === "done") return { kind: "done" };
  const winner =
    fact.nonce === undefined ? undefined : await historyOfNonce(store, fact.partition, fact.nonce);
  return winner === undefined ? { kind: "conflict" } : { kind: "repeated", history: winner };
}

/** A number is made void where a program died: so many in a row are no accident. */
const MOST_VOID = 1000;

/**
 * The number after `last` that a new fact can have. Numbers are missing where a program died between marker
 * and fact: they were made void.
 */
export async function nextHistory(store: TableStore, partition: string, last: number): Promise<number> {
  for (let next = last + 1; next <= last + MOST_VOID; next += 1) {
    const row = await store.get(partition, historyKey(next));
    if (!row || !isVoid(row)) return next;
  }
  throw new Error(`${partition}: ${MOST_VOID} numbers after ${last} were made void`);
}

/** Whether this history row only keeps a number from being used; it is no event. */
export function isVoid(row: Row): boolean {
  return row.data["void"] === true;
}

/**
 * Makes a number unusable, so that a fact whose marker was given up cannot come true later; false when a fact
 * has it already.
 */
export async function makeVoid(store: TableStore, partition: string, history: number): Promise<boolean> {
  const change = { kind: "insert", row: historyKey(history), data: voidHistory } as const;
  const committed = await store.transact(partition, [change]);
  return committed.kind === "done";
}

/** The history number that this form's first press got, or undefined. */
export async function historyOfNonce(
  store: TableStore,
  partition: string,
  nonce: string,
): Promise<number | undefined> {
  const row = await store.get(partition, nonceKey(nonce));
  return row && nonceRow.read(row).history;
}

export function historyKey(history: number): string {
  return `h|${String(history).padStart(6, "0")}`;
}

/** Row keys of the messages that belong to one history number begin with this. */
export function messagePrefix(history: number): string {
  return `m|${String(history).padStart(6, "0")}|`;
}

export function markerKey(partition: string, history: number): string {
  return `w|${partition}|${String(history).padStart(6, "0")}`;
}

function nonceKey(nonce: string): string {
  return `n|${nonce}`;
}

function changesOf(fact: Fact): Change[] {
  const history: Change = { kind: "insert", row: historyKey(fact.history), data: fact.event };
  const nonce: Change[] =
    fact.nonce === undefined
      ? []
      : [{ kind: "insert", row: nonceKey(fact.nonce), data: nonceRow.write({ history: fact.history }) }];
  const messages = fact.messages.map((message, index): Change => ({
    kind: "insert",
    row: `${messagePrefix(fact.history)}${String(index).padStart(2, "0")}`,
    data: messageRow.write(message),
  }));
  return [history, ...nonce, ...fact.changes, ...messages];
}

async function writeMarker(store: TableStore, partition: string, history: number): Promise<void> {
  const data = markerRow.write({ partition, history });
  await store.transact(OUTBOX, [{ kind: "upsert", row: markerKey(partition, history), data }]);
}
