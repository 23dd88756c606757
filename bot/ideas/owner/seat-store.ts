/**
 * Rows of hand-over: who sat in a unit's posts when its ideas were last handed over, so that a change is seen however
 * it came about, also from an import in another process.
 *
 *   hand-over   done             the version of the organisation up to which everything is handed over
 *               unit|hjemme      the posts of a unit; while they are handed over also the new ones, and which ideas
 */
import { z } from "zod/v4";
import { MAX_CHANGES } from "../../storage/limits.ts";
import { rowFormat } from "../../storage/row.ts";
import { type Change, prefixed, rowsOf, type TableStore } from "../../storage/table-store.ts";

const PARTITION = "hand-over";
const DONE = "done";
const UNIT = "unit|";

const seatsSchema = z.object({
  /** Person ids. */
  leader: z.string().optional(),
  deputy: z.string().optional(),
  closed: z.boolean(),
});
const unitSeatsSchema = seatsSchema.extend({
  /** Written before anything is handed over: whoever is cut off finds what is still to be done. */
  next: seatsSchema
    .extend({
      /** Of the organisation. */
      version: z.string(),
      /** Numbers of the ideas that change hands. */
      ideas: z.array(z.number().int()),
    })
    .optional(),
});
const doneRow = rowFormat("hand-over-done", z.object({ version: z.string() }));
const unitSeatsRow = rowFormat("unit-seats", unitSeatsSchema);

export type UnitSeats = z.infer<typeof unitSeatsSchema>;

export interface KnownSeats {
  readonly unit: string;
  readonly seats: UnitSeats;
  /** Undefined: not written yet. */
  readonly etag: string | undefined;
}

export async function handedOverUpTo(store: TableStore): Promise<string | undefined> {
  const row = await store.get(PARTITION, DONE);
  return row && doneRow.read(row).version;
}

export async function noteHandedOver(store: TableStore, version: string): Promise<void> {
  await store.transact(PARTITION, [{ kind: "upsert", row: DONE, data: doneRow.write({ version }) }]);
}

export async function knownSeats(store: TableStore): Promise<ReadonlyMap<string, KnownSeats>> {
  const known = new Map<string, KnownSeats>();
  for await (const row of rowsOf(store, PARTITION, prefixed(UNIT))) {
    const unit = row.row.slice(UNIT.length);
    known.set(unit, { unit, seats: unitSeatsRow.read(row), etag: row.etag });
  }
  return known;
}

/** Somebody else may write the same at this moment; whoever looks next sees what became of it. */
export async function writeSeats(store: TableStore, all: readonly KnownSeats[]): Promise<void> {
  const changes = all.map(({ unit, seats, etag }): Change => {
    const data = unitSeatsRow.write(seats);
    const row = `${UNIT}${unit}`;
    return etag === undefined ? { kind: "insert", row, data } : { kind: "replace", row, data, etag };
  });
  for (let at = 0; at < changes.length; at += MAX_CHANGES)
    await store.transact(PARTITION, changes.slice(at, at + MAX_CHANGES));
}
