/** Who writes Mandagskvarteret. */
import { hasRole } from "../../organisation/organisation.ts";
import type { Reader } from "../../reader.ts";

export function isEditor({ confirmed, organisation, id }: Reader): boolean {
  return confirmed && hasRole(organisation, id, "editor");
}
