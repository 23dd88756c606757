/**
 * Which dispatcher may send. Each takes a number higher than every earlier one; before each attempt it writes
 * `sending` and touches the fence row in one transaction, which fails as soon as somebody took a higher number.
 * Checking first and writing then would leave a gap in which a dispatcher that was frozen could still send.
 */
import { z } from "zod/v4";
import { rowFormat } from "../storage/row.ts";
import type { Change, TableStore } from "../storage/table-store.ts";
import { OUTBOX } from "./commit-fact.ts";

const FENCE = "fence";
const fenceRow = rowFormat("fence", z.object({ number: z.number().int() }));

export interface Fence {
  readonly number: number;
  /** Of the fence row after our last touch. */
  etag: string;
}

/** Takes the next number: from now on no earlier dispatcher can begin an attempt. */
export async function takeFence(store: TableStore): Promise<Fence> {
  const row = await store.get(OUTBOX, FENCE);
  const number = (row ? fenceRow.read(row).number : 0) + 1;
  const data = fenceRow.write({ number });
  const committed = await store.transact(OUTBOX, [
    row ? { kind: "replace", row: FENCE, data, etag: row.etag } : { kind: "insert", row: FENCE, data },
  ]);
  if (committed.kind === "conflict") return takeFence(store);
  return { number, etag: committed.etags.get(FENCE) ?? "" };
}

/** `fenced`: another dispatcher has taken over. `changed`: one of the rows was changed by somebody else. */
export type Guarded =
  | { readonly kind: "done"; readonly etags: ReadonlyMap<string, string> }
  | { readonly kind: "fenced" }
  | { readonly kind: "changed" };

/** Makes the changes only while the fence is ours. Calls with one fence must not overlap. */
export async function transactBehind(
  store: TableStore,
  fence: Fence,
  changes: readonly Change[],
): Promise<Guarded> {
  const data = fenceRow.write({ number: fence.number });
  const touch: Change = { kind: "replace", row: FENCE, data, etag: fence.etag };
  const committed = await store.transact(OUTBOX, [touch, ...changes]);
  if (committed.kind === "conflict") return { kind: committed.row === FENCE ? "fenced" : "changed" };
  fence.etag = committed.etags.get(FENCE) ?? "";
  return committed;
}
