/** Puts the content of checked files into effect: all of it or nothing. */
import { randomUUID } from "node:crypto";
import type { NewId } from "../clock.ts";
import type { TableStore } from "../storage/table-store.ts";
import { deleteVersion, readPointer, readVersion, switchTo, writeVersion } from "./organisation-store.ts";
import {
  type Difference,
  differenceOf,
  emptyRoster,
  isUnchanged,
  nextRoster,
  type Roster,
} from "./roster.ts";

export type Imported =
  | { readonly kind: "imported"; readonly version: string; readonly difference: Difference }
  | { readonly kind: "unchanged"; readonly difference: Difference }
  /** Another import took effect while this one was written; nothing of this one did. */
  | { readonly kind: "overtaken" };

/** `files` must have passed the check of check-files.ts; `now` names the version. */
export async function importOrganisation(
  store: TableStore,
  files: Roster,
  now: Date,
  newId: NewId = randomUUID,
): Promise<Imported> {
  const pointer = await readPointer(store);
  const present = pointer === undefined ? emptyRoster : await readVersion(store, pointer);
  const roster = nextRoster(present, files);
  const difference = differenceOf(present, roster);
  if (pointer !== undefined && isUnchanged(difference)) return { kind: "unchanged", difference };

  const at = now.toISOString();
  const version = `${at}|${newId()}`;
  await writeVersion(store, version, roster);
  if (!(await switchTo(store, pointer, { version, at, roster }))) {
    await deleteVersion(store, version);
    return { kind: "overtaken" };
  }
  if (pointer?.previous !== undefined) await deleteVersion(store, pointer.previous);
  return { kind: "imported", version, difference };
}

/** What an import of these files would do, without doing it. */
export async function previewImport(store: TableStore, files: Roster): Promise<Difference & Preview> {
  const pointer = await readPointer(store);
  const present = pointer === undefined ? emptyRoster : await readVersion(store, pointer);
  const next = nextRoster(present, files);
  return { ...differenceOf(present, next), present, next };
}

interface Preview {
  readonly present: Roster;
  readonly next: Roster;
}
