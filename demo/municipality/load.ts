/** The sample municipality as a snapshot, for the demo and for tests that need people to speak and units to route to. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { z } from "zod/v4";
import { checkGoals, type GoalInFile } from "../../bot/strategy/plan/goal-rows.ts";
import type { Organisation } from "../../bot/organisation/organisation.ts";
import type { Language, Person, Role, Unit } from "../../bot/organisation/person.ts";

/** Where enheter.csv and ansatte.csv are. */
export const municipalityFolder = fileURLToPath(new URL(".", import.meta.url));

const roleOf: Readonly<Record<string, Role>> = {
  ansatt: "employee",
  redaktør: "editor",
  administrator: "administrator",
  tillitsvalgt: "union-rep",
  verneombud: "safety-rep",
  ressursperson: "facilitator",
};

/** Reads the two files. They are known to be good (`npm run org -- check demo/municipality`): a fault is a bug. */
export function sampleOrganisation(): Organisation {
  const units = records("enheter.csv").map(toUnit);
  const people = records("ansatte.csv").map(toPerson);
  return {
    version: "sample",
    units: new Map(units.map((unit) => [unit.id, unit])),
    people: new Map(people.map((person) => [person.id, person])),
    appointed: new Set(),
  };
}

/** The goals of delmal.csv, as known to be good. */
export function sampleGoals(): readonly GoalInFile[] {
  const checked = checkGoals(readFileSync(new URL("delmal.csv", import.meta.url)), undefined);
  if (checked.kind === "faulty")
    throw new Error("demo/municipality/delmal.csv: npm run org -- check says why");
  return checked.goals;
}

/** The object id of a person of the sample by role name, as in ansatte.csv. */
export function sampleId(name: string): string {
  const found = [...sampleOrganisation().people.values()].find((person) => person.name === name);
  if (!found) throw new Error(`nobody in demo/municipality/ansatte.csv is called "${name}"`);
  return found.id;
}

function records(file: string): Record<string, string>[] {
  const text = readFileSync(new URL(file, import.meta.url), "utf8");
  const rows: unknown = parse(text, { columns: true, delimiter: ";", bom: true });
  return z.array(z.record(z.string(), z.string())).parse(rows);
}

function toUnit(row: Record<string, string>): Unit {
  return {
    id: cell(row, "id"),
    name: cell(row, "navn"),
    level: cell(row, "nivå"),
    ...(row["overordnet"] ? { parent: row["overordnet"] } : {}),
    ...(row["leder"] ? { leader: row["leder"] } : {}),
    ...(row["stedfortreder"] ? { deputy: row["stedfortreder"] } : {}),
    place: cell(row, "sted"),
    status: row["status"] === "planlagt" ? "planned" : "active",
  };
}

function toPerson(row: Record<string, string>): Person {
  return {
    id: cell(row, "id").toLowerCase(),
    name: cell(row, "navn"),
    email: cell(row, "epost"),
    units: list(cell(row, "enheter")),
    roles: list(cell(row, "roller") || "ansatt").map(toRole),
    profession: cell(row, "faggruppe"),
    language: (cell(row, "språk") || "nb") as Language,
  };
}

function toRole(word: string): Role {
  const role = roleOf[word];
  if (!role) throw new Error(`demo/municipality/ansatte.csv: unknown role "${word}"`);
  return role;
}

function cell(row: Record<string, string>, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`demo/municipality: column "${column}" is missing`);
  return value;
}

function list(text: string): string[] {
  return text.split("|").filter((part) => part !== "");
}
