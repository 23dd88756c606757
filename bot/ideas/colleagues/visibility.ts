/** Who may see an idea besides those who work on it, and where it is listed for them. Pure. */
import type { Organisation } from "../../organisation/organisation.ts";
import { HIDDEN_TEXT } from "../taking-away/hidden-text.ts";
import type { Idea } from "../idea.ts";

/** "municipality", or "unit|ID": everybody there sees what is listed. */
export type Place = string;

const MUNICIPALITY: Place = "municipality";

type Shared = Pick<Idea, "visibility" | "unit" | "state" | "problem">;

/** Where an idea is listed; nowhere until proposer and leader have agreed to share it. */
export function placeOf(idea: Shared): Place | undefined {
  // What the proposer took back, or somebody had to hide, is not shown to others any more.
  if (idea.state === "withdrawn" || idea.problem === HIDDEN_TEXT) return undefined;
  if (idea.visibility === "municipality") return MUNICIPALITY;
  return idea.visibility === "unit" ? `unit|${idea.unit}` : undefined;
}

/** Where somebody looks: the units they work in or answer for, and the municipality. Nowhere for who is not in the organisation. */
export function placesSeenBy(organisation: Organisation, person: string): readonly Place[] {
  const known = organisation.people.get(person);
  if (!known) return [];
  const answersFor = [...organisation.units.values()].filter(
    (unit) => unit.leader === person || unit.deputy === person,
  );
  const units = new Set([...known.units, ...answersFor.map(({ id }) => id)]);
  return [...[...units].map((id) => `unit|${id}`), MUNICIPALITY];
}

export function maySee(organisation: Organisation, idea: Shared, person: string): boolean {
  const place = placeOf(idea);
  return place !== undefined && placesSeenBy(organisation, person).includes(place);
}
