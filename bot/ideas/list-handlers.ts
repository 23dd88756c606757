/** mine ideer, venter, and opening one of them. */
import { type IdeaRow, ideaListCard, LIST_PAGE } from "../../adaptive-cards/ideas/idea-list.ts";
import { moreChoicesCard } from "../../adaptive-cards/ideas/idea-actions.ts";
import { ideaVerbs } from "../../adaptive-cards/ideas/verbs.ts";
import { localDate } from "../calendar/local-date.ts";
import { workingDaysBetween } from "../calendar/working-days.ts";
import type { Press } from "../chat.ts";
import type { Handler } from "../handler.ts";
import type { Reader } from "../reader.ts";
import { withIdea } from "./action-handlers.ts";
import { parseNumber } from "./forms.ts";
import type { IdeaHandlersDeps } from "./deps.ts";
import type { Idea } from "./idea.ts";
import { dateWords, holderWords, nextWords, stateLabel } from "./idea-view.ts";
import { leaderDue } from "./promise-rules.ts";
import { dueWords } from "./reminder-view.ts";
import { showIdea, viewOf } from "./show.ts";
import { myIdeas, waitingFor } from "./views.ts";

export interface ListHandlers {
  readonly mine: Handler;
  readonly waiting: Handler;
  readonly open: Handler;
  readonly more: Handler;
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
  };
}

/** Vis flere carries how many to show; a command carries nothing. */
function upTo(press: Press | undefined): number {
  return Math.max(LIST_PAGE, parseNumber(press?.subject ?? "") ?? LIST_PAGE);
}

function rowOf(idea: Idea, line: string, reader: Reader, now: Date): IdeaRow {
  const { lists, things } = reader.texts.ideas;
  const title = lists.title(things[idea.kind].name, idea.number, stateLabel(idea, reader, now));
  return { number: idea.number, title, problem: idea.problem, line };
}

/** "Hos leder i hjemmetjenesten, svar senest torsdag 27. november." */
function ownLine(idea: Idea, reader: Reader, now: Date): string {
  const { lists } = reader.texts.ideas;
  const next = nextWords({ idea, as: "proposer", allowed: [] }, reader, now);
  if (next !== undefined) return next;
  const clock = idea.answerDue === undefined ? [] : [lists.dueBy(dateWords(idea.answerDue, reader, now))];
  const state = idea.clockStoppedOn === undefined ? clock : [lists.waitsForYou];
  const where = state.length === 0 ? lists.sentTo : lists.at;
  return sentence([where(holderWords(idea.owner, reader)), ...state]);
}

/** "Kom inn torsdag 20. november, 3 arbeidsdager igjen." */
function waitingLine(idea: Idea, reader: Reader, now: Date): string {
  const { lists, next } = reader.texts.ideas;
  if (idea.noLongerDone) return next.noLongerDone;
  if (idea.state !== "received" && leaderDue(idea) !== undefined) return dueWords(idea, reader, now);
  const arrived = lists.age(dateWords(localDate(new Date(idea.receivedAt)), reader, now));
  if (idea.clockStoppedOn !== undefined) return sentence([arrived, lists.waitsForReply]);
  if (idea.answerDue === undefined) return sentence([arrived]);
  const due = lists.dueBy(dateWords(idea.answerDue, reader, now));
  return sentence([arrived, due, clockWords(idea.answerDue, reader, now)]);
}

/** The promise is due at 16:00 on its day; working days are what is left after today. */
function clockWords(answerDue: string, reader: Reader, now: Date): string {
  const { lists } = reader.texts.ideas;
  const left = workingDaysBetween(localDate(now), answerDue);
  if (localDate(now) === answerDue) return lists.dueToday;
  return localDate(now) < answerDue ? lists.daysLeft(left) : lists.overdue(-left);
}

function sentence(parts: readonly string[]): string {
  return `${parts.join(", ")}.`;
}
