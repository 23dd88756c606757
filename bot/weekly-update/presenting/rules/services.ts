/** Which units present themselves. Pure. */
import type { Organisation } from "../../../organisation/organisation.ts";
import type { Unit } from "../../../organisation/person.ts";

const USUAL_LEVEL = "tjeneste";
/** One alone would be every week's turn: then the tree says more than the level's name. */
const FEWEST = 2;

/**
 * Active units of a level, by name; only those with people, in themselves or below.
 * @param level as the municipality's file names it; undefined: "tjeneste", or what lies directly under the top
 * when hardly any unit is of that level.
 */
export function servicesOf(organisation: Organisation, level?: string): readonly Unit[] {
  const peopled = unitsWithPeople(organisation);
  const candidates = [...organisation.units.values()]
    .filter((unit) => unit.status === "active" && peopled.has(unit.id))
    .toSorted((a, b) => a.name.localeCompare(b.name, "nb") || (a.id < b.id ? -1 : 1));
  const named = candidates.filter((unit) => isOfLevel(unit, level ?? USUAL_LEVEL));
  if (level !== undefined || named.length >= FEWEST) return named;
  const isUnderTop = ({ parent }: Unit) =>
    parent !== undefined && organisation.units.get(parent)?.parent === undefined;
  return candidates.filter(isUnderTop);
}

function isOfLevel(unit: Unit, level: string): boolean {
  return unit.level.trim().toLocaleLowerCase("nb") === level.trim().toLocaleLowerCase("nb");
}

/** Ids of units where somebody belongs, and of all units above them. */
function unitsWithPeople({ units, people }: Organisation): ReadonlySet<string> {
  const found = new Set<string>();
  for (const person of people.values())
    for (const own of person.units)
      for (let at = units.get(own); at && !found.has(at.id); at = units.get(at.parent ?? ""))
        found.add(at.id);
  return found;
}
