/** Blanks behind JSON before it is encrypted, so that its length tells little of what is in it. Pure. */

/** As long as every other of its size: `smallest` bytes, twice as many, and so on. */
export function filledUp(text: string, smallest: number): string {
  const bytes = Buffer.byteLength(text);
  let size = smallest;
  while (size < bytes) size *= 2;
  return text + " ".repeat(size - bytes);
}
