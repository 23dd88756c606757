/** Gjelder oss også: one press by a colleague, counted once, never listed by name, and taken back as easily. */
import type { Reader } from "../../reader.ts";
import { findPointer, point, unpoint } from "../../storage/pointers.ts";
import { partyOf } from "../act.ts";
import type { IdeasDeps } from "../deps.ts";
import { noteHeard } from "../counted/heard.ts";
import {
  backedIdeas,
  type IdeaFile,
  ideaPartition,
  loadIdea,
  numberKey,
  supportKey,
  supportRow,
} from "../idea-store.ts";

export type Supported =
  /** Now, or by an earlier press. */
  | { readonly kind: "supported"; readonly file: IdeaFile }
  /** Taken back, or there was nothing to take back. */
  | { readonly kind: "taken-back"; readonly file: IdeaFile }
  /** Who sent it in, or answers it, does not back it too. */
  | { readonly kind: "own"; readonly file: IdeaFile }
  | { readonly kind: "not-yours" };

/** What a press about backing does. */
export type Backing = (deps: IdeasDeps, reader: Reader, number: number) => Promise<Supported>;

/** Nobody is told, as nobody was told before. */
export async function takeSupportBack(deps: IdeasDeps, reader: Reader, number: number): Promise<Supported> {
  const { store } = deps;
  const file = await loadIdea(store, number);
  if (!file || !(await partyOf(deps, file.idea, reader.id))) return { kind: "not-yours" };
  await store.transact(ideaPartition(number), [{ kind: "delete", row: supportKey(reader.id) }]);
  const pointer = await findPointer(store, backedIdeas(reader.id), numberKey(number));
  if (pointer) await unpoint(store, pointer);
  const supporters = file.supporters.filter((person) => person !== reader.id);
  return { kind: "taken-back", file: { ...file, supporters } };
}

export async function supportIdea(deps: IdeasDeps, reader: Reader, number: number): Promise<Supported> {
  const { store } = deps;
  const file = await loadIdea(store, number);
  const party = file && (await partyOf(deps, file.idea, reader.id));
  if (!file || !party) return { kind: "not-yours" };
  if (party === "proposer" || party === "leader") return { kind: "own", file };
  if (file.supporters.includes(reader.id)) return { kind: "supported", file };
  await point(store, backedIdeas(reader.id), numberKey(number));
  await noteHeard(store, deps.clock(), reader.person.units);
  const data = supportRow.write({ at: deps.clock().toISOString() });
  // A conflict: the same press twice at once.
  await store.transact(ideaPartition(number), [{ kind: "insert", row: supportKey(reader.id), data }]);
  return { kind: "supported", file: { ...file, supporters: [...file.supporters, reader.id] } };
}
