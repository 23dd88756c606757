/** One idea as a line of a list, for its proposer and for its leader. Pure. */
import type { IdeaRow } from "../../../adaptive-cards/ideas/idea-list.ts";
import { localDate } from "../../calendar/local-date.ts";
import { workingDaysBetween } from "../../calendar/working-days.ts";
import type { Reader } from "../../reader.ts";
import type { Idea } from "../idea.ts";
import { dateWords, holderWords, nextWords, stateLabel } from "./idea-view.ts";
import { leaderDue } from "../promise/promise-rules.ts";
import { dueWords } from "../promise/due-words.ts";

export function rowOf(idea: Idea, line: string, reader: Reader, now: Date): IdeaRow {
  const { lists, things } = reader.texts.ideas;
  const title = lists.title(things[idea.kind].name, idea.number, stateLabel(idea, reader, now));
  return { number: idea.number, title, problem: idea.problem, line };
}

/** "Hos leder i hjemmetjenesten, svar senest torsdag 27. november." */
export function ownLine(idea: Idea, reader: Reader, now: Date): string {
  const { lists } = reader.texts.ideas;
  const next = nextWords({ idea, as: "proposer", allowed: [] }, reader, now);
  if (next !== undefined) return next;
  const clock = idea.answerDue === undefined ? [] : [lists.dueBy(dateWords(idea.answerDue, reader, now))];
  const state = idea.clockStoppedOn === undefined ? clock : [lists.waitsForYou];
  // Nobody has it any longer: the title says what came of it.
  if (state.length === 0) return sentence([lists.sentIn(sentOn(idea, reader, now))]);
  return sentence([lists.at(holderWords(idea.owner, reader)), ...state]);
}

/** "Kom inn torsdag 20. november, 3 arbeidsdager igjen." */
export function waitingLine(idea: Idea, reader: Reader, now: Date): string {
  const { lists, next } = reader.texts.ideas;
  if (idea.noLongerDone) return next.noLongerDone;
  if (idea.state !== "received" && leaderDue(idea) !== undefined) return dueWords(idea, reader, now);
  const arrived = lists.age(sentOn(idea, reader, now));
  if (idea.clockStoppedOn !== undefined) return sentence([arrived, lists.waitsForReply]);
  // What is planned or tried: its date, on the lists that show more than what waits.
  if (idea.answerDue === undefined)
    return nextWords({ idea, as: "leader", allowed: [] }, reader, now) ?? sentence([arrived]);
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

function sentOn({ receivedAt }: Idea, reader: Reader, now: Date): string {
  return dateWords(localDate(new Date(receivedAt)), reader, now);
}

function sentence(parts: readonly string[]): string {
  return `${parts.join(", ")}.`;
}
