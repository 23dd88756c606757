/**
 * People who were confirmed in the chat are part of the organisation like everybody else: a version with them is
 * written and switched to, as an import does, so that every right and every list follows at once. The files remain the
 * source: an import that has them takes them over, one that does not leaves them (roster.ts).
 */
import { randomUUID } from "node:crypto";
import type { NewId } from "../../clock.ts";
import type { TableStore } from "../../storage/table-store.ts";
import { deleteVersion, readPointer, readVersion, switchTo, writeVersion } from "../organisation-store.ts";
import type { Person } from "../person.ts";
import type { Roster } from "../roster.ts";

/** As often as others may be first. */
const TRIES = 5;

/** Nothing happens to somebody the files have, and nothing the second time. */
export async function addConfirmed(
  store: TableStore,
  person: Person,
  newId: NewId = randomUUID,
): Promise<void> {
  await changeRoster(store, newId, ({ units, people }) =>
    people.some(({ id }) => id === person.id)
      ? undefined
      : { units, people: [...people, person].toSorted((a, b) => (a.id < b.id ? -1 : 1)) },
  );
}

/** Only of somebody the files do not have. */
export async function removeConfirmed(
  store: TableStore,
  person: string,
  newId: NewId = randomUUID,
): Promise<void> {
  await changeRoster(store, newId, ({ units, people }) =>
    people.some(({ id, confirmed }) => id === person && confirmed !== undefined)
      ? { units, people: people.filter(({ id }) => id !== person) }
      : undefined,
  );
}

async function changeRoster(
  store: TableStore,
  newId: NewId,
  change: (roster: Roster) => Roster | undefined,
): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const pointer = await readPointer(store);
    const next = pointer && change(await readVersion(store, pointer));
    if (!pointer || !next) return;
    const version = `${pointer.at}|${newId()}`;
    await writeVersion(store, version, next);
    // Before the switch, as in an import: when this fails, nothing has taken effect.
    if (pointer.previous !== undefined) await deleteVersion(store, pointer.previous);
    if (await switchTo(store, pointer, { version, at: pointer.at, roster: next })) return;
    await deleteVersion(store, version);
  }
  throw new Error("the organisation was changed by others each time");
}
