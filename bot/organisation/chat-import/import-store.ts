/**
 * Files that a systemansvarlig has sent and not yet imported, for an hour at most. They hold personal data: partition
 * "import|P" goes as a whole, at the import, at Ikke importer, or when the hour is over.
 *   f|ID|000000   one file's bytes, packed
 *   l|ID|000000   what was said of the files, line by line
 *   pending       which of these count, what was shown and against which versions; last in order, so deleted last
 * Partition "imports", pointers written before: END|P for the hour, 0|P for an import that was begun.
 * Partition "organisation-imports", i|ID newest first: who imported what and when, in figures.
 */
import { gunzipSync, gzipSync } from "node:zlib";
import { z } from "zod/v4";
import type { PersonId } from "../../chat.ts";
import { point, readPointers, unpoint } from "../../storage/pointers.ts";
import { isKey } from "../../storage/limits.ts";
import { rowFormat } from "../../storage/row.ts";
import { type Change, prefixed, rowsOf, type TableStore } from "../../storage/table-store.ts";
import { deletePartition, numberedRows, packed, writeParts } from "../../storage/versions.ts";
import { goalsFile, peopleFile, unitsFile } from "../../tables/file-faults.ts";

const IMPORTS = "imports";
const DONE = "organisation-imports";
const PENDING = "pending";
const BEGUN = "0|";
/** Characters of base64 in one row. */
const PART = 24_000;
/** A packed file that grows to more than this was not packed by us. */
const MOST_BYTES = 40_000_000;
/** Newest first: keys order upwards. */
const LAST_INSTANT = 9_999_999_999_999;

const fileSchema = z.enum([unitsFile, peopleFile, goalsFile]);
/** How many there are of each kind, by the names of the texts. */
const figuresSchema = z.record(z.string(), z.number().int());
export type Figures = z.infer<typeof figuresSchema>;

const pendingSchema = z.object({
  /** Of the newest message with files. */
  id: z.string(),
  /** ISO instant. */
  ends: z.string(),
  /** Kept ones, each with the id its rows are under. */
  files: z.array(z.object({ file: fileSchema, id: z.string(), parts: z.number().int() })),
  /** Faults keep an import out. */
  faults: z.number().int(),
  figures: figuresSchema,
  /** Marked on the card, before the lines. */
  warnings: z.array(z.string()),
  /** How many lines there are under `id`. */
  lines: z.number().int(),
  /** Versions of the organisation and of the plan that the difference is from. */
  against: z.object({ organisation: z.string(), plan: z.string() }),
  /** Bekreft was pressed. */
  begun: z.object({ by: z.string(), at: z.string() }).optional(),
});
export type Pending = z.infer<typeof pendingSchema>;

const doneSchema = z.object({
  at: z.string(),
  /** Absent: from the command line. */
  by: z.string().optional(),
  files: z.array(fileSchema),
  figures: figuresSchema,
  /** What came with them and did not take effect: it was overtaken. */
  left: z.array(fileSchema).optional(),
});
export type ImportDone = z.infer<typeof doneSchema>;

const pendingRow = rowFormat("pending-import", pendingSchema);
const partRow = rowFormat("pending-import-file", z.object({ part: z.string() }));
const linesRow = rowFormat("pending-import-lines", z.object({ lines: z.array(z.string()) }));
const doneRow = rowFormat("organisation-import", doneSchema);

export interface StoredPending {
  readonly pending: Pending;
  readonly etag: string;
}

export function importId(now: Date, random: string): string {
  return `${String(LAST_INSTANT - now.getTime()).padStart(13, "0")}-${random.slice(0, 8)}`;
}

export async function readPending(store: TableStore, person: PersonId): Promise<StoredPending | undefined> {
  const row = await store.get(partitionOf(person), PENDING);
  return row && { pending: pendingRow.read(row), etag: row.etag };
}

