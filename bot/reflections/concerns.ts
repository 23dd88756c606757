/** Which questions may have been sent to somebody, by their names alone: leaders ask many that are for others. Pure. */
import { isReader } from "../weekly-update/audience/audience.ts";
import type { Reader } from "../reader.ts";
import { audienceOf, idIn } from "./question.ts";

/** @param rows "INSTANT|ID", as pointers have it; @param units whose questions concern the reader as well; @returns the ids. */
export function concerning(
  { organisation, id: person }: Pick<Reader, "organisation" | "id">,
  rows: readonly string[],
  units: ReadonlySet<string> = new Set(),
): readonly string[] {
  return rows.map(idIn).filter((id) => {
    const audience = audienceOf(id);
    if (audience?.kind === "unit" && units.has(audience.unit)) return true;
    return audience !== undefined && isReader(organisation, audience, person);
  });
}
