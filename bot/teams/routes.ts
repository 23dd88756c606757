/** Every chat word and every card verb, with who it is for and what answers it. */
import { verbs as edition } from "../../adaptive-cards/weekly-update/verbs.ts";
import type { Audience, Handler } from "../handler.ts";
import type { createEditionHandlers } from "../weekly-update/handlers.ts";
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

/** What createRoutes needs: the handlers that the capabilities' factories make. */
export interface Handlers {
  readonly help: Handler;
  readonly freeText: Handler;
  readonly editions: ReturnType<typeof createEditionHandlers>;
}

export function createRoutes({ help, freeText, editions }: Handlers): Routes {
  return {
    commands: [
      { word: "help", who: ["everyone"], anywhere: true, run: help },
      { word: "latest", who: ["everyone"], anywhere: true, run: editions.latest },
      { word: "edition", who: ["editor"], run: editions.edition },
    ],
    verbs: [
      { verb: edition.start, who: ["editor"], run: editions.start },
      { verb: edition.open, who: ["editor"], run: editions.open },
      { verb: edition.save, who: ["editor"], run: editions.save },
      { verb: edition.preview, who: ["editor"], run: editions.preview },
      { verb: edition.ready, who: ["editor"], run: editions.ready },
      { verb: edition.approve, who: ["editor"], run: editions.approve },
      { verb: edition.publish, who: ["editor"], run: editions.publish },
      { verb: edition.confirm, who: ["editor"], run: editions.confirm },
      { verb: edition.close, who: ["editor"], run: editions.close },
    ],
    freeText,
  };
}
