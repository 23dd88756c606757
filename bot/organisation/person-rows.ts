/** Rows of ansatte.csv as people, with everything that is wrong inside them. Pure. */
import { badId, emptyCells, firstLines, listOf, repeatedIds, wordOf } from "./cells.ts";
import { type Fault, peopleFile } from "./file-faults.ts";
import type { Language, Person, Role } from "./person.ts";
import type { Table, TableRow } from "./read-table.ts";

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
  const first = firstLines(table.rows, folded);
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

function unknownWords(
  place: { file: typeof peopleFile; line: number; column: string },
  found: readonly string[],
  words: Readonly<Record<string, string>>,
  whenEmpty: string,
): Fault[] {
  return found
    .filter((word) => wordOf(words, word) === undefined)
    .map((value) => ({ ...place, kind: "unknown-word", value, allowed: Object.keys(words), whenEmpty }));
}

function folded(id: string): string {
  return id.toLowerCase();
}
