/**
 * Rows of ideas.
 *
 *   idea|17          idea            the idea as it is now
 *                    h|000004        what happened, one row an event (delivery/commit-fact.ts)
 *                    m|000004|00     messages that event caused, in order
 *                    n|…             forms already sent in
 *                    s|PERSON        a colleague who pressed Gjelder oss også
 *   counter          idea            the last number given
 *   submission|TAG   claim           which number a form got: a second Send inn finds the first
 *   own-ideas|PERSON     000017      pointers (storage/pointers.ts); those without a name: privacy/pseudonyms.ts
 *   unit-ideas|UNIT      000017      … what a unit, or "administrator", has work with
 *   unit-trials|UNIT     000017      … trials that run there
 *   postponed            2027-01-04|000017      … what is taken up again when
 *   due                  2027-01-04|000017      … when the bot looks at it next (due-dates.ts)
 *   decided              2026-11-22T08:00:00.000Z|000017|000004
 *   rota             2026-11-23|000017
 *   heard            2026-11|UNIT      … from which units something came in a month (heard.ts)
 *   happened|UNIT    2026-11-22T08:00:00.000Z|000017|000004      … what has happened there, by time (happened.ts)
 */
import { z } from "zod/v4";
import { isVoid, messageRow } from "../delivery/commit-fact.ts";
import type { Outgoing } from "../delivery/outgoing.ts";
import type { SealedStore } from "../privacy/pseudonyms.ts";
import { createTurns } from "../storage/in-turn.ts";
import { rowFormat } from "../storage/row.ts";
import { type Row, rowsOf, StorageError, type TableStore } from "../storage/table-store.ts";
import { AMONG_MANY, untilWritten } from "../storage/until-written.ts";
import { eventSchema, type Idea, type IdeaEvent, ideaSchema, type Owner } from "./idea.ts";

export const ideaRow = rowFormat("idea", ideaSchema);
export const eventRow = rowFormat("idea-event", z.object({ event: eventSchema }), [wordsIntoFields]);
const counterRow = rowFormat("counter", z.object({ last: z.number().int() }));
const claimRow = rowFormat("submission", z.object({ number: z.number().int() }));

export const supportRow = rowFormat("idea-support", z.object({ at: z.string() }));

export const IDEA_ROW = "idea";
const SUPPORT = "s|";

/** Version 1 had the words, the reason and the date beside the event's kind. */
function wordsIntoFields(old: Record<string, unknown>): Record<string, unknown> {
  const { text, reason, until, ...event } = z.looseObject({}).parse(old["event"]);
  const fields = Object.entries({ text, reason, until }).filter(([, value]) => value !== undefined);
  return { ...old, event: { ...event, fields: Object.fromEntries(fields) } };
}

/** Everything about one idea, read in one query. */
export interface IdeaFile {
  readonly idea: Idea;
  readonly etag: string;
  /** Oldest first; the first is "submitted". */
  readonly events: readonly IdeaEvent[];
  /** Every message ordered about it so far, oldest first. */
  readonly messages: readonly Outgoing[];
  /** Who pressed Gjelder oss også: person ids, to be counted and never shown. */
  readonly supporters: readonly string[];
}

export async function loadIdea(store: TableStore, number: number): Promise<IdeaFile | undefined> {
  const rows: Row[] = [];
  for await (const row of rowsOf(store, ideaPartition(number))) rows.push(row);
  const found = rows.find((row) => row.row === IDEA_ROW);
  if (!found) return undefined;
  return {
    idea: ideaRow.read(found),
    etag: found.etag,
    events: rows
      .filter((row) => row.row.startsWith("h|") && !isVoid(row))
      .map((row) => eventRow.read(row).event),
    messages: rows.filter((row) => row.row.startsWith("m|")).map((row) => messageRow.read(row)),
    supporters: rows.filter((row) => row.row.startsWith(SUPPORT)).map((row) => row.row.slice(SUPPORT.length)),
  };
}

export function lastEvent(file: Pick<IdeaFile, "idea" | "events">): IdeaEvent {
  const last = file.events.at(-1);
  if (!last) throw new StorageError(`idea ${file.idea.number} has no history`);
  return last;
}

/** Every idea has a number up to this one. */
export async function lastNumber(store: TableStore): Promise<number> {
  const row = await store.get("counter", "idea");
  return row ? counterRow.read(row).last : 0;
}

/** The next free number. Numbers may have gaps, never doubles. */
export async function nextIdeaNumber(store: TableStore): Promise<number> {
  const attempt = async () => {
    const row = await store.get("counter", "idea");
    const number = (row ? counterRow.read(row).last : 0) + 1;
    const data = counterRow.write({ last: number });
    const change = row
      ? ({ kind: "replace", row: "idea", data, etag: row.etag } as const)
      : ({ kind: "insert", row: "idea", data } as const);
    return (await store.transact("counter", [change])).kind === "done" ? number : "conflict";
  };
  return inTurn(store, "counter", () => untilWritten("the number of the next idea", attempt, AMONG_MANY));
}

const inTurn = createTurns();

/** The number this form got at its first Send inn, or `take`'s number when it is the first. */
export async function claimNumber(
  on: SealedStore,
  author: string,
  nonce: string,
  take: () => Promise<number>,
): Promise<number> {
  const earlier = await claimedNumber(on, author, nonce);
  if (earlier !== undefined) return earlier;
  const number = await take();
  const data = claimRow.write({ number });
  const partition = claimPartition(on, author, nonce);
  const committed = await on.store.transact(partition, [{ kind: "insert", row: "claim", data }]);
  return committed.kind === "done" ? number : claimNumber(on, author, nonce, take);
}

/** Undefined when this form was never sent in. */
export async function claimedNumber(
  on: SealedStore,
  author: string,
  nonce: string,
): Promise<number | undefined> {
  const row = await on.store.get(claimPartition(on, author, nonce), "claim");
  return row && claimRow.read(row).number;
}

function claimPartition({ sealing }: SealedStore, author: string, nonce: string): string {
  return `submission|${sealing.tag("submission", author, nonce)}`;
}

export function ideaPartition(number: number): string {
  return `idea|${number}`;
}

/** Sorts as the number does. */
export function numberKey(number: number): string {
  return String(number).padStart(8, "0");
}

export function supportKey(person: string): string {
  return `${SUPPORT}${person}`;
}

/** Ideas of others that this person backs. */
export function backedIdeas(person: string): string {
  return `backed-ideas|${person}`;
}

export function ownIdeas(person: string): string {
  return `own-ideas|${person}`;
}

/** Ideas that this owner has work with: everything that is at no end and not put off. */
export function unitIdeas(owner: Owner): string {
  return owner.role === "administrator" ? "unit-ideas|administrator" : `unit-ideas|${owner.unit}`;
}

/** Trials that run in this owner's unit. */
export function unitTrials(owner: Owner): string {
  return owner.role === "administrator" ? "unit-trials|administrator" : `unit-trials|${owner.unit}`;
}

/** Pointers by date, "2027-01-04|00000017". */
export const POSTPONED = "postponed";
export const DECIDED = "decided";
/** Turnus og bemanning, for the budget round. */
export const ROTA = "rota";
