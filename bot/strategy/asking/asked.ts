/** Where readers meet a goal, and which goals of it concern somebody. */
import type { Reader } from "../../reader.ts";
import type { TableStore } from "../../storage/table-store.ts";
import { goalsAskedIn } from "../../weekly-update/reading/asked-goals.ts";
import { isConcerned } from "../plan/concerned.ts";
import { readPlan } from "../plan/goal-store.ts";
import type { Goal } from "../plan/goal.ts";
import { type Asked, isEdition } from "./question.ts";
import { readGoalSent } from "../sending/sent-store.ts";

/** Undefined: there is no such place, it was withdrawn, or it is an edition for others. */
export async function askedIn(store: TableStore, reader: Reader, where: string): Promise<Asked | undefined> {
  if (isEdition(where)) {
    const found = await goalsAskedIn(store, reader, where);
    return found && { where, ...found };
  }
  const sent = await readGoalSent(store, where);
  return sent && { where, goals: [sent], at: sent.at };
}

/** Those that concern this reader, as the plan has them now. */
export async function goalsFor(
  store: TableStore,
  asked: Asked,
  { organisation, person, confirmed }: Reader,
): Promise<readonly Goal[]> {
  if (!confirmed) return [];
  const concerning = asked.goals.filter((goal) => isConcerned(organisation, goal, person.units));
  if (concerning.length === 0) return [];
  const plan = new Map((await readPlan(store)).map((goal) => [goal.nr, goal]));
  return concerning.flatMap(({ nr }) => plan.get(nr) ?? []);
}
