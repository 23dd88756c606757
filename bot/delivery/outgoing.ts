/** One message on its way out, as a capability orders it. Only references: the text is made when it is sent. */
import { z } from "zod/v4";

export const outgoingSchema = z.object({
  /** Made from facts, so that ordering twice gives one row: "idea-17|0004|proposer", "edition-2026-W48|PERSON". */
  key: z.string(),
  /** Entra object id of the receiver. */
  to: z.string(),
  /** Name of the renderer that makes the card. */
  card: z.string(),
  /** What the card is about, as its renderer understands it: "17", "2026-W48". */
  subject: z.string(),
  /** History number of the fact that caused it. */
  history: z.number().int(),
  /** "own": about the receiver's own things, sent before every broadcast and sent again after an unknown outcome. */
  priority: z.enum(["own", "broadcast"]),
  act: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("send") }),
    /** Renders the message sent under key `target` anew, in place. Skipped when that was never sent. */
    z.object({ kind: z.literal("update"), target: z.string() }),
    z.object({ kind: z.literal("delete"), target: z.string() }),
  ]),
  /** True when it waits for the receiver's window; replies, receipts and decisions do not. */
  window: z.boolean(),
  /** Of a broadcast: whoever is away gets the newest of each series when they come. Absent: of each card. */
  series: z.string().optional(),
});
export type Outgoing = z.infer<typeof outgoingSchema>;
