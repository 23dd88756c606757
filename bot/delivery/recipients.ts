/** Where a person's own chat with the bot is, or a channel, and whether Teams still lets us write there. */
import { z } from "zod/v4";
import type { Address, PersonId } from "../chat.ts";
import { rowFormat } from "../storage/row.ts";
import type { Row, TableStore } from "../storage/table-store.ts";
import { releaseKept } from "./keep.ts";
import { channelOf } from "./places.ts";

const recipientSchema = z.object({
  address: z.object({ conversationId: z.string(), serviceUrl: z.string() }),
  state: z.enum(["active", "blocked", "uninstalled", "disabled"]),
  /** Teams' own word for why we may not write. */
  code: z.string().optional(),
});
export type Recipient = z.infer<typeof recipientSchema>;

const recipientRow = rowFormat("recipient", recipientSchema);
const ADDRESS = "address";

/**
 * Keeps the newest address of a person who wrote to us or installed the bot; writes only what is new.
 * What was kept for somebody who comes, or comes back, goes into the queue. True when they could not be reached before.
 */
export async function rememberAddress(
  store: TableStore,
  person: PersonId,
  address: Address,
): Promise<boolean> {
  const row = await store.get(partitionOf(person), ADDRESS);
  const known = row && recipientRow.read(row);
  if (known?.state === "active" && sameAddress(known.address, address)) return false;
  if (!(await put(store, person, row, { address, state: "active" })))
    return rememberAddress(store, person, address);
  if (known?.state === "active") return false;
  await releaseKept(store, person);
  return true;
}

/** Undefined: this person and the bot have never met. */
export async function addressOf(store: TableStore, person: PersonId): Promise<Recipient | undefined> {
  const row = await store.get(partitionOf(person), ADDRESS);
  return row && recipientRow.read(row);
}

/**
 * Teams refused a message to this person with `code`; a new turn or install makes the person active again.
 * @param tried the address that was refused: a newer one is left alone.
 */
export async function markUnreachable(
  store: TableStore,
  person: PersonId,
  code: string,
  tried?: Address,
): Promise<void> {
  const row = await store.get(partitionOf(person), ADDRESS);
  if (!row) return;
  const { address } = recipientRow.read(row);
  if (tried && !sameAddress(address, tried)) return;
  const written = await put(store, person, row, { address, state: stateOf(code), code });
  if (!written) await markUnreachable(store, person, code, tried);
}

/** For whoever keeps a message: the person may have come just before it was kept. */
export async function releaseIfReachable(store: TableStore, person: PersonId): Promise<void> {
  if ((await addressOf(store, person))?.state === "active") await releaseKept(store, person);
}

/** False: somebody else wrote in between. */
async function put(
  store: TableStore,
  person: PersonId,
  row: Row | undefined,
  recipient: Recipient,
): Promise<boolean> {
  const data = recipientRow.write(recipient);
  const committed = await store.transact(partitionOf(person), [
    row ? { kind: "replace", row: ADDRESS, data, etag: row.etag } : { kind: "insert", row: ADDRESS, data },
  ]);
  return committed.kind === "done";
}

function partitionOf(person: PersonId): string {
  const channel = channelOf(person);
  return channel === undefined ? `person|${person}` : `channel|${channel}`;
}

function sameAddress(a: Address, b: Address): boolean {
  return a.conversationId === b.conversationId && a.serviceUrl === b.serviceUrl;
}

/** Codes as Microsoft lists them; one we do not know is treated as blocked by the person. */
function stateOf(code: string): Recipient["state"] {
  if (code === "BotDisabledByAdmin") return "disabled";
  if (code === "BotNotInConversationRoster" || code === "ConversationNotFound") return "uninstalled";
  return "blocked";
}
