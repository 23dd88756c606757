/** A difference as lines that the IT person reads before and after an import. */
import type { Texts } from "../texts/texts.ts";
import type { Roster, RosterChange } from "./roster.ts";

/** Names shown of each kind; the rest is counted. */
const SHOWN = 20;

/** No lines when nothing differs and every active unit has a leader. */
export function differenceLines(
  change: RosterChange,
  { organisationFiles }: Texts,
  most: number = SHOWN,
): string[] {
  const words = organisationFiles.difference;
  const { units, people, withoutLeader, confirmedOnly } = change.difference;
  const names = namesOf(change);
  const moves = movesOf(change, names, words);
  const listed = [
    [words.unitsAdded, units.added.map(names.unit)],
    [words.unitsReopened, units.reopened.map(names.unit)],
    [words.unitsMoved, units.moved.map(moves.unit)],
    [words.unitsClosed, units.closed.map(names.unit)],
    [words.unitsChanged, units.changed.map(names.unit)],
    [words.peopleAdded, people.added.map(names.person)],
    [words.peopleMoved, people.moved.map(moves.person)],
    [words.peopleLeft, people.left.map(names.person)],
    [words.peopleChanged, people.changed.map(names.person)],
    [words.confirmedOnly, confirmedOnly.map(names.person)],
    [words.withoutLeader, withoutLeader.map(names.unit)],
  ] as const;
  return listed
    .filter(([, list]) => list.length > 0)
    .flatMap(([heading, list]) => [heading(list.length), ...shortened(list, most, words.and)]);
}

function shortened(names: readonly string[], most: number, and: (rest: number) => string): string[] {
  const rest = names.length - most;
  return [...names.slice(0, most), ...(rest > 0 ? [and(rest)] : [])].map((name) => `  ${name}`);
}

interface Names {
  unit(this: void, id: string): string;
  person(this: void, id: string): string;
}

/** Names as they will be; of those who left, as they were. */
function namesOf({ present, next }: RosterChange): Names {
  const units = mapOf([...present.units, ...next.units]);
  const people = mapOf([...present.people, ...next.people]);
  return { unit: (id) => units.get(id)?.name ?? id, person: (id) => people.get(id)?.name ?? id };
}

function movesOf(
  { present, next }: RosterChange,
  names: Names,
  words: Texts["organisationFiles"]["difference"],
): Names {
  const parentIn = ({ units }: Roster) => {
    const byId = mapOf(units);
    return (id: string) => {
      const parent = byId.get(id)?.parent;
      return parent === undefined ? words.top : names.unit(parent);
    };
  };
  const placesIn = ({ people }: Roster) => {
    const byId = mapOf(people);
    return (id: string) => (byId.get(id)?.units ?? []).map(names.unit).join(", ");
  };
  const [oldParent, newParent] = [parentIn(present), parentIn(next)];
  const [oldPlaces, newPlaces] = [placesIn(present), placesIn(next)];
  return {
    unit: (id) => words.movedTo(names.unit(id), oldParent(id), newParent(id)),
    person: (id) => words.movedTo(names.person(id), oldPlaces(id), newPlaces(id)),
  };
}

function mapOf<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((one) => [one.id, one]));
}
