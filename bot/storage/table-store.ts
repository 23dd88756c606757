/**
 * The storage port, with the semantics of Azure Tables. Adapters: sqlite.ts, azure-tables.ts;
 * both pass test/contracts/table-store.test.ts.
 *
 * Only "not there" is empty. Anything else that goes wrong is thrown as a StorageError with its cause.
 */

/** What a row holds: a JSON object; `v` is the version of its format (see row.ts). At most 32,000 characters as JSON. */
export type Data = Readonly<{ v: number } & Record<string, unknown>>;

export interface Row {
  readonly partition: string;
  readonly row: string;
  readonly etag: string;
  readonly data: Data;
}

/**
 * Keys of rows and partitions: 1–512 characters without / \ # ? % { }, control characters, U+FFFD and anything
 * beyond U+FFFF; anything else throws RangeError, in reading too. Letter case counts. Row keys order by code point.
 */
export type Change =
  | { readonly kind: "insert"; readonly row: string; readonly data: Data }
  | { readonly kind: "replace"; readonly row: string; readonly data: Data; readonly etag: string }
  | { readonly kind: "upsert"; readonly row: string; readonly data: Data }
  /** Without an etag: deletes whatever is there; a row that is not there is a conflict "absent". */
  | { readonly kind: "delete"; readonly row: string; readonly etag?: string };

export type Committed =
  /** Every change took effect; new etag by row key (deleted rows have none). */
  | { readonly kind: "done"; readonly etags: ReadonlyMap<string, string> }
  /** No change took effect; `row` is the first key that stood in the way. */
  | { readonly kind: "conflict"; readonly row: string; readonly reason: "exists" | "stale" | "absent" };

export interface Range {
  /** First row key, inclusive. */
  readonly from?: string;
  /** End of the range, exclusive. */
  readonly to?: string;
  /** At most this many rows a page; 1–1000, default 1000. */
  readonly limit?: number;
}

export interface Page {
  readonly rows: readonly Row[];
  /** Pass to the next query, with the same range, for the next page, which can be empty; undefined when there is nothing more. */
  readonly continuation: string | undefined;
}

export interface TableStore {
  get(partition: string, row: string): Promise<Row | undefined>;
  /** Rows of one partition in ascending key order. */
  query(partition: string, range?: Range, continuation?: string): Promise<Page>;
  /**
   * All or nothing, 1–100 changes in one partition, one per row; throws RangeError outside that.
   * A write whose reply was lost is recognised as our own and reported as done: some row of the transaction
   * still says that we wrote it or, when it only deletes, all its rows are gone. (So of two who delete the same
   * row at the same time, both can be told "done" when a reply is lost. And a write whose rows were all
   * overwritten by somebody else before we could look is reported as a conflict.)
   */
  transact(partition: string, changes: readonly Change[]): Promise<Committed>;
  /** Resolves when the store answers; throws StorageError otherwise. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

export class StorageError extends Error {
  override readonly name = "StorageError";
}

/** Every row of a range, page by page. */
export async function* rowsOf(store: TableStore, partition: string, range: Range = {}): AsyncGenerator<Row> {
  let continuation: string | undefined;
  do {
    const page = await store.query(partition, range, continuation);
    yield* page.rows;
    continuation = page.continuation;
  } while (continuation !== undefined);
}

/** The range of all row keys that begin with `prefix`; no key has the character U+FFFD. */
export function prefixed(prefix: string): Range {
  return { from: prefix, to: `${prefix}\ufffd` };
}
