/** Who wrote the comments that are shown, so that a leader can answer them. Pure; what it returns is sealed before it is kept. */
import { createHomes, type TreeUnit } from "../../privacy/small-groups.ts";
import type { AskedPerson, Results } from "./results.ts";

type Asked = AskedPerson & { readonly id: string };

/**
 * @param units the tree that the results were computed by
 * @returns person ids, of each group and comment in the order of the results; of two who wrote the same, each of one. "":
 * nobody who was asked wrote it
 */
export function authorsOf(
  { groups }: Results,
  units: readonly TreeUnit[],
  asked: readonly Asked[],
): readonly (readonly string[])[] {
  const homeOf = createHomes(units);
  const byHome = Map.groupBy(asked.filter(isShown), (person) => homeOf(person.units) ?? "");
  return groups.map((group) => {
    const left = group.units.flatMap((unit) => byHome.get(unit) ?? []);
    return group.comments.map((text) => {
      const at = left.findIndex(({ answer }) => answer?.comment === text);
      return at < 0 ? "" : (left.splice(at, 1)[0]?.id ?? "");
    });
  });
}

function isShown({ answer }: AskedPerson): boolean {
  return answer !== undefined && answer.sees !== "self" && answer.mayShow === true;
}
