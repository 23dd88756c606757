/** Whom an edition is for. Its key is the middle part of the edition's id: "2026-W48|unit-hjem|1". Pure. */
import { z } from "zod/v4";
import type { Organisation } from "../../organisation/organisation.ts";
import type { Person, Unit } from "../../organisation/person.ts";

/** Those of ansatte.csv, and whoever leads a unit or is deputy there. */
export const audienceRoles = [
  "leader",
  "employee",
  "union-rep",
  "safety-rep",
  "facilitator",
  "editor",
  "administrator",
] as const;
type AudienceRole = (typeof audienceRoles)[number];

export const audienceSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("everyone") }),
  /** A unit and all below it. */
  z.object({ kind: z.literal("unit"), unit: z.string() }),
  /** Whoever has one of them; in the order of `audienceRoles`, each once. */
  z.object({ kind: z.literal("roles"), roles: z.array(z.enum(audienceRoles)).min(1) }),
]);
export type Audience = z.infer<typeof audienceSchema>;

export const everyone: Audience = { kind: "everyone" };

const EVERYONE_KEY = "all";
const UNIT = "unit-";
const ROLES = "roles-";

/** "all", "unit-hjem", "roles-leader+union-rep": the same audience has the same key, and no other has it. */
export function audienceKey(audience: Audience): string {
  switch (audience.kind) {
    case "everyone":
      return EVERYONE_KEY;
    case "unit":
      return UNIT + audience.unit;
    case "roles":
      return ROLES + inOrder(audience.roles).join("+");
  }
}

/** Undefined: no audience has this key. Whether there is such a unit is not asked. */
export function parseAudience(key: string): Audience | undefined {
  if (key === EVERYONE_KEY) return everyone;
  if (key.startsWith(UNIT) && key.length > UNIT.length && !key.includes("|"))
    return { kind: "unit", unit: key.slice(UNIT.length) };
  if (!key.startsWith(ROLES)) return undefined;
  const names = key.slice(ROLES.length).split("+");
  const roles = audienceRoles.filter((role) => names.includes(role));
  return roles.length > 0 && roles.join("+") === names.join("+") ? { kind: "roles", roles } : undefined;
}

export function isEveryone({ kind }: Audience): boolean {
  return kind === "everyone";
}

export function sameAudience(a: Audience, b: Audience): boolean {
  return audienceKey(a) === audienceKey(b);
}

/**
 * Everyone in the files whom it is for, in order; a claim that nobody has confirmed gives no place on the list.
 * Whoever leads a unit, or is deputy there, hears what that unit hears, wherever they themselves are placed.
 */
export function readersOf(organisation: Organisation, audience: Audience): readonly string[] {
  const people = [...organisation.people.values()];
  const isFor = askedOf(organisation, audience);
  return people
    .filter(isFor)
    .map(({ id }) => id)
    .toSorted();
}

export function isReader(organisation: Organisation, audience: Audience, id: string): boolean {
  const person = organisation.people.get(id);
  return person !== undefined && askedOf(organisation, audience)(person);
}

/** How many each unit reaches, with all below it: what `readersOf` would find, counted for all at once. */
export function countByUnit({ units, people }: Organisation): ReadonlyMap<string, number> {
  const leads = new Map<string, string[]>();
  for (const { id, leader, deputy, status } of units.values())
    for (const person of status === "active" ? [leader, deputy] : [])
      if (person !== undefined) leads.set(person, [...(leads.get(person) ?? []), id]);
  const counts = new Map<string, number>();
  for (const person of people.values()) {
    const above = new Set<string>();
    for (const unit of [...person.units, ...(leads.get(person.id) ?? [])])
      for (let at: string | undefined = unit; at !== undefined && !above.has(at); at = units.get(at)?.parent)
        above.add(at);
    for (const unit of above) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return counts;
}

function askedOf(organisation: Organisation, audience: Audience): (person: Person) => boolean {
  switch (audience.kind) {
    case "everyone":
      return () => true;
    case "unit": {
      const within = unitsWithin(organisation, audience.unit);
      const leads = leadersOf(organisation, within);
      return ({ id, units }) => leads.has(id) || units.some((unit) => within.has(unit));
    }
    case "roles": {
      const wanted: ReadonlySet<string> = new Set(audience.roles);
      const leads = wanted.has("leader") ? leadersOf(organisation) : new Set();
      return ({ id, roles }) =>
        leads.has(id) ||
        roles.some((role) => wanted.has(role)) ||
        (wanted.has("administrator") && organisation.appointed.has(id));
    }
  }
}

/**
 * The units that those it is for are counted by, in order: of one unit that and all below it. Somebody whose first unit is
 * elsewhere is asked as one of these, and counted here.
 */
export function treeAsked(organisation: Organisation, audience: Audience): readonly Unit[] {
  const units = [...organisation.units.values()];
  if (audience.kind !== "unit") return units;
  const within = unitsWithin(organisation, audience.unit);
  return units.filter(({ id }) => within.has(id));
}

/** The unit and all below it, closed ones too: nobody is in those. */
function unitsWithin({ units }: Organisation, root: string): ReadonlySet<string> {
  const below = Map.groupBy(units.values(), ({ parent }) => parent);
  const found = new Set<string>(units.has(root) ? [root] : []);
  for (const unit of found) for (const { id } of below.get(unit) ?? []) found.add(id);
  return found;
}

/** Of active units, of those in `within` only. */
function leadersOf({ units }: Organisation, within?: ReadonlySet<string>): ReadonlySet<string> {
  const active = [...units.values()].filter(
    ({ id, status }) => status === "active" && (within === undefined || within.has(id)),
  );
  return new Set(active.flatMap(({ leader, deputy }) => [leader, deputy].filter((id) => id !== undefined)));
}

function inOrder(roles: readonly AudienceRole[]): readonly AudienceRole[] {
  return audienceRoles.filter((role) => roles.includes(role));
}
