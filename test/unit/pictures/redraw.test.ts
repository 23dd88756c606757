/** A picture is what it is, not what it is called; and nothing of the file but what is seen is kept. */
import sharp from "sharp";
import { expect, test } from "vitest";
import { kindOf } from "../../../bot/pictures/kind.ts";
import { createRedraw, type Redrawn } from "../../../bot/pictures/redraw.ts";
import { bomb, drawing, heic, phonePicture, twoColours } from "../../support/sample-pictures.ts";

const redraw = createRedraw();

async function drawn(bytes: Buffer): Promise<Extract<Redrawn, { kind: "picture" }>> {
  const redrawn = await redraw(bytes);
  if (redrawn.kind !== "picture") throw new Error(redrawn.why);
  return redrawn;
}

test("position, camera, names, texts and the small copy are gone, and what is seen is there", async () => {
  const sent = await phonePicture();
  for (const secret of ["Telefonmerke", "Fotografens", "Rom 12"])
    expect(sent.includes(secret), secret).toBe(true);
  const { bytes, width, height } = await drawn(sent);
  const file = Buffer.from(bytes);
  for (const secret of ["Telefonmerke", "Fotografens", "Rom 12", "Exif", "xmp", "ICC_PROFILE", "Photoshop"])
    expect(file.includes(secret), secret).toBe(false);
  expect([width, height]).toEqual([1200, 900]);
  const { exif, xmp, icc, iptc, format } = await sharp(file).metadata();
  expect({ exif, xmp, icc, iptc, format }).toEqual({ format: "jpeg" });
});

test("a picture that was taken with the phone on its side stands upright", async () => {
  const { bytes, width, height } = await drawn(await phonePicture(6));
  expect(height).toBeGreaterThan(width);
  expect([width, height]).toEqual([450, 600]);
  // Turned a quarter: what was on the left is at the top.
  const [red = 0, , blue = 255] = await sharp(bytes)
    .extract({ left: 200, top: 50, width: 1, height: 1 })
    .raw()
    .toBuffer();
  expect(red).toBeGreaterThan(200);
  expect(blue).toBeLessThan(50);
});

test("a drawing with a transparent ground is drawn on white, and small ones are not blown up", async () => {
  const sent = await drawing();
  expect(sent.includes("Rom 12")).toBe(true);
  const { bytes, width } = await drawn(sent);
  expect(Buffer.from(bytes).includes("Rom 12")).toBe(false);
  expect(width).toBe(800);
  const { channels } = await sharp(bytes).stats();
  expect(channels).toHaveLength(3);
  expect(channels[0]?.mean).toBeGreaterThan(100);
});

test("WebP is taken, too; all are stored as JPEG", async () => {
  const { bytes } = await drawn(
    await sharp(await twoColours(400, 300))
      .webp()
      .toBuffer(),
  );
  expect(kindOf(bytes)).toBe("jpeg");
});

const svg = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600"><rect width="9"/></svg>',
);
const refusals: readonly [string, () => Buffer | Promise<Buffer>, string][] = [
  ["a text that is called bil.jpg", () => Buffer.from("dette er ikke et bilde"), "not-a-picture"],
  ["nothing", () => Buffer.alloc(0), "not-a-picture"],
  ["a drawing that could hold a program", () => svg, "not-a-picture"],
  [
    "a TIFF",
    async () =>
      sharp(await twoColours(400, 300))
        .tiff()
        .toBuffer(),
    "not-a-picture",
  ],
  ["what an iPhone takes", () => heic, "heic"],
  [
    "a GIF",
    async () =>
      sharp(await twoColours(400, 300))
        .gif()
        .toBuffer(),
    "gif",
  ],
  ["a WebP that moves", movingWebp, "animated"],
  ["a PNG that moves", movingPng, "animated"],
  ["a small one", () => twoColours(200, 150), "too-small"],
  ["a strip", () => twoColours(2000, 320), "too-long"],
  ["one that would fill the memory", bomb, "too-many-pixels"],
  ["the first half of one", async () => (await phonePicture()).subarray(0, 9000), "broken"],
  ["the first bytes of one", async () => (await phonePicture()).subarray(0, 30), "broken"],
];

test.each(refusals)("%s is refused", async (_, make, why) => {
  expect(await redraw(await make())).toEqual({ kind: "refused", why });
});

test("a decoder that takes too long is ended, and the next picture is drawn", async () => {
  const hasty = createRedraw(1);
  const picture = await twoColours(400, 300);
  expect(await hasty(picture)).toEqual({ kind: "refused", why: "broken" });
  expect(await redraw(picture)).toMatchObject({ kind: "picture" });
});

test("several at once are drawn one after the other, each as itself", async () => {
  const widths = [400, 500, 600];
  const made = await Promise.all(widths.map(async (width) => redraw(await twoColours(width, 300))));
  expect(made.map((each) => (each.kind === "picture" ? each.width : 0))).toEqual(widths);
});

async function movingWebp(): Promise<Buffer> {
  const frames = await sharp({ create: { width: 400, height: 600, channels: 3, background: "#00f" } })
    .composite([
      { input: { create: { width: 400, height: 300, channels: 3, background: "#f00" } }, top: 0, left: 0 },
    ])
    .raw()
    .toBuffer();
  const raw = { width: 400, height: 600, channels: 3, pageHeight: 300 } as const;
  return sharp(frames, { raw })
    .webp({ loop: 0, delay: [100, 100] })
    .toBuffer();
}

/** Any PNG with the chunk that says how many pictures follow. */
async function movingPng(): Promise<Buffer> {
  const still = await sharp(await twoColours(400, 300))
    .png()
    .toBuffer();
  const chunk = Buffer.alloc(20);
  chunk.writeUInt32BE(8, 0);
  chunk.write("acTL", 4, "latin1");
  chunk.writeUInt32BE(2, 8);
  return Buffer.concat([still.subarray(0, 33), chunk, still.subarray(33)]);
}
