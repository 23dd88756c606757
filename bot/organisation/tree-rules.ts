/** The units must be one tree: every parent known, no circle, one root. Pure. */
import { type Fault, MAX_LEVELS, unitsFile } from "../tables/file-faults.ts";
import type { UnitRow } from "./unit-rows.ts";

/** @param unread ids of rows that could not be read; they count as known. */
export function treeFaults(rows: readonly UnitRow[], unread: ReadonlySet<string>): Fault[] {
  const byId = new Map(rows.map((row) => [row.unit.id, row]));
  const cycles = cycleFaults(rows, byId);
  // A circle has no end, so nothing can be said of levels.
  const deep = cycles.length > 0 ? [] : deepFaults(rows, byId);
  return [...parentFaults(rows, byId, unread), ...cycles, ...deep, ...rootFaults(rows, unread)];
}

/** Whatever walks up or down the tree counts on its having few levels. One fault: the first of those too far down. */
function deepFaults(rows: readonly UnitRow[], byId: ReadonlyMap<string, UnitRow>): Fault[] {
  const isDeep = (row: UnitRow): boolean => {
    let at: UnitRow | undefined = row;
    for (let level = 0; level < MAX_LEVELS && at; level += 1) at = byId.get(at.unit.parent ?? "");
    return at !== undefined;
  };
  const first = rows.find(isDeep);
  return first ? [{ file: unitsFile, line: first.line, column: "overordnet", kind: "too-deep" }] : [];
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

/** Ids of a circle: with more of them nobody finds the way round. */
const MOST_TOLD = 12;

function cycleFault(members: readonly UnitRow[]): Fault {
  const first = members.reduce((a, b) => (b.line < a.line ? b : a));
  const from = members.indexOf(first);
  const ids = [...members.slice(from), ...members.slice(0, from), first].map(({ unit }) => unit.id);
  const told = ids.length > MOST_TOLD ? [...ids.slice(0, MOST_TOLD - 2), "…", ...ids.slice(-1)] : ids;
  return { file: unitsFile, line: first.line, column: "overordnet", kind: "cycle", ids: told };
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
