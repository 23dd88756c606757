/**
 * What has happened to the ideas of a unit, by time: pointers "2026-11-23T08:00:00.000Z|00000017|000004" (instant,
 * idea, history) in a partition for each owner. Digests and measures read a span of it, so that what they cost follows
 * what happened and not how many ideas there are. Each is written before its fact.
 */
import { point, pointersIn } from "../../storage/pointers.ts";
import type { TableStore } from "../../storage/table-store.ts";
import type { EventKind, Idea, IdeaEvent, Owner } from "../idea.ts";
import { type IdeaFile, lastNumber, loadIdea, numberKey } from "../idea-store.ts";
import { walkOnce } from "../older-rows/walk-once.ts";
import { someAtATime } from "../../storage/some-at-a-time.ts";

/** What is no news to whoever follows a unit: reading, reminders, what stays between two people, what is undone. */
const quiet: ReadonlySet<EventKind> = new Set<EventKind>([
  "read",
  "message",
  "name-removed",
  "hidden",
  "start-asked",
  "evaluation-asked",
  "check-asked",
  "reminded",
  "joined",
  "left",
  "commented",
  "taken-up",
]);

/** Of those, what the measures of a month count all the same. */
export const countedQuietly: ReadonlySet<EventKind> = new Set<EventKind>([
  "message",
  "check-asked",
  "joined",
]);

function happenings(owner: Owner): string {
  return owner.role === "administrator" ? "happened|administrator" : `happened|${owner.unit}`;
}

/** @param before the idea as it was; undefined when it was sent in. Both owners have it when it changes hands. */
export async function pointToHappening(
  store: TableStore,
  before: Idea | undefined,
  after: Idea,
  { kind, at, number }: IdeaEvent,
): Promise<void> {
  if (quiet.has(kind) && !countedQuietly.has(kind)) return;
  const owners = before ? [before.owner, after.owner] : [after.owner];
  const row = `${at}|${numberKey(after.number)}|${numberKey(number)}`;
  for (const list of new Set(owners.map(happenings))) await point(store, list, row);
}

/** An idea, and what happened to it in a span of time: oldest first, at least one. */
export interface Touched {
  readonly file: IdeaFile;
  readonly events: readonly IdeaEvent[];
}

/**
 * Ideas of these owners to which something happened after `from`, up to and including `to`. One range an owner, and one
 * an idea. What was pointed at and never came about is passed over.
 * @param also kinds of events that are no news, and wanted here.
 */
export async function touchedIn(
  store: TableStore,
  owners: readonly Owner[],
  from: Date,
  to: Date,
  also: ReadonlySet<EventKind> = new Set(),
): Promise<readonly Touched[]> {
  const range = { from: `${from.toISOString()}~`, to: `${to.toISOString()}~` };
  const lists = [...new Set(owners.map(happenings))];
  const rows = await someAtATime(lists, (list) => pointersIn(store, list, range));
  const places = Map.groupBy(rows.flat(), (row) => Number(row.split("|")[1]));
  const found = await someAtATime([...places], ([number, list]) => touched(store, number, list, also));
  return found
    .filter((each) => each !== undefined)
    .toSorted((a, b) => a.file.idea.number - b.file.idea.number);
}

async function touched(
  store: TableStore,
  number: number,
  rows: readonly string[],
  also: ReadonlySet<EventKind>,
): Promise<Touched | undefined> {
  const file = await loadIdea(store, number);
  const places = new Set(rows.map((row) => Number(row.split("|")[2])));
  const isWanted = ({ number: at, kind }: IdeaEvent): boolean =>
    places.has(at) && (!quiet.has(kind) || also.has(kind));
  const events = file?.events.filter(isWanted) ?? [];
  return file && events.length > 0 ? { file, events } : undefined;
}

/** Ideas from before there were such pointers get them, at the owner they have now. */
export function pointToTheOld(store: TableStore): Promise<void> {
  return walkOnce(store, "happened-walked", async () => {
    const last = await lastNumber(store);
    for (let number = 1; number <= last; number++) {
      const file = await loadIdea(store, number);
      for (const event of file?.events ?? [])
        if (file) await pointToHappening(store, undefined, file.idea, event);
    }
  });
}
