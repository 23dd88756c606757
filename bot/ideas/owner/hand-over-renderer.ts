/** The list that a new leader gets of what came with the role; as it stands when it is sent. */
import { ideaListCard } from "../../../adaptive-cards/ideas/idea-list.ts";
import { ideaVerbs } from "../../../adaptive-cards/ideas/verbs.ts";
import type { Renderer } from "../../delivery/renderer.ts";
import type { IdeasDeps } from "../deps.ts";
import { HAND_OVER } from "./hand-over.ts";
import { rowOf, waitingLine } from "../showing/idea-rows.ts";
import { answeredBy, ideasAt } from "../views.ts";

/** More would make the card too large; the rest is under Vis flere. */
const SHOWN = 20;

export function createHandOverRenderers(deps: IdeasDeps): Readonly<Record<typeof HAND_OVER, Renderer>> {
  return {
    async [HAND_OVER](message, reader) {
      const now = deps.clock();
      const ideas = await answeredBy(deps, await ideasAt(deps, message.subject.split(",")), reader.id);
      // Somebody else has them again, or they came to an end meanwhile.
      if (ideas.length === 0) return undefined;
      const words = reader.texts.myUnit.takenOver;
      const rows = ideas.map((idea) => rowOf(idea, waitingLine(idea, reader, now), reader, now));
      const list = { title: words.title(rows.length), lead: words.lead, empty: "", rows };
      return ideaListCard(
        { ...list, upTo: SHOWN, nonce: message.key, moreVerb: ideaVerbs.waiting },
        reader.texts,
      );
    },
  };
}
