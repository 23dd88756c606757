/** Who a word or a button is for. */
import type { Audience } from "../handler.ts";
import { hasRole, isLeader } from "../organisation/organisation.ts";
import type { Reader } from "../reader.ts";

export function isAmong(reader: Reader, who: readonly Audience[]): boolean {
  return who.some((audience) => belongsTo(reader, audience));
}

function belongsTo(reader: Reader, audience: Audience): boolean {
  if (audience === "everyone") return true;
  if (audience === "leader") return isLeader(reader.organisation, reader.id);
  return hasRole(reader.organisation, reader.id, audience);
}
