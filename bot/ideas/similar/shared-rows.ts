/**
 * What can be searched for, by who may see it: partition "shared|PLACE", one row a text.
 *
 *   shared|unit|h1         version      touched by every change: whoever has read this one has read it all
 *   shared|municipality    i|00000017   what an idea says
 *                          p|00000017   what the practice made of it says
 *
 * Rows are hints, as pointers are: whoever finds one reads the idea and passes over what is not to be shown. A row
 * goes before what it must not say any more is hidden, and comes before what it says may be found.
 */
import { z } from "zod/v4";
import { rowFormat } from "../../storage/row.ts";
import { type Change, rowsOf, type TableStore } from "../../storage/table-store.ts";
import type { Place } from "../colleagues/visibility.ts";

const textRow = rowFormat("shared-text", z.object({ text: z.string() }));
const versionRow = rowFormat("shared-version", z.object({}));
const VERSION = "version";

export interface SharedText {
  readonly of: "idea" | "practice";
  /** The idea's number. */
  readonly number: number;
  readonly text: string;
}

/** Characters kept: what somebody is looking for is said at the beginning. */
const KEPT = 2000;

export async function listText(store: TableStore, place: Place, shared: SharedText): Promise<void> {
  const data = textRow.write({ text: shared.text.slice(0, KEPT) });
  await touching(store, place, { kind: "upsert", row: keyOf(shared), data });
}

/** Nothing happens when it is not listed there. */
export async function unlistText(
  store: TableStore,
  place: Place,
  shared: Omit<SharedText, "text">,
): Promise<void> {
  await touching(store, place, { kind: "delete", row: keyOf(shared) });
}

/** Changes whenever something is listed or unlisted; undefined while nothing ever was. */
export async function versionOf(store: TableStore, place: Place): Promise<string | undefined> {
  return (await store.get(partitionOf(place), VERSION))?.etag;
}

export async function textsAt(store: TableStore, place: Place): Promise<readonly SharedText[]> {
  const texts: SharedText[] = [];
  for await (const row of rowsOf(store, partitionOf(place))) {
    const [kind, number] = row.row.split("|");
    if (kind === VERSION) continue;
    texts.push({
      of: kind === "p" ? "practice" : "idea",
      number: Number(number),
      text: textRow.read(row).text,
    });
  }
  return texts;
}

async function touching(store: TableStore, place: Place, change: Change): Promise<void> {
  await store.transact(partitionOf(place), [
    change,
    { kind: "upsert", row: VERSION, data: versionRow.write({}) },
  ]);
}

function keyOf({ of, number }: Omit<SharedText, "text">): string {
  return `${of === "practice" ? "p" : "i"}|${String(number).padStart(8, "0")}`;
}

function partitionOf(place: Place): string {
  return `shared|${place}`;
}
