/** Towns for the attacks on figures: made by chance that repeats. */
import { talliesOf, type TreeUnit } from "../../bot/privacy/small-groups.ts";
import type { Equation } from "./adversary.ts";
import { seeded } from "./seeded.ts";

export type Chance = (below: number) => number;

export function chance(seed: number): Chance {
  const random = seeded(seed);
  return (below) => Math.floor(random() * below);
}

export function treeOf(any: Chance, size: number): TreeUnit[] {
  return Array.from({ length: size }, (_, at) => ({
    id: `u${at}`,
    ...(at === 0 ? {} : { parent: `u${any(at)}` }),
    status: any(6) === 0 ? "planned" : "active",
  }));
}

interface Person {
  readonly id: string;
  units: string[];
}

export interface Week {
  readonly units: readonly TreeUnit[];
  readonly people: readonly Person[];
  readonly counted: ReadonlySet<string>;
}

/** A town over some weeks: people move, come and leave, units open and close. */
export function weeksOf(any: Chance, number: number): Week[] {
  let units = treeOf(any, 3 + any(8));
  const anywhere = () => `u${any(units.length)}`;
  let people: Person[] = Array.from({ length: 20 + any(60) }, (_, at) => ({
    id: `p${at}`,
    units: any(8) === 0 ? [anywhere(), anywhere()] : [anywhere()],
  }));
  return Array.from({ length: number }, (_, week) => {
    people = people
      .filter(() => any(40) > 0)
      .map((person) => (any(12) === 0 ? { ...person, units: [anywhere()] } : person));
    people.push({ id: `new${week}`, units: [anywhere()] });
    units = units.map((unit) => (any(12) === 0 ? { ...unit, status: "closed" } : unit));
    const counted = people.filter(() => any(5) < 3).map(({ id }) => id);
    return { units, people, counted: new Set(counted) };
  });
}

export function homesOf({ units, people }: Week): ReadonlyMap<string, readonly string[]> {
  const homes = new Map<string, string[]>();
  for (const person of people)
    for (const home of talliesOf(units, [person], () => false).keys())
      homes.set(home, [...(homes.get(home) ?? []), person.id]);
  return homes;
}

/** Groups may be added up. */
export function isSumOf(groups: readonly Equation[], target: Equation): boolean {
  const wanted = new Set(target);
  const inside = groups.filter((group) => group.every((unknown) => wanted.has(unknown)));
  return new Set(inside.flat()).size === wanted.size;
}
