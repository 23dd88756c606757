/** Ideas that were sent in before there were pointers to the day on which the bot looks at them next (due-dates.ts) get one. */
import { point } from "../../storage/pointers.ts";
import type { IdeasDeps } from "../deps.ts";
import { DUE, dueKey } from "../promise/due-dates.ts";
import { lastNumber, loadIdea } from "../idea-store.ts";
import { nextLook, taskToday } from "../promise/promise-rules.ts";
import { walkOnce } from "./walk-once.ts";

export function pointOpenIdeas(
  { store, settings }: Pick<IdeasDeps, "store" | "settings">,
  today: string,
): Promise<void> {
  return walkOnce(store, "due-walked", async () => {
    const last = await lastNumber(store);
    for (let number = 1; number <= last; number++) {
      const file = await loadIdea(store, number);
      if (!file) continue;
      const { idea } = file;
      const isLate = taskToday(idea, today, settings.promiseDays) !== undefined;
      const date = isLate ? today : nextLook(idea, today, settings.promiseDays);
      if (date !== undefined) await point(store, DUE, dueKey(date, number));
    }
  });
}
