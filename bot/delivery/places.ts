/**
 * A channel as a receiver. In the outbox it stands where a person's id stands otherwise, "channel:19:…@thread.tacv2", and
 * goes through the same states: one row a message, one attempt at a time, paced by its conversation.
 */
import type { Address } from "../chat.ts";

const MARK = "channel:";

export function placeOf(channel: string): string {
  return MARK + channel;
}

/** Undefined: a person, or a pseudonym. */
export function channelOf(receiver: string): string | undefined {
  return receiver.startsWith(MARK) ? receiver.slice(MARK.length) : undefined;
}

/** What was posted in a channel begins a thread of its own, and is changed there; in a chat there are no threads. */
export function whereIs(receiver: string, address: Address, activityId: string): Address {
  if (channelOf(receiver) === undefined) return address;
  return { ...address, conversationId: `${address.conversationId};messageid=${activityId}` };
}
