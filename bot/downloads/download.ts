/**
 * Files that a person takes out through a link on a card, for a few minutes. The row says what the file is about and
 * for whom; the file itself is made when it is fetched, and stored nowhere.
 *
 *   downloads   2026-11-23T08:10:00.000Z|HASH   by when it ends; HASH of what the address holds
 */
import { createHash, randomBytes } from "node:crypto";
import { z } from "zod/v4";
import type { Clock } from "../clock.ts";
import { rowFormat } from "../storage/row.ts";
import type { TableStore } from "../storage/table-store.ts";

const orderSchema = z.object({
  /** Which maker makes it. */
  file: z.string(),
  /** Entra object id of whoever it is for: the right is asked again when it is fetched. */
  person: z.string(),
  /** Which one of its kind, as the maker understands it. */
  about: z.string().optional(),
});
export type Order = z.infer<typeof orderSchema>;

const downloadRow = rowFormat("download", orderSchema);

export interface MadeFile {
  readonly name: string;
  /** With its charset. */
  readonly type: string;
  readonly content: string;
}

/** @returns undefined when the person may not have it (any more). */
export type FileMaker = (person: string, about: string) => Promise<MadeFile | undefined>;

const PARTITION = "downloads";
export const DOWNLOAD_MINUTES = 10;
/** Taken away with every new one: what nobody can fetch any more is not kept. */
const MOST_CLEARED = 50;

export interface DownloadDeps {
  readonly store: TableStore;
  readonly clock: Clock;
}

/** @returns what the address ends with: nobody can guess it, and no row holds it. */
export async function offerDownload({ store, clock }: DownloadDeps, order: Order): Promise<string> {
  await clearEnded(store, clock());
  const ends = new Date(clock().getTime() + DOWNLOAD_MINUTES * 60_000).toISOString();
  const ticket = `${Date.parse(ends)}-${randomBytes(24).toString("base64url")}`;
  const data = downloadRow.write(order);
  await store.transact(PARTITION, [{ kind: "insert", row: rowOf(ends, ticket), data }]);
  return ticket;
}

/** @returns undefined when there is no such file, or no longer. */
export async function fetchDownload(
  { store, clock }: DownloadDeps,
  makers: Readonly<Record<string, FileMaker>>,
  ticket: string,
): Promise<MadeFile | undefined> {
  const ends = Number(/^(\d{1,15})-[\w-]{32}$/.exec(ticket)?.[1]);
  if (!(ends > clock().getTime())) return undefined;
  const row = await store.get(PARTITION, rowOf(new Date(ends).toISOString(), ticket));
  const order = row && downloadRow.read(row);
  return order && makers[order.file]?.(order.person, order.about ?? "");
}

async function clearEnded(store: TableStore, now: Date): Promise<void> {
  const { rows } = await store.query(PARTITION, { to: now.toISOString(), limit: MOST_CLEARED });
  if (rows.length === 0) return;
  // Somebody else may clear the same rows at this moment: then the next one does it.
  await store.transact(
    PARTITION,
    rows.map(({ row, etag }) => ({ kind: "delete", row, etag })),
  );
}

function rowOf(ends: string, ticket: string): string {
  return `${ends}|${createHash("sha256").update(ticket).digest("hex")}`;
}
