/** What a collected reminder says to one leader at the moment it is shown: only what still waits for that person. */
import type { Reminder, ReminderRow } from "../../../adaptive-cards/ideas/reminder.ts";
import { localDate } from "../../calendar/local-date.ts";
import type { Reader } from "../../reader.ts";
import type { IdeasDeps } from "../deps.ts";
import { leadersOfMany } from "../owner/find-receiver.ts";
import type { Idea } from "../idea.ts";
import { holderWords, stateLabel } from "../showing/idea-view.ts";
import { dueWords } from "./due-words.ts";
import { isPressing, leaderDue } from "./promise-rules.ts";
import { waitingFor } from "../views.ts";
import { capitalised } from "../../texts/capitalised.ts";

/** The most urgent first. */
export async function reminderRows(deps: IdeasDeps, reader: Reader): Promise<Reminder["rows"]> {
  const now = deps.clock();
  const waiting = await waitingFor(deps, reader.id);
  const pressing = waiting
    .filter((idea) => isPressing(idea, localDate(now), deps.settings.promiseDays))
    .toSorted((a, b) => ((leaderDue(a) ?? "") < (leaderDue(b) ?? "") ? -1 : 1));
  const leaders = leadersOfMany(deps);
  const owns = await Promise.all(
    pressing.map(async (idea) => (await leaders({ ...idea, broughtIn: [] })).includes(reader.id)),
  );
  return pressing.map((idea, index) => row(idea, owns[index] === true, reader, now));
}

function row(idea: Idea, isOwner: boolean, reader: Reader, now: Date): ReminderRow {
  const { lists, things } = reader.texts.ideas;
  const { name } = things[idea.kind];
  const asksWhy = isOwner && idea.reminded === "next-level";
  return {
    number: idea.number,
    title: lists.title(name, idea.number, stateLabel(idea, reader, now)),
    name: `${name.toLocaleLowerCase("nb")} ${idea.number}`,
    problem: idea.problem,
    lines: [dueWords(idea, reader, now), ...(isOwner ? [] : broughtInWords(idea, reader))],
    ...(asksWhy ? { stuck: idea.stuck === undefined ? {} : { chosen: idea.stuck } } : {}),
  };
}

function broughtInWords(idea: Idea, reader: Reader): readonly string[] {
  const { reminder, stuck } = reader.texts.promise;
  const { the } = reader.texts.ideas.things[idea.kind];
  const holder = holderWords(idea.owner, reader);
  const why =
    idea.stuck && stuck.said(capitalised(holder), stuck.reasons[idea.stuck].toLocaleLowerCase("nb"));
  return [reminder.broughtIn(the, capitalised(the), holder), ...(why === undefined ? [] : [why])];
}
