/**
 * The rows of Mandagskvarteret, all in the partition "editions":
 *   head              number of the last history row, the open editions, the latest one for everyone, those on their way out
 *   e|2026-W48|all|1  one edition
 *   h|000012          what happened, numbered through for all editions
 * and the nonce and message rows of commitFact. The head is replaced with every change, so two changes never
 * pass each other, and the open and the latest edition are one point read away.
 */
import { z } from "zod/v4";
import { type FactCommitted, commitFact, historyKey, isVoid } from "../delivery/commit-fact.ts";
import type { Outgoing } from "../delivery/outgoing.ts";
import { isKey } from "../storage/limits.ts";
import { rowFormat } from "../storage/row.ts";
import { type Change, prefixed, rowsOf, type TableStore } from "../storage/table-store.ts";
import { nextWeek } from "../calendar/iso-week.ts";
import {
  type Edition,
  type EditionEvent,
  editionEventSchema,
  editionSchema,
  isOpen,
  isOut,
  nextIssue,
} from "./edition.ts";
import { everyone, isEveryone, sameAudience } from "./audience/audience.ts";
import { emptySections } from "./sections.ts";

export const EDITIONS = "editions";
const HEAD = "head";

const headSchema = z.object({
  history: z.number().int(),
  /** Ids of those that are being written, in the order they were begun. */
  open: z.array(z.string()),
  /** The newest one for everyone that is out. */
  latest: z.string().optional(),
  /** Ids of those whose messages are not all in the outbox yet. */
  publishing: z.array(z.string()),
});
export type Head = z.infer<typeof headSchema>;

const headRow = rowFormat("edition-head", headSchema, [withOpenList]);
const editionRow = rowFormat("edition", editionSchema, [withNewSections, withAudience]);
const eventRow = rowFormat("edition-event", editionEventSchema, [withNewSections]);

/** Version 1 knew six sections. */
function withNewSections(old: Record<string, unknown>): Record<string, unknown> {
  return old["sections"] ? { ...old, sections: { ...emptySections, ...old["sections"] } } : old;
}

/** Until version 2 every edition was for everyone. */
function withAudience(old: Record<string, unknown>): Record<string, unknown> {
  return { ...old, audience: everyone };
}

/** Version 1 of the head knew one open edition. */
function withOpenList({ open, ...old }: Record<string, unknown>): Record<string, unknown> {
  return { ...old, open: open === undefined ? [] : [open] };
}

export interface Stored<T> {
  readonly value: T;
  /** undefined: not stored yet. */
  readonly etag: string | undefined;
}

export async function readHead(store: TableStore): Promise<Stored<Head>> {
  const row = await store.get(EDITIONS, HEAD);
  if (row === undefined) return { value: { history: 0, open: [], publishing: [] }, etag: undefined };
  return { value: headRow.read(row), etag: row.etag };
}

export async function readEdition(store: TableStore, id: string): Promise<Edition | undefined> {
  // What a button carries may be anything.
  const row = isKey(editionKey(id)) ? await store.get(EDITIONS, editionKey(id)) : undefined;
  return row && editionRow.read(row);
}

/** The same when it is for somebody else by now: what became of it. */
export async function readMoved(store: TableStore, id: string): Promise<Edition | undefined> {
  const edition = await readEdition(store, id);
  return edition?.movedTo === undefined ? edition : readMoved(store, edition.movedTo);
}

export async function readEvent(store: TableStore, history: number): Promise<EditionEvent | undefined> {
  const row = await store.get(EDITIONS, historyKey(history));
  return row === undefined || isVoid(row) ? undefined : eventRow.read(row);
}

/** Those that are being written, in the order they were begun. */
export async function readOpen(store: TableStore, { open }: Pick<Head, "open">): Promise<readonly Edition[]> {
  const read = await Promise.all(open.map((id) => readEdition(store, id)));
  return read.filter((edition) => edition !== undefined);
}

