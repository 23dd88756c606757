/** What the IT person reads about enheter.csv and ansatte.csv: in the terminal and on a card. */
import type { PartOf } from "../part-of.ts";
import type { organisationFiles as source } from "../nb/organisation-files.ts";

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
const units = (n: number, what: string): string => `${count(n, "unit", "units")}${what}:`;
const persons = (n: number): string => count(n, "person", "people");
const goals = (n: number): string => count(n, "goal", "goals");

export const organisationFiles: PartOf<typeof source> = {
  line: (file: string, line: number) => `${file} line ${line}`,
  column: (column: string) => `column ${column}`,
  warning: (text: string) => `Warning: ${text}`,
  faults: {
    missingFile: (others: string) => `the file is not in the folder. The folder must have ${others}.`,
    emptyFile: (columns: readonly string[]) =>
      `the file is empty. The first line must be the headings ${columns.join(";")}`,
    tooManyLines: (lines: number, most: number) =>
      `the file has ${count(lines, "line", "lines")}. Allowed: at most ${most}. Is it the right file?`,
    encodingUtf16: "the file is saved as UTF-16. Allowed: UTF-8 (in Excel: “CSV UTF-8”).",
    encodingOther: (lines: number) =>
      `the file is not UTF-8; ${count(lines, "line has", "lines have")} characters that cannot be read. Allowed: UTF-8 (in Excel: “CSV UTF-8”).`,
    columnMissing: (columns: readonly string[]) =>
      `the column is missing. The headings must be ${columns.join(";")}`,
    columnUnknown: (found: string, columns: readonly string[]) =>
      `unknown column “${found}”. Headings allowed: ${columns.join(";")}`,
    columnTwice: "the column is there twice. Each heading must be there once.",
    quote:
      'wrong use of quotation marks. Allowed: the whole field between two ", and a " inside the field written as "".',
    fieldCount: (found: number, expected: number) =>
      `the line has ${count(found, "field", "fields")}, the headings have ${expected}. Each line must have as many fields as the headings; empty fields are left empty.`,
    tooLong: (length: number, most: number) =>
      `${count(length, "character", "characters")}. Allowed: at most ${most} characters.`,
    nationalId:
      "the field has a national identity number (fødselsnummer, D-nummer) or something like it. Take it away. We do not store that.",
    empty: "the field is empty. It must be filled in.",
    badId: (value: string) =>
      `“${value}” cannot be used as an id. Allowed: 1–100 characters, without / \\ # ? % { } | and emoji.`,
    duplicateId: (value: string, line: number) =>
      `id “${value}” is already used in line ${line}. Each id can be used once in the file (in the ids of staff, capital and small letters count as the same).`,
    unknownWord: (value: string, allowed: readonly string[], whenEmpty: string) =>
      `“${value}” is not a known word here. Allowed: ${allowed.join(", ")}, or an empty field (= ${whenEmpty}).`,
    badDate: (value: string) =>
      `“${value}” is not a date. Allowed: a year (2026), a date (2026-08-01), or an empty field.`,
    datesReversed: (from: string, to: string) =>
      `the goal ends ${to}, before it begins ${from}. Allowed: a date that is the same or later.`,
    noUnits: "the file has no units. At least one active unit must be in the file.",
    unknownParent: (value: string) =>
      `the unit “${value}” is not in enheter.csv. Allowed: the id of a unit in the file, or an empty field for the top one. A unit that is not in the file is closed and cannot have units below it.`,
    cycle: (ids: readonly string[]) =>
      `the units go in a circle: ${ids.join(" → ")}. If you follow the units upwards, you must come to the top unit.`,
    tooDeep: (most: number) =>
      `the unit is more than ${count(most, "level", "levels")} down. Allowed: at most ${most} from the top unit.`,
    noRoot:
      "no unit is at the top. Exactly one unit must have an empty field for overordnet (the unit above).",
    secondRoot: (value: string, first: string, line: number) =>
      `the unit “${value}” has an empty field, but “${first}” in line ${line} is already at the top. Exactly one unit must have an empty field for overordnet (the unit above).`,
    unknownPerson: (value: string) =>
      `the person “${value}” is not in ansatte.csv. Allowed: the id of a person in ansatte.csv, or an empty field when nobody has the role.`,
    unknownUnit: (value: string) =>
      `the unit “${value}” is not in enheter.csv. Allowed: one or more ids from enheter.csv, separated by |.`,
    answererMissing: (value: string, unit: string) =>
      `“${value}” is missing in the file, but is leader or deputy in ${unit}. Send enheter.csv too, with another person or an empty field.`,
    peopleLeftBehind: (value: string, n: number) =>
      `the unit “${value}” is missing in the file, but ${count(n, "person works", "people work")} there. Send ansatte.csv too, with the unit they belong to now.`,
    unknownOwner: (value: string) =>
      `the unit “${value}” is not in enheter.csv. Allowed: the id of one unit in the file (its leader answers for the goal), or an empty field for the top unit.`,
  },
  warnings: {
    fewAdministrators: (n: number) =>
      `${n === 0 ? "nobody has" : "only one person has"} the role administrator. There should be at least two, so that someone can always help.`,
    nobodyAbove: (unit: string) =>
      `nobody above “${unit}” is leader or deputy. Ideas and questions that cannot be answered in the unit go to a system administrator.`,
    notObjectIds: (n: number, value: string) =>
      n > 1
        ? `“${value}” and ${n - 1} more do not look like object ids from Entra (8-4-4-4-12 digits and letters a–f). The bot only recognises people by the id that Teams sends.`
        : `“${value}” does not look like an object id from Entra (8-4-4-4-12 digits and letters a–f). The bot only recognises people by the id that Teams sends.`,
  },
  check: {
    good: (unitCount: number, people: number) =>
      `No faults: ${count(unitCount, "unit", "units")} and ${persons(people)}. Nothing is changed.`,
    faulty: (n: number) => `${count(n, "fault", "faults")}. Nothing is changed.`,
  },
  difference: {
    unitsAdded: (n: number) => `${count(n, "new unit", "new units")}:`,
    unitsReopened: (n: number) => units(n, " opened again"),
    unitsMoved: (n: number) => units(n, " moved"),
    unitsClosed: (n: number) => units(n, " closed"),
    unitsChanged: (n: number) => units(n, " changed"),
    peopleAdded: (n: number) => `${count(n, "new person", "new people")}:`,
    peopleMoved: (n: number) => `${persons(n)} moved:`,
    peopleLeft: (n: number) => `${persons(n)} left:`,
    peopleChanged: (n: number) => `${persons(n)} changed:`,
    confirmedOnly: (n: number) => `${persons(n)} confirmed in the chat, not in ansatte.csv, will stay:`,
    withoutLeader: (n: number) => units(n, " without a leader"),
    and: (n: number) => `… and ${n} more`,
    movedTo: (name: string, from: string, to: string) => `${name}: from ${from} to ${to}`,
    top: "the top",
  },
  goals: {
    good: (n: number) => `The strategy plan: ${goals(n)}, no faults.`,
    done: (n: number) => `Imported: ${goals(n)} in the strategy plan.`,
    unchanged: "No changes in the strategy plan.",
    added: (n: number) => `${count(n, "new goal", "new goals")}:`,
    reopened: (n: number) => `${goals(n)} opened again:`,
    closed: (n: number) => `${goals(n)} ended:`,
    changed: (n: number) => `${goals(n)} changed:`,
    overtaken:
      "Another import of the strategy plan finished in the meantime, so these goals are not in use. Run the import again to see the difference now.",
  },
  import: {
    done: (unitCount: number, people: number) =>
      `Imported: ${count(unitCount, "unit", "units")} and ${persons(people)}. The bot uses it from now on.`,
    unchanged: "No changes. The organisation is as before.",
    overtaken:
      "Another import finished in the meantime, so this one is not in use. Run the import again to see the difference now.",
    faulty: (n: number) => `${count(n, "fault", "faults")}. Nothing is imported.`,
  },
  command: {
    usage: "Use: npm run org -- check FOLDER  or  npm run org -- import FOLDER",
    noFolder: (folder: string) =>
      `The folder “${folder}” does not exist. Give the folder with enheter.csv and ansatte.csv.`,
    notFolder: (folder: string) =>
      `“${folder}” is not a folder. Give the folder with enheter.csv and ansatte.csv.`,
    unreadable: (path: string, cause: string) => `“${path}” cannot be read: ${cause}`,
    storeFailed: (cause: string) => `The store does not answer, and nothing is imported: ${cause}`,
  },
};
