/** To whom a broadcast has come, for a capability that counts it. A range query a thousand. */
import type { TableStore } from "../storage/table-store.ts";
import { messagesOf } from "./broadcasts.ts";
import { channelOf } from "./places.ts";

export interface Arrival {
  readonly person: string;
  readonly sent: boolean;
}

/**
 * Everybody it was ordered for; what was posted in a channel is nobody.
 * @param key of the one message to all, which ends in "*".
 */
export async function* arrivalsOf(store: TableStore, key: string): AsyncGenerator<Arrival> {
  for await (const { message } of messagesOf(store, { key })) {
    const { to, state, activityId } = message;
    if (channelOf(to) === undefined) yield { person: to, sent: state === "sent" && activityId !== "" };
  }
}
