/**
 * Rows of the partition `schedules`:
 *
 *   schedule|ID              a schedule, its last and its next occurrence
 *   due|JOB|INSTANT|ID       when its next occurrence comes: found by a range up to now
 *   o|ID|WALL TIME           an occurrence, inserted once: what became of it
 *   o|ID|WALL TIME|NONCE     one that somebody asked for
 *   open|JOB|OCCURRENCE      an occurrence that is not at its end
 *   n|NONCE                  a press that asked for one
 *   c|ID|VERSION             a change that somebody made, with the schedule as it was after it
 *   trouble|OCCURRENCE       one that was missed or given up, until a systemansvarlig is told of it
 *
 * A schedule moves on, and its occurrence comes into being, in one transaction.
 */
import { z } from "zod/v4";
import { rowFormat } from "../storage/row.ts";
import {
  type Change,
  type Range,
  type Row,
  rowsOf,
  prefixed,
  type TableStore,
} from "../storage/table-store.ts";
import { holidaySchema, missedSchema, plannedSchema, ruleSchema } from "./rules.ts";

export const SCHEDULES = "schedules";

/** What people decide about a schedule. */
const planSchema = z.object({
  /** As it is listed; absent in the first rows. */
  name: z.string().optional(),
  rule: ruleSchema,
  holiday: holidaySchema,
  missed: missedSchema,
  /** The last date, YYYY-MM-DD. */
  until: z.string().optional(),
  parameters: z.record(z.string(), z.string()),
});
export type Plan = z.infer<typeof planSchema>;

const scheduleSchema = planSchema.extend({
  id: z.string(),
  /** Name of a ScheduledJob. */
  job: z.string(),
  zone: z.literal("Europe/Oslo"),
  paused: z.boolean(),
  /** Counts what people have changed; absent in the first rows, which are of version 1. */
  version: z.number().int().optional(),
  /** Person id. */
  madeBy: z.string(),
  madeAt: z.string(),
  /** Who has changed what it does last. */
  changedBy: z.string().optional(),
  /** Wall time of the newest occurrence that has had its turn. */
  last: z.string().optional(),
  /** Absent while it is paused. */
  next: plannedSchema.optional(),
});
export type Schedule = z.infer<typeof scheduleSchema>;

const occurrenceSchema = z.object({
  schedule: z.string(),
  /** Wall time. */
  planned: z.string(),
  /** ISO instant at which it was to take effect. */
  at: z.string(),
  /** The press that asked for it; absent for what the schedule planned. */
  asked: z.object({ nonce: z.string(), by: z.string() }).optional(),
  state: z.enum(["due", "running", "done", "failed", "missed", "holiday"]),
  attempts: z.number().int(),
  /** Of the newest attempt, product time. */
  started: z.string().optional(),
  durationMs: z.number().optional(),
  /** Name of the error of the newest attempt; never its message. */
  fault: z.string().optional(),
  /** Why there was nothing to do, as the job said. */
  nothing: z.string().optional(),
});
export type Occurrence = z.infer<typeof occurrenceSchema>;

/** Who did what to a schedule. */
const changeSchema = z.object({
  schedule: z.string(),
  version: z.number().int(),
  kind: z.enum(["made", "changed", "paused", "resumed"]),
  /** Person id. */
  by: z.string(),
  at: z.string(),
  after: planSchema,
});
export type ScheduleChange = z.infer<typeof changeSchema>;

const scheduleRow = rowFormat("schedule", scheduleSchema);
const changeRow = rowFormat("schedule-change", changeSchema);
const occurrenceRow = rowFormat("occurrence", occurrenceSchema);
const pointerRow = rowFormat("schedule-pointer", z.object({ to: z.string() }));

export interface Stored<T> {
  readonly value: T;
  readonly etag: string;
}

export async function readSchedule(store: TableStore, id: string): Promise<Stored<Schedule> | undefined> {
  const row = await store.get(SCHEDULES, scheduleKey(id));
  return row && { value: scheduleRow.read(row), etag: row.etag };
}

export async function listSchedules(store: TableStore): Promise<readonly Schedule[]> {
  const found: Schedule[] = [];
  for await (const row of rowsOf(store, SCHEDULES, prefixed("schedule|"))) found.push(scheduleRow.read(row));
  return found;
}

/** What became of a schedule's occurrences planned from wall time `since` on, oldest first. */
export async function historyOf(
  store: TableStore,
  id: string,
  since: string,
): Promise<readonly Occurrence[]> {
  const found: Occurrence[] = [];
  const range = { from: `o|${id}|${since}`, to: `o|${id}|\ufffd` };
  for await (const row of rowsOf(store, SCHEDULES, range)) found.push(occurrenceRow.read(row));
  return found;
}

/** What people did to a schedule, oldest first. */
export async function changesOf(store: TableStore, id: string): Promise<readonly ScheduleChange[]> {
  const found: ScheduleChange[] = [];
  for await (const row of rowsOf(store, SCHEDULES, prefixed(`c|${id}|`))) found.push(changeRow.read(row));
  return found;
}

export function versionOf({ version = 1 }: Pick<Schedule, "version">): number {
  return version;
}

