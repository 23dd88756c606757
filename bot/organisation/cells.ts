/** What both files check in the same way. Pure. */
import { isKey } from "../storage/limits.ts";
import type { Fault, FileName } from "./file-faults.ts";
import type { TableRow } from "./read-table.ts";

interface RowPlace {
  readonly file: FileName;
  readonly line: number;
}

export function emptyCells(place: RowPlace, row: TableRow, columns: readonly string[]): Fault[] {
  return columns
    .filter((column) => row.cells[column] === "")
    .map((column) => ({ ...place, column, kind: "empty" }));
}

/** Ids are parts of keys and of lists: the store's forbidden characters and | are out. */
export function badId(place: RowPlace, row: TableRow): Fault[] {
  const value = row.cells["id"];
  if (!value || (value.length <= 100 && !value.includes("|") && isKey(value))) return [];
  return [{ ...place, column: "id", kind: "bad-id", value }];
}

/** Where each id is first seen; ids without case when `fold` does so. */
export function firstLines(
  rows: readonly TableRow[],
  fold: (id: string) => string = (id) => id,
): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const row of rows) {
    const id = fold(row.cells["id"] ?? "");
    if (id !== "" && !lines.has(id)) lines.set(id, row.line);
  }
  return lines;
}

export function repeatedIds(
  file: FileName,
  rows: readonly TableRow[],
  fold: (id: string) => string = (id) => id,
): Fault[] {
  const first = firstLines(rows, fold);
  return rows.flatMap((row): Fault[] => {
    const value = row.cells["id"] ?? "";
    const firstLine = first.get(fold(value));
    if (firstLine === undefined || firstLine === row.line) return [];
    return [{ file, line: row.line, column: "id", kind: "duplicate-id", value, firstLine }];
  });
}

/** The code of a word of the files, without regard to case; undefined when there is no such word. */
export function wordOf<T extends string>(words: Readonly<Record<string, T>>, cell: string | undefined) {
  const word = (cell ?? "").toLowerCase();
  return Object.hasOwn(words, word) ? words[word] : undefined;
}

/** The parts of a cell like "a|b", once each. */
export function listOf(cell: string | undefined): string[] {
  const parts = (cell ?? "").split("|").map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ""))];
}
