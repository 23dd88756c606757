/** Puts the content of checked files into effect: all of it or nothing. */
import { randomUUID } from "node:crypto";
import type { NewId } from "../clock.ts";
import type { TableStore } from "../storage/table-store.ts";
import { deleteVersion, readPointer, readVersion, switchTo, writeVersion } from "./organisation-store.ts";
import { changeOf, emptyRoster, isUnchanged, type Roster, type RosterChange } from "./roster.ts";

export type Imported =
  | { readonly kind: "imported"; readonly version: string; readonly change: RosterChange }
  | { readonly kind: "unchanged"; readonly change: RosterChange }
  /** Another import took effect while this one was written; nothing of this one did. */
  | { readonly kind: "overtaken" };

/**
 * @param files must have passed the check of check-files.ts.
 * @param options.from the version that the difference was shown from; another one in force means overtaken.
 */
export async function importOrganisation(
  store: TableStore,
  files: Roster,
  now: Date,
  { newId = randomUUID, from }: { readonly newId?: NewId; readonly from?: string | undefined } = {},
): Promise<Imported> {
  const pointer = await readPointer(store);
  const present = pointer === undefined ? emptyRoster : await readVersion(store, pointer);
  const change = changeOf(present, files);
  if (pointer !== undefined && isUnchanged(change.difference)) return { kind: "unchanged", change };
  if (from !== undefined && from !== (pointer?.version ?? "")) return { kind: "overtaken" };

  const at = now.toISOString();
  const version = `${at}|${newId()}`;
  await writeVersion(store, version, change.next);
  // Before the switch: when this fails, nothing has taken effect.
  if (pointer?.previous !== undefined) await deleteVersion(store, pointer.previous);
  const switched = await switchTo(store, pointer, { version, at, roster: change.next });
  if (switched) return { kind: "imported", version, change };
  await deleteVersion(store, version);
  return { kind: "overtaken" };
}
