/** A picture that somebody sent: fetched, drawn anew, kept under an address that nobody can guess. */
import { randomBytes } from "node:crypto";
import type { Attachment, FetchAttachment, RefusedAttachment } from "../chat.ts";
import type { Clock } from "../clock.ts";
import type { BlobStore } from "../storage/blob-store.ts";
import type { TableStore } from "../storage/table-store.ts";
import { writePicture } from "./picture-store.ts";
import type { Redraw, RedrawFault } from "./redraw.ts";

export interface KeepDeps {
  readonly store: TableStore;
  readonly blobs: BlobStore;
  readonly fetchAttachment: FetchAttachment;
  readonly redraw: Redraw;
  readonly clock: Clock;
}

export type Kept =
  | { readonly kind: "kept"; readonly id: string; readonly width: number; readonly height: number }
  | { readonly kind: "not-fetched"; readonly refused: RefusedAttachment }
  | { readonly kind: "not-usable"; readonly why: RedrawFault };

/** What a phone's camera makes, and more than a screen needs. */
export const PICTURE_LIMITS = { maxBytes: 15 * 1024 * 1024 } as const;

export async function keepPicture(deps: KeepDeps, attachment: Attachment, by: string): Promise<Kept> {
  const fetched = await deps.fetchAttachment(attachment, PICTURE_LIMITS);
  if (fetched.kind === "refused") return { kind: "not-fetched", refused: fetched };
  const redrawn = await deps.redraw(fetched.bytes);
  if (redrawn.kind === "refused") return { kind: "not-usable", why: redrawn.why };
  const { bytes, width, height } = redrawn;
  const id = randomBytes(24).toString("hex");
  await writePicture(deps.store, id, { by, at: deps.clock().toISOString(), width, height });
  await deps.blobs.put(id, bytes);
  return { kind: "kept", id, width, height };
}
