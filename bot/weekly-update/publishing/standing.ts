/**
 * How the editions of one week stand when their deadline comes. An approved edition for everyone is what it asks for. A
 * municipality that writes for some only, and not for everyone, is asked whether any of those is approved.
 */
import { mondayOf, weekOfDate } from "../../calendar/iso-week.ts";
import { addDays } from "../../calendar/local-date.ts";
import type { TableStore } from "../../storage/table-store.ts";
import { isEveryone } from "../audience/audience.ts";
import { type Edition, isOut, weekOfEdition } from "../edition.ts";
import { editionsOf, type Head, readHead, readOpen } from "../edition-store.ts";

/** Whoever has not written for everyone for so long writes for some only. */
const WEEKS_BACK = 8;

export interface Standing {
  /** Nobody has to be told anything. */
  readonly ready: boolean;
  readonly asksForEveryone: boolean;
  /** Being written, whatever its week. */
  readonly forEveryone: Edition | undefined;
  /** Being written for others, for this week or an earlier one. */
  readonly others: readonly Edition[];
}

export async function standingOf(store: TableStore, week: string): Promise<Standing> {
  const { value: head } = await readHead(store);
  const open = await readOpen(store, head);
  const out = (await editionsOf(store, week)).filter(isOut);
  const isReady = (edition: Edition) =>
    out.includes(edition) || (edition.state === "approved" && edition.week <= week);
  const all = [...open, ...out];
  const [toEveryone, toOthers] = [all.filter(isToAll), all.filter((each) => !isToAll(each))];
  const asksForEveryone = toEveryone.length > 0 || toOthers.length === 0 || hasWrittenLately(head, week);
  return {
    ready: toEveryone.some(isReady) || (!asksForEveryone && toOthers.some(isReady)),
    asksForEveryone,
    forEveryone: open.find(isToAll),
    others: open.filter((each) => !isToAll(each) && each.week <= week),
  };
}

function isToAll({ audience }: Edition): boolean {
  return isEveryone(audience);
}

function hasWrittenLately({ latest }: Head, week: string): boolean {
  return (
    latest !== undefined && weekOfEdition(latest) >= weekOfDate(addDays(mondayOf(week), -7 * WEEKS_BACK))
  );
}
