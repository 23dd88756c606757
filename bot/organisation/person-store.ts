/** What people themselves tell the bot about their place in the organisation: partition "person|ID". */
import { z } from "zod/v4";
import { windows } from "../calendar/windows.ts";
import type { PersonId } from "../chat.ts";
import { rowFormat } from "../storage/row.ts";
import { prefixed, rowsOf, type TableStore } from "../storage/table-store.ts";
import { languages } from "./person.ts";

const absenceSchema = z.object({
  /** YYYY-MM-DD, both inclusive. */
  from: z.string(),
  until: z.string(),
  /** Absent: each unit's own deputy. */
  deputy: z.string().optional(),
});
export type Absence = z.infer<typeof absenceSchema>;
/** The person's own choice; what is absent was never chosen. */
const preferencesSchema = z.object({
  language: z.enum(languages).optional(),
  window: z.enum(windows).optional(),
});
export type Preferences = z.infer<typeof preferencesSchema>;

const absenceRow = rowFormat("absence", absenceSchema);
/** Kept under the deputy, so that they find whom they stand in for; the leader's own absence row decides. */
const standInRow = rowFormat("stand-in", z.object({ leader: z.string() }));

const preferencesRow = rowFormat("preferences", preferencesSchema);

const ABSENCE = "absence";
const PREFERENCES = "preferences";
const STAND_IN = "stand-in|";

export async function absenceOf(store: TableStore, person: PersonId): Promise<Absence | undefined> {
  const row = await store.get(personPartition(person), ABSENCE);
  return row && absenceRow.read(row);
}

/** The deputy's row comes first: without an absence that names them it means nothing. */
export async function saveAbsence(store: TableStore, person: PersonId, absence: Absence): Promise<void> {
  if (absence.deputy !== undefined) {
    const data = standInRow.write({ leader: person });
    await store.transact(personPartition(absence.deputy), [{ kind: "upsert", row: STAND_IN + person, data }]);
  }
  const data = absenceRow.write(absence);
  await store.transact(personPartition(person), [{ kind: "upsert", row: ABSENCE, data }]);
}

/** Also when there is none. */
export async function deleteAbsence(store: TableStore, person: PersonId): Promise<void> {
  await store.transact(personPartition(person), [{ kind: "delete", row: ABSENCE }]);
}

/** Leaders who at some time named this person their deputy. */
export async function namedDeputyBy(store: TableStore, person: PersonId): Promise<readonly PersonId[]> {
  const leaders: PersonId[] = [];
  for await (const row of rowsOf(store, personPartition(person), prefixed(STAND_IN)))
    leaders.push(standInRow.read(row).leader);
  return leaders;
}

export async function preferencesOf(store: TableStore, person: PersonId): Promise<Preferences> {
  const row = await store.get(personPartition(person), PREFERENCES);
  return row ? preferencesRow.read(row) : {};
}

export async function savePreferences(
  store: TableStore,
  person: PersonId,
  preferences: Preferences,
): Promise<void> {
  const data = preferencesRow.write(preferences);
  await store.transact(personPartition(person), [{ kind: "upsert", row: PREFERENCES, data }]);
}

function personPartition(person: PersonId): string {
  return `person|${person}`;
}
