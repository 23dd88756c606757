/**
 * A process for one picture: reads it from standard input, decodes it, and writes it anew. It ends with the picture, so
 * what a decoder needs, or does wrong, is gone with it. The first line of what it writes says what became of it.
 */
import sharp from "sharp";
import { isAnimatedPng, kindOf } from "./kind.ts";
import type { RedrawnHead } from "./redraw.ts";
import { fits, MAX_PIXELS, shapeFault } from "./shape.ts";

/** Good enough on a screen, and about 200 KB at most. */
const QUALITY = 82;

// Only what is looked for is decoded: the library knows many more kinds of files.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: ["VipsForeignLoadJpegBuffer", "VipsForeignLoadPngBuffer", "VipsForeignLoadWebpBuffer"],
});
sharp.cache(false);
sharp.concurrency(1);

interface Drawn {
  readonly head: RedrawnHead;
  readonly bytes: Buffer;
}

async function redraw(bytes: Buffer): Promise<Drawn> {
  const kind = kindOf(bytes);
  if (kind === "heic") return refused("heic");
  if (kind === "gif") return refused("gif");
  if (kind === "other") return refused("not-a-picture");
  const { pages = 1, autoOrient: size } = await sharp(bytes, { limitInputPixels: false }).metadata();
  if (pages > 1 || (kind === "png" && isAnimatedPng(bytes))) return refused("animated");
  const fault = shapeFault(size);
  return fault === undefined ? drawn(bytes, size) : refused(fault);
}

/** Nothing of the old file is kept but what is seen: no position, no time, no camera, no text, no small copy. */
async function drawn(
  bytes: Buffer,
  size: { readonly width: number; readonly height: number },
): Promise<Drawn> {
  const { data, info } = await sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: "error" })
    .autoOrient()
    .resize({ ...fits(size), fit: "inside", withoutEnlargement: true })
    .flatten({ background: "#ffffff" })
    .toColourspace("srgb")
    .jpeg({ quality: QUALITY, mozjpeg: true })
    .toBuffer({ resolveWithObject: true });
  return { head: { kind: "picture", width: info.width, height: info.height }, bytes: data };
}

function refused(why: Extract<RedrawnHead, { kind: "refused" }>["why"]): Drawn {
  return { head: { kind: "refused", why }, bytes: Buffer.alloc(0) };
}

async function main(): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) chunks.push(chunk);
  // What the decoder says of a broken file is of no use to anybody who sent it.
  const { head, bytes } = await redraw(Buffer.concat(chunks)).catch(() => refused("broken"));
  process.stdout.write(Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), bytes]));
}

await main();
