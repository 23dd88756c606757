/** Which goals of the plan an edition of one week shows, or is going to show. */
import type { TableStore } from "../storage/table-store.ts";
import { type EditionGoal, goalsWritten } from "./edition-goals.ts";
import { editionsOf } from "./edition-store.ts";

export async function goalsOfWeek<G extends Pick<EditionGoal, "title">>(
  store: TableStore,
  week: string,
  goals: readonly G[],
): Promise<readonly G[]> {
  const editions = (await editionsOf(store, week)).filter(
    ({ state }) => !["withdrawn", "cancelled", "moved"].includes(state),
  );
  return editions.flatMap(({ sections }) => goalsWritten(sections.goals, goals));
}
