/** Who the leader of somebody, or of a group, is. Pure. */
import { type Organisation, pathToRoot } from "../organisation/organisation.ts";
import type { Reader } from "../reader.ts";
import { unitOf } from "./question.ts";

/** Whom somebody means by "lederen min": the nearest above in the tree who is somebody else. */
export function leaderOf({
  id,
  person,
  organisation,
}: Pick<Reader, "id" | "person" | "organisation">): string | undefined {
  const path = pathToRoot(organisation, person.units[0] ?? "");
  return path.map(({ leader }) => leader).find((leader) => leader !== undefined && leader !== id);
}

/** Who answers for what a group said: of a question to one unit whoever leads that, wherever its people are counted. */
export function leaderOfGroup(
  { units }: Organisation,
  question: string,
  group: { readonly at: string },
): string | undefined {
  return units.get(unitOf(question) ?? group.at)?.leader;
}
