/** Which questions may have been sent to somebody, by their names alone: leaders ask many that are for others. Pure. */
import { isReader, parseAudience } from "../weekly-update/audience/audience.ts";
import type { Reader } from "../reader.ts";

/** @param rows "INSTANT|ID", as pointers have it; @param units whose questions concern the reader as well; @returns the ids. */
export function concerning(
  { organisation, id: person }: Pick<Reader, "organisation" | "id">,
  rows: readonly string[],
  units: ReadonlySet<string> = new Set(),
): readonly string[] {
  return rows
    .map((row) => row.slice(row.indexOf("|") + 1))
    .filter((id) => {
      const audience = parseAudience(id.split("|")[1] ?? "");
      if (audience?.kind === "unit" && units.has(audience.unit)) return true;
      return audience !== undefined && isReader(organisation, audience, person);
    });
}
