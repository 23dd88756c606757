/** One service's turn in one week, and what happened to the plan. */
import { z } from "zod/v4";

const answersSchema = z.object({
  who: z.string().optional(),
  use: z.string().optional(),
  contact: z.string().optional(),
  struggle: z.string().optional(),
  proud: z.string().optional(),
});

export const turnSchema = z.object({
  /** ISO week, "2026-W50". */
  week: z.string(),
  /** Absent: everybody who could be asked stood over. */
  unit: z.string().optional(),
  /** When that service had its turn before this one; "" for never. */
  before: z.string(),
  /** Messages about it: to whom, by which key, and for which service. */
  asked: z.array(z.object({ person: z.string(), key: z.string(), unit: z.string() })),
  /** Who stood over this week, and why, when they said. */
  passed: z.array(z.object({ unit: z.string(), reason: z.string().optional() })),
  /** The service it was swapped with. */
  swappedWith: z.string().optional(),
  /** What the service has sent in. */
  sent: z.object({ answers: answersSchema, by: z.string(), at: z.string() }).optional(),
});
export type Turn = z.infer<typeof turnSchema>;

/** "swap-asked" waits for the other service; "swap-refused" is its no. */
export const planEventSchema = z.object({
  number: z.number().int(),
  kind: z.enum(["given", "sent", "passed", "swapped", "swap-asked", "swap-refused"]),
  /** ISO instant. */
  at: z.string(),
  /** Entra object id; absent when the bot did it. */
  by: z.string().optional(),
  week: z.string(),
  unit: z.string().optional(),
  /** Of a swap: whose week it becomes, and which one is given for it. */
  other: z.object({ week: z.string(), unit: z.string() }).optional(),
  reason: z.string().optional(),
  /** Of an answer: the number of the question. */
  asked: z.number().int().optional(),
});
export type PlanEvent = z.infer<typeof planEventSchema>;
