/** Which services somebody answers for, and who is asked for a service's line. */
import type { PersonId } from "../../chat.ts";
import type { People } from "../../organisation/people.ts";
import { unitsLedBy } from "../../organisation/organisation.ts";
import type { Unit } from "../../organisation/person.ts";

export interface ServicesDeps {
  readonly people: Pick<People, "organisation" | "absence" | "isAway" | "unitsActedFor">;
  /** False when somebody has blocked the bot or taken it away. */
  readonly reachable: (person: PersonId) => Promise<boolean>;
}

/** Units that this person may send a line for: as leader, as deputy, or chosen by an absent leader. */
export async function servicesOf(
  { people }: Pick<ServicesDeps, "people">,
  person: PersonId,
  now: Date,
): Promise<readonly Unit[]> {
  const own = unitsLedBy(await people.organisation(), person);
  const acting = await people.unitsActedFor(person, now);
  const all = new Map([...own, ...acting].map((unit) => [unit.id, unit]));
  return [...all.values()].toSorted((a, b) => Number(b.leader === person) - Number(a.leader === person));
}

/** Who is asked now: the leader, else whoever acts instead. Services where nobody can answer are left out. */
export async function askedNow(
  deps: ServicesDeps,
  now: Date,
): Promise<ReadonlyMap<PersonId, readonly Unit[]>> {
  const { people, units } = await deps.people.organisation();
  const known = new Map<PersonId, Promise<boolean>>();
  const canAct = (person: PersonId) => {
    const able = known.get(person) ?? isAble(deps, person, now);
    known.set(person, able);
    return able;
  };
  const asked = new Map<PersonId, Unit[]>();
  for (const unit of units.values()) {
    if (unit.status !== "active") continue;
    for (const person of await lineOf(deps, unit, now)) {
      if (!people.has(person) || !(await canAct(person))) continue;
      asked.set(person, [...(asked.get(person) ?? []), unit]);
      break;
    }
  }
  return asked;
}

/** The leader, whom the leader has chosen while away, the deputy. */
async function lineOf({ people }: ServicesDeps, { leader, deputy }: Unit, now: Date): Promise<PersonId[]> {
  const absence = leader === undefined ? undefined : await people.absence(leader, now);
  return [leader, absence?.deputy, deputy].filter((person) => person !== undefined);
}

async function isAble(deps: ServicesDeps, person: PersonId, now: Date): Promise<boolean> {
  return !(await deps.people.isAway(person, now)) && (await deps.reachable(person));
}
