/**
 * Goals that were sent alone, in the partition "goals-sent":
 *   head           the number of the newest sending
 *   h|000001       which goal, when, by which occurrence; n|OCCURRENCE, m|000001|00: the message to those it concerns
 *   s|OCCURRENCE   the same, where readers met it
 *   g|NR           the newest sending of each goal
 * All are written by the transaction that sends.
 */
import { z } from "zod/v4";
import { isKey } from "../../storage/limits.ts";
import { rowFormat } from "../../storage/row.ts";
import { type Change, prefixed, rowsOf, type TableStore } from "../../storage/table-store.ts";

export const GOALS_SENT = "goals-sent";
const HEAD = "head";

const sentSchema = z.object({
  nr: z.string(),
  /** As the plan had it. */
  title: z.string(),
  /** Units it concerned, with all below them; none: everybody. */
  services: z.array(z.string()),
  /** The occurrence. */
  where: z.string(),
  /** ISO instant. */
  at: z.string(),
});
export type GoalSent = z.infer<typeof sentSchema>;
export const sentRow = rowFormat("goal-sent", sentSchema);
const headRow = rowFormat("goals-sent-head", z.object({ history: z.number().int() }));

export interface SentHead {
  readonly history: number;
  /** Undefined before the first sending. */
  readonly etag: string | undefined;
}

export async function readSentHead(store: TableStore): Promise<SentHead> {
  const row = await store.get(GOALS_SENT, HEAD);
  return { history: row ? headRow.read(row).history : 0, etag: row?.etag };
}

/** What a sending changes beside its history. */
export function goalSentRows({ etag }: SentHead, history: number, sent: GoalSent): readonly Change[] {
  const head = headRow.write({ history });
  const data = sentRow.write(sent);
  return [
    etag === undefined
      ? { kind: "insert", row: HEAD, data: head }
      : { kind: "replace", row: HEAD, data: head, etag },
    { kind: "insert", row: `s|${sent.where}`, data },
    { kind: "upsert", row: `g|${sent.nr}`, data },
  ];
}

export async function readGoalSent(store: TableStore, where: string): Promise<GoalSent | undefined> {
  const key = `s|${where}`;
  // What a card carries is not trusted: there is no such sending.
  const row = isKey(key) ? await store.get(GOALS_SENT, key) : undefined;
  return row && sentRow.read(row);
}

/** The newest sending of each goal. */
export async function goalsSent(store: TableStore): Promise<readonly GoalSent[]> {
  const sent: GoalSent[] = [];
  for await (const row of rowsOf(store, GOALS_SENT, prefixed("g|"))) sent.push(sentRow.read(row));
  return sent;
}
