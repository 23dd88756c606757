/** What the two files say, and what follows from it: the next snapshot and how it differs from the present one. Pure. */
import type { Person, Unit } from "./person.ts";

/** Everybody and everything in one import. Person ids are compared without case. */
export interface Roster {
  readonly units: readonly Unit[];
  readonly people: readonly Person[];
}

export const emptyRoster: Roster = { units: [], people: [] };

/** Ids, so that whoever shows it chooses the words. Closed units are in `next` only. */
export interface Difference {
  readonly units: {
    readonly added: readonly string[];
    readonly moved: readonly string[];
    readonly closed: readonly string[];
    /** Closed before, in the files again. */
    readonly reopened: readonly string[];
    /** Another name, level, place, status, leader or deputy. */
    readonly changed: readonly string[];
  };
  readonly people: {
    readonly added: readonly string[];
    readonly moved: readonly string[];
    readonly left: readonly string[];
    /** Another name, address, role, profession or language. */
    readonly changed: readonly string[];
  };
  /** Active units without a leader, whether or not that is new. */
  readonly withoutLeader: readonly string[];
  /** People confirmed in the chat whom the files do not have: they stay. */
  readonly confirmedOnly: readonly string[];
}

/** An import as a whole: what is, what will be, and what that changes. */
export interface RosterChange {
  readonly present: Roster;
  readonly next: Roster;
  readonly difference: Difference;
}

export function changeOf(present: Roster, files: Roster): RosterChange {
  const next = nextRoster(present, files);
  return { present, next, difference: differenceOf(present, next) };
}

/** The files as they take effect: a unit that is missing from them is closed and keeps its name. */
function nextRoster(present: Roster, files: Roster): Roster {
  const units = files.units.map((unit) => normalUnit(unit));
  const kept = new Set(units.map((unit) => unit.id));
  const closed = present.units
    .filter((unit) => !kept.has(unit.id))
    .map((unit): Unit => ({ ...unit, status: "closed" }));
  return {
    units: [...units, ...closed].toSorted(byId),
    people: withConfirmed(present, {
      units: [...units, ...closed],
      people: files.people.map((person) => normalPerson(person)),
    }).toSorted(byId),
  };
}

/** Whoever was confirmed in the chat stays until the files have them; of a closed unit they go to the one above. */
function withConfirmed({ people }: Roster, next: Roster): readonly Person[] {
  const inFiles = mapOf(next.people);
  const units = mapOf(next.units);
  const open = (id: string): string => {
    const unit = units.get(id);
    return unit?.status === "closed" && unit.parent !== undefined ? open(unit.parent) : id;
  };
  const kept = people.filter(({ id, confirmed }) => confirmed !== undefined && !inFiles.has(id));
  return [...next.people, ...kept.map((person) => ({ ...person, units: person.units.map(open) }))];
}

function differenceOf(present: Roster, next: Roster): Difference {
  return {
    units: unitDifference(mapOf(present.units), next.units),
    people: peopleDifference(mapOf(present.people), next),
    withoutLeader: ids(next.units.filter((unit) => unit.status === "active" && unit.leader === undefined)),
    confirmedOnly: ids(next.people.filter(({ confirmed }) => confirmed !== undefined)),
  };
}

export function isUnchanged(difference: Difference): boolean {
  const { units, people } = difference;
  return [...Object.values(units), ...Object.values(people)].every((list) => list.length === 0);
}

function unitDifference(before: ReadonlyMap<string, Unit>, after: readonly Unit[]): Difference["units"] {
  const pairs = after.map((unit) => ({ old: before.get(unit.id), unit }));
  const known = pairs.flatMap(({ old, unit }) => (old === undefined ? [] : [{ old, unit }]));
  const open = known.filter(({ old, unit }) => old.status !== "closed" && unit.status !== "closed");
  return {
    added: ids(pairs.filter(({ old }) => old === undefined).map(({ unit }) => unit)),
    moved: ids(open.filter(({ old, unit }) => old.parent !== unit.parent).map(({ unit }) => unit)),
    closed: ids(
      known
        .filter(({ old, unit }) => old.status !== "closed" && unit.status === "closed")
        .map(({ unit }) => unit),
    ),
    reopened: ids(
      known
        .filter(({ old, unit }) => old.status === "closed" && unit.status !== "closed")
        .map(({ unit }) => unit),
    ),
    changed: ids(
      open.filter(({ old, unit }) => unitDetails(old) !== unitDetails(unit)).map(({ unit }) => unit),
    ),
  };
}

function peopleDifference(before: ReadonlyMap<string, Person>, next: Roster): Difference["people"] {
  const after = mapOf(next.people);
  const known = next.people.flatMap((person) => {
    const old = before.get(person.id);
    return old === undefined ? [] : [{ old, person }];
  });
  return {
    added: ids(next.people.filter((person) => !before.has(person.id))),
    moved: ids(
      known.filter(({ old, person }) => unitsOf(old) !== unitsOf(person)).map(({ person }) => person),
    ),
    left: ids([...before.values()].filter((person) => !after.has(person.id))),
    changed: ids(
      known
        .filter(({ old, person }) => personDetails(old) !== personDetails(person))
        .map(({ person }) => person),
    ),
  };
}

function normalUnit(unit: Unit): Unit {
  return {
    ...unit,
    ...(unit.leader === undefined ? {} : { leader: unit.leader.toLowerCase() }),
    ...(unit.deputy === undefined ? {} : { deputy: unit.deputy.toLowerCase() }),
  };
}

function normalPerson(person: Person): Person {
  return { ...person, id: person.id.toLowerCase() };
}

function unitDetails(unit: Unit): string {
  return JSON.stringify([unit.name, unit.level, unit.place, unit.status, unit.leader, unit.deputy]);
}

function personDetails(person: Person): string {
  const { name, email, profession, language, confirmed } = person;
  return JSON.stringify([name, email, profession, language, person.roles.toSorted(), confirmed?.at]);
}

/** The first unit is where the person's ideas go by default, so their order counts. */
function unitsOf(person: Person): string {
  return JSON.stringify(person.units);
}

function mapOf<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((one) => [one.id, one]));
}

function ids(list: readonly { readonly id: string }[]): readonly string[] {
  return list.map((one) => one.id);
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
