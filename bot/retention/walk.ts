/**
 * Takes away what is older than the municipality keeps it, or only counts what it would: one walk a day, a step of at most
 * a thousand rows at every look. Off, it reads nothing. What may go is decided where the rows are: delivery/clear-old.ts,
 * scheduling/clear-old.ts. Ideas, editions and answers are never touched.
 *
 * Cut off after rows are gone and before the step is noted, it takes the step again and finds fewer: then the figures
 * are of what was left.
 */
import { localDate } from "../calendar/local-date.ts";
import { clearMessages, keepOldFigures } from "../delivery/clear-old.ts";
import { clearOccurrences } from "../scheduling/clear-old.ts";
import type { Retention, Settings } from "../settings.ts";
import type { TableStore } from "../storage/table-store.ts";
import { type Found, readWalk, type Walk, writeWalk } from "./walk-store.ts";

export interface RetentionDeps {
  readonly store: TableStore;
  readonly settings: Pick<Settings, "retention">;
}

const NOTHING: Found = { changes: 0, cards: 0, occurrences: 0 };
const DAY_MS = 24 * 60 * 60_000;

export function createRetention({ store, settings }: RetentionDeps) {
  let done: string | undefined;
  return {
    name: "retention.walk",
    async run(now: Date) {
      const { retention } = settings;
      const day = localDate(now);
      const key = `${day}|${retention.mode}|${timesOf(retention)}`;
      if (retention.mode === "off" || done === key) return;
      const before = await readWalk(store);
      const last = before?.walk.last;
      const begun: Walk = { key, phase: "figures", from: "", found: NOTHING, ...(last ? { last } : {}) };
      const walk = before?.walk.key === key ? before.walk : begun;
      if (walk.phase === "done") done = key;
      else await takeStep({ store, retention, now, day }, walk, (next) => writeWalk(store, before, next));
    },
  };
}

/** Which times a count was made for. */
export function timesOf({ changeDays, cardDays, occurrenceDays }: Omit<Retention, "mode">): string {
  return [changeDays, cardDays, occurrenceDays].join("|");
}

interface Step {
  readonly store: TableStore;
  readonly retention: Retention;
  readonly now: Date;
  /** YYYY-MM-DD: all steps of a walk mean the same by "older". */
  readonly day: string;
}

async function takeStep(on: Step, walk: Walk, write: (next: Walk) => Promise<void>): Promise<void> {
  const through = { figures: throughBroadcasts, messages: throughMessages, occurrences: throughOccurrences };
  const next = walk.phase === "done" ? undefined : await through[walk.phase](on, walk);
  if (next) await write(next);
}

/** Only counting takes no rows, and needs no figures. */
async function throughBroadcasts({ store, retention, day }: Step, walk: Walk): Promise<Walk> {
  const next =
    retention.mode === "delete" ? await keepOldFigures(store, walk.from, oldAt(day, retention)) : undefined;
  return next === undefined ? { ...walk, phase: "messages", from: "" } : { ...walk, from: next };
}

async function throughMessages({ store, retention, day }: Step, walk: Walk): Promise<Walk | undefined> {
  const step = await clearMessages(store, walk.from, oldAt(day, retention), retention.mode === "delete");
  if (step === "busy") return undefined;
  const { changes, cards } = walk.found;
  const found = { ...walk.found, changes: changes + step.changes, cards: cards + step.cards };
  if (step.next === undefined) return { ...walk, phase: "occurrences", from: "", found };
  return { ...walk, from: step.next, found };
}

async function throughOccurrences({ store, retention, now, day }: Step, walk: Walk): Promise<Walk> {
  const removed = retention.mode === "delete";
  const step = await clearOccurrences(store, walk.from, before(day, retention.occurrenceDays), removed);
  const found = { ...walk.found, occurrences: walk.found.occurrences + step.occurrences };
  if (step.next !== undefined) return { ...walk, from: step.next, found };
  const last = { at: now.toISOString(), removed, times: timesOf(retention), found };
  return { ...walk, phase: "done", from: "", found, last };
}

function oldAt(day: string, { changeDays, cardDays }: Retention) {
  return { changesBefore: before(day, changeDays), cardsBefore: before(day, cardDays) };
}

function before(day: string, days: number): string {
  return new Date(Date.parse(day) - days * DAY_MS).toISOString();
}
