/** The active units as choices: in the order of the tree, and a part at a time when there are many. Pure. */
import type { Choice } from "../../adaptive-cards/parts/field.ts";
import type { Organisation } from "./organisation.ts";
import type { Unit } from "./person.ts";

/** More than this is too long a list on a phone, and a heavy card. */
const MOST_CHOICES = 100;

export interface UnitTree {
  /** What can be chosen within a unit, the unit itself first; within undefined: from the top. */
  choices(within: string | undefined): readonly Choice[];
  /** True when a unit of the list stands for a part of the tree that is asked about next. */
  asksOn(chosen: string, within: string | undefined): boolean;
  isActive(unit: string): boolean;
}

export function unitTree(organisation: Organisation): UnitTree {
  const below = childrenOf(organisation);
  const all = (unit: Unit): Unit[] => [unit, ...(below.get(unit.id) ?? []).flatMap((child) => all(child))];
  const roots = below.get(undefined) ?? [];

  function startOf(within: string | undefined): readonly Unit[] {
    const unit = within === undefined ? undefined : organisation.units.get(within);
    return unit ? [unit] : roots;
  }
  function isLarge(start: readonly Unit[]): boolean {
    return start.flatMap((unit) => all(unit)).length > MOST_CHOICES;
  }
  function isActive(id: string): boolean {
    return organisation.units.get(id)?.status === "active";
  }

  return {
    isActive,
    choices(within) {
      const start = startOf(within);
      const listed = isLarge(start)
        ? start.flatMap((unit) => [unit, ...(below.get(unit.id) ?? [])])
        : start.flatMap((unit) => all(unit));
      return toChoices(
        listed.filter((unit) => isActive(unit.id)),
        organisation,
      );
    },
    asksOn(chosen, within) {
      const start = startOf(within);
      const isItself = start.some((unit) => unit.id === chosen);
      return isLarge(start) && !isItself && (below.get(chosen) ?? []).length > 0;
    },
  };
}

/** Units by the unit above, in the order of their names. An open unit is never under a closed one. */
function childrenOf(organisation: Organisation): ReadonlyMap<string | undefined, readonly Unit[]> {
  const open = [...organisation.units.values()].filter((unit) => unit.status !== "closed");
  const byName = open.toSorted((a, b) => a.name.localeCompare(b.name, "nb"));
  return Map.groupBy(byName, (unit) => unit.parent);
}

/** Two units of the same name are told apart by the unit above. */
function toChoices(units: readonly Unit[], organisation: Organisation): Choice[] {
  const names = Map.groupBy(units, (unit) => unit.name);
  return units.map((unit) => {
    const parent = unit.parent === undefined ? undefined : organisation.units.get(unit.parent);
    const repeated = (names.get(unit.name)?.length ?? 0) > 1 && parent !== undefined;
    return { title: repeated ? `${unit.name} (${parent.name})` : unit.name, value: unit.id };
  });
}
