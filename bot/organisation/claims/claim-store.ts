/**
 * Units that newcomers say they work in, until a systemansvarlig has answered. The fact is in the newcomer's own
 * partition, person|P: the row `unit-claim`, with h|000001, n|NONCE and m|… of the answers. Partition "claims" has its
 * pointers, written before: wait|P for what is to be answered, go|P for an answer that the organisation has not got yet,
 * done|P for every answer, until it is cleared away (clear-old.ts).
 */
import { z } from "zod/v4";
import type { PersonId } from "../../chat.ts";
import {
  commitFact,
  type FactCommitted,
  historyKey,
  isVoid,
  nextHistory,
} from "../../delivery/commit-fact.ts";
import type { Outgoing } from "../../delivery/outgoing.ts";
import { findPointer, point, type Pointer, readPointers, unpoint } from "../../storage/pointers.ts";
import { rowFormat } from "../../storage/row.ts";
import { type Change, prefixed, type Row, type TableStore } from "../../storage/table-store.ts";
import { untilWritten } from "../../storage/until-written.ts";

const CLAIMS = "claims";
const WAIT = "wait|";
const GO = "go|";
const DONE = "done|";
const CLAIM = "unit-claim";

/** "removed": confirmed before, and taken away again. */
const kinds = ["confirmed", "refused", "removed"] as const;
export type AnswerKind = (typeof kinds)[number];

const claimSchema = z.object({
  unit: z.string(),
  /** ISO instant. */
  at: z.string(),
  /** What Teams called them; absent when it did not say. */
  name: z.string().optional(),
  /** There was a pointer to it from the start; claims from before have none. */
  listed: z.literal(true).optional(),
  /** Of the newest answer. */
  history: z.number().int().optional(),
  /** Absent while it waits. */
  answer: z.object({ kind: z.enum(kinds), by: z.string(), at: z.string() }).optional(),
});
export type Claim = z.infer<typeof claimSchema>;

const answerSchema = z.object({
  kind: z.enum(kinds),
  /** What they belong to now, or do not. */
  unit: z.string(),
  by: z.string(),
  at: z.string(),
  /** To the newcomer, in the words of whoever answered. */
  sentence: z.string().optional(),
});
export type ClaimAnswer = z.infer<typeof answerSchema>;

const claimRow = rowFormat("unit-claim", claimSchema);
const answerRow = rowFormat("unit-claim-answer", answerSchema);

export interface StoredClaim {
  readonly claim: Claim;
  readonly etag: string;
}

export async function readClaim(store: TableStore, person: PersonId): Promise<StoredClaim | undefined> {
  const row = await claimHead(store, person);
  return row && { claim: claimRow.read(row), etag: row.etag };
}

/** The unit that somebody who is not in the files said they work in, whatever was answered. */
export async function claimedUnit(store: TableStore, person: PersonId): Promise<string | undefined> {
  return (await readClaim(store, person))?.claim.unit;
}

/** Waits from now on, also when an earlier one was answered. */
export async function saveClaim(
  store: TableStore,
  person: PersonId,
  { unit, at, name }: { readonly unit: string; readonly at: Date; readonly name?: string | undefined },
): Promise<void> {
  await untilWritten(`the claim of ${person}`, async () => {
    await point(store, CLAIMS, WAIT + person);
    const before = await readClaim(store, person);
    const history = before?.claim.history;
    const data = claimRow.write({
      unit,
      at: at.toISOString(),
      listed: true,
      ...(name === undefined ? {} : { name }),
      ...(history === undefined ? {} : { history }),
    });
    const change: Change = before
      ? { kind: "replace", row: CLAIM, data, etag: before.etag }
      : { kind: "insert", row: CLAIM, data };
    return (await store.transact(partitionOf(person), [change])).kind;
  });
  // Whoever settled an earlier answer in this very moment may have taken the pointer away.
  if (!(await findPointer(store, CLAIMS, WAIT + person))) await point(store, CLAIMS, WAIT + person);
}

/** A claim from before there were pointers gets its own, when its person comes by. */
export async function listClaim(
  store: TableStore,
  person: PersonId,
  name: string | undefined,
): Promise<void> {
  const found = await readClaim(store, person);
  if (!found || found.claim.listed) return;
  await point(store, CLAIMS, WAIT + person);
  const data = claimRow.write({ ...found.claim, listed: true, ...(name === undefined ? {} : { name }) });
  // A conflict: it was changed meanwhile, by somebody who lists it.
  await store.transact(partitionOf(person), [{ kind: "replace", row: CLAIM, data, etag: found.etag }]);
}

/** With its messages, once for each nonce. The pointer for what follows is there before. */
export async function commitAnswer(
  store: TableStore,
  person: PersonId,
  fact: {
    readonly stored: StoredClaim;
    readonly answer: ClaimAnswer;
    readonly nonce: string;
    readonly message: (history: number) => Outgoing;
  },
): Promise<FactCommitted> {
  const { stored, answer, nonce } = fact;
  await point(store, CLAIMS, GO + person);
  await point(store, CLAIMS, DONE + person);
  const history = await nextHistory(store, partitionOf(person), stored.claim.history ?? 0);
  const { kind, unit, by, at } = answer;
  const data = claimRow.write({ ...stored.claim, unit, listed: true, history, answer: { kind, by, at } });
  return commitFact(store, {
    partition: partitionOf(person),
    history,
    event: answerRow.write(answer),
    nonce,
    changes: [{ kind: "replace", row: CLAIM, data, etag: stored.etag }],
    messages: [fact.message(history)],
  });
}

export async function readAnswer(
  store: TableStore,
  person: PersonId,
  history: number,
): Promise<ClaimAnswer | undefined> {
  const row = await store.get(partitionOf(person), historyKey(history));
  return row && !isVoid(row) ? answerRow.read(row) : undefined;
}

/** Whom to look at for something to answer; each is only a hint. */
export async function waitingPointers(store: TableStore): Promise<readonly Pointer[]> {
  return readPointers(store, CLAIMS, prefixed(WAIT));
}

/** Whose answer the organisation may not have got yet. */
export async function answeredPointers(store: TableStore): Promise<readonly Pointer[]> {
  return readPointers(store, CLAIMS, prefixed(GO));
}

/** A page of those who were answered. @param from "" at first */
export async function donePage(store: TableStore, from: string): Promise<readonly Pointer[]> {
  const range = { ...prefixed(DONE), ...(from === "" ? {} : { from }), limit: 100 };
  return (await store.query(CLAIMS, range)).rows;
}

/** As it stands, for whoever takes it away. */
export async function claimHead(store: TableStore, person: PersonId): Promise<Row | undefined> {
  return store.get(partitionOf(person), CLAIM);
}

export function personOf(pointer: Pointer): PersonId {
  return pointer.row.slice(pointer.row.indexOf("|") + 1);
}

export async function stopWaiting(store: TableStore, person: PersonId): Promise<void> {
  const pointer = await findPointer(store, CLAIMS, WAIT + person);
  if (pointer) await unpoint(store, pointer);
}

export function claimPartition(person: PersonId): string {
  return partitionOf(person);
}

function partitionOf(person: PersonId): string {
  return `person|${person}`;
}
