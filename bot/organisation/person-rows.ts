/** Rows of ansatte.csv as people, with everything that is wrong inside them. Pure. */
import { badId, emptyCells, firstLines, listOf, repeatedIds, unknownWords, wordOf } from "../tables/cells.ts";
import { type Fault, peopleFile } from "../tables/file-faults.ts";
import type { Language, Person, Role } from "./person.ts";
import type { Table, TableRow } from "../tables/read-table.ts";

export interface PersonRow {
  readonly line: number;
  readonly person: Person;
}

export interface PersonRows {
  readonly rows: readonly PersonRow[];
  readonly faults: readonly Fault[];
}

/** The files' words for roles. */
const roleWords: Readonly<Record<string, Role>> = {
  ansatt: "employee",
  redaktør: "editor",
  administrator: "administrator",
  tillitsvalgt: "union-rep",
  verneombud: "safety-rep",
  ressursperson: "facilitator",
};
const languageWords: Readonly<Record<string, Language>> = { nb: "nb", nn: "nn", en: "en" };

export function readPeople(table: Table): PersonRows {
  const first = firstLines(peopleFile, table.rows, folded);
  const rows = table.rows
    .filter((row) => first.get(folded(row.cells["id"] ?? "")) === row.line)
    .map((row) => ({ line: row.line, person: personOf(row) }));
  const faults = [
    ...table.rows.flatMap((row) => cellFaults(row)),
    ...repeatedIds(peopleFile, table.rows, folded),
  ];
  return { rows, faults };
}

function personOf({ cells }: TableRow): Person {
  const roles = listOf(cells["roller"]).flatMap((word) => wordOf(roleWords, word) ?? []);
  return {
    id: folded(cells["id"] ?? ""),
    name: cells["navn"] ?? "",
    email: cells["epost"] ?? "",
    units: listOf(cells["enheter"]),
    roles: roles.length > 0 ? [...new Set(roles)] : ["employee"],
    profession: cells["faggruppe"] ?? "",
    language: wordOf(languageWords, cells["språk"]) ?? "nb",
  };
}

function cellFaults(row: TableRow): Fault[] {
  const place = { file: peopleFile, line: row.line } as const;
  const languages = row.cells["språk"] ? [row.cells["språk"]] : [];
  return [
    ...emptyCells(place, row, ["id", "navn", "enheter"]),
    ...badId(place, row),
    ...unknownWords({ ...place, column: "roller" }, listOf(row.cells["roller"]), roleWords, "ansatt"),
    ...unknownWords({ ...place, column: "språk" }, languages, languageWords, "nb"),
  ];
}

function folded(id: string): string {
  return id.toLowerCase();
}
