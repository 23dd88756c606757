/** What the date makes due for ideas: steps of the ladder, starts, ends of trials, checks (promise-rules.ts). */
import { localDate } from "../../calendar/local-date.ts";
import { type Pointer, point, readPointers, unpoint } from "../../storage/pointers.ts";
import { type Acted, act } from "../act.ts";
import { canAct, type Helping, stepAction } from "./bring-in.ts";
import type { Action } from "../rules/actions.ts";
import type { IdeasDeps } from "../deps.ts";
import { DUE, dueKey, parseDueKey } from "./due-dates.ts";
import { leadersOfMany } from "../owner/find-receiver.ts";
import type { EventKind, Idea } from "../idea.ts";
import { type IdeaFile, loadIdea } from "../idea-store.ts";
import { createPointAnew } from "./point-anew.ts";
import { orderReminders } from "./order-reminders.ts";
import { takeUp } from "../colleagues/take-up.ts";
import { pointToTheOld } from "../counted/happened.ts";
import { pointOpenIdeas } from "../older-rows/point-open-ideas.ts";
import { isPressing, nextLook, type Task, taskToday } from "./promise-rules.ts";

/** Looked at and nothing was due: day and etag by row. It only saves reads: rows say what is due. */
type Passed = Map<string, string>;

export function createKeepPromises(deps: IdeasDeps) {
  const passed: Passed = new Map();
  let isPointed = false;
  const pointAnew = createPointAnew(deps);
  return {
    name: "ideas.keep-promises",
    async run(now: Date) {
      if (!isPointed) await pointToOlderIdeas(deps, localDate(now));
      isPointed = true;
      // What was passed over was not due under the days that were in force then.
      if (await pointAnew(now)) passed.clear();
      await keepPromises(deps, passed, now);
    },
  };
}

async function pointToOlderIdeas(deps: IdeasDeps, today: string): Promise<void> {
  await pointOpenIdeas(deps, today);
  await pointToTheOld(deps.store);
}

/**
 * First every step, then the collected reminders, then the pointers go: whatever is cut off is found again, and what
 * was done already is known by its name (the step of the idea, the person and the date).
 */
export async function keepPromises(deps: IdeasDeps, passed: Passed, now: Date): Promise<void> {
  const today = localDate(now);
  const found = await readPointers(deps.store, DUE, { to: `${today}~` });
  const rows = new Set(found.map(({ row }) => row));
  for (const row of passed.keys()) if (!rows.has(row)) passed.delete(row);
  const pointers = found.filter(({ row, etag }) => passed.get(row) !== mark(today, etag));
  const looks: Looked[] = [];
  const faults: unknown[] = [];
  const on: Look = { deps, today, leaders: leadersOfMany(deps) };
  // One idea that cannot be worked on does not hold the others up; it is tried again at the next look.
  for (const pointer of pointers)
    await lookAt(on, pointer).then(
      (looked) => looks.push(looked),
      (fault: unknown) => faults.push(fault),
    );
  await orderReminders(deps, newest(looks.flatMap(({ remind }) => remind)));
  for (const { pointer, done } of looks)
    if (done) await unpoint(deps.store, pointer);
    else passed.set(pointer.row, mark(today, pointer.etag));
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} of ${pointers.length} due ideas`);
}

function mark(today: string, etag: string): string {
  return `${today}|${etag}`;
}

interface Look extends Helping {
  readonly today: string;
}

interface Looked {
  readonly pointer: Pointer;
  /** Person and the date of the step. */
  readonly remind: readonly (readonly [string, string])[];
  /** False: the fact that it was written for may still be on its way. */
  readonly done: boolean;
}

async function lookAt(on: Look, pointer: Pointer): Promise<Looked> {
  const { deps, today } = on;
  const { date, number } = parseDueKey(pointer.row);
  const before = await loadIdea(deps.store, number);
  // What it takes up is told by the press that sent it in, or else here.
  if (before && localDate(new Date(before.idea.receivedAt)) === date) await takeUp(deps, before.idea);
  const task = before && taskToday(before.idea, today, deps.settings.promiseDays);
  const file = before && task ? await carriedOut(on, before, task) : before;
  const next = file && nextLook(file.idea, today, deps.settings.promiseDays);
  if (next !== undefined && next !== date) await point(deps.store, DUE, dueKey(next, number));
  const remind = file ? await toRemind(on, file, date) : [];
  return { pointer, remind, done: next !== date && (task !== undefined || date < today) };
}

/** The task's name makes it happen once, also when two programs do it at this moment. */
async function carriedOut(on: Look, file: IdeaFile, task: Task): Promise<IdeaFile | undefined> {
  const action = await actionFor(on, file.idea, task);
  const nonce = `${action.kind}|${action.fields.step ?? ""}|${deadlineEvent(file)}`;
  const acted: Acted = await act(on.deps, { number: file.idea.number, by: undefined, action, nonce });
  // Somebody was faster than the bot, and it is not needed any more.
  return acted.kind === "done" ? acted.file : loadIdea(on.deps.store, file.idea.number);
}

async function actionFor(on: Look, idea: Idea, task: Task): Promise<Action> {
  if (task.kind === "remind") return stepAction(on, idea, task.step);
  const kinds = {
    "ask-start": "askStart",
    "end-trial": "endTrial",
    "ask-evaluation": "askEvaluation",
    "ask-check": "askCheck",
  } as const;
  return { kind: kinds[task.kind], fields: {} };
}

const setsNoDeadline: ReadonlySet<EventKind> = new Set<EventKind>([
  "read",
  "message",
  "evaluated",
  "stuck",
  "reminded",
  "brought-in",
  "checked",
  "hidden",
  "shared",
  "name-removed",
  "joined",
  "left",
  "commented",
  "described",
  "taken-up",
]);

/** History number of what made the present deadline: the same step of another deadline is another step. */
function deadlineEvent({ events }: IdeaFile): number {
  return events.findLast(({ kind }) => !setsNoDeadline.has(kind))?.number ?? 0;
}

/**
 * Whoever can act on it, when the step was taken on or after the pointer's day. The step may have been taken by a run
 * that was cut off before it ordered the reminders.
 */
async function toRemind(
  { deps, today, leaders }: Look,
  { idea, events }: IdeaFile,
  pointedAt: string,
): Promise<readonly (readonly [string, string])[]> {
  if (idea.reminded === undefined || !isPressing(idea, today, deps.settings.promiseDays)) return [];
  const step = events.findLast(({ kind }) => kind === "reminded" || kind === "brought-in");
  const taken = step && localDate(new Date(step.at));
  if (taken === undefined || taken < pointedAt) return [];
  const people = await leaders(idea);
  const able = await Promise.all(people.map((person) => canAct(deps, person)));
  return people.filter((_, index) => able[index]).map((person) => [person, taken]);
}

function newest(wanted: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const dates = new Map<string, string>();
  for (const [person, date] of wanted) if (date > (dates.get(person) ?? "")) dates.set(person, date);
  return dates;
}
