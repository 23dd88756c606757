/** What is allowed in the files but will make somebody wait. Pure. */
import { MAX_LEVELS, peopleFile, unitsFile, type Warning } from "../tables/file-faults.ts";
import type { Unit } from "./person.ts";
import type { PersonRow } from "./person-rows.ts";
import type { UnitRow } from "./unit-rows.ts";

export function warningsOf(units: readonly UnitRow[], people: readonly PersonRow[]): Warning[] {
  return [...nobodyAbove(units), ...fewAdministrators(people), ...notObjectIds(people)];
}

function nobodyAbove(rows: readonly UnitRow[]): Warning[] {
  const lines = new Map(rows.map(({ line, unit }) => [unit.id, line]));
  return unanswered(rows.map(({ unit }) => unit)).map((unit) => ({
    file: unitsFile,
    line: lines.get(unit.id),
    column: "leder",
    kind: "nobody-above",
    unit: unit.name,
  }));
}

/** Active units whose line upwards has neither leader nor deputy; for the root, itself. */
export function unanswered(units: readonly Unit[]): readonly Unit[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  return units.filter((unit) => {
    if (unit.status !== "active") return false;
    const seen = new Set([unit.id]);
    let at = unit.parent === undefined ? unit : byId.get(unit.parent);
    while (at && seen.size <= MAX_LEVELS) {
      const answers = at.status === "active" && (at.leader !== undefined || at.deputy !== undefined);
      if (answers) return false;
      seen.add(at.id);
      at = at.parent === undefined || seen.has(at.parent) ? undefined : byId.get(at.parent);
    }
    return true;
  });
}

function fewAdministrators(rows: readonly PersonRow[]): Warning[] {
  const count = rows.filter(({ person }) => person.roles.includes("administrator")).length;
  return count >= 2 ? [] : [{ file: peopleFile, column: "roller", kind: "few-administrators", count }];
}

const GUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** One warning for the lot: the first. */
function notObjectIds(rows: readonly PersonRow[]): Warning[] {
  const odd = rows.filter(({ person }) => !GUID.test(person.id));
  const [first] = odd;
  if (first === undefined) return [];
  const { line, person } = first;
  return [
    { file: peopleFile, line, column: "id", kind: "not-object-ids", count: odd.length, value: person.id },
  ];
}
