/** The tree as a systemansvarlig looks through it: what is under a unit, how many work there, units by name. Pure. */
import type { Organisation } from "../organisation.ts";
import type { Unit } from "../person.ts";

interface UnitFigures {
  /** People of the unit itself. */
  readonly own: number;
  /** People of the unit and of every open unit under it, each once. */
  readonly all: number;
  /** Open units directly under it. */
  readonly below: number;
}

export interface UnitBrowser {
  /** Open units directly under one, by name; of undefined: the top. */
  below(unit: string | undefined): readonly Unit[];
  figures(unit: string): UnitFigures;
  /** The units above, the topmost first. */
  above(unit: string): readonly Unit[];
  /** Open units whose name has every word of the query, by name. */
  named(query: string): readonly Unit[];
}

export function unitBrowser({ units, people }: Organisation): UnitBrowser {
  const open = [...units.values()].filter((unit) => unit.status !== "closed").toSorted(byName);
  const below = Map.groupBy(open, (unit) => unit.parent);
  const placed = [...people.values()].flatMap(({ id, units: of }) => of.map((unit) => ({ id, unit })));
  const peopleOf = Map.groupBy(placed, ({ unit }) => unit);

  function within(unit: string): readonly string[] {
    return [unit, ...(below.get(unit) ?? []).flatMap((child) => within(child.id))];
  }
  function idsIn(of: readonly string[]): number {
    return new Set(of.flatMap((unit) => (peopleOf.get(unit) ?? []).map(({ id }) => id))).size;
  }

  return {
    below: (unit) => below.get(unit) ?? [],
    figures: (unit) => ({
      own: idsIn([unit]),
      all: idsIn(within(unit)),
      below: (below.get(unit) ?? []).length,
    }),
    above(unit) {
      const path: Unit[] = [];
      let at = units.get(units.get(unit)?.parent ?? "");
      while (at && !path.includes(at)) {
        path.unshift(at);
        at = units.get(at.parent ?? "");
      }
      return path;
    },
    named(query) {
      const words = folded(query)
        .split(/\s+/)
        .filter((word) => word !== "");
      return words.length === 0
        ? []
        : open.filter(({ name }) => words.every((word) => folded(name).includes(word)));
    },
  };
}

/** In the order of a Norwegian list. */
export function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name.localeCompare(b.name, "nb");
}

function folded(text: string): string {
  return text.normalize("NFC").toLocaleLowerCase("nb-NO").trim();
}
