/** When the organisation took effect and the goals sent with it were overtaken: what is noted, and what waits on. */
import type { PersonId } from "../../chat.ts";
import type { TableStore } from "../../storage/table-store.ts";
import { goalsFile } from "../../tables/file-faults.ts";
import { type Figures, type ImportDone, savePending, type StoredPending } from "./import-store.ts";

/** Units and people change something: after an import of nothing new there is nothing that took effect. */
export function hasRosterFigures(figures: Figures): boolean {
  return Object.keys(figures).some((name) => !isOfGoals(name));
}

export function partOf(whole: ImportDone): ImportDone {
  const figures = Object.fromEntries(Object.entries(whole.figures).filter(([name]) => !isOfGoals(name)));
  return { ...whole, files: whole.files.filter((file) => file !== goalsFile), figures, left: [goalsFile] };
}

function isOfGoals(name: string): boolean {
  return name.startsWith("goals");
}

/**
 * Under another id: what the buttons of the card carry is over. What they changed is said when they are looked at anew. A
 * conflict: more files were sent meanwhile, and these are among them.
 */
export async function keepLeft(store: TableStore, person: PersonId, stored: StoredPending): Promise<void> {
  const { begun: _begun, ...pending } = stored.pending;
  const left = {
    ...pending,
    id: `${pending.id}-left`,
    files: pending.files.filter(({ file }) => file === goalsFile),
    figures: {},
    warnings: [],
    lines: 0,
  };
  await savePending(store, person, stored, { pending: left, lines: [], sent: new Map() });
}
