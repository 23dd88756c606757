/** The limits that both adapters keep, so that what works on one works on the other. Pure. */
import type { Change, Range } from "./table-store.ts";

/** Changes in one transaction (Azure Tables' limit). */
export const MAX_CHANGES = 100;
/** Characters of one row's JSON: a string property of Azure Tables holds 64 KiB of UTF-16. */
export const MAX_ROW_CHARACTERS = 32_000;
/** Bytes of one transaction as Azure Tables receives it: 4 MiB, with something to spare. */
const MAX_TRANSACTION_BYTES = 4_000_000;
const MAX_PAGE = 1000;
/** What a change costs besides its keys and its data: headers and boundaries. */
const CHANGE_BYTES = 800;

/**
 * / \ # ? % and control characters are not allowed by Azure Tables, { and } break the SDK's reading of a
 * transaction's reply. Characters beyond U+FFFF sort differently in SQLite (UTF-8) and Azure (UTF-16), so they
 * are left out; then both orders are the same. U+FFFD is what a broken text is full of, and ends the ranges.
 */
const key = /^[^/\\#?%{}\p{C}\p{Zl}\p{Zp}\ufffd\u{10000}-\u{10FFFF}]{1,512}$/u;
/** The end of a range may be a character that no key has. */
const bound = /^[^\p{Cs}\u{10000}-\u{10FFFF}]{0,513}$/u;

export function pageLimit(range: Range): number {
  const limit = range.limit ?? MAX_PAGE;
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_PAGE)
    throw new RangeError(`limit is ${limit}; 1–${MAX_PAGE} is allowed`);
  return limit;
}

/** Whether every adapter can store a row or partition of this name. */
export function isKey(text: string): boolean {
  return key.test(text);
}

/** Throws RangeError when a partition or row key could not be stored by every adapter. */
export function checkKey(what: "partition" | "row", text: string): void {
  if (isKey(text)) return;
  throw new RangeError(
    `${what} key of ${text.length} characters; 1–512 are allowed, without / \\ # ? % { }, control characters and emoji`,
  );
}

/** Throws RangeError when a range would be read differently by the adapters. */
export function checkRange(partition: string, range: Range, continuation: string | undefined): void {
  checkKey("partition", partition);
  for (const text of [range.from, range.to, continuation])
    if (text !== undefined && !bound.test(text))
      throw new RangeError(
        `end of a range with ${text.length} characters; at most 513 up to U+FFFF are allowed`,
      );
}

/** Throws RangeError when a transaction could not be stored by every adapter. */
export function checkChanges(partition: string, changes: readonly Change[]): void {
  checkKey("partition", partition);
  if (changes.length < 1 || changes.length > MAX_CHANGES)
    throw new RangeError(`a transaction of ${changes.length} changes; 1–${MAX_CHANGES} are allowed`);
  const rows = new Set(changes.map((change) => change.row));
  if (rows.size !== changes.length) throw new RangeError("a transaction changes one row twice");
  const bytes = changes.reduce((sum, change) => sum + bytesOf(partition, change), 0);
  if (bytes > MAX_TRANSACTION_BYTES)
    throw new RangeError(`a transaction of ${bytes} bytes; at most ${MAX_TRANSACTION_BYTES} are allowed`);
}

function bytesOf(partition: string, change: Change): number {
  checkKey("row", change.row);
  const keys = 2 * encodeURIComponent(partition + change.row).length + CHANGE_BYTES;
  if (change.kind === "delete") return keys;
  const json = JSON.stringify(change.data);
  if (json.length > MAX_ROW_CHARACTERS)
    throw new RangeError(
      `row ${change.row} is ${json.length} characters; at most ${MAX_ROW_CHARACTERS} are allowed`,
    );
  // The JSON travels as a string inside JSON, its quotes escaped.
  return keys + Buffer.byteLength(JSON.stringify(json));
}
