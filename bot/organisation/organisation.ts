/** The organisation as one immutable snapshot, and what can be read from it. Pure. */
import type { Person, Role, Unit } from "./person.ts";

export interface Organisation {
  /** "" before the first import. */
  readonly version: string;
  readonly units: ReadonlyMap<string, Unit>;
  /** By Entra object id, lower case. */
  readonly people: ReadonlyMap<string, Person>;
  /** Administrators named by the environment, whether or not they are in the files. */
  readonly appointed: ReadonlySet<string>;
}

export function hasRole(organisation: Organisation, personId: string, role: Role): boolean {
  if (role === "administrator" && organisation.appointed.has(personId)) return true;
  return organisation.people.get(personId)?.roles.includes(role) ?? false;
}

export function administrators(organisation: Organisation): readonly string[] {
  const named = [...organisation.people.values()].filter((person) => person.roles.includes("administrator"));
  return [...new Set([...named.map((person) => person.id), ...organisation.appointed])].toSorted();
}

/** The unit and every unit above it, nearest first; closed units are passed over. */
export function pathToRoot(organisation: Organisation, unitId: string): readonly Unit[] {
  const path: Unit[] = [];
  const seen = new Set<string>();
  let at = organisation.units.get(unitId);
  while (at && !seen.has(at.id)) {
    seen.add(at.id);
    if (at.status !== "closed") path.push(at);
    at = at.parent === undefined ? undefined : organisation.units.get(at.parent);
  }
  return path;
}

/** Active units this person leads or is deputy of. */
export function unitsLedBy(organisation: Organisation, personId: string): readonly Unit[] {
  return [...organisation.units.values()].filter(
    (unit) => unit.status === "active" && (unit.leader === personId || unit.deputy === personId),
  );
}

export function isLeader(organisation: Organisation, personId: string): boolean {
  return unitsLedBy(organisation, personId).length > 0;
}
