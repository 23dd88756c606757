/** What became of the messages of one broadcast, counted from its own rows of the outbox: a range query a thousand. */
import { z } from "zod/v4";
import type { TableStore } from "../storage/table-store.ts";
import { type Broadcast, messagesOf } from "./broadcasts.ts";
import { type StoredMessage, WINDOW } from "./rows.ts";

const byCode = z.record(z.string(), z.number().int());

export const figuresSchema = z.object({
  sent: z.number().int(),
  /** In the queue, or being sent at this moment. */
  waiting: z.number().int(),
  failed: z.number().int(),
  ambiguous: z.number().int(),
  /** By the reason: never-met, window, next-turn. */
  held: byCode,
  /** By Teams' word or ours. */
  unreachable: byCode,
  /** From the order to the last one sent; undefined when none was. */
  usedMs: z.number().optional(),
});
export type Figures = z.infer<typeof figuresSchema>;

export interface Count {
  readonly figures: Figures;
  readonly messages: number;
  /** Of those: messages that go out by themselves, sooner or later; what is kept for a return too. */
  readonly open: number;
  /** Of the open: those that a clock or the queue sends, not the coming of a person. */
  readonly soon: number;
}

export async function countBroadcast(store: TableStore, broadcast: Broadcast): Promise<Count> {
  const plain = { pending: 0, sending: 0, sent: 0, failed: 0, ambiguous: 0 };
  const coded = { held: new Map<string, number>(), unreachable: new Map<string, number>() };
  const count = { messages: 0, open: 0, soon: 0 };
  let lastSent = Number.NEGATIVE_INFINITY;
  for await (const { message } of messagesOf(store, broadcast)) {
    const { state, code } = message;
    if (state === "held" || state === "unreachable")
      coded[state].set(code, (coded[state].get(code) ?? 0) + 1);
    else plain[state] += 1;
    if (state === "sent") lastSent = Math.max(lastSent, Date.parse(message.changed));
    count.messages += 1;
    if (message.queued !== "") count.open += 1;
    if (isSoon(message)) count.soon += 1;
  }
  const { pending, sending, ...others } = plain;
  const [held, unreachable] = [Object.fromEntries(coded.held), Object.fromEntries(coded.unreachable)];
  const used = others.sent > 0 ? { usedMs: Math.max(0, lastSent - Date.parse(broadcast.ordered)) } : {};
  return { ...count, figures: { ...others, waiting: pending + sending, held, unreachable, ...used } };
}

function isSoon({ state, code }: StoredMessage): boolean {
  return state === "pending" || state === "sending" || (state === "held" && code === WINDOW);
}
