/** What the handlers of an edition work with, and what a press of an editor holds. */
import type { Press } from "../chat.ts";
import type { Reader } from "../reader.ts";
import type { Changed } from "./writing/change-edition.ts";
import type { ContributionChange } from "./you-said/contributions.ts";
import type { EditionRef, FormDeps } from "./writing/form.ts";
import type { PressDeps } from "./reading/presses.ts";
import type { PublishDeps } from "./publishing/publish-edition.ts";

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
