/** The units must be one tree: every parent known, no circle, one root. Pure. */
import { type Fault, unitsFile } from "../tables/file-faults.ts";
import type { UnitRow } from "./unit-rows.ts";

/** @param unread ids of rows that could not be read; they count as known. */
export function treeFaults(rows: readonly UnitRow[], unread: ReadonlySet<string>): Fault[] {
  const byId = new Map(rows.map((row) => [row.unit.id, row]));
  return [...parentFaults(rows, byId, unread), ...cycleFaults(rows, byId), ...rootFaults(rows, unread)];
}

function parentFaults(
  rows: readonly UnitRow[],
  byId: ReadonlyMap<string, UnitRow>,
  unread: ReadonlySet<string>,
): Fault[] {
  return rows.flatMap(({ line, unit }): Fault[] => {
    const value = unit.parent;
    if (value === undefined || byId.has(value) || unread.has(value)) return [];
    return [{ file: unitsFile, line, column: "overordnet", kind: "unknown-parent", value }];
  });
}

/** One fault a circle, at the line of the member that comes first in the file. */
function cycleFaults(rows: readonly UnitRow[], byId: ReadonlyMap<string, UnitRow>): Fault[] {
  const faults: Fault[] = [];
  const finished = new Set<string>();
  for (const start of rows) {
    const path: UnitRow[] = [];
    const onPath = new Set<string>();
    let at: UnitRow | undefined = start;
    while (at && !finished.has(at.unit.id) && !onPath.has(at.unit.id)) {
      path.push(at);
      onPath.add(at.unit.id);
      at = at.unit.parent === undefined ? undefined : byId.get(at.unit.parent);
    }
    if (at && onPath.has(at.unit.id)) faults.push(cycleFault(path.slice(path.indexOf(at))));
    for (const id of onPath) finished.add(id);
  }
  return faults;
}

function cycleFault(members: readonly UnitRow[]): Fault {
  const first = members.reduce((a, b) => (b.line < a.line ? b : a));
  const from = members.indexOf(first);
  const ids = [...members.slice(from), ...members.slice(0, from), first].map(({ unit }) => unit.id);
  return { file: unitsFile, line: first.line, column: "overordnet", kind: "cycle", ids };
}

function rootFaults(rows: readonly UnitRow[], unread: ReadonlySet<string>): Fault[] {
  const [first, ...others] = rows.filter(({ unit }) => unit.parent === undefined);
  const place = { file: unitsFile, column: "overordnet" } as const;
  if (first === undefined) return rows.length === 0 || unread.size > 0 ? [] : [{ ...place, kind: "no-root" }];
  return others.map(({ line, unit }) => ({
    ...place,
    line,
    kind: "second-root",
    value: unit.id,
    first: first.unit.id,
    firstLine: first.line,
  }));
}
