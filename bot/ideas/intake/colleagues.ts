/** Whom a ressursperson may write for: people of their own units and everything below. Pure. */
import { hasRole, type Organisation, pathToRoot } from "../../organisation/organisation.ts";
import type { Person } from "../../organisation/person.ts";

/** More than this and the name has to be said more fully. */
export const MOST_COLLEAGUES = 10;

export function isFacilitator(organisation: Organisation, person: string): boolean {
  return hasRole(organisation, person, "facilitator");
}

/** Everybody whose name has all these words, or begins of them; in the order of their names. */
export function colleaguesNamed(
  organisation: Organisation,
  of: Pick<Person, "id" | "units">,
  name: string,
): readonly Person[] {
  const wanted = wordsOf(name);
  if (wanted.length === 0) return [];
  const isBelow = (unit: string) => pathToRoot(organisation, unit).some(({ id }) => of.units.includes(id));
  return [...organisation.people.values()]
    .filter(({ id, units }) => id !== of.id && units.some(isBelow))
    .filter((person) => wanted.every((word) => wordsOf(person.name).some((own) => own.startsWith(word))))
    .toSorted((a, b) => a.name.localeCompare(b.name, "nb"));
}

function wordsOf(text: string): readonly string[] {
  return text.toLocaleLowerCase("nb").match(/[\p{L}\p{N}]+/gu) ?? [];
}
