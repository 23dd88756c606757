/** Whom somebody means by "lederen min": the nearest above in the tree who is somebody else. Pure. */
import { pathToRoot } from "../organisation/organisation.ts";
import type { Reader } from "../reader.ts";

export function leaderOf({
  id,
  person,
  organisation,
}: Pick<Reader, "id" | "person" | "organisation">): string | undefined {
  const path = pathToRoot(organisation, person.units[0] ?? "");
  return path.map(({ leader }) => leader).find((leader) => leader !== undefined && leader !== id);
}
