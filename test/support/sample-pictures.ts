/** Pictures as phones and programs make them. */
import sharp from "sharp";

/** A JPEG of 1600 × 1200 pixels, red on the left and blue on the right, with everything a camera writes into it. */
export async function phonePicture(orientation = 1): Promise<Buffer> {
  const base = await twoColours(1600, 1200);
  return sharp(base)
    .withExif({
      IFD0: { Make: "Telefonmerke", Model: "Modell 7", Copyright: "Fotografens navn" },
      IFD3: {
        GPSLatitudeRef: "N",
        GPSLatitude: "69/1 39/1 0/1",
        GPSLongitudeRef: "E",
        GPSLongitude: "18/1 57/1 0/1",
      },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><hemmelig>Rom 12</hemmelig></x:xmpmeta>')
    .withMetadata({ orientation })
    .jpeg()
    .toBuffer();
}

/** A PNG with a text in it, and a transparent half. */
export async function drawing(width = 800, height = 600): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 4, background: { r: 0, g: 120, b: 0, alpha: 0.5 } } })
    .png()
    .withExif({ IFD0: { ImageDescription: "Rom 12" } })
    .toBuffer();
}

export async function twoColours(width: number, height: number): Promise<Buffer> {
  const left = {
    create: { width: Math.round(width / 2), height, channels: 3, background: "#0000ff" },
  } as const;
  return sharp({ create: { width, height, channels: 3, background: "#ff0000" } })
    .composite([{ input: await sharp(left).png().toBuffer(), left: Math.round(width / 2), top: 0 }])
    .jpeg()
    .toBuffer();
}

/** 64 million pixels in some kilobytes. */
export async function bomb(): Promise<Buffer> {
  return sharp({ create: { width: 8000, height: 8000, channels: 3, background: "#fff" } })
    .png()
    .toBuffer();
}

export const heic = Buffer.concat([
  Buffer.from("00000018667479706865696300000000", "hex"),
  Buffer.alloc(400),
]);
