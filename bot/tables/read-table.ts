/** The bytes of one file as rows of named cells, with everything that is wrong with its form. Pure. */
import { CsvError, parse } from "csv-parse/sync";
import { columnsOf, type Fault, type FileName, keyOf, MAX_CELL, MAX_LINES } from "./file-faults.ts";
import { findNationalIds } from "../privacy/national-id.ts";
import { decoded } from "./read-text.ts";

export interface TableRow {
  /** Line where the row begins, 1 for the heading. */
  readonly line: number;
  /** By column name: NFC, trimmed, white space collapsed. Columns that the file lacks are absent. */
  readonly cells: Readonly<Record<string, string>>;
}

export interface Table {
  readonly rows: readonly TableRow[];
  /** Ids of rows that could not be read, so that whoever refers to them is not called wrong as well. */
  readonly unreadIds: ReadonlySet<string>;
  /** False when there is no usable heading, so that nothing can be said of who is in the file. */
  readonly usable: boolean;
  readonly faults: readonly Fault[];
}

export function readTable(file: FileName, bytes: Uint8Array | undefined): Table {
  if (bytes === undefined) return unusable([{ file, kind: "missing-file" }]);
  const lines = linesIn(bytes);
  if (lines > MAX_LINES) return unusable([{ file, kind: "too-many-lines", lines }]);
  const { text, faults: encoding } = decoded(file, bytes);
  const delimiter = delimiterOf(text);
  const { records, faults: quotes, dropped } = recordsOf(file, text, delimiter);
  const heading = records[0];
  if (heading === undefined)
    return unusable([...encoding, ...(quotes.length > 0 ? quotes : [{ file, kind: "empty-file" } as const])]);
  const { columns, faults: headings } = readHeading(file, heading);
  const formFaults = [...encoding, ...headings, ...quotes];
  const key = keyOf[file];
  if (!columns.includes(key)) return unusable(formFaults);

  const rows: TableRow[] = [];
  const unreadIds = new Set(dropped);
  const faults: Fault[] = [];
  for (const record of records.slice(1)) {
    const fields = withoutEmptyEnd(record.fields, columns.length);
    if (fields.length === columns.length) rows.push(rowOf(record.line, columns, fields));
    else {
      faults.push({
        file,
        line: record.line,
        kind: "field-count",
        found: fields.length,
        expected: columns.length,
      });
      unreadIds.add(clean(fields[columns.indexOf(key)] ?? ""));
    }
  }
  // When the heading lost a column no row fits it: that is one fault, not one a row.
  const counted = headings.length > 0 && rows.length === 0 ? [] : faults;
  return {
    rows: rows.map(shortened),
    unreadIds,
    usable: true,
    faults: [
      ...formFaults,
      ...counted,
      ...rows.flatMap((row) => [...longCells(file, row), ...nationalIds(file, row)]),
    ],
  };
}

/** What is too long is a fault already; the words of others must not repeat all of it. */
function shortened({ line, cells }: TableRow): TableRow {
  const short = Object.entries(cells).map(([column, cell]) => [column, cell.slice(0, MAX_CELL)] as const);
  return { line, cells: Object.fromEntries(short) };
}

/** Lines end with \n, \r\n or \r. */
function linesIn(bytes: Uint8Array): number {
  let lines = 1;
  for (let at = 0; at < bytes.length; at += 1)
    if (bytes[at] === 10 || (bytes[at] === 13 && bytes[at + 1] !== 10)) lines += 1;
  return lines;
}

interface RawRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

interface Records {
  readonly records: readonly RawRecord[];
  readonly faults: readonly Fault[];
  /** First cells of the lines that were left out. */
  readonly dropped: readonly string[];
}

/** A line with a stray quote is reported and blanked out, so that the rest is read with its line numbers kept. */
const MAX_QUOTE_FAULTS = 50;
/** The text is read anew for each of them: of a long file fewer are told at a time. */
const MAX_LINES_READ = 500_000;

function recordsOf(file: FileName, text: string, delimiter: string): Records {
  const faults: Fault[] = [];
  const dropped: string[] = [];
  let left = text;
  const most = Math.min(MAX_QUOTE_FAULTS, Math.ceil(MAX_LINES_READ / newlinesIn(`${text}\n`)));
  while (faults.length < most) {
    const parsed = parsedRecords(left, delimiter);
    if (parsed.kind === "read") return { records: parsed.records, faults, dropped };
    // Without its heading nothing else in the file can be judged.
    const lost = parsed.line === nextFilled(text, 0);
    const lines = left.split("\n");
    const bad = lines[parsed.line - 1] ?? "";
    const column = lines[0]?.split(delimiter)[parsed.field];
    faults.push({ file, line: parsed.line, column: column && unquoted(column), kind: "quote" });
    if (lost) break;
    dropped.push(unquoted(bad.split(delimiter)[0] ?? ""));
    lines[parsed.line - 1] = "";
    left = lines.join("\n");
  }
  return { records: [], faults, dropped };
}

