/**
 * How far editions reached: figures only, written once, in the partition "reach":
 *   r|2026-W48|all|1      the totals, when it was counted and under which threshold
 *   g|2026-W48|all|1|00   its groups in the order of the tree, as many as a row holds; 01 …
 */
import { z } from "zod/v4";
import { rowFormat } from "../../storage/row.ts";
import { type Change, prefixed, type TableStore } from "../../storage/table-store.ts";
import {
  type Reach,
  type ReachGroup,
  reachGroupSchema,
  reachThresholdSchema,
  reachTotalSchema,
} from "./reach.ts";

const REACH = "reach";

const reachRow = rowFormat(
  "edition-reach",
  z.object({
    edition: z.string(),
    /** ISO instant of the count. */
    at: z.string(),
    threshold: reachThresholdSchema,
    total: reachTotalSchema,
  }),
);
export type CountedReach = ReturnType<typeof reachRow.read>;
const groupsRow = rowFormat("edition-reach-groups", z.object({ groups: z.array(reachGroupSchema) }));

/** Well under what a row may hold. */
const ROW_CHARACTERS = 20_000;

/** Whoever comes first; a second count changes nothing. */
export async function keepReach(store: TableStore, counted: CountedReach, { groups }: Reach): Promise<void> {
  const parts = inParts(groups).map((part, index): Change => ({
    kind: "insert",
    row: `${groupsPrefix(counted.edition)}${String(index).padStart(2, "0")}`,
    data: groupsRow.write({ groups: [...part] }),
  }));
  await store.transact(REACH, [
    { kind: "insert", row: reachKey(counted.edition), data: reachRow.write(counted) },
    ...parts,
  ]);
}

function inParts(groups: readonly ReachGroup[]): readonly (readonly ReachGroup[])[] {
  const parts: ReachGroup[][] = [];
  let room = 0;
  for (const group of groups) {
    const size = JSON.stringify(group).length;
    if (size > room) {
      parts.push([]);
      room = ROW_CHARACTERS;
    }
    parts.at(-1)?.push(group);
    room -= size;
  }
  return parts;
}

/** Undefined: not counted yet. */
export async function readReach(store: TableStore, edition: string): Promise<CountedReach | undefined> {
  const row = await store.get(REACH, reachKey(edition));
  return row && reachRow.read(row);
}

export async function readGroups(store: TableStore, edition: string): Promise<readonly ReachGroup[]> {
  const { rows } = await store.query(REACH, prefixed(groupsPrefix(edition)));
  return rows.flatMap((row) => groupsRow.read(row).groups);
}

/** Editions that were counted, of the week `from` and later, oldest first. */
export async function countedSince(store: TableStore, from: string): Promise<readonly string[]> {
  const { rows } = await store.query(REACH, { from: reachKey(from), to: `${reachKey("")}\ufffd` });
  return rows.map((row) => reachRow.read(row).edition);
}

function reachKey(edition: string): string {
  return `r|${edition}`;
}

function groupsPrefix(edition: string): string {
  return `g|${edition}|`;
}
