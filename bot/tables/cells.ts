/** What all files check in the same way. Pure. */
import { isKey } from "../storage/limits.ts";
import { type Fault, type FileName, keyOf } from "./file-faults.ts";
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
  const column = keyOf[place.file];
  const value = row.cells[column];
  if (!value || (value.length <= 100 && !value.includes("|") && isKey(value))) return [];
  return [{ ...place, column, kind: "bad-id", value }];
}

/** Where each id is first seen; ids without case when `fold` does so. */
export function firstLines(
  file: FileName,
  rows: readonly TableRow[],
  fold: (id: string) => string = (id) => id,
): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const row of rows) {
    const id = fold(row.cells[keyOf[file]] ?? "");
    if (id !== "" && !lines.has(id)) lines.set(id, row.line);
  }
  return lines;
}

export function repeatedIds(
  file: FileName,
  rows: readonly TableRow[],
  fold: (id: string) => string = (id) => id,
): Fault[] {
  const column = keyOf[file];
  const first = firstLines(file, rows, fold);
  return rows.flatMap((row): Fault[] => {
    const value = row.cells[column] ?? "";
    const firstLine = first.get(fold(value));
    if (firstLine === undefined || firstLine === row.line) return [];
    return [{ file, line: row.line, column, kind: "duplicate-id", value, firstLine }];
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

/** Of the words found in a cell those that the file does not know. */
export function unknownWords(
  place: RowPlace & { readonly column: string },
  found: readonly string[],
  words: Readonly<Record<string, string>>,
  whenEmpty: string,
): Fault[] {
  return found
    .filter((word) => wordOf(words, word) === undefined)
    .map((value) => ({ ...place, kind: "unknown-word", value, allowed: Object.keys(words), whenEmpty }));
}
