/** Every chat word and every card verb, with who it is for and what answers it. */
import type { Audience, Handler } from "../handler.ts";
import type { Word } from "./words.ts";

export interface Command {
  /** Its name in the catalogue bot/texts/nb/commands.ts, which holds the words themselves. */
  readonly word: Word;
  /** Any one of these is enough. */
  readonly who: readonly Audience[];
  /** "idé TEKST": the handler gets the text after the word as turn.text, and "" when there is none. */
  readonly takesText?: true;
  /** Also answered in channels and group chats. */
  readonly anywhere?: true;
  readonly run: Handler;
}

export interface Verb {
  /** The same string as in the card. */
  readonly verb: string;
  readonly who: readonly Audience[];
  readonly anywhere?: true;
  readonly run: Handler;
}

export interface Routes {
  readonly commands: readonly Command[];
  readonly verbs: readonly Verb[];
  /** A message that is no command; turn.text is all of it. */
  readonly freeText: Handler;
}

/** What createRoutes needs: one handler a line, made by the capabilities' factories. */
export interface Handlers {
  readonly help: Handler;
  readonly freeText: Handler;
}

export function createRoutes(handlers: Handlers): Routes {
  return {
    commands: [{ word: "help", who: ["everyone"], anywhere: true, run: handlers.help }],
    verbs: [],
    freeText: handlers.freeText,
  };
}
