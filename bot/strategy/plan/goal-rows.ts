/** Rows of delmal.csv as goals, with everything that is wrong with them. Pure. */
import { isDate } from "../../calendar/local-date.ts";
import {
  badId,
  emptyCells,
  firstLines,
  listOf,
  repeatedIds,
  unknownWords,
  wordOf,
} from "../../tables/cells.ts";
import { type Fault, goalsFile } from "../../tables/file-faults.ts";
import { readTable, type TableRow } from "../../tables/read-table.ts";
import type { Goal } from "./goal.ts";

/** As the file has it: when it came is not in the file. */
export type GoalInFile = Omit<Goal, "since">;

export type CheckedGoals =
  | { readonly kind: "good"; readonly goals: readonly GoalInFile[] }
  | { readonly kind: "faulty"; readonly faults: readonly Fault[] };

/** @param unitIds of enheter.csv; undefined when nothing can be said of the units. */
export function checkGoals(bytes: Uint8Array, unitIds: ReadonlySet<string> | undefined): CheckedGoals {
  const { rows, faults: form } = readTable(goalsFile, bytes);
  const faults = [
    ...form,
    ...rows.flatMap((row) => [...cellFaults(row), ...unitFaults(row, unitIds)]),
    ...repeatedIds(goalsFile, rows),
  ];
  if (faults.length > 0) return { kind: "faulty", faults: faults.toSorted(byLine) };
  const first = firstLines(goalsFile, rows);
  return {
    kind: "good",
    goals: rows.filter((row) => first.get(row.cells["nr"] ?? "") === row.line).map((row) => goalOf(row)),
  };
}

/** The file's words for what becomes of a goal. */
const statuses = { aktiv: "active", planlagt: "planned", nådd: "reached", avsluttet: "closed" } as const;

function goalOf({ cells }: TableRow): GoalInFile {
  const from = dayOf(cells["fra"], "01-01");
  const to = dayOf(cells["til"], "12-31");
  return {
    nr: cells["nr"] ?? "",
    title: cells["tittel"] ?? "",
    theme: cells["tema"] ?? "",
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    status: wordOf(statuses, cells["status"]) ?? "active",
    ...(cells["ansvarlig"] ? { owner: cells["ansvarlig"] } : {}),
    services: listOf(cells["tjenester"]),
    why: cells["hvorfor"] ?? "",
  };
}

/** A year alone is the whole of it. Undefined: an empty cell, or no date. */
function dayOf(cell: string | undefined, inYear: string): string | undefined {
  const date = /^\d{4}$/.test(cell ?? "") ? `${cell}-${inYear}` : (cell ?? "");
  return isDate(date) ? date : undefined;
}

function cellFaults(row: TableRow): Fault[] {
  const place = { file: goalsFile, line: row.line } as const;
  const status = row.cells["status"] ? [row.cells["status"]] : [];
  return [
    ...emptyCells(place, row, ["nr", "tittel"]),
    ...badId(place, row),
    ...dateFaults(row),
    ...unknownWords({ ...place, column: "status" }, status, statuses, "aktiv"),
  ];
}

function dateFaults(row: TableRow): Fault[] {
  const place = { file: goalsFile, line: row.line } as const;
  const { fra = "", til = "" } = row.cells;
  const [from, to] = [dayOf(fra, "01-01"), dayOf(til, "12-31")];
  const bad = [
    { column: "fra", value: fra, day: from },
    { column: "til", value: til, day: to },
  ].filter(({ value, day }) => value !== "" && day === undefined);
  const reversed = from !== undefined && to !== undefined && to < from;
  return [
    ...bad.map(({ column, value }): Fault => ({ ...place, column, kind: "bad-date", value })),
    ...(reversed ? [{ ...place, column: "til", kind: "dates-reversed", from: fra, to: til } as const] : []),
  ];
}

function unitFaults(row: TableRow, unitIds: ReadonlySet<string> | undefined): Fault[] {
  if (unitIds === undefined) return [];
  const place = { file: goalsFile, line: row.line } as const;
  const owner = row.cells["ansvarlig"];
  const services = listOf(row.cells["tjenester"]).filter((unit) => !unitIds.has(unit));
  return [
    ...(owner && !unitIds.has(owner)
      ? [{ ...place, column: "ansvarlig", kind: "unknown-owner", value: owner } as const]
      : []),
    ...services.map((value): Fault => ({ ...place, column: "tjenester", kind: "unknown-unit", value })),
  ];
}

function byLine(a: Fault, b: Fault): number {
  return (a.line ?? 0) - (b.line ?? 0);
}
