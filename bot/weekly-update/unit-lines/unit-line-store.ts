/**
 * Rows among the editions, so that a line and the edition it stands in never pass each other:
 *   ul|WEEK|UNIT    the line of one unit in the edition of one week; what it was before is in the history
 *   ul|WEEK||000000 lines that came with the edition when it was moved to this week; what a unit has of its own counts
 */
import { z } from "zod/v4";
import { createMemory } from "../../storage/remember.ts";
import { rowFormat } from "../../storage/row.ts";
import { type Change, prefixed, rowsOf, type TableStore } from "../../storage/table-store.ts";
import { packed } from "../../storage/versions.ts";
import type { Edition } from "../edition.ts";
import { EDITIONS } from "../edition-store.ts";
import { type UnitLine, unitLineSchema } from "./unit-line.ts";

const unitLineRow = rowFormat("unit-line", unitLineSchema);

const movedRow = rowFormat("unit-lines-moved", z.object({ lines: z.array(unitLineSchema) }));

/** By unit. One range. */
export async function unitLinesOf(store: TableStore, week: string): Promise<ReadonlyMap<string, UnitLine>> {
  const own: UnitLine[] = [];
  const moved: UnitLine[] = [];
  for await (const row of rowsOf(store, EDITIONS, prefixed(`ul|${week}|`)))
    if (row.row.startsWith(movedKey(week))) moved.push(...movedRow.read(row).lines);
    else own.push(unitLineRow.read(row));
  return new Map([...moved, ...own].map((line) => [line.unit, line]));
}

/** No unit has an empty id. */
function movedKey(week: string): string {
  return `ul|${week}||`;
}

/** What is committed with an edition that is moved: nobody's line stays behind in a week that has no edition. */
export async function linesMoved(store: TableStore, from: string, to: string): Promise<readonly Change[]> {
  const lines = await unitLinesOf(store, from);
  const rows = packed([...lines.values()].filter(({ text }) => text !== ""));
  return rows.map((some, index) => ({
    kind: "upsert",
    row: `${movedKey(to)}${String(index).padStart(6, "0")}`,
    data: movedRow.write({ lines: some.map((line) => ({ ...line, week: to })) }),
  }));
}

/** Committed with the head of the editions, which lets one change after the other through. */
export function lineChange(line: UnitLine): Change {
  return { kind: "upsert", row: `ul|${line.week}|${line.unit}`, data: unitLineRow.write(line) };
}

type Lines = ReadonlyMap<string, UnitLine>;
const remembered = createMemory<Lines>();

/**
 * The lines of an edition that is out. They are read once for all its readers: what changes them counts up
 * `linesVersion` in the edition, which whoever renders it has just read.
 */
export function linesOfEdition(store: TableStore, edition: Edition): Promise<Lines> {
  const key = `${edition.id}|${edition.linesVersion ?? 0}`;
  return remembered(store, key, () => unitLinesOf(store, edition.week));
}
