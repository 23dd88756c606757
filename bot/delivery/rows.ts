/**
 * The rows of the outbox partition and their keys:
 *
 *   m|KEY                    a message: what to send to whom, its state and what became of it
 *   q|PRIORITY|DUE|KEY       it waits to be sent; read by range up to now, own before broadcast
 *   s|KEY                    it is being sent; what a dispatcher that died left behind
 *   held|PERSON|KEY          it is kept for a person who was never met, or cannot be reached now (keep.ts)
 *   turn|PERSON|KEY          it waits until a person writes to the bot the next time
 *   w|PARTITION|HISTORY      wake marker of a fact (commit-fact.ts)
 *   fence                    number of the dispatcher that may send
 *
 * A message that is not at its end has exactly one of q, s, held and turn; they change in the same transaction.
 * One that waits for a window to open is `held`, with a place in q at that time. One that is `unreachable` and kept
 * for the person's return has held.
 */
import { z } from "zod/v4";
import { rowFormat } from "../storage/row.ts";
import type { Change, Row } from "../storage/table-store.ts";
import { type Outgoing, outgoingSchema } from "./outgoing.ts";

const messageStates = ["pending", "sending", "sent", "failed", "ambiguous", "unreachable", "held"] as const;
export type MessageState = (typeof messageStates)[number];

const storedMessageSchema = outgoingSchema.extend({
  state: z.enum(messageStates),
  /** When it was put into the outbox, and when this row last changed (product time). */
  ordered: z.string(),
  changed: z.string(),
  /** Not before this product time. */
  due: z.string(),
  /** Attempts recorded: `sending` is written with a new number before each POST, PUT or DELETE. */
  attempt: z.number().int(),
  /** Number of the dispatcher that made the last attempt; 0 before the first. */
  fence: z.number().int(),
  /** Attempts whose outcome nobody knows. */
  unknowns: z.number().int(),
  /** Attempts that certainly changed nothing: throttled, no connection. */
  setbacks: z.number().int(),
  /** The row that points here: its key in q|, s|, held| or turn|; "" at an end. */
  queued: z.string(),
  /** Of the message in Teams; "" when nothing was sent. */
  activityId: z.string(),
  /** Why it is where it is, in Teams' own word or ours; "" when there is nothing to explain. */
  code: z.string(),
});
export type StoredMessage = z.infer<typeof storedMessageSchema>;

export const storedMessageRow = rowFormat("outbox-message", storedMessageSchema);
/** Content of q|, s|, held| and turn| rows: which message they point to. */
export const pointerRow = rowFormat("outbox-pointer", z.object({ key: z.string() }));

/** Order in which the queue is worked off. */
const rank = { own: "1-own", broadcast: "2-broadcast" } as const;
export type Priority = Outgoing["priority"];

export const SENDING = "s|";
export const HELD = "held|";
export const TURN = "turn|";

export function messageKey(key: string): string {
  return `m|${key}`;
}

export function queuePrefix(priority: Priority): string {
  return `q|${rank[priority]}|`;
}

/** @param due ISO instant in UTC, so that keys order by time. */
export function queueKey(message: Pick<Outgoing, "priority" | "key">, due: string): string {
  return `${queuePrefix(message.priority)}${due}|${message.key}`;
}

export function sendingKey(message: Pick<Outgoing, "key">): string {
  return `${SENDING}${message.key}`;
}

export function heldPrefix(person: string): string {
  return `${HELD}${person}|`;
}

export function heldKey(message: Pick<Outgoing, "to" | "key">): string {
  return `${heldPrefix(message.to)}${message.key}`;
}

export function turnPrefix(person: string): string {
  return `${TURN}${person}|`;
}

export function turnKey(message: Pick<Outgoing, "to" | "key">): string {
  return `${turnPrefix(message.to)}${message.key}`;
}

/** A message as read, with the etag that guards its next change. */
export interface ReadMessage {
  readonly message: StoredMessage;
  readonly etag: string;
}

export function readMessage(row: Row): ReadMessage {
  return { message: storedMessageRow.read(row), etag: row.etag };
}

/** The changes that bring a message from one state to the next, its pointer row with it. */
export function moved(from: ReadMessage, to: Partial<StoredMessage> & { readonly queued: string }): Change[] {
  const { message, etag } = from;
  const next: StoredMessage = { ...message, ...to };
  const replaced: Change = {
    kind: "replace",
    row: messageKey(message.key),
    data: storedMessageRow.write(next),
    etag,
  };
  if (next.queued === message.queued) return [replaced];
  const left: Change[] = message.queued === "" ? [] : [{ kind: "delete", row: message.queued }];
  const entered: Change[] =
    next.queued === ""
      ? []
      : [{ kind: "insert", row: next.queued, data: pointerRow.write({ key: message.key }) }];
  return [replaced, ...left, ...entered];
}
