/** Whether a message has arrived, for a capability that ordered it. */
import { prefixed, rowsOf, type TableStore } from "../storage/table-store.ts";
import { OUTBOX } from "./commit-fact.ts";
import { messageKey, readMessage } from "./rows.ts";

/** "never": it was not ordered for this person. */
export async function arrivalOf(store: TableStore, key: string): Promise<"sent" | "not-sent" | "never"> {
  const row = await store.get(OUTBOX, messageKey(key));
  if (row === undefined) return "never";
  const { state, activityId } = readMessage(row).message;
  return state === "sent" && activityId !== "" ? "sent" : "not-sent";
}

/** ISO instant in product time; undefined: it has not arrived. */
export async function arrivedAt(store: TableStore, key: string): Promise<string | undefined> {
  const row = await store.get(OUTBOX, messageKey(key));
  const message = row && readMessage(row).message;
  return message?.state === "sent" && message.activityId !== "" ? message.changed : undefined;
}

/** Everyone a message was written out for under a key that begins so; what was only changed later is left out. */
export async function receiversOf(store: TableStore, keys: string): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const row of rowsOf(store, OUTBOX, prefixed(messageKey(keys)))) {
    const { act, to } = readMessage(row).message;
    if (act.kind === "send") found.push(to);
  }
  return found;
}