export function planOf({ name, rule, holiday, missed, until, parameters }: Plan): Plan {
  return { name, rule, holiday, missed, until, parameters };
}

export async function readOccurrence(
  store: TableStore,
  key: string,
): Promise<Stored<Occurrence> | undefined> {
  const row = await store.get(SCHEDULES, key);
  return row && { value: occurrenceRow.read(row), etag: row.etag };
}

export function occurrenceIn(row: Row): Occurrence {
  return occurrenceRow.read(row);
}

export async function wasAsked(store: TableStore, nonce: string): Promise<boolean> {
  return (await store.get(SCHEDULES, nonceKey(nonce))) !== undefined;
}

/** Pointers to schedules of a job whose next occurrence has come. */
export function dueRange(job: string, now: Date): Range {
  return { from: `due|${job}|`, to: `due|${job}|${now.toISOString()}|\ufffd` };
}

/** Pointers to the occurrences of a job that are not at their end. */
export function openRange(job: string): Range {
  return prefixed(`open|${job}|`);
}

export interface Pointers {
  /** The next occurrence of each schedule that has one; `at` is an ISO instant. */
  readonly due: readonly { readonly job: string; readonly at: string }[];
  /** Names of the jobs with occurrences that are not at their end. */
  readonly open: ReadonlySet<string>;
}

/** Those of all jobs, by their keys alone: two ranges, as long as there are schedules. */
export async function readAllPointers(store: TableStore): Promise<Pointers> {
  const due: { readonly job: string; readonly at: string }[] = [];
  const open = new Set<string>();
  for await (const { row } of rowsOf(store, SCHEDULES, prefixed("due|"))) {
    const [, job = "", at = ""] = row.split("|");
    due.push({ job, at });
  }
  for await (const { row } of rowsOf(store, SCHEDULES, prefixed("open|"))) open.add(row.split("|")[1] ?? "");
  return { due, open };
}

/** The schedule's id, or the occurrence's row key. */
export function pointedTo(row: Row): string {
  return pointerRow.read(row).to;
}

export function occurrenceKey({ schedule, planned, asked }: Occurrence): string {
  return `o|${schedule}|${planned}${asked ? `|${asked.nonce}` : ""}`;
}

export function scheduleInserted(schedule: Schedule): Change[] {
  const row = scheduleKey(schedule.id);
  return [{ kind: "insert", row, data: scheduleRow.write(schedule) }, ...moveDue(undefined, schedule)];
}

export function scheduleChanged({ value, etag }: Stored<Schedule>, to: Schedule): Change[] {
  const row = scheduleKey(value.id);
  return [{ kind: "replace", row, data: scheduleRow.write(to), etag }, ...moveDue(value, to)];
}

export function changeNoted(change: ScheduleChange): Change {
  const row = `c|${change.schedule}|${String(change.version).padStart(6, "0")}`;
  return { kind: "insert", row, data: changeRow.write(change) };
}

/** With a pointer unless it came into being at its end. */
export function occurrenceInserted(job: string, occurrence: Occurrence): Change[] {
  const row = occurrenceKey(occurrence);
  const inserted: Change = { kind: "insert", row, data: occurrenceRow.write(occurrence) };
  if (occurrence.state !== "due") return [inserted, ...troubleNoted(occurrence)];
  return [inserted, { kind: "insert", row: openKey(job, row), data: pointerRow.write({ to: row }) }];
}

/** Its pointer goes when it comes to its end. */
export function occurrenceChanged(job: string, { etag }: Stored<Occurrence>, to: Occurrence): Change[] {
  const row = occurrenceKey(to);
  const changed: Change = { kind: "replace", row, data: occurrenceRow.write(to), etag };
  const open = to.state === "due" || to.state === "running";
  return open ? [changed] : [changed, { kind: "delete", row: openKey(job, row) }, ...troubleNoted(to)];
}

/** Pointers to what nobody was told of yet. */
export const TROUBLE = "trouble|";

function troubleNoted(occurrence: Occurrence): Change[] {
  if (occurrence.state !== "missed" && occurrence.state !== "failed") return [];
  const row = occurrenceKey(occurrence);
  return [{ kind: "upsert", row: TROUBLE + row, data: pointerRow.write({ to: row }) }];
}

export function asked(nonce: string, occurrence: Occurrence): Change {
  return { kind: "insert", row: nonceKey(nonce), data: pointerRow.write({ to: occurrenceKey(occurrence) }) };
}

function moveDue(from: Schedule | undefined, to: Schedule): Change[] {
  const [left, entered] = [from && dueKey(from), dueKey(to)];
  if (left === entered) return [];
  return [
    ...(left === undefined ? [] : [{ kind: "delete", row: left } as const]),
    ...(entered === undefined
      ? []
      : [{ kind: "insert", row: entered, data: pointerRow.write({ to: to.id }) } as const]),
  ];
}

function scheduleKey(id: string): string {
  return `schedule|${id}`;
}

function dueKey({ job, id, next }: Schedule): string | undefined {
  return next && `due|${job}|${next.at}|${id}`;
}

function openKey(job: string, occurrence: string): string {
  return `open|${job}|${occurrence}`;
}

function nonceKey(nonce: string): string {
  return `n|${nonce}`;
}
