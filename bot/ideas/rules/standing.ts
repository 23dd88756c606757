/** What somebody is to an idea, with what the organisation says about where the idea is. Pure. */
import { type Organisation, pathToRoot } from "../../organisation/organisation.ts";
import type { Party, Standing } from "./parties.ts";
import type { Idea } from "../idea.ts";

export function standingOf(
  organisation: Organisation,
  { owner }: Pick<Idea, "owner">,
  person: string | undefined,
  party: Party,
): Standing {
  const path = owner.role === "administrator" ? [] : pathToRoot(organisation, owner.unit);
  const own = path.find(({ id }) => owner.role !== "administrator" && id === owner.unit);
  const higher = path.filter((unit) => unit !== own);
  const answersFor = (unit: (typeof path)[number]) => unit.leader === person || unit.deputy === person;
  const above = person !== undefined && !(own && answersFor(own)) && higher.some(answersFor);
  return { party, above, atRoot: higher.length === 0 };
}
