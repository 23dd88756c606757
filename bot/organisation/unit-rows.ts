/** Rows of enheter.csv as units, with everything that is wrong inside them. Pure. */
import { badId, emptyCells, firstLines, repeatedIds, unknownWords, wordOf } from "../tables/cells.ts";
import { type Fault, unitsFile } from "../tables/file-faults.ts";
import type { Unit } from "./person.ts";
import type { Table, TableRow } from "../tables/read-table.ts";

export interface UnitRow {
  readonly line: number;
  readonly unit: Unit;
}

export interface UnitRows {
  readonly rows: readonly UnitRow[];
  readonly faults: readonly Fault[];
}

const statuses = { aktiv: "active", planlagt: "planned" } as const;

export function readUnits(table: Table): UnitRows {
  const first = firstLines(unitsFile, table.rows);
  const rows = table.rows
    .filter((row) => row.cells["id"] !== "" && first.get(row.cells["id"] ?? "") === row.line)
    .map((row) => ({ line: row.line, unit: unitOf(row) }));
  const faults = [...table.rows.flatMap((row) => cellFaults(row)), ...repeatedIds(unitsFile, table.rows)];
  if (table.usable && table.rows.length === 0 && table.unreadIds.size === 0)
    return { rows, faults: [...faults, { file: unitsFile, kind: "no-units" }] };
  return { rows, faults };
}

function unitOf({ cells }: TableRow): Unit {
  return {
    id: cells["id"] ?? "",
    name: cells["navn"] ?? "",
    level: cells["nivå"] ?? "",
    ...(cells["overordnet"] ? { parent: cells["overordnet"] } : {}),
    ...(cells["leder"] ? { leader: cells["leder"].toLowerCase() } : {}),
    ...(cells["stedfortreder"] ? { deputy: cells["stedfortreder"].toLowerCase() } : {}),
    place: cells["sted"] ?? "",
    status: wordOf(statuses, cells["status"]) ?? "active",
  };
}

function cellFaults(row: TableRow): Fault[] {
  const place = { file: unitsFile, line: row.line } as const;
  const found = row.cells["status"] ? [row.cells["status"]] : [];
  const unknown = unknownWords({ ...place, column: "status" }, found, statuses, "aktiv");
  return [...emptyCells(place, row, ["id", "navn"]), ...badId(place, row), ...unknown];
}
