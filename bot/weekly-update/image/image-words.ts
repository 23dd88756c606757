/** Why a picture was not taken, in words that say what to do. */
import { refusalWords } from "../../files/refusal-words.ts";
import { type Kept, PICTURE_LIMITS } from "../../pictures/keep-picture.ts";
import type { RedrawFault } from "../../pictures/redraw.ts";
import { MAX_PIXELS, MIN_HEIGHT, MIN_WIDTH } from "../../pictures/shape.ts";
import type { Texts } from "../../texts/texts.ts";

export function keptWords(kept: Exclude<Kept, { kind: "kept" }>, name: string, texts: Texts): string {
  if (kept.kind === "not-fetched") return refusalWords(kept.refused, name, PICTURE_LIMITS, texts);
  const words = faultWords(kept.why, texts);
  return name === "" ? words : texts.files.named(name, words);
}

function faultWords(why: RedrawFault, { pictures: { faults } }: Texts): string {
  if (why === "too-small") return faults["too-small"](MIN_WIDTH, MIN_HEIGHT);
  if (why === "too-many-pixels") return faults["too-many-pixels"](MAX_PIXELS / 1_000_000);
  return faults[why];
}
