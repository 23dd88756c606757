/**
 * Who presents itself when, all in the partition "presenting":
 *   head         number of the last history row, the rotation, the newest week that is given out
 *   t|2026-W50   a week that is given out: to whom, who was asked, what was sent in
 *   x|000012     a swap that was asked for by history row 12, and what was answered
 *   h|000012     what happened
 * and the nonce and message rows of commitFact. The head is replaced with every change, so two never pass each other.
 */
import { z } from "zod/v4";
import { type FactCommitted, commitFact, nextHistory } from "../../delivery/commit-fact.ts";
import type { Outgoing } from "../../delivery/outgoing.ts";
import { rowFormat } from "../../storage/row.ts";
import { type Change, rowsOf, type TableStore } from "../../storage/table-store.ts";
import { noRotation, rotationSchema } from "./rules/rotation.ts";
import { type PlanEvent, planEventSchema, type Turn, turnSchema } from "./turn.ts";

export const PRESENTING = "presenting";
const HEAD = "head";

const headSchema = rotationSchema.extend({
  history: z.number().int(),
  /** ISO week; "" before the first. */
  given: z.string(),
});
type PlanHead = z.infer<typeof headSchema>;

const swapSchema = z.object({
  one: z.object({ week: z.string(), unit: z.string() }),
  other: z.object({ week: z.string(), unit: z.string() }),
  /** Entra object id of whoever asked. */
  by: z.string(),
  state: z.enum(["asked", "done", "refused", "outdated"]),
});
export type Swap = z.infer<typeof swapSchema>;

const headRow = rowFormat("presenting-head", headSchema);
const turnRow = rowFormat("presenting-turn", turnSchema);
const swapRow = rowFormat("presenting-swap", swapSchema);
const eventRow = rowFormat("presenting-event", planEventSchema);

export interface StoredHead {
  readonly value: PlanHead;
  readonly etag: string | undefined;
}

export async function readPlanHead(store: TableStore): Promise<StoredHead> {
  const row = await store.get(PRESENTING, HEAD);
  if (row === undefined) return { value: { ...noRotation, history: 0, given: "" }, etag: undefined };
  return { value: headRow.read(row), etag: row.etag };
}

export async function readTurn(store: TableStore, week: string): Promise<Turn | undefined> {
  const row = await store.get(PRESENTING, turnKey(week));
  return row && turnRow.read(row);
}

/** Weeks that are given out, oldest first. @param from a week, included */
export async function turnsFrom(store: TableStore, from: string): Promise<readonly Turn[]> {
  const turns: Turn[] = [];
  for await (const row of rowsOf(store, PRESENTING, { from: turnKey(from), to: turnKey("~") }))
    turns.push(turnRow.read(row));
  return turns;
}

export async function readSwap(store: TableStore, number: number): Promise<Swap | undefined> {
  const row = await store.get(PRESENTING, swapKey(number));
  return row && swapRow.read(row);
}

export interface PlanFact {
  readonly head: StoredHead;
  readonly headAfter: Omit<PlanHead, "history">;
  readonly event: PlanEvent;
  readonly nonce: string;
  readonly turns?: readonly Turn[];
  readonly swap?: { readonly number: number; readonly is: Swap };
  readonly messages: readonly Outgoing[];
}

export async function commitPlan(store: TableStore, fact: PlanFact): Promise<FactCommitted> {
  const { turns = [], swap } = fact;
  return commitFact(store, {
    partition: PRESENTING,
    history: fact.event.number,
    event: eventRow.write(fact.event),
    nonce: fact.nonce,
    changes: [
      headChange(fact),
      // No etag of their own: whoever replaces the head has the partition to themselves.
      ...turns.map((turn): Change => ({
        kind: "upsert",
        row: turnKey(turn.week),
        data: turnRow.write(turn),
      })),
      ...(swap ? [{ kind: "upsert" as const, row: swapKey(swap.number), data: swapRow.write(swap.is) }] : []),
    ],
    messages: fact.messages,
  });
}

export async function nextPlanHistory(store: TableStore, { value }: StoredHead): Promise<number> {
  return nextHistory(store, PRESENTING, value.history);
}

function headChange({ head, headAfter, event }: PlanFact): Change {
  const data = headRow.write({ ...headAfter, history: event.number });
  const { etag } = head;
  return etag === undefined
    ? { kind: "insert", row: HEAD, data }
    : { kind: "replace", row: HEAD, data, etag };
}

function turnKey(week: string): string {
  return `t|${week}`;
}

function swapKey(number: number): string {
  return `x|${String(number).padStart(6, "0")}`;
}
