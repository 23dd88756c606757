/**
 * The row that says which dispatcher may send: fence and lease in one. Each dispatcher takes a number higher than
 * every earlier one; before each attempt it writes `sending` and touches this row in one transaction, which fails
 * as soon as somebody took a higher number. Checking first and writing then would leave a gap in which a dispatcher
 * that was frozen could still send. Who may take it, and when, is in lease.ts.
 */
import { z } from "zod/v4";
import { rowFormat } from "../storage/row.ts";
import type { Change, Row, TableStore } from "../storage/table-store.ts";
import { OUTBOX } from "./commit-fact.ts";

const FENCE = "fence";
const fenceRow = rowFormat(
  "fence",
  z.object({
    number: z.number().int(),
    owner: z.string().optional(),
    /** Its owner stopped and waits for no outcome: anybody may take it at once. */
    free: z.boolean().optional(),
  }),
);

export interface Fence {
  readonly number: number;
  /** One for each dispatcher: it knows its own number again after a write whose fate it does not know. */
  readonly owner: string;
  /** Of the fence row after our last touch; undefined when nobody knows whether that took effect. */
  etag: string | undefined;
}

/** The row as a dispatcher sees it that does not have it. */
export interface SeenFence {
  readonly row: Row;
  readonly owner: string | undefined;
  readonly free: boolean;
}

export async function seeFence(store: TableStore): Promise<SeenFence | undefined> {
  const row = await store.get(OUTBOX, FENCE);
  if (!row) return undefined;
  const { owner, free = false } = fenceRow.read(row);
  return { row, owner, free };
}

/**
 * Takes the next number: from now on no earlier dispatcher can begin an attempt. Undefined: the row is not any more
 * as it was seen.
 */
export async function takeFence(
  store: TableStore,
  seen: SeenFence | undefined,
  owner: string,
): Promise<Fence | undefined> {
  return next(store, seen?.row, owner);
}

/** Takes a new number for one whose etag was lost; undefined when somebody else has taken over since. */
export async function retakeFence(store: TableStore, { owner }: Fence): Promise<Fence | undefined> {
  const row = await store.get(OUTBOX, FENCE);
  return row && fenceRow.read(row).owner === owner ? next(store, row, owner) : undefined;
}

/** Undefined: somebody else was faster. */
async function next(store: TableStore, row: Row | undefined, owner: string): Promise<Fence | undefined> {
  const number = (row ? fenceRow.read(row).number : 0) + 1;
  const data = fenceRow.write({ number, owner });
  const committed = await store.transact(OUTBOX, [
    row ? { kind: "replace", row: FENCE, data, etag: row.etag } : { kind: "insert", row: FENCE, data },
  ]);
  return committed.kind === "conflict" ? undefined : { number, owner, etag: committed.etags.get(FENCE) };
}

/** `fenced`: another dispatcher has taken over. `changed`: one of the rows was changed by somebody else. */
export type Guarded =
  | { readonly kind: "done"; readonly etags: ReadonlyMap<string, string> }
  | { readonly kind: "fenced" }
  | { readonly kind: "changed" };

/**
 * Makes the changes only while the fence is ours. Calls with one fence must not overlap.
 * When it throws, the etag is lost: see retakeFence.
 */
export async function transactBehind(
  store: TableStore,
  fence: Fence,
  changes: readonly Change[],
): Promise<Guarded> {
  return touch(store, fence, { number: fence.number, owner: fence.owner }, changes);
}

/** Lets anybody take over at once: for a dispatcher that has nothing under way any more and begins nothing. */
export async function freeFence(store: TableStore, fence: Fence): Promise<void> {
  await touch(store, fence, { number: fence.number, owner: fence.owner, free: true }, []);
}

async function touch(
  store: TableStore,
  fence: Fence,
  content: Parameters<typeof fenceRow.write>[0],
  changes: readonly Change[],
): Promise<Guarded> {
  const { etag } = fence;
  if (etag === undefined) throw new Error("the fence must be taken again first");
  const touched: Change = { kind: "replace", row: FENCE, data: fenceRow.write(content), etag };
  fence.etag = undefined;
  const committed = await store.transact(OUTBOX, [touched, ...changes]);
  if (committed.kind === "conflict") {
    if (committed.row === FENCE) return { kind: "fenced" };
    fence.etag = etag;
    return { kind: "changed" };
  }
  fence.etag = committed.etags.get(FENCE);
  return committed;
}
