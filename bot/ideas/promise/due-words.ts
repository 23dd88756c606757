/** What is said of a deadline that a leader has. Pure. */
import { localDate } from "../../calendar/local-date.ts";
import { workingDaysBetween } from "../../calendar/working-days.ts";
import type { Reader } from "../../reader.ts";
import type { Idea } from "../idea.ts";
import { dateWords, unansweredWords } from "../showing/idea-view.ts";
import { leaderDue } from "./promise-rules.ts";

/** How near the deadline is, or how long ago. */
export function dueWords(idea: Idea, reader: Reader, now: Date): string {
  const today = localDate(now);
  if (idea.checkAskedOn !== undefined) return unansweredWords(idea.checkAskedOn, reader, now);
  const due = leaderDue(idea) ?? today;
  const state = idea.state === "planned" || idea.state === "evaluating" ? idea.state : "received";
  const words = reader.texts.promise.due[state];
  const date = dateWords(due, reader, now);
  const days = workingDaysBetween(today, due);
  if (due === today) return words.today;
  return due > today ? words.before(date, days) : words.after(date, -days);
}
