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
  const { units } = await deps.people.organisation();
  const asked = new Map<PersonId, Unit[]>();
  const isAble = askedOnce(deps, now);
  for (const unit of units.values()) {
    const person = unit.status === "active" ? await askedFor(deps, unit, now, isAble) : undefined;
    if (person !== undefined) asked.set(person, [...(asked.get(person) ?? []), unit]);
  }
  return asked;
}

/** Those of a person's services for which it is this person who is asked. */
export async function askedAbout(deps: ServicesDeps, person: PersonId, now: Date): Promise<readonly Unit[]> {
  const isAble = askedOnce(deps, now);
  const asked: Unit[] = [];
  for (const unit of await servicesOf(deps, person, now))
    if ((await askedFor(deps, unit, now, isAble)) === person) asked.push(unit);
  return asked;
}

type IsAble = (person: PersonId) => Promise<boolean>;

async function askedFor(
  deps: ServicesDeps,
  unit: Unit,
  now: Date,
  isAble: IsAble,
): Promise<PersonId | undefined> {
  const { people } = await deps.people.organisation();
  for (const person of await lineOf(deps, unit, now))
    if (people.has(person) && (await isAble(person))) return person;
  return undefined;
}

/** In the files, not away, and the bot can write to them. */
function askedOnce(deps: ServicesDeps, now: Date): IsAble {
  const known = new Map<PersonId, Promise<boolean>>();
  return (person) => {
    const able = known.get(person) ?? isThere(deps, person, now);
    known.set(person, able);
    return able;
  };
}

/** The leader, whom the leader has chosen while away, the deputy. */
async function lineOf({ people }: ServicesDeps, { leader, deputy }: Unit, now: Date): Promise<PersonId[]> {
  const absence = leader === undefined ? undefined : await people.absence(leader, now);
  return [leader, absence?.deputy, deputy].filter((person) => person !== undefined);
}

async function isThere(deps: ServicesDeps, person: PersonId, now: Date): Promise<boolean> {
  return !(await deps.people.isAway(person, now)) && (await deps.reachable(person));
}
