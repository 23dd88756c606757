/**
 * The rows of the outbox partition and their keys:
 *
 *   m|KEY                    a message: what to send to whom, its state and what became of it
 *   q|PRIORITY|DUE|KEY       it waits to be sent; read by range up to now, own before broadcast
 *   s|KEY                    it is being sent; what a dispatcher that died left behind
 *   held|PERSON|KEY          it is kept for a person who was never met, or cannot be reached now (keep.ts)
 *   turn|PERSON|KEY          it waits until a person writes to the bot the next time
 *   window|PERSON|KEY        it waits for that person's window: found when another is chosen
 *   w|PARTITION|HISTORY      wake marker of a fact (commit-fact.ts)
 *   fence                    number of the dispatcher that may send
 *
 * A message that is not at its end has exactly one of q, s, held and turn; they change in the same transaction.
 * One that waits for a window to open is `held`, with a place in q at that time, and has window too. One that is `unreachable` and kept
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
  /** Its key in window|, while it waits for a window. Absent in rows from before there was one. */
  windowRow: z.string().optional(),
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

/** Why a message is held whose window opens by the clock. */
export const WINDOW = "window";

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

export function windowPrefix(person: string): string {
  return `window|${person}|`;
}

/** A message as read, with the etag that guards its next change. */
export interface ReadMessage {
  readonly message: StoredMessage;
  readonly etag: string;
}

export function readMessage(row: Row): ReadMessage {
  return { message: storedMessageRow.read(row), etag: row.etag };
}

/** The changes that bring a message from one state to the next, its pointer rows with it. */
export function moved(from: ReadMessage, to: Partial<StoredMessage> & { readonly queued: string }): Change[] {
  const { message, etag } = from;
  // Whoever made this message from one that waited has its windowRow still.
  const { windowRow: last, ...rest } = { ...message, ...to };
  const left = message.state === "held" ? last : undefined;
  const entered = windowRowOf(rest);
  const next: StoredMessage = entered === undefined ? rest : { ...rest, windowRow: entered };
  const data = storedMessageRow.write(next);
  return [
    { kind: "replace", row: messageKey(message.key), data, etag },
    ...pointerMoved(message.key, message.queued, next.queued),
    ...pointerMoved(message.key, left ?? "", entered ?? ""),
  ];
}

function windowRowOf({ state, code, to, key }: StoredMessage): string | undefined {
  return state === "held" && code === WINDOW ? windowPrefix(to) + key : undefined;
}

/** "" is nowhere. */
function pointerMoved(key: string, from: string, to: string): Change[] {
  if (from === to) return [];
  const left: Change[] = from === "" ? [] : [{ kind: "delete", row: from }];
  if (to === "") return left;
  return [...left, { kind: "insert", row: to, data: pointerRow.write({ key }) }];
}
