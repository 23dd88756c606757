/** Gjelder oss også, and Gjelder ikke oss likevel, on an idea that is shared with the reader. */
import type { Handler } from "../../handler.ts";
import { withIdea } from "../action-handlers.ts";
import type { IdeaHandlersDeps } from "../deps.ts";
import { parseNumber } from "../forms.ts";
import { notFoundCard, showIdea } from "../showing/show.ts";
import type { Backing } from "./support-idea.ts";

export function supportHandler(deps: IdeaHandlersDeps, back: Backing): Handler {
  return async ({ press }, reader) => {
    const number = parseNumber(press?.subject ?? "");
    if (number === undefined) return notFoundCard(undefined, reader);
    const supported = await back(deps, reader, number);
    const notice = supported.kind === "own" ? { notice: reader.texts.sharing.own } : {};
    return withIdea(deps, press, reader, async (opened) =>
      showIdea(opened, reader, deps.clock(), { nonce: deps.newId(), ...notice }),
    );
  };
}
