/** mine ideer, venter, and opening one of them. */
import { answersCard } from "../../adaptive-cards/ideas/idea-details.ts";
import { ideaListCard } from "../../adaptive-cards/ideas/idea-list.ts";
import { moreChoicesCard } from "../../adaptive-cards/ideas/idea-actions.ts";
import { PAGE } from "../../adaptive-cards/parts/page.ts";
import { ideaVerbs } from "../../adaptive-cards/ideas/verbs.ts";
import type { Press } from "../chat.ts";
import type { Handler } from "../handler.ts";
import { withIdea } from "./action-handlers.ts";
import { parseNumber } from "./forms.ts";
import type { IdeaHandlersDeps } from "./deps.ts";
import { ownLine, rowOf, waitingLine } from "./showing/idea-rows.ts";
import { showIdea, viewOf } from "./showing/show.ts";
import { myIdeas, waitingFor } from "./views.ts";

export interface ListHandlers {
  readonly mine: Handler;
  readonly waiting: Handler;
  readonly open: Handler;
  readonly more: Handler;
  readonly answers: Handler;
}

export function createListHandlers(deps: IdeaHandlersDeps): ListHandlers {
  return {
    async mine({ press }, reader) {
      const { lists } = reader.texts.ideas;
      const now = deps.clock();
      const rows = (await myIdeas(deps, reader.id)).map((idea) =>
        rowOf(idea, ownLine(idea, reader, now), reader, now),
      );
      const list = { title: lists.mine, empty: lists.noneMine, rows, moreVerb: ideaVerbs.mine };
      return ideaListCard({ ...list, upTo: upTo(press), nonce: deps.newId() }, reader.texts);
    },

    async waiting({ press }, reader) {
      const { lists } = reader.texts.ideas;
      const now = deps.clock();
      const ideas = await waitingFor(deps, reader.id);
      const rows = ideas.map((idea) => rowOf(idea, waitingLine(idea, reader, now), reader, now));
      const list = { title: lists.waiting, empty: lists.noneWaiting, rows, moreVerb: ideaVerbs.waiting };
      return ideaListCard({ ...list, upTo: upTo(press), nonce: deps.newId() }, reader.texts);
    },

    open: ({ press }, reader) =>
      withIdea(deps, press, reader, async (opened) =>
        showIdea(opened, reader, deps.clock(), { nonce: deps.newId() }),
      ),

    more: ({ press }, reader) =>
      withIdea(deps, press, reader, async (opened) =>
        moreChoicesCard(viewOf(opened, reader, deps.clock()), deps.newId(), reader.texts),
      ),

    /** Only a leader is shown what each answered. */
    async answers({ press }, reader) {
      const [number = "", from = ""] = (press?.subject ?? "").split("|");
      const asked = press && { ...press, subject: number };
      return withIdea(deps, asked, reader, async (opened) => {
        const now = deps.clock();
        if (opened.party !== "leader") return showIdea(opened, reader, now, { nonce: deps.newId() });
        return answersCard(viewOf(opened, reader, now), parseNumber(from) ?? 0, deps.newId(), reader.texts);
      });
    },
  };
}

/** Vis flere carries how many to show; a command carries nothing. */
export function upTo(press: Press | undefined): number {
  return Math.max(PAGE, parseNumber(press?.subject ?? "") ?? PAGE);
}