type Parsed =
  | { readonly kind: "read"; readonly records: readonly RawRecord[] }
  | { readonly kind: "quote"; readonly line: number; readonly field: number };

function parsedRecords(text: string, delimiter: string): Parsed {
  const records: RawRecord[] = [];
  let read = 0;
  try {
    parse(text, {
      delimiter,
      record_delimiter: "\n",
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      on_record(fields: string[], { lines }) {
        records.push({ line: lines - newlinesIn(fields.join("")), fields });
        read = lines;
      },
    });
    return { kind: "read", records };
  } catch (error) {
    if (!(error instanceof CsvError) || !error.code.includes("QUOTE")) throw error;
    return { kind: "quote", line: nextFilled(text, read), field: Number(error["column"]) };
  }
}

/** The first line after line `read` that has anything in it: where the record begins that could not be read. */
function nextFilled(text: string, read: number): number {
  const lines = text.split("\n");
  const at = lines.findIndex((line, index) => index >= read && /[^;,\s]/.test(line));
  return at + 1;
}

function newlinesIn(text: string): number {
  return text.split("\n").length - 1;
}

/** Whichever the heading has more of. */
function delimiterOf(text: string): string {
  const heading = text.trimStart().split("\n", 1)[0] ?? "";
  return heading.split(",").length > heading.split(";").length ? "," : ";";
}

/** More than that is no heading of ours, and each is a fault of its own. */
const MAX_COLUMNS = 50;

function readHeading(file: FileName, heading: RawRecord): { columns: string[]; faults: Fault[] } {
  const cells = heading.fields.slice(0, MAX_COLUMNS).map((field) => field.slice(0, MAX_CELL));
  const found = cells.map((field) => clean(field).toLowerCase());
  while (found.at(-1) === "") found.pop();
  const expected: readonly string[] = columnsOf[file];
  const { line } = heading;
  const faults: Fault[] = [
    ...expected
      .filter((column) => !found.includes(column))
      .map((column): Fault => ({ file, line, column, kind: "column-missing" })),
    ...found
      .filter((column) => !expected.includes(column))
      .map((value): Fault => ({ file, line, kind: "column-unknown", value })),
    ...found
      .filter((column, at) => expected.includes(column) && found.indexOf(column) !== at)
      .map((column): Fault => ({ file, line, column, kind: "column-twice" })),
  ];
  return { columns: found, faults };
}

/** Spreadsheets add empty cells at the end of a line. */
function withoutEmptyEnd(fields: readonly string[], count: number): readonly string[] {
  return fields.slice(count).every((field) => field.trim() === "") ? fields.slice(0, count) : fields;
}

function rowOf(line: number, columns: readonly string[], fields: readonly string[]): TableRow {
  const named = columns.map((column, at) => [column, clean(fields[at] ?? "")] as const);
  // Of a column that is there twice the first counts.
  return { line, cells: Object.fromEntries(named.toReversed()) };
}

function longCells(file: FileName, row: TableRow): Fault[] {
  return Object.entries(row.cells)
    .filter(([, cell]) => cell.length > MAX_CELL)
    .map(([column, cell]) => ({ file, line: row.line, column, kind: "too-long", length: cell.length }));
}

const OBJECT_ID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Whatever the column: nothing of the sort is stored. A random object id can look like one now and then. */
function nationalIds(file: FileName, row: TableRow): Fault[] {
  const hit = (part: string): boolean => !OBJECT_ID.test(part.trim()) && findNationalIds(part).length > 0;
  return Object.entries(row.cells)
    .filter(([, cell]) => cell.length <= MAX_CELL && cell.split("|").some(hit))
    .map(([column]) => ({ file, line: row.line, column, kind: "national-id" }));
}

function clean(cell: string): string {
  return cell.normalize("NFC").replace(/\s+/g, " ").trim();
}

function unusable(faults: readonly Fault[]): Table {
  return { rows: [], unreadIds: new Set(), usable: false, faults };
}

function unquoted(cell: string): string {
  return clean(cell.replaceAll('"', ""));
}
