/** Which of the files that an editor sends are pictures, by what Teams says of them; what they are is found out later. */
import type { Attachment } from "../../chat.ts";

const endings: ReadonlySet<string> = new Set([
  "jpg",
  "jpeg",
  "jfif",
  "png",
  "webp",
  "gif",
  "heic",
  "heif",
  "avif",
  "bmp",
  "tif",
  "tiff",
  "svg",
]);

export function looksLikePicture({ type }: Attachment): boolean {
  return type.startsWith("image/") || endings.has(type);
}
