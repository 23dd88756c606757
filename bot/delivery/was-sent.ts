/** Whether a message has arrived, for a capability that ordered it. */
import type { TableStore } from "../storage/table-store.ts";
import { OUTBOX } from "./commit-fact.ts";
import { messageKey, readMessage } from "./rows.ts";

/** "never": it was not ordered for this person. */
export async function arrivalOf(store: TableStore, key: string): Promise<"sent" | "not-sent" | "never"> {
  const row = await store.get(OUTBOX, messageKey(key));
  if (row === undefined) return "never";
  const { state, activityId } = readMessage(row).message;
  return state === "sent" && activityId !== "" ? "sent" : "not-sent";
}