/** The newest edition for everyone that is out, or undefined before the first. */
export async function readLatest(store: TableStore): Promise<Edition | undefined> {
  const head = await readHead(store);
  return head.value.latest === undefined ? undefined : readEdition(store, head.value.latest);
}

/**
 * The id of a new edition in the first week, `from` included, that has none for these people; a withdrawn one is one, a
 * cancelled one is none.
 */
export async function firstFree(store: TableStore, from: string, audience = everyone): Promise<string> {
  const editions = await editionsFrom(store, from);
  const isWithdrawn = (week: string) =>
    editions.some(
      (each) => each.week === week && each.state === "withdrawn" && sameAudience(each.audience, audience),
    );
  for (let week = from; ; week = nextWeek(week)) {
    const next = nextIssue(editions, week, audience);
    if ("id" in next && !isWithdrawn(week)) return next.id;
  }
}

export interface EditionFact {
  readonly head: Stored<Head>;
  /** What the head becomes; its history number is set here. */
  readonly headAfter: Omit<Head, "history">;
  /** Undefined: what happened changes no edition. */
  readonly edition: Edition | undefined;
  /** A second one that changes with it. */
  readonly other?: Edition | undefined;
  readonly event: EditionEvent;
  readonly nonce: string | undefined;
  readonly messages: readonly Outgoing[];
  /** Other rows of the partition that change with it. */
  readonly also?: readonly Change[];
}

export async function commitEdition(store: TableStore, fact: EditionFact): Promise<FactCommitted> {
  return commitFact(store, {
    partition: EDITIONS,
    history: fact.event.number,
    event: eventRow.write(fact.event),
    nonce: fact.nonce,
    changes: [
      headChange(fact),
      ...[fact.edition, fact.other].flatMap((edition) => (edition ? [editionChange(edition)] : [])),
      ...(fact.also ?? []),
    ],
    messages: fact.messages,
  });
}

/** Ids of all editions, oldest first. */
export async function editionIds(store: TableStore): Promise<readonly string[]> {
  const ids: string[] = [];
  for await (const row of rowsOf(store, EDITIONS, prefixed(EDITION))) ids.push(row.row.slice(EDITION.length));
  return ids;
}

function headChange(fact: EditionFact): Change {
  const data = headRow.write({ ...fact.headAfter, history: fact.event.number });
  const { etag } = fact.head;
  return etag === undefined
    ? { kind: "insert", row: HEAD, data }
    : { kind: "replace", row: HEAD, data, etag };
}

/** No etag of its own: whoever replaces the head has the partition to themselves. */
function editionChange(edition: Edition): Change {
  return { kind: "upsert", row: editionKey(edition.id), data: editionRow.write(edition) };
}

/** Those of one week, for whomever. */
export async function editionsOf(store: TableStore, week: string): Promise<readonly Edition[]> {
  const { rows } = await store.query(EDITIONS, prefixed(editionKey(`${week}|`)));
  return rows.map((row) => editionRow.read(row));
}

/** Those of this week and every later one, in the order of their ids; all there are without one. */
export async function editionsFrom(store: TableStore, week = ""): Promise<readonly Edition[]> {
  const editions: Edition[] = [];
  const range = { ...prefixed(EDITION), from: editionKey(week) };
  for await (const row of rowsOf(store, EDITIONS, range)) editions.push(editionRow.read(row));
  return editions;
}

/** The one for everyone of this week: the one that is written or out, else the newest withdrawn. */
export async function everyonesEdition(store: TableStore, week: string): Promise<Edition | undefined> {
  const all = (await editionsOf(store, week)).filter(({ audience }) => isEveryone(audience));
  const there = all.filter((each) => isOpen(each) || isOut(each));
  return there.find(({ state }) => state !== "withdrawn") ?? there.at(-1);
}

const EDITION = "e|";

function editionKey(id: string): string {
  return `${EDITION}${id}`;
}
