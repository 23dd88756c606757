/** Messages that were ordered for a person become a pseudonym's, wherever they are on their way. */
import type { TableStore } from "../storage/table-store.ts";
import { OUTBOX } from "./commit-fact.ts";
import { heldKey, messageKey, moved, type ReadMessage, readMessage } from "./rows.ts";
import { WAITS } from "./without-name.ts";

/** True when there was one, also one that is being sent at this moment and stays as it is: look again. */
export async function readdress(
  store: TableStore,
  keys: readonly string[],
  { from, to }: { readonly from: string; readonly to: string },
): Promise<boolean> {
  let found = false;
  for (const key of keys) {
    const row = await store.get(OUTBOX, messageKey(key));
    const read = row && readMessage(row);
    if (read?.message.to !== from) continue;
    found = true;
    if (read.message.state !== "sending") await store.transact(OUTBOX, moved(read, addressed(read, to)));
  }
  return found;
}

/** What waited waits as everything to a pseudonym does: not even why. */
function addressed({ message }: ReadMessage, to: string): Parameters<typeof moved>[1] {
  const { state, queued, code } = message;
  if (state === "held" || (state === "unreachable" && queued !== ""))
    return { to, state: "held", code: WAITS, queued: heldKey({ ...message, to }) };
  // Why nobody could be reached tells something about the reader.
  return { to, queued, ...(state === "unreachable" ? { state: "sent", code: "nothing-to-say" } : { code }) };
}
