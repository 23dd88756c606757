/** The one picture that an edition may have. Pure. */
import { z } from "zod/v4";
import { sectionNames, type Sections } from "../sections.ts";

export const imagePlaces = ["top", ...sectionNames] as const;
export type ImagePlace = (typeof imagePlaces)[number];

export const editionImageSchema = z.object({
  /** Names its row, its bytes and its address: 24 random bytes. */
  id: z.string(),
  /** What it shows, for those who do not see it. */
  alt: z.string(),
  /** Under a section, or before the first. */
  place: z.enum(imagePlaces),
  /** Pixels. */
  width: z.number().int(),
  height: z.number().int(),
});
export type EditionImage = z.infer<typeof editionImageSchema>;

/** Characters of what it shows: a sentence or two. */
export const MAX_ALT = 200;

/** Before the first section when the one that it stood under is gone. */
export function placeIn(sections: Sections, { place }: Pick<EditionImage, "place">): ImagePlace {
  return place === "top" || sections[place] === "" ? "top" : place;
}

export function sameImage(a: EditionImage | undefined, b: EditionImage | undefined): boolean {
  return a?.id === b?.id && a?.alt === b?.alt && a?.place === b?.place;
}
