/**
 * What readers do with an edition, counted without names. Whoever pressed is an HMAC of person and edition: pressed twice
 * it is one row, and without the key nobody can tell, or try out, whose it is; not even the unit stands there.
 *
 *   pressed|EDITION   any|TAG                  this reader has pressed something
 *                     done|TAG                 … and Gjort
 *                     aloud|UNIT|DATE|TAG      read aloud to so many; again on the same day replaces the number
 *
 * A week later reach-store.ts has the figures, and all of it goes but `done`, by which readers see their own Gjort again
 * until the edition is twelve weeks old.
 */
import { z } from "zod/v4";
import type { PersonId } from "../../chat.ts";
import type { Sealing } from "../../privacy/sealing.ts";
import { deleteRows } from "../../storage/delete-rows.ts";
import { rowFormat } from "../../storage/row.ts";
import { type Change, prefixed, rowsOf, type TableStore } from "../../storage/table-store.ts";

export interface PressDeps {
  readonly store: TableStore;
  readonly sealing: Pick<Sealing, "tag">;
}

const pressRow = rowFormat("edition-press", z.object({ pressed: z.literal(true) }));
const aloudRow = rowFormat(
  "edition-read-aloud",
  z.object({ unit: z.string(), /** YYYY-MM-DD */ date: z.string(), people: z.number().int() }),
);

const ANY = "any|";
const DONE = "done|";
const ALOUD = "aloud|";

/** Something on the card, whatever it was. */
export async function notePress(deps: PressDeps, edition: string, person: PersonId): Promise<void> {
  await deps.store.transact(partitionOf(edition), [noted(ANY, tagOf(deps, edition, person))]);
}

export async function noteDone(deps: PressDeps, edition: string, person: PersonId): Promise<void> {
  const tag = tagOf(deps, edition, person);
  await deps.store.transact(partitionOf(edition), [noted(ANY, tag), noted(DONE, tag)]);
}

export async function hasDone(deps: PressDeps, edition: string, person: PersonId): Promise<boolean> {
  const row = await deps.store.get(partitionOf(edition), DONE + tagOf(deps, edition, person));
  return row !== undefined;
}

export interface ReadAloud {
  readonly unit: string;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly people: number;
}

export async function noteReadAloud(
  deps: PressDeps,
  edition: string,
  person: PersonId,
  read: ReadAloud,
): Promise<void> {
  const tag = tagOf(deps, edition, person);
  await deps.store.transact(partitionOf(edition), [
    noted(ANY, tag),
    { kind: "upsert", row: `${ALOUD}${read.unit}|${read.date}|${tag}`, data: aloudRow.write(read) },
  ]);
}

export interface Presses {
  hasPressed(person: PersonId): boolean;
  hasDone(person: PersonId): boolean;
  readonly aloud: readonly ReadAloud[];
}

/** Everything about one edition, for whoever knows the people: only the key finds out whose a row is. */
export async function readPresses(deps: PressDeps, edition: string): Promise<Presses> {
  const keys = new Set<string>();
  const aloud: ReadAloud[] = [];
  for await (const row of rowsOf(deps.store, partitionOf(edition))) {
    keys.add(row.row);
    if (row.row.startsWith(ALOUD)) aloud.push(aloudRow.read(row));
  }
  return {
    hasPressed: (person) => keys.has(ANY + tagOf(deps, edition, person)),
    hasDone: (person) => keys.has(DONE + tagOf(deps, edition, person)),
    aloud,
  };
}

export async function countPressed(store: TableStore, edition: string): Promise<number> {
  let many = 0;
  for await (const _ of rowsOf(store, partitionOf(edition), prefixed(ANY))) many += 1;
  return many;
}

/** Once it was counted. What comes later, or is left when this is cut off, goes the next time. */
export async function forgetPresses(store: TableStore, edition: string): Promise<void> {
  await forget(store, edition, [ANY, ALOUD]);
}

/** Gjort as well: the edition is old. */
export async function forgetAllPresses(store: TableStore, edition: string): Promise<void> {
  await forget(store, edition, [""]);
}

async function forget(store: TableStore, edition: string, kinds: readonly string[]): Promise<void> {
  const rows: string[] = [];
  for (const kind of kinds)
    for await (const { row } of rowsOf(store, partitionOf(edition), prefixed(kind))) rows.push(row);
  await deleteRows(store, partitionOf(edition), rows);
}

function noted(what: string, tag: string): Change {
  return { kind: "upsert", row: what + tag, data: pressRow.write({ pressed: true }) };
}

function tagOf({ sealing }: PressDeps, edition: string, person: PersonId): string {
  return sealing.tag("edition-press", person, edition);
}

function partitionOf(edition: string): string {
  return `pressed|${edition}`;
}
