/** What stands at the address of a picture. Whether it is shown is asked of its edition, each time. */
import { isBlobName, type BlobStore } from "../storage/blob-store.ts";
import type { TableStore } from "../storage/table-store.ts";
import { type Picture, readPicture } from "./picture-store.ts";

export interface ServeDeps {
  readonly store: TableStore;
  readonly blobs: BlobStore;
  /** Whether this edition has this picture, and is not withdrawn. */
  readonly shows: (edition: string, picture: string) => Promise<boolean>;
}

export type ServedPicture =
  | { readonly kind: "picture"; readonly bytes: Uint8Array }
  /** It was there, and was taken away. */
  | { readonly kind: "gone" }
  | { readonly kind: "unknown" };

export async function servePicture(deps: ServeDeps, id: string): Promise<ServedPicture> {
  const picture = isBlobName(id) ? await readPicture(deps.store, id) : undefined;
  if (!picture) return { kind: "unknown" };
  if (!(await isShown(deps, id, picture))) return { kind: "gone" };
  const bytes = await deps.blobs.get(id);
  return bytes ? { kind: "picture", bytes } : { kind: "unknown" };
}

/** One that waits for its text is shown to whoever sent it. */
async function isShown({ shows }: ServeDeps, id: string, { edition }: Picture): Promise<boolean> {
  return edition === undefined || shows(edition, id);
}
