/** Both files together: what is wrong between their rows, and the roster when nothing is. Pure. */
import {
  type Fault,
  type FileName,
  type goalsFile,
  peopleFile,
  unitsFile,
  type Warning,
} from "../tables/file-faults.ts";
import { type PersonRow, readPeople } from "./person-rows.ts";
import { readTable, type Table } from "../tables/read-table.ts";
import type { Roster } from "./roster.ts";
import { treeFaults } from "./tree-rules.ts";
import { readUnits, type UnitRow } from "./unit-rows.ts";
import { warningsOf } from "./warnings.ts";

/** The content of the two files; undefined when there is no such file. */
export type OrganisationFiles = Readonly<Record<Exclude<FileName, typeof goalsFile>, Uint8Array | undefined>>;

export type Checked = Findings &
  (
    | { readonly kind: "good"; readonly roster: Roster }
    | { readonly kind: "faulty"; readonly faults: readonly Fault[] }
  );

interface Findings {
  readonly warnings: readonly Warning[];
  /** Also of lines that could not be read; undefined when nothing can be said of the units. */
  readonly unitIds: ReadonlySet<string> | undefined;
}

export function checkFiles(files: OrganisationFiles): Checked {
  const unitTable = readTable(unitsFile, files[unitsFile]);
  const peopleTable = readTable(peopleFile, files[peopleFile]);
  const units = readUnits(unitTable);
  const people = readPeople(peopleTable);
  const faults = [
    ...unitTable.faults,
    ...units.faults,
    ...(unitTable.usable ? treeFaults(units.rows, unitTable.unreadIds) : []),
    ...(peopleTable.usable ? answererFaults(units.rows, people.rows, peopleTable) : []),
    ...peopleTable.faults,
    ...people.faults,
    ...(unitTable.usable ? membershipFaults(people.rows, units.rows, unitTable) : []),
  ];
  const readable = unitTable.usable && peopleTable.usable;
  const warnings = readable ? warningsOf(units.rows, people.rows) : [];
  const unitIds = unitTable.usable ? idsOf(units.rows, unitTable) : undefined;
  const found = { warnings, unitIds };
  if (faults.length > 0) return { kind: "faulty", faults: faults.toSorted(inFileOrder), ...found };
  const roster = {
    units: units.rows.map(({ unit }) => unit),
    people: people.rows.map(({ person }) => person),
  };
  return { kind: "good", roster, ...found };
}

function idsOf(units: readonly UnitRow[], unitTable: Table): ReadonlySet<string> {
  return new Set([...units.map(({ unit }) => unit.id), ...unitTable.unreadIds]);
}

/** A leader or deputy who is no person of the other file. */
function answererFaults(
  units: readonly UnitRow[],
  people: readonly PersonRow[],
  peopleTable: Table,
): Fault[] {
  const unread = [...peopleTable.unreadIds].map((id) => id.toLowerCase());
  const known = new Set([...people.map(({ person }) => person.id), ...unread]);
  return units.flatMap(({ line, unit }) => {
    const named = [
      ["leder", unit.leader],
      ["stedfortreder", unit.deputy],
    ] as const;
    return named.flatMap(([column, value]): Fault[] =>
      value === undefined || known.has(value)
        ? []
        : [{ file: unitsFile, line, column, kind: "unknown-person", value }],
    );
  });
}

function membershipFaults(
  people: readonly PersonRow[],
  units: readonly UnitRow[],
  unitTable: Table,
): Fault[] {
  const known = idsOf(units, unitTable);
  return people.flatMap(({ line, person }) =>
    person.units
      .filter((unit) => !known.has(unit))
      .map((value): Fault => ({ file: peopleFile, line, column: "enheter", kind: "unknown-unit", value })),
  );
}

function inFileOrder(a: Fault, b: Fault): number {
  if (a.file !== b.file) return a.file === unitsFile ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}
