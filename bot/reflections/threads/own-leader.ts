/** Who the leader of somebody, or of a group, is. Pure. */
import { type Organisation, pathToRoot } from "../../organisation/organisation.ts";
import type { Reader } from "../../reader.ts";
import { type Question, unitOf } from "../question.ts";

/** Whom somebody means by "lederen min": the nearest above in the tree who is somebody else. */
function leaderOf({
  id,
  person,
  organisation,
}: Pick<Reader, "id" | "person" | "organisation">): string | undefined {
  const path = pathToRoot(organisation, person.units[0] ?? "");
  return path.map(({ leader }) => leader).find((leader) => leader !== undefined && leader !== id);
}

/** Whom an answer with a name is for: the leader who asks, else "lederen min". */
export function leaderFor(
  reader: Pick<Reader, "id" | "person" | "organisation">,
  { id, question: { by } }: { readonly id: string; readonly question: Pick<Question, "by"> },
): string | undefined {
  if (by === undefined || by === reader.id) return leaderOf(reader);
  const { people, units } = reader.organisation;
  if (people.has(by)) return by;
  const now = units.get(unitOf(id) ?? "")?.leader;
  return now === undefined || now === reader.id ? leaderOf(reader) : now;
}

/** Who answers for what a group said: of a question to one unit whoever leads that, wherever its people are counted. */
export function leaderOfGroup(
  { units }: Organisation,
  question: string,
  group: { readonly at: string },
): string | undefined {
  return units.get(unitOf(question) ?? group.at)?.leader;
}
