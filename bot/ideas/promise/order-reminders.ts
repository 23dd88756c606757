/**
 * One collected message a day to a person, however many ideas it is about: its key is the person and the date. What it
 * says is found when it is sent (reminder-view.ts).
 *
 *   reminders   PERSON    date of the newest one: an older one that still waits for a window has nothing left to say
 */
import { z } from "zod/v4";
import type { Outgoing } from "../../delivery/outgoing.ts";
import { enqueue } from "../../delivery/outbox.ts";
import { rowFormat } from "../../storage/row.ts";
import type { TableStore } from "../../storage/table-store.ts";
import type { IdeasDeps } from "../deps.ts";

const reminderRow = rowFormat("reminder", z.object({ latest: z.string() }));
const REMINDERS = "reminders";

/** Ordering again, or in two places at once, gives the same message. @param wanted person → YYYY-MM-DD */
export async function orderReminders(
  { store, clock }: Pick<IdeasDeps, "store" | "clock">,
  wanted: ReadonlyMap<string, string>,
): Promise<void> {
  for (const [person, date] of wanted) await noteLatest(store, person, date);
  await enqueue(
    store,
    [...wanted].map(([person, date]) => reminder(person, date)),
    clock(),
  );
}

/** YYYY-MM-DD of the newest reminder that was ordered for somebody. */
export async function latestReminder(store: TableStore, person: string): Promise<string | undefined> {
  const row = await store.get(REMINDERS, person);
  return row && reminderRow.read(row).latest;
}

function reminderKey(person: string, date: string): string {
  return `reminder|${person}|${date}`;
}

function reminder(person: string, date: string): Outgoing {
  return {
    key: reminderKey(person, date),
    to: person,
    card: "idea-reminder",
    subject: date,
    history: 0,
    priority: "own",
    act: { kind: "send" },
    window: true,
  };
}

/** A clock that was set back makes nothing older. */
async function noteLatest(store: TableStore, person: string, date: string): Promise<void> {
  const row = await store.get(REMINDERS, person);
  if (row && reminderRow.read(row).latest >= date) return;
  const data = reminderRow.write({ latest: date });
  const change = row
    ? ({ kind: "replace", row: person, data, etag: row.etag } as const)
    : ({ kind: "insert", row: person, data } as const);
  const committed = await store.transact(REMINDERS, [change]);
  if (committed.kind !== "done") await noteLatest(store, person, date);
}
