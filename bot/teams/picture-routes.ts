/** The buttons on the card of a picture, and who may send one. */
import { imageVerbs } from "../../adaptive-cards/weekly-update/image-verbs.ts";
import { verbs as edition } from "../../adaptive-cards/weekly-update/verbs.ts";
import type { Audience, Handler } from "../handler.ts";
import type { createImageHandlers } from "../weekly-update/image/image-handlers.ts";
import { looksLikePicture } from "../weekly-update/image/picture-files.ts";

export type PictureHandlers = ReturnType<typeof createImageHandlers>;

const who: readonly Audience[] = ["editor"];

export function pictureVerbs(pictures: PictureHandlers, change: Handler) {
  return [
    { verb: edition.imageForm, who, run: change },
    { verb: imageVerbs.save, who, run: pictures.image },
    { verb: imageVerbs.remove, who, run: pictures.imageRemove },
  ];
}

export function pictureTaker({ picture }: PictureHandlers) {
  return { who, takes: looksLikePicture, usesText: true, run: picture } as const;
}
