/** What the handlers of an edition work with, and what a press of an editor holds. */
import type { Press } from "../chat.ts";
import type { Reader } from "../reader.ts";
import type { Changed } from "./change-edition.ts";
import type { ContributionChange } from "./contributions.ts";
import type { EditionRef, FormDeps } from "./form.ts";
import type { PressDeps } from "./presses.ts";
import type { PublishDeps } from "./publish-edition.ts";

export type EditionDeps = FormDeps & PublishDeps & PressDeps;

/** Everything a press of an editor holds once it is understood. */
export interface Pressed {
  readonly press: Press;
  readonly ref: EditionRef;
  readonly reader: Reader;
  /** What is taken in from others, or left out, with this press. */
  readonly contribution?: ContributionChange;
}

export type Saved = Extract<Changed, { kind: "done" }>;
