/** What a file really is, by its first bytes: neither its name nor what anybody says of it decides. Pure. */

export type PictureKind = "jpeg" | "png" | "webp" | "gif" | "heic" | "other";

/** Read as Latin-1, so that each byte is one character. */
export function kindOf(bytes: Uint8Array): PictureKind {
  const start = Buffer.from(bytes.subarray(0, 16)).toString("latin1");
  if (start.startsWith("\xff\xd8\xff")) return "jpeg";
  if (start.startsWith("\x89PNG\r\n\x1a\n")) return "png";
  if (start.startsWith("GIF8")) return "gif";
  if (start.startsWith("RIFF") && start.slice(8, 12) === "WEBP") return "webp";
  return start.slice(4, 8) === "ftyp" && heicBrands.has(start.slice(8, 12)) ? "heic" : "other";
}

/** What an iPhone calls its pictures inside. */
const heicBrands: ReadonlySet<string> = new Set([
  "heic",
  "heix",
  "heim",
  "heis",
  "hevc",
  "hevx",
  "mif1",
  "msf1",
]);

/** A PNG that moves says so before its first picture; for the others the decoder counts the pictures. */
export function isAnimatedPng(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes);
  for (let at = 8; at + 8 <= file.length;) {
    const name = file.toString("latin1", at + 4, at + 8);
    if (name === "acTL") return true;
    if (name === "IDAT") return false;
    at += 12 + file.readUInt32BE(at);
  }
  return false;
}
