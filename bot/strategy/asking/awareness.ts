/** Who knew a goal, in groups that are large enough for nobody to be found in them. Pure. */
import type { Organisation } from "../../organisation/organisation.ts";
import { createHomes, smallGroups, type Tally } from "../../privacy/small-groups.ts";
import type { Closed } from "./answer-store.ts";
import { isConcerned } from "../plan/concerned.ts";
import type { Goal } from "../plan/goal.ts";
import type { Tap } from "./tap-store.ts";

/** Answers in a group. Kept with the figures: another number later changes nothing of them. */
export const AT_LEAST = 5;

/** Empty when there are too few answers to show any. @param goal undefined: it is not in the plan any more. */
export function awarenessIn(
  organisation: Organisation,
  goal: Pick<Goal, "services"> | undefined,
  taps: readonly Tap[],
): Closed["awareness"] {
  const units = [...organisation.units.values()];
  const homeOf = createHomes(units);
  const homes = taps.flatMap((tap) => homeOf([tap.unit]) ?? []);
  const counted = countOf(homes);
  const people = countOf(
    [...organisation.people.values()]
      .filter((person) => isConcerned(organisation, goal ?? { services: [] }, person.units))
      .flatMap((person) => homeOf(person.units) ?? []),
  );
  const tallies = new Map(
    [...new Set([...people.keys(), ...counted.keys()])].map((unit) => [unit, tally(unit)]),
  );
  const found = smallGroups(units, tallies, { atLeast: AT_LEAST, others: 1 });
  if (found.kind === "too-few") return [];
  return found.groups.flatMap(({ at, units: ofGroup, counted: of, people: asked }) => {
    const inGroup = new Set(ofGroup);
    // When all who were asked have answered, one answer is left out.
    const inFigures = taps.filter((_, index) => inGroup.has(homes[index] ?? "")).slice(0, of);
    const knew = inFigures.filter((tap) => tap.knew).length;
    // That all said the same tells it of each of them, unless so many said nothing that anybody may be one of those.
    const isSaidOfEach = (knew === 0 || knew === of) && asked - of < AT_LEAST;
    return isSaidOfEach ? [] : [{ at, units: [...ofGroup], knew, of }];
  });

  /** Somebody may have left since they answered. */
  function tally(unit: string): Tally {
    const answered = counted.get(unit) ?? 0;
    return { people: Math.max(people.get(unit) ?? 0, answered), counted: answered };
  }
}

function countOf(homes: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...Map.groupBy(homes, (home) => home)].map(([home, all]) => [home, all.length]));
}
