/** Units from which nothing came, of those where that says nothing about one person. Pure. */
import type { Unit } from "../../organisation/person.ts";
import { createHomes } from "../../privacy/small-groups.ts";
import { SILENCE_AT_LEAST } from "./figures.ts";

type TreeUnit = Pick<Unit, "id" | "name" | "parent" | "status">;

/** Ids in the order of the tree. @param heard units from which something came */
export function quietUnits(
  units: readonly TreeUnit[],
  people: Iterable<{ readonly units: readonly string[] }>,
  heard: ReadonlySet<string>,
): readonly string[] {
  const homeOf = createHomes(units);
  const homes = Map.groupBy(
    [...people].map((person) => homeOf(person.units)),
    (home) => home,
  );
  return inOrder(units)
    .filter(({ id, status }) => status === "active" && !heard.has(id))
    .filter(({ id }) => (homes.get(id)?.length ?? 0) >= SILENCE_AT_LEAST)
    .map(({ id }) => id);
}

/** Each unit before those under it. */
function inOrder(units: readonly TreeUnit[]): readonly TreeUnit[] {
  const known = new Set(units.map(({ id }) => id));
  const children = Map.groupBy(units, ({ parent }) =>
    parent !== undefined && known.has(parent) ? parent : undefined,
  );
  const found = new Set(children.get(undefined));
  const walk = (unit: TreeUnit): readonly TreeUnit[] => [
    unit,
    ...(children.get(unit.id) ?? []).flatMap((child) => walk(child)),
  ];
  return [...found].flatMap((root) => walk(root));
}
