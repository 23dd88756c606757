/** Pictures, for whoever puts them somewhere: kept, served, cleared away. */
import type { FetchAttachment } from "../chat.ts";
import type { Clock } from "../clock.ts";
import { createBuiltInSchedules } from "../scheduling/built-in.ts";
import type { BlobStore } from "../storage/blob-store.ts";
import type { TableStore } from "../storage/table-store.ts";
import { clearSchedules, createClearPictures } from "./clear-pictures.ts";
import { createRedraw } from "./redraw.ts";
import { servePicture } from "./serve-picture.ts";

export interface PictureDeps {
  readonly store: TableStore;
  readonly blobs: BlobStore;
  readonly clock: Clock;
  readonly fetchAttachment: FetchAttachment;
  /** Whether this edition has this picture, and is not withdrawn. */
  readonly shows: (edition: string, picture: string) => Promise<boolean>;
}

export function createPictures(deps: PictureDeps) {
  return {
    /** What the capability that puts them somewhere needs. */
    parts: { ...deps, redraw: createRedraw() },
    serve: (id: string) => servePicture(deps, id),
    jobs: [createBuiltInSchedules(deps.store, clearSchedules)],
    scheduled: [createClearPictures(deps)],
  };
}
