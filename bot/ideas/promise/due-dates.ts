/**
 * On which day the bot looks at an idea: pointers "2026-11-30|00000017" in one partition, so that a day's work is a
 * range and never a look through all open ideas. Each is written before the fact that makes it needed.
 */
import { point } from "../../storage/pointers.ts";
import type { IdeasDeps } from "../deps.ts";
import type { Idea } from "../idea.ts";
import { numberKey } from "../idea-store.ts";
import { nextLook } from "./promise-rules.ts";

export const DUE = "due";

/**
 * Before an idea becomes `after`. There is always a pointer at the next look or earlier: whoever follows one that
 * comes too early points on.
 */
export async function pointToNextLook(
  deps: Pick<IdeasDeps, "store" | "settings">,
  before: Idea | undefined,
  after: Idea,
  today: string,
): Promise<void> {
  const { promiseDays } = deps.settings;
  const next = nextLook(after, today, promiseDays);
  if (next === undefined || (before && nextLook(before, today, promiseDays) === next)) return;
  await point(deps.store, DUE, dueKey(next, after.number));
}

export function dueKey(date: string, number: number): string {
  return `${date}|${numberKey(number)}`;
}

export function parseDueKey(row: string): { readonly date: string; readonly number: number } {
  const [date = "", number = ""] = row.split("|");
  return { date, number: Number(number) };
}
