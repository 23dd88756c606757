/** So long a picture that stands in no edition is kept: somebody may be about to use it. */
export const UNUSED_MS = 7 * 24 * 60 * 60 * 1000;
