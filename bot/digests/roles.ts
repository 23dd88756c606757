/** What somebody follows: units they answer for, all below those, units they represent people in. */
import { unitsAnsweredFor } from "../organisation/answers-for.ts";
import { hasRole, type Organisation, unitsLedBy } from "../organisation/organisation.ts";
import type { People } from "../organisation/people.ts";
import type { Unit } from "../organisation/person.ts";
import { someAtATime } from "../storage/some-at-a-time.ts";

export interface Follows {
  /** Leads, stands in for, or is deputy of while nobody else can. */
  readonly own: readonly Unit[];
  /** Of `own`, those the person leads themselves. */
  readonly leads: readonly Unit[];
  /** Active units below those, without them. */
  readonly below: readonly Unit[];
  /** Tillitsvalgt, verneombud: their units and all below; none where too few work to be told of. */
  readonly represents: readonly Unit[];
  readonly administrates: boolean;
}

export async function followedBy(
  people: People,
  organisation: Organisation,
  person: string,
  now: Date,
): Promise<Follows> {
  const own = await unitsAnsweredFor(people, organisation, person, now);
  const leads = own.filter(({ leader }) => leader === person);
  const represented = isRepresentative(organisation, person)
    ? (organisation.people.get(person)?.units ?? [])
    : [];
  return {
    own,
    leads,
    below: unitsBelow(organisation, idsOf(own)).filter((unit) => !own.includes(unit)),
    represents: enoughIn(organisation, unitsBelow(organisation, represented), person),
    administrates: hasRole(organisation, person, "administrator"),
  };
}

/** With fewer others than that, "one new proposal" would tell who made it; also of one without a name. */
const FEWEST_OTHERS = 5;

function enoughIn({ people }: Organisation, units: readonly Unit[], person: string): readonly Unit[] {
  const ids = new Set(idsOf(units));
  const others = [...people.values()].filter(
    (each) => each.id !== person && each.units.some((of) => ids.has(of)),
  );
  return others.length < FEWEST_OTHERS ? [] : units;
}

/** Who may have something to read: whoever has a post or a role, and those whom a leader who is away has chosen. */
export async function mayFollow(
  people: People,
  organisation: Organisation,
  now: Date,
): Promise<readonly string[]> {
  const active = [...organisation.units.values()].filter(({ status }) => status === "active");
  const known = [...new Set(active.map(({ leader }) => leader))].filter((id) => id !== undefined);
  const stands = await someAtATime(known, async (id) => (await people.absence(id, now))?.deputy);
  const posts = active.flatMap(({ leader, deputy }) => [leader, deputy]);
  const roles = [...organisation.people.keys()].filter((id) => hasRoleToFollow(organisation, id));
  const placed = [...posts, ...roles, ...organisation.appointed].filter((id) => id !== undefined);
  return [...new Set([...placed, ...stands.filter((id) => id !== undefined)])].toSorted();
}

/** Leads or is deputy, speaks for people, or is systemansvarlig. */
export function hasPlace(organisation: Organisation, person: string): boolean {
  return unitsLedBy(organisation, person).length > 0 || hasRoleToFollow(organisation, person);
}

function hasRoleToFollow(organisation: Organisation, person: string): boolean {
  return isRepresentative(organisation, person) || hasRole(organisation, person, "administrator");
}

function isRepresentative(organisation: Organisation, person: string): boolean {
  return hasRole(organisation, person, "union-rep") || hasRole(organisation, person, "safety-rep");
}

/** The active units of these and all below them. */
function unitsBelow({ units }: Organisation, roots: readonly string[]): readonly Unit[] {
  const children = Map.groupBy(units.values(), ({ parent }) => parent);
  const found = new Set(roots.flatMap((id) => units.get(id) ?? []));
  for (const unit of found) for (const child of children.get(unit.id) ?? []) found.add(child);
  return [...found].filter(({ status }) => status === "active");
}

function idsOf(units: readonly Unit[]): readonly string[] {
  return units.map(({ id }) => id);
}
