/** Who a word or a button is for. */
import type { PersonId } from "../chat.ts";
import type { Clock } from "../clock.ts";
import type { Audience } from "../handler.ts";
import { isAtTop } from "../organisation/answers-for.ts";
import { hasRole, isLeader } from "../organisation/organisation.ts";
import type { People } from "../organisation/people.ts";
import type { Reader } from "../reader.ts";

/** Whether any one of these audiences is theirs. */
export type IsAmong = (reader: Reader, who: readonly Audience[]) => Promise<boolean>;

export function createIsAmong(people: People, clock: Clock): IsAmong {
  return async function isAmong(reader, who) {
    for (const audience of who) if (await belongs(reader, audience)) return true;
    return false;
  };

  async function belongs(reader: Reader, audience: Audience): Promise<boolean> {
    if (audience === "everyone") return true;
    if (audience === "confirmed") return reader.confirmed;
    if (audience === "leader") return isLeader(reader.organisation, reader.id) || standsIn(reader.id);
    if (audience === "top") return isAtTop(people, reader.organisation, reader.id, clock());
    return hasRole(reader.organisation, reader.id, audience);
  }

  /** Whether an absent leader chose this person as deputy. */
  async function standsIn(person: PersonId): Promise<boolean> {
    return (await people.unitsActedFor(person, clock())).length > 0;
  }
}
