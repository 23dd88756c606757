/** Whom a goal concerns: those of its services and of everything below them; without services everybody. Pure. */
import { type Organisation, pathToRoot } from "../../organisation/organisation.ts";

/** @param units a person's own. */
export function isConcerned(
  organisation: Organisation,
  { services }: { readonly services: readonly string[] },
  units: readonly string[],
): boolean {
  if (services.length === 0) return true;
  return units.some((unit) => pathToRoot(organisation, unit).some(({ id }) => services.includes(id)));
}
