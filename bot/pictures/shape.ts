/** Which sizes a card can show, and how large a picture is when it is stored. Pure. */

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Decoded, one of these takes at most some hundred megabytes; the cameras of phones stay below. */
export const MAX_PIXELS = 50_000_000;
/** Smaller ones are blurred on a screen. */
export const MIN_WIDTH = 320;
export const MIN_HEIGHT = 160;
/** Wider ones are a strip on a phone; higher ones push everything else away. */
const WIDEST = 4;
const HIGHEST = 2.5;

export type ShapeFault = "too-small" | "too-many-pixels" | "too-long";

export function shapeFault({ width, height }: Size): ShapeFault | undefined {
  if (width < MIN_WIDTH || height < MIN_HEIGHT) return "too-small";
  if (width * height > MAX_PIXELS) return "too-many-pixels";
  return width > height * WIDEST || height > width * HIGHEST ? "too-long" : undefined;
}

/** The box that it is made to fit: twice what a card is wide; upright ones are shown no higher than a screen. */
export function fits({ width, height }: Size): Size {
  return height > width ? { width: 450, height: 600 } : { width: 1200, height: 900 };
}
