/** The goals that readers of one edition are asked about. */
import type { TableStore } from "../../storage/table-store.ts";
import { type EditionGoal, goalsWritten } from "../edition-goals.ts";
import { isOut } from "../edition.ts";
import { readEdition } from "../edition-store.ts";

/** Undefined: it is not out, or withdrawn. A goal whose line was corrected away is not asked about. */
export async function goalsAskedIn(
  store: TableStore,
  id: string,
): Promise<{ readonly goals: readonly EditionGoal[]; readonly at: string } | undefined> {
  const edition = await readEdition(store, id);
  if (!edition?.publication || !isOut(edition) || edition.state === "withdrawn") return undefined;
  const { goals = [], sections, publication } = edition;
  return { goals: goalsWritten(sections.goals, goals), at: publication.at };
}
