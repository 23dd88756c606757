/** Who a word or a button is for. */
import type { PersonId } from "../chat.ts";
import type { Audience } from "../handler.ts";
import { hasRole, isLeader } from "../organisation/organisation.ts";
import type { Reader } from "../reader.ts";

/** Whether any one of these audiences is theirs. */
export type IsAmong = (reader: Reader, who: readonly Audience[]) => Promise<boolean>;

/** @param standsIn whether an absent leader chose this person as deputy. */
export function createIsAmong(standsIn: (person: PersonId) => Promise<boolean>): IsAmong {
  return async function isAmong(reader, who) {
    for (const audience of who) if (await belongs(reader, audience)) return true;
    return false;
  };

  async function belongs(reader: Reader, audience: Audience): Promise<boolean> {
    if (audience === "everyone") return true;
    if (audience === "leader") return isLeader(reader.organisation, reader.id) || standsIn(reader.id);
    return hasRole(reader.organisation, reader.id, audience);
  }
}
