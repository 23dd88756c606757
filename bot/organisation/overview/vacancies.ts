/** Units where nobody can answer, or where whoever should cannot be reached. Pure. */
import type { Organisation } from "../organisation.ts";
import type { Unit } from "../person.ts";
import { byName } from "./units.ts";

/** Whether the bot can write to somebody. */
export type Reach = "reached" | "never-met" | "blocked";

type VacancyKind =
  /** Neither leader nor deputy. */
  | "both"
  | "leader"
  /** Leader according to the units, but not among the people. */
  | "left"
  | Exclude<Reach, "reached">;

export interface Vacancy {
  readonly unit: Unit;
  readonly kind: VacancyKind;
}

/** Worst first. */
const order: readonly VacancyKind[] = ["both", "left", "leader", "blocked", "never-met"];

/** Leaders of active units, each once: whose reach has to be asked. */
export function leadersAsked({ units, people }: Organisation): readonly string[] {
  const leaders = activeOf(units).flatMap(({ leader }) => (leader && people.has(leader) ? [leader] : []));
  return [...new Set(leaders)];
}

export function vacanciesOf(
  organisation: Organisation,
  reach: ReadonlyMap<string, Reach>,
): readonly Vacancy[] {
  return activeOf(organisation.units)
    .flatMap((unit): Vacancy[] => {
      const kind = kindOf(unit, organisation, reach);
      return kind === undefined ? [] : [{ unit, kind }];
    })
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || byName(a.unit, b.unit));
}

function kindOf(
  { leader, deputy }: Unit,
  { people }: Organisation,
  reach: ReadonlyMap<string, Reach>,
): VacancyKind | undefined {
  if (leader === undefined) return deputy === undefined ? "both" : "leader";
  if (!people.has(leader)) return "left";
  const known = reach.get(leader) ?? "reached";
  return known === "reached" ? undefined : known;
}

function activeOf(units: ReadonlyMap<string, Unit>): readonly Unit[] {
  return [...units.values()].filter(({ status }) => status === "active");
}
