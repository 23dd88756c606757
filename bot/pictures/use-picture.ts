/** Whether a picture may be put into an edition; and where it goes is noted before it does. */
import type { Clock } from "../clock.ts";
import type { TableStore } from "../storage/table-store.ts";
import { type Picture, readPicture, writePicture } from "./picture-store.ts";
import { UNUSED_MS } from "./unused.ts";

export interface UsableDeps {
  readonly store: TableStore;
  readonly clock: Clock;
  /** Whether this edition has this picture, and is not withdrawn. */
  readonly shows: (edition: string, picture: string) => Promise<boolean>;
}

/** A day before the night in which it is cleared away: nothing is deleted that is about to be used. */
const USABLE_MS = UNUSED_MS - 24 * 60 * 60 * 1000;

/**
 * @param edition undefined: it is looked at only.
 * @returns undefined for one that is not there, waited too long, or stands in another edition.
 */
export async function pictureFor(
  { store, clock, shows }: UsableDeps,
  id: string,
  edition: string | undefined,
): Promise<Picture | undefined> {
  const picture = await readPicture(store, id);
  if (!picture) return undefined;
  const inUse = picture.edition !== undefined && (await shows(picture.edition, id));
  if (inUse && picture.edition !== edition) return undefined;
  if (!inUse && clock().getTime() - Date.parse(picture.at) > USABLE_MS) return undefined;
  if (edition !== undefined && picture.edition !== edition)
    await writePicture(store, id, { ...picture, edition });
  return picture;
}
