/** Whom an absent leader can choose, and who gets new ideas then. Pure. */
import type { Choice } from "../../adaptive-cards/parts/field.ts";
import type { Reader } from "../reader.ts";
import { unitsLedBy } from "./organisation.ts";
import type { Unit } from "./person.ts";

/** The value of the choice that leaves it to each unit's own deputy. */
export const OWN_DEPUTY = "own";
/** A longer list is of no use on a phone; whoever is missing can be made deputy in the files. */
const MOST_PEOPLE = 100;

/** The own deputy first, then colleagues. Empty for somebody who leads no unit. */
export function deputyChoices(reader: Reader): readonly Choice[] {
  const units = led(reader);
  if (units.length === 0) return [];
  const own: Choice = { title: ownTitle(reader, units), value: OWN_DEPUTY };
  return [own, ...candidates(reader, units).map(({ id, name }) => ({ title: name, value: id }))];
}

export function deputyIds(reader: Reader): ReadonlySet<string> {
  return new Set(candidates(reader, led(reader)).map(({ id }) => id));
}

/** A line for each unit that the reader leads. */
export function receiverLines(reader: Reader, chosen: string): readonly string[] {
  const words = reader.texts.organisation.away;
  const { people } = reader.organisation;
  return led(reader).map((unit) => {
    const deputy = chosen === OWN_DEPUTY ? unit.deputy : chosen;
    const name = deputy === undefined ? undefined : people.get(deputy)?.name;
    return name === undefined ? words.goesUp(unit.name) : words.goesTo(unit.name, name);
  });
}

function led({ organisation, id }: Reader): readonly Unit[] {
  return unitsLedBy(organisation, id).filter((unit) => unit.leader === id);
}

function ownTitle({ organisation, texts }: Reader, units: readonly Unit[]): string {
  const words = texts.organisation.away;
  const [only, ...more] = units;
  if (more.length > 0) return words.ownDeputies;
  const name = organisation.people.get(only?.deputy ?? "")?.name;
  return name === undefined ? words.noDeputy : words.ownDeputy(name);
}

/** People of the units led, and whoever leads or is deputy there, above, or in a unit under the same one. */
function candidates(reader: Reader, units: readonly Unit[]): { id: string; name: string }[] {
  const { organisation, id } = reader;
  const ids = new Set(units.map((unit) => unit.id));
  const parents = new Set(units.flatMap((unit) => unit.parent ?? []));
  const near = [...organisation.units.values()].filter(
    (unit) =>
      ids.has(unit.id) || parents.has(unit.id) || (unit.parent !== undefined && parents.has(unit.parent)),
  );
  const answerers = new Set(near.flatMap((unit) => [unit.leader ?? [], unit.deputy ?? []].flat()));
  const own = units.length === 1 ? units[0]?.deputy : undefined;
  return [...organisation.people.values()]
    .filter((person) => answerers.has(person.id) || person.units.some((unit) => ids.has(unit)))
    .filter((person) => person.id !== id && person.id !== own)
    .toSorted(
      (a, b) =>
        Number(answerers.has(b.id)) - Number(answerers.has(a.id)) || a.name.localeCompare(b.name, "nb"),
    )
    .slice(0, MOST_PEOPLE);
}
