/** One card with sample data: what `npm run cards` draws and what the tests of all cards look at. */
import type { Card } from "../../../adaptive-cards/card.ts";
import type { Texts } from "../../../bot/texts/texts.ts";

export interface CardSample {
  /** What is special about it, in a few words. */
  readonly name: string;
  /** The function under adaptive-cards/ that makes it. */
  readonly of: string;
  readonly make: (texts: Texts) => Card;
}

export const NONCE = "8f14e45f-ceea-4a6e-8b1d-3c5b2d9e0a11";
