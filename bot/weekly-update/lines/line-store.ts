/**
 * Rows of the partition `edition-lines`:
 *
 *   l|WEEK|UNIT           the line of one service for the edition of one week
 *   h|WEEK|UNIT|VERSION   every line that it was before, and the present one
 *
 * One row is one service's, so a hundred leaders can send theirs at the same moment.
 */
import { addDays } from "../../calendar/local-date.ts";
import { mondayOf, weekOfDate } from "../../calendar/iso-week.ts";
import { rowFormat } from "../../storage/row.ts";
import { type Change, prefixed, rowsOf, type TableStore } from "../../storage/table-store.ts";
import { isOut } from "../edition.ts";
import { everyonesEdition } from "../edition-store.ts";
import { type Line, lineSchema } from "./line.ts";

const LINES = "edition-lines";
const lineRow = rowFormat("edition-line", lineSchema);

/** How long a line waits for an edition. */
const WEEKS_BACK = 3;

interface StoredLine {
  readonly line: Line;
  readonly etag: string;
}

export async function readLine(
  store: TableStore,
  week: string,
  unit: string,
): Promise<StoredLine | undefined> {
  const row = await store.get(LINES, lineKey({ week, unit }));
  return row && { line: lineRow.read(row), etag: row.etag };
}

/**
 * What services have sent for the edition of this week, and for a week before that got none: the newest of each,
 * in the order they came.
 */
export async function linesFor(store: TableStore, week: string): Promise<readonly Line[]> {
  const first = weekOfDate(addDays(mondayOf(week), -7 * WEEKS_BACK));
  const byWeek = new Map<string, Line[]>();
  for await (const row of rowsOf(store, LINES, { from: `l|${first}|`, to: `l|${week}|\ufffd` })) {
    const line = lineRow.read(row);
    byWeek.set(line.week, [...(byWeek.get(line.week) ?? []), line]);
  }
  const newest = new Map<string, Line>();
  for (const [of, lines] of byWeek)
    if (of === week || !(await wasOut(store, of))) for (const line of lines) newest.set(line.unit, line);
  return [...newest.values()].toSorted((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1));
}

/** Of this week alone. */
export async function linesOfWeek(store: TableStore, week: string): Promise<readonly Line[]> {
  const { rows } = await store.query(LINES, prefixed(`l|${week}|`));
  return rows.map((row) => lineRow.read(row));
}

/** Services that have sent a line, or have said that there is nothing. */
export async function answeredUnits(store: TableStore, week: string): Promise<ReadonlySet<string>> {
  return new Set((await linesOfWeek(store, week)).map(({ unit }) => unit));
}

async function wasOut(store: TableStore, week: string): Promise<boolean> {
  const edition = await everyonesEdition(store, week);
  return edition !== undefined && isOut(edition);
}

/** All of them or none; false when somebody else was faster with one. */
export async function writeLines(
  store: TableStore,
  lines: readonly { readonly line: Line; readonly etag: string | undefined }[],
): Promise<boolean> {
  if (lines.length === 0) return true;
  const committed = await store.transact(LINES, lines.flatMap(changesOf));
  return committed.kind === "done";
}

function changesOf({ line, etag }: { readonly line: Line; readonly etag: string | undefined }): Change[] {
  const data = lineRow.write(line);
  const row = lineKey(line);
  const history = `h|${line.week}|${line.unit}|${String(line.version).padStart(4, "0")}`;
  return [
    etag === undefined ? { kind: "insert", row, data } : { kind: "replace", row, data, etag },
    { kind: "insert", row: history, data },
  ];
}

function lineKey({ week, unit }: Pick<Line, "week" | "unit">): string {
  return `l|${week}|${unit}`;
}
