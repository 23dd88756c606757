/**
 * Ideas that were sent in before there were pointers to the day on which the bot looks at them next (due-dates.ts) get
 * one. All are walked once, and a row notes that: cut off before that, they are walked again, which changes nothing.
 *
 *   due-walked   done
 */
import { findPointer, point } from "../storage/pointers.ts";
import type { IdeasDeps } from "./deps.ts";
import { DUE, dueKey } from "./promise/due-dates.ts";
import { lastNumber, loadIdea } from "./idea-store.ts";
import { nextLook, taskToday } from "./promise/promise-rules.ts";

const WALKED = "due-walked";
const DONE = "done";

export async function pointOpenIdeas(
  { store, settings }: Pick<IdeasDeps, "store" | "settings">,
  today: string,
): Promise<void> {
  if (await findPointer(store, WALKED, DONE)) return;
  const last = await lastNumber(store);
  for (let number = 1; number <= last; number++) {
    const file = await loadIdea(store, number);
    if (!file) continue;
    const { idea } = file;
    const isLate = taskToday(idea, today, settings.promiseDays) !== undefined;
    const date = isLate ? today : nextLook(idea, today, settings.promiseDays);
    if (date !== undefined) await point(store, DUE, dueKey(date, number));
  }
  await point(store, WALKED, DONE);
}
