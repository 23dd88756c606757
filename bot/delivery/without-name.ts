/**
 * Messages to a pseudonym (privacy/pseudonyms.ts). Whatever keeps one from being sent now – a window, a bot that was
 * removed, a person never met – it waits alike, under held|PSEUDONYM|KEY with one code: who has blocked the bot, or
 * wants messages in the evening only, is in the rows of that person, and must not be found by comparing.
 */
import type { Window } from "../calendar/windows.ts";
import type { PersonId } from "../chat.ts";
import { isPseudonym } from "../privacy/is-pseudonym.ts";
import type { Reader } from "../reader.ts";
import { prefixed, rowsOf, type TableStore } from "../storage/table-store.ts";
import { OUTBOX } from "./commit-fact.ts";
import { keptFor } from "./keep.ts";
import type { End } from "./next-state.ts";
import { addressOf } from "./recipients.ts";
import { opensFor } from "./windows.ts";
import { HELD, heldKey, moved, queueKey, type StoredMessage } from "./rows.ts";

/** The one reason that is written. */
export const WAITS = "waits";

/** What finding out costs: who it is, how they want it, where they are. */
export interface Resolving {
  readonly store: TableStore;
  readonly people: { reader(id: PersonId): Promise<Reader | undefined> };
  /** The person behind a pseudonym, asked at the moment of sending only; anybody else is themselves. */
  readonly whoIs: (id: string) => Promise<PersonId | undefined>;
  /** Product time. */
  readonly now: () => Date;
}

/** What may be written of a message to a pseudonym that Teams has refused; undefined for anybody else. */
export function refusedAlike(
  message: StoredMessage,
  { state }: End,
): (Partial<StoredMessage> & { readonly queued: string }) | undefined {
  if (state !== "unreachable" || !isPseudonym(message.to)) return undefined;
  return message.act.kind === "send"
    ? { state: "held", code: WAITS, queued: heldKey(message) }
    : { state: "sent", code: "nothing-to-say", queued: "" };
}

/** Queues what waits for pseudonyms whose person can be written to by now. */
export async function releaseAllAlike(on: Resolving): Promise<void> {
  const waiting = new Set<string>();
  const all = prefixed(`${HELD}~`);
  for await (const { row } of rowsOf(on.store, OUTBOX, all)) waiting.add(row.split("|")[1] ?? "");
  for (const pseudonym of waiting) await releaseAlike(on, pseudonym);
}

/** @param inTurn the person writes to the bot at this moment: what waits for a window waits no more. */
export async function releaseAlike(on: Resolving, pseudonym: string, inTurn = false): Promise<void> {
  const kept = await keptFor(on.store, pseudonym);
  const window = kept.length > 0 ? await windowOf(on, pseudonym) : undefined;
  if (window === undefined) return;
  const inOrder = kept.toSorted((a, b) => (a.message.ordered < b.message.ordered ? -1 : 1));
  for (const { message, etag } of inOrder) {
    if (message.window && !inTurn && !isOpen(message, window, on.now())) continue;
    const due = message.ordered;
    const queued = queueKey(message, due);
    // Never to wait again, whatever it waited for: that would tell what it was. A conflict: somebody else releases it.
    const changes = moved({ message, etag }, { state: "pending", due, queued, code: "", window: false });
    await on.store.transact(OUTBOX, changes);
  }
}

function isOpen(message: StoredMessage, window: Window, now: Date): boolean {
  const opens = opensFor(message, window, now);
  return opens !== undefined && opens <= now;
}

/** Undefined: nobody can be written to. */
async function windowOf(on: Resolving, pseudonym: string): Promise<Window | undefined> {
  const person = await on.whoIs(pseudonym);
  const reader = person === undefined ? undefined : await on.people.reader(person);
  if (!reader || (await addressOf(on.store, reader.id))?.state !== "active") return undefined;
  return reader.window;
}
