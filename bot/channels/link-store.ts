/**
 * The channels linked to units, all in the partition "channels", since every edition asks for all of them:
 *   head        number of the last history row
 *   l|CHANNEL   the link of one channel, also when it was taken away
 *   h|000003    who linked or unlinked what
 * Where a channel is, and whether Teams lets us write there, is kept as for people: channel|CHANNEL, `address`.
 */
import { z } from "zod/v4";
import { commitFact, nextHistory } from "../delivery/commit-fact.ts";
import { rowFormat } from "../storage/row.ts";
import { type Change, prefixed, rowsOf, type TableStore } from "../storage/table-store.ts";
import { type Link, linkEventSchema, linkSchema } from "./link.ts";

const CHANNELS = "channels";
const HEAD = "head";
const LINK = "l|";

const headRow = rowFormat("channels-head", z.object({ history: z.number().int() }));
const linkRow = rowFormat("channel-link", linkSchema);
const eventRow = rowFormat("channel-event", linkEventSchema);

/** In the order of their ids; also those whose link was taken away. One range. */
export async function readLinks(store: TableStore): Promise<readonly Link[]> {
  const links: Link[] = [];
  for await (const row of rowsOf(store, CHANNELS, prefixed(LINK))) links.push(linkRow.read(row));
  return links;
}

export async function readLink(store: TableStore, channel: string): Promise<Link | undefined> {
  const row = await store.get(CHANNELS, LINK + channel);
  return row && linkRow.read(row);
}

/** False: somebody else changed a link at this moment. Read again and decide again. */
export async function saveLink(store: TableStore, link: Link): Promise<boolean> {
  const head = await store.get(CHANNELS, HEAD);
  const number = await nextHistory(store, CHANNELS, head ? headRow.read(head).history : 0);
  const data = headRow.write({ history: number });
  const counted: Change = head
    ? { kind: "replace", row: HEAD, data, etag: head.etag }
    : { kind: "insert", row: HEAD, data };
  const { channel, unit, by, at, state: kind } = link;
  const committed = await commitFact(store, {
    partition: CHANNELS,
    history: number,
    event: eventRow.write({ number, kind, channel, unit, by, at }),
    nonce: undefined,
    changes: [counted, { kind: "upsert", row: LINK + channel, data: linkRow.write(link) }],
    messages: [],
  });
  return committed.kind === "done";
}

/** Another name for the same channel is nothing that happened to the link. */
export async function rename(store: TableStore, channel: string, names: Partial<Link>): Promise<void> {
  const row = await store.get(CHANNELS, LINK + channel);
  if (!row) return;
  const data = linkRow.write({ ...linkRow.read(row), ...names });
  // Whoever was faster has linked it anew, with the newest names.
  await store.transact(CHANNELS, [{ kind: "replace", row: LINK + channel, data, etag: row.etag }]);
}
