/** The limits that both adapters keep, so that what works on one works on the other. */
import type { Change, Range } from "./table-store.ts";

/** Changes in one transaction (Azure Tables' limit). */
export const MAX_CHANGES = 100;
/** Characters of one row's JSON: a string property of Azure Tables holds 64 KiB of UTF-16. */
export const MAX_ROW_CHARACTERS = 32_000;
const MAX_PAGE = 1000;

export function pageLimit(range: Range): number {
  const limit = range.limit ?? MAX_PAGE;
  if (limit < 1 || limit > MAX_PAGE) throw new RangeError(`limit is ${limit}; 1–${MAX_PAGE} is allowed`);
  return limit;
}

/** Throws RangeError when a transaction could not be stored by every adapter. */
export function checkChanges(changes: readonly Change[]): void {
  if (changes.length < 1 || changes.length > MAX_CHANGES)
    throw new RangeError(`a transaction of ${changes.length} changes; 1–${MAX_CHANGES} are allowed`);
  const rows = new Set(changes.map((change) => change.row));
  if (rows.size !== changes.length) throw new RangeError("a transaction changes one row twice");
  for (const change of changes) checkChange(change);
}

function checkChange(change: Change): void {
  if (!/^[^/\\#?%\p{Cc}]{1,512}$/u.test(change.row))
    throw new RangeError(
      `row key of ${change.row.length} characters or with / \\ # ? % or a control character`,
    );
  if (change.kind === "delete") return;
  const size = JSON.stringify(change.data).length;
  if (size > MAX_ROW_CHARACTERS)
    throw new RangeError(
      `row ${change.row} is ${size} characters; at most ${MAX_ROW_CHARACTERS} are allowed`,
    );
}
