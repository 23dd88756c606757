/** The goals that readers of one edition are asked about. */
import type { Reader } from "../../reader.ts";
import type { TableStore } from "../../storage/table-store.ts";
import { type EditionGoal, goalsWritten } from "../edition-goals.ts";
import { readableEdition } from "./for-reader.ts";

/** Undefined: not out, withdrawn, or for others. A goal whose line was corrected away is not asked about. */
export async function goalsAskedIn(
  store: TableStore,
  reader: Reader,
  id: string,
): Promise<{ readonly goals: readonly EditionGoal[]; readonly at: string } | undefined> {
  const edition = await readableEdition(store, reader, id);
  if (!edition?.publication || edition.state === "withdrawn") return undefined;
  const { goals = [], sections, publication } = edition;
  return { goals: goalsWritten(sections.goals, goals), at: publication.at };
}