/** False: another message with files was faster. What it does not keep any more is taken away afterwards. */
export async function savePending(
  store: TableStore,
  person: PersonId,
  before: StoredPending | undefined,
  {
    pending,
    lines,
    sent,
  }: { pending: Pending; lines: readonly string[]; sent: ReadonlyMap<string, Uint8Array> },
): Promise<boolean> {
  await point(store, IMPORTS, `${pending.ends}|${person}`);
  for (const [id, bytes] of sent) await writeParts(store, partitionOf(person), partsOf(id, bytes));
  const rows = packed(lines).map((some) => linesRow.write({ lines: some }));
  await writeParts(store, partitionOf(person), numberedRows(`l|${pending.id}`, rows));
  const data = pendingRow.write(pending);
  const change: Change = before
    ? { kind: "replace", row: PENDING, data, etag: before.etag }
    : { kind: "insert", row: PENDING, data };
  const committed = await store.transact(partitionOf(person), [change]);
  if (committed.kind === "conflict") return false;
  await dropOthers(store, person, pending);
  return true;
}

function partsOf(id: string, bytes: Uint8Array): readonly Change[] {
  const text = gzipSync(bytes).toString("base64");
  const rows: string[] = [];
  for (let at = 0; at === 0 || at < text.length; at += PART) rows.push(text.slice(at, at + PART));
  return numberedRows(
    `f|${id}`,
    rows.map((part) => partRow.write({ part })),
  );
}

export function partCount(bytes: Uint8Array): number {
  return partsOf("", bytes).length;
}

async function dropOthers(store: TableStore, person: PersonId, { id, files }: Pending): Promise<void> {
  const kept = new Set([`l|${id}`, ...files.map((file) => `f|${file.id}`)]);
  for await (const { row } of rowsOf(store, partitionOf(person), { to: PENDING }))
    if (!kept.has(row.slice(0, row.lastIndexOf("|"))))
      await store.transact(partitionOf(person), [{ kind: "delete", row }]);
}

/** Undefined: some of it is gone already. */
export async function readFile(
  store: TableStore,
  person: PersonId,
  { id, parts }: Pending["files"][number],
): Promise<Uint8Array | undefined> {
  const found: string[] = [];
  for await (const row of rowsOf(store, partitionOf(person), prefixed(`f|${id}|`)))
    found.push(partRow.read(row).part);
  if (found.length !== parts) return undefined;
  return gunzipSync(Buffer.from(found.join(""), "base64"), { maxOutputLength: MOST_BYTES });
}

export async function readLines(store: TableStore, person: PersonId, id: string): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const row of rowsOf(store, partitionOf(person), prefixed(`l|${id}|`)))
    lines.push(...linesRow.read(row).lines);
  return lines;
}

/** False: it is not as it was read any more. */
export async function markBegun(
  store: TableStore,
  person: PersonId,
  { pending, etag }: StoredPending,
  begun: Pending["begun"],
): Promise<boolean> {
  if (begun) await point(store, IMPORTS, BEGUN + person);
  const { begun: _, ...rest } = pending;
  const data = pendingRow.write(begun ? { ...rest, begun } : rest);
  const committed = await store.transact(partitionOf(person), [
    { kind: "replace", row: PENDING, data, etag },
  ]);
  return committed.kind === "done";
}

export async function forget(store: TableStore, person: PersonId): Promise<void> {
  await deletePartition(store, partitionOf(person));
}

export interface DueImport {
  readonly person: PersonId;
  readonly begun: boolean;
  readonly done: () => Promise<void>;
}

/** Whom there may be something to do for: begun imports, and hours that are over. */
export async function duePointers(store: TableStore, now: Date): Promise<readonly DueImport[]> {
  const pointers = await readPointers(store, IMPORTS, { to: `${now.toISOString()}~` });
  return pointers.map((pointer) => ({
    begun: pointer.row.startsWith(BEGUN),
    person: pointer.row.slice(pointer.row.lastIndexOf("|") + 1),
    done: () => unpoint(store, pointer),
  }));
}

export async function noteImport(store: TableStore, id: string, done: ImportDone): Promise<void> {
  await store.transact(DONE, [{ kind: "upsert", row: `i|${id}`, data: doneRow.write(done) }]);
}

export async function importDone(store: TableStore, id: string): Promise<ImportDone | undefined> {
  // What a button carries may be anything.
  const row = isKey(`i|${id}`) ? await store.get(DONE, `i|${id}`) : undefined;
  return row && doneRow.read(row);
}

/** Newest first. */
export async function importsDone(store: TableStore): Promise<readonly ImportDone[]> {
  const done: ImportDone[] = [];
  for await (const row of rowsOf(store, DONE, prefixed("i|"))) done.push(doneRow.read(row));
  return done;
}

function partitionOf(person: PersonId): string {
  return `import|${person}`;
}
