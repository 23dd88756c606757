/** What a systemansvarlig does with schedules. Each may be done twice: the second changes nothing. */
import { isDeepStrictEqual } from "node:util";
import { wallTime } from "../calendar/wall-time.ts";
import type { TableStore } from "../storage/table-store.ts";
import { firstOccurrence, type RuleProblem, ruleProblems } from "./rules.ts";
import {
  asked,
  changeNoted,
  changesOf,
  type Occurrence,
  occurrenceInserted,
  type Plan,
  planOf,
  readSchedule,
  type Schedule,
  type ScheduleChange,
  scheduleChanged,
  scheduleInserted,
  SCHEDULES,
  versionOf,
  wasAsked,
} from "./schedule-store.ts";

export type ScheduleDraft = Omit<
  Schedule,
  "zone" | "paused" | "madeAt" | "last" | "next" | "version" | "changedBy"
>;

export type Made =
  | { readonly kind: "done"; readonly schedule: Schedule }
  /** The id is taken: this was saved before. */
  | { readonly kind: "exists" }
  | { readonly kind: "refused"; readonly problems: readonly RuleProblem[] };

/** Who does it, and when. */
export interface Who {
  /** Person id. */
  readonly by: string;
  readonly now: Date;
}

export async function makeSchedule(store: TableStore, draft: ScheduleDraft, now: Date): Promise<Made> {
  const problems = ruleProblems(draft.rule);
  if (problems.length > 0) return { kind: "refused", problems };
  const next = firstOccurrence(draft, now, undefined);
  const schedule: Schedule = {
    ...draft,
    zone: "Europe/Oslo",
    paused: false,
    version: 1,
    madeAt: now.toISOString(),
    next,
  };
  const committed = await store.transact(SCHEDULES, [
    ...scheduleInserted(schedule),
    changeNoted(noteOf(schedule, "made", { by: draft.madeBy, now })),
  ]);
  return committed.kind === "done" ? { kind: "done", schedule } : { kind: "exists" };
}

/** What would come during a pause does not come, and is not missed; what is open already goes on. */
export async function pauseSchedule(store: TableStore, id: string, who: Who): Promise<"done" | "absent"> {
  return changed(store, id, "paused", who, (schedule) =>
    schedule.paused ? schedule : { ...schedule, paused: true, next: undefined },
  );
}

export async function resumeSchedule(store: TableStore, id: string, who: Who): Promise<"done" | "absent"> {
  return changed(store, id, "resumed", who, (schedule) => {
    if (!schedule.paused) return schedule;
    const next = firstOccurrence(schedule, who.now, schedule.last);
    return { ...schedule, paused: false, next };
  });
}

export interface Edit {
  /** Of the schedule that the form was filled from. */
  readonly version: number;
  readonly plan: Plan;
}

export type Edited =
  | { readonly kind: "done"; readonly schedule: Schedule }
  /** Somebody else has saved it since; `base` is what the form was filled from. */
  | { readonly kind: "newer"; readonly schedule: Schedule; readonly base: Plan; readonly by: string }
  | { readonly kind: "absent" }
  | { readonly kind: "refused"; readonly problems: readonly RuleProblem[] };

export async function editSchedule(store: TableStore, id: string, edit: Edit, who: Who): Promise<Edited> {
  const found = await readSchedule(store, id);
  if (!found) return { kind: "absent" };
  const problems = ruleProblems(edit.plan.rule);
  if (problems.length > 0) return { kind: "refused", problems };
  // Saved before, by this very press or by somebody who wanted the same.
  if (isDeepStrictEqual(comparable(found.value), comparable(edit.plan)))
    return { kind: "done", schedule: found.value };
  if (versionOf(found.value) !== edit.version) return newerThan(store, found.value, edit);
  const to = edited(found.value, edit.plan, who);
  const committed = await store.transact(SCHEDULES, [
    ...scheduleChanged(found, to),
    changeNoted(noteOf(to, "changed", who)),
  ]);
  return committed.kind === "done" ? { kind: "done", schedule: to } : editSchedule(store, id, edit, who);
}

/** Whatever comes next by a rule that stays comes as it would have: also what a holiday has moved to tomorrow. */
function edited(from: Schedule, plan: Plan, { by, now }: Who): Schedule {
  const to: Schedule = { ...from, ...plan, changedBy: by, version: versionOf(from) + 1 };
  const sameTimes = isDeepStrictEqual(timesOf(from), timesOf(plan));
  if (from.paused || sameTimes) return to;
  return { ...to, next: firstOccurrence(plan, now, from.last) };
}

function timesOf({ rule, holiday, until }: Plan): unknown {
  return comparable({ rule, holiday, until });
}

async function newerThan(store: TableStore, schedule: Schedule, edit: Edit): Promise<Edited> {
  const changes = await changesOf(store, schedule.id);
  const base = changes.find(({ version }) => version === edit.version)?.after ?? planOf(schedule);
  return { kind: "newer", schedule, base, by: changes.at(-1)?.by ?? schedule.madeBy };
}

/** As a row holds it: without what is undefined. */
function comparable(value: object): unknown {
  const plan = "parameters" in value ? planOf(value as Plan) : value;
  return JSON.parse(JSON.stringify(plan));
}

export interface Ask {
  readonly by: string;
  /** A second press of the same button asks for nothing more. */
  readonly nonce: string;
}

/** One occurrence more, now, whatever the schedule says; also of one that is paused. */
export async function runNow(
  store: TableStore,
  id: string,
  ask: Ask,
  now: Date,
): Promise<"done" | "repeated" | "absent"> {
  const found = await readSchedule(store, id);
  if (!found) return "absent";
  if (await wasAsked(store, ask.nonce)) return "repeated";
  const occurrence: Occurrence = {
    schedule: id,
    planned: wallTime(now),
    at: now.toISOString(),
    asked: { nonce: ask.nonce, by: ask.by },
    state: "due",
    attempts: 0,
  };
  const changes = [asked(ask.nonce, occurrence), ...occurrenceInserted(found.value.job, occurrence)];
  const committed = await store.transact(SCHEDULES, changes);
  return committed.kind === "done" ? "done" : "repeated";
}

async function changed(
  store: TableStore,
  id: string,
  kind: ScheduleChange["kind"],
  who: Who,
  change: (schedule: Schedule) => Schedule,
): Promise<"done" | "absent"> {
  const found = await readSchedule(store, id);
  if (!found) return "absent";
  const to = change(found.value);
  if (to === found.value) return "done";
  const next = { ...to, version: versionOf(found.value) + 1 };
  const noted = changeNoted(noteOf(next, kind, who));
  const committed = await store.transact(SCHEDULES, [...scheduleChanged(found, next), noted]);
  return committed.kind === "done" ? "done" : changed(store, id, kind, who, change);
}

function noteOf(schedule: Schedule, kind: ScheduleChange["kind"], { by, now }: Who): ScheduleChange {
  const { id, version = 1 } = schedule;
  return { schedule: id, version, kind, by, at: now.toISOString(), after: planOf(schedule) };
}
