/**
 * Which dispatcher may send. Each takes a number higher than every earlier one; before each attempt it writes
 * `sending` and touches the fence row in one transaction, which fails as soon as somebody took a higher number.
 * Checking first and writing then would leave a gap in which a dispatcher that was frozen could still send.
 */
import { z } from "zod/v4";
import { rowFormat } from "../storage/row.ts";
import type { Change, Row, TableStore } from "../storage/table-store.ts";
import { OUTBOX } from "./commit-fact.ts";

const FENCE = "fence";
const fenceRow = rowFormat("fence", z.object({ number: z.number().int(), owner: z.string().optional() }));

export interface Fence {
  readonly number: number;
  /** One for each dispatcher: it knows its own number again after a write whose fate it does not know. */
  readonly owner: string;
  /** Of the fence row after our last touch; undefined when nobody knows whether that took effect. */
  etag: string | undefined;
}

/** Takes the next number: from now on no earlier dispatcher can begin an attempt. */
export async function takeFence(store: TableStore, owner: string): Promise<Fence> {
  const row = await store.get(OUTBOX, FENCE);
  return (await next(store, row, owner)) ?? takeFence(store, owner);
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
  const { number, owner, etag } = fence;
  if (etag === undefined) throw new Error("the fence must be taken again first");
  const touch: Change = { kind: "replace", row: FENCE, data: fenceRow.write({ number, owner }), etag };
  fence.etag = undefined;
  const committed = await store.transact(OUTBOX, [touch, ...changes]);
  if (committed.kind === "conflict") {
    if (committed.row === FENCE) return { kind: "fenced" };
    fence.etag = etag;
    return { kind: "changed" };
  }
  fence.etag = committed.etags.get(FENCE);
  return committed;
}
