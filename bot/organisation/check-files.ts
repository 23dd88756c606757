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
  return judged(
    { table: unitTable, ...readUnits(unitTable), sent: true },
    { table: peopleTable, ...readPeople(peopleTable), sent: true },
  );
}

/** The same of files that are sent in the chat: for one that is not among them, what is in use counts. */
export function checkSent(files: OrganisationFiles, present: Roster): Checked {
  const { [unitsFile]: unitBytes, [peopleFile]: peopleBytes } = files;
  const unitTable = unitBytes && readTable(unitsFile, unitBytes);
  const peopleTable = peopleBytes && readTable(peopleFile, peopleBytes);
  const checked = judged(
    unitTable ? { table: unitTable, ...readUnits(unitTable), sent: true } : unitsInUse(present),
    peopleTable ? { table: peopleTable, ...readPeople(peopleTable), sent: true } : peopleInUse(present),
  );
  if (checked.kind === "good") return checked;
  const names = new Map(present.people.map(({ id, name }) => [id, name]));
  return { ...checked, faults: checked.faults.map((fault) => named(fault, names)) };
}

/** Whoever is missing in the file has a name where they are still known. */
function named(fault: Fault, names: ReadonlyMap<string, string>): Fault {
  if (fault.kind !== "answerer-missing") return fault;
  return { ...fault, value: names.get(fault.value) ?? fault.value };
}

interface Source<Row> {
  readonly table: Table;
  readonly rows: readonly Row[];
  readonly faults: readonly Fault[];
  /** False: it is not a file but what is in use, and nothing in it is at fault. */
  readonly sent: boolean;
}

const inUse = {
  table: { rows: [], unreadIds: new Set<string>(), usable: true, faults: [] },
  faults: [],
  sent: false,
};
/** Of a row that is in no file. */
const NO_LINE = 0;

function unitsInUse({ units }: Roster): Source<UnitRow> {
  const open = units.filter(({ status }) => status !== "closed");
  return { ...inUse, rows: open.map((unit) => ({ line: NO_LINE, unit })) };
}

/** Without those who were confirmed in the chat: they stay by themselves. */
function peopleInUse({ people }: Roster): Source<PersonRow> {
  const inFiles = people.filter(({ confirmed }) => confirmed === undefined);
  return { ...inUse, rows: inFiles.map((person) => ({ line: NO_LINE, person })) };
}

function judged(units: Source<UnitRow>, people: Source<PersonRow>): Checked {
  const { table: unitTable } = units;
  const { table: peopleTable } = people;
  const faults = [
    ...unitTable.faults,
    ...units.faults,
    ...(unitTable.usable && units.sent ? treeFaults(units.rows, unitTable.unreadIds) : []),
    ...(peopleTable.usable ? answererFaults(units, people.rows, peopleTable) : []),
    ...peopleTable.faults,
    ...people.faults,
    ...(unitTable.usable ? membershipFaults(people, units.rows, unitTable) : []),
  ];
  const readable = unitTable.usable && peopleTable.usable;
  const warnings = readable ? warningsOf(units.rows, people.rows).map(withoutLine) : [];
  const unitIds = unitTable.usable ? idsOf(units.rows, unitTable) : undefined;
  const found = { warnings, unitIds };
  if (faults.length > 0) return { kind: "faulty", faults: faults.toSorted(inFileOrder), ...found };
  const roster = {
    units: units.rows.map(({ unit }) => unit),
    people: people.rows.map(({ person }) => person),
  };
  return { kind: "good", roster, ...found };
}

function withoutLine(warning: Warning): Warning {
  return warning.line === NO_LINE ? { ...warning, line: undefined } : warning;
}

function idsOf(units: readonly UnitRow[], unitTable: Table): ReadonlySet<string> {
  return new Set([...units.map(({ unit }) => unit.id), ...unitTable.unreadIds]);
}

/** A leader or deputy who is no person of the other file. */
function answererFaults(units: Source<UnitRow>, people: readonly PersonRow[], peopleTable: Table): Fault[] {
  const unread = [...peopleTable.unreadIds].map((id) => id.toLowerCase());
  const known = new Set([...people.map(({ person }) => person.id), ...unread]);
  return units.rows.flatMap(({ line, unit }) => {
    const named = [
      ["leder", unit.leader],
      ["stedfortreder", unit.deputy],
    ] as const;
    return named.flatMap(([column, value]): Fault[] => {
      if (value === undefined || known.has(value)) return [];
      return units.sent
        ? [{ file: unitsFile, line, column, kind: "unknown-person", value }]
        : [{ file: peopleFile, column: "id", kind: "answerer-missing", value, unit: unit.name }];
    });
  });
}

function membershipFaults(people: Source<PersonRow>, units: readonly UnitRow[], unitTable: Table): Fault[] {
  const known = idsOf(units, unitTable);
  const lost = people.rows.flatMap(({ line, person }) =>
    person.units.filter((unit) => !known.has(unit)).map((value) => ({ line, value })),
  );
  if (people.sent)
    return lost.map((one): Fault => ({ file: peopleFile, column: "enheter", kind: "unknown-unit", ...one }));
  return [...Map.groupBy(lost, ({ value }) => value)].map(([value, those]) => ({
    file: unitsFile,
    column: "id",
    kind: "people-left-behind",
    value,
    count: those.length,
  }));
}

function inFileOrder(a: Fault, b: Fault): number {
  if (a.file !== b.file) return a.file === unitsFile ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}
