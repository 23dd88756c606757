/**
 * Partition `measures`:
 *
 *   2026-10   the measures of a month, made once
 */
import { rowFormat } from "../storage/row.ts";
import type { TableStore } from "../storage/table-store.ts";
import { type Figures, figuresSchema } from "./rules/figures.ts";

const MEASURES = "measures";
const measuresRow = rowFormat("measures", figuresSchema);

export async function readFigures(store: TableStore, month: string): Promise<Figures | undefined> {
  const row = await store.get(MEASURES, month);
  return row && measuresRow.read(row);
}

/** @returns those that are kept: somebody else may have been faster. */
export async function keepFigures(store: TableStore, figures: Figures): Promise<Figures> {
  const data = measuresRow.write(figures);
  await store.transact(MEASURES, [{ kind: "insert", row: figures.month, data }]);
  const kept = await readFigures(store, figures.month);
  if (!kept) throw new Error(`the measures of ${figures.month} were not kept`);
  return kept;
}
