/** Who takes which of the files that people send; the first that takes one gets it. */
import type { Attachment } from "../chat.ts";
import type { Audience, Handler } from "../handler.ts";

/** Takes files and pictures that people send. */
export interface FileTaker {
  readonly who: readonly Audience[];
  /** By what Teams says it is; whether that is true, the handler finds out. */
  readonly takes: (attachment: Attachment) => boolean;
  /** What was written beside it belongs to it, unless it is a chat word: the handler has it as turn.text. */
  readonly usesText?: true;
  /** turn.attachments are those that it takes, at least one. */
  readonly run: Handler;
}
