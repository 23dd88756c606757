/**
 * Who reads an idea without owning it: roles that a category informs, and the leaders of the other services that it
 * concerns. Roles in a unit, never people: the same row serves whoever has the role next. Pure.
 */
import { hasRole, type Organisation, pathToRoot } from "../organisation/organisation.ts";
import type { Unit } from "../organisation/person.ts";
import type { Settings } from "../settings.ts";
import type { Draft, Idea, Informed, Owner } from "./idea.ts";

type Informs = Settings["informs"];

type Concerns = Pick<Draft, "category" | "nameShownTo" | "acrossServices" | "services">;

export function informedOf(
  organisation: Organisation,
  informs: Informs,
  draft: Concerns,
  unit: string,
  owner?: Owner,
): readonly Informed[] {
  const others = coLeaders(organisation, draft, unit).filter((one) => !isWith(owner, one.unit));
  return [...informedRoles(organisation, informs, draft, unit), ...others];
}

/** Whoever answers for it has it already. */
function isWith(owner: Owner | undefined, unit: string): boolean {
  return owner !== undefined && owner.role !== "administrator" && owner.unit === unit;
}

/** Never what only the leader sees the name of: that was sent to one person. */
function informedRoles(
  organisation: Organisation,
  informs: Informs,
  { category, nameShownTo }: Concerns,
  unit: string,
): readonly Informed[] {
  if (category === undefined || nameShownTo === "leader") return [];
  return (informs[category] ?? []).flatMap((role) => {
    const near = pathToRoot(organisation, unit).find(({ id }) => holders(organisation, role, id).length > 0);
    return near ? [{ role, unit: near.id }] : [];
  });
}

/** The people who have this role in the unit now. */
export function informedPeople(organisation: Organisation, { role, unit }: Informed): readonly string[] {
  if (role !== "leader") return holders(organisation, role, unit);
  const found = organisation.units.get(unit);
  const able = [found?.leader, found?.deputy].find((id) => id !== undefined && organisation.people.has(id));
  return able === undefined ? [] : [able];
}

export function isInformed(
  organisation: Organisation,
  { informed }: Pick<Idea, "informed">,
  person: string,
): boolean {
  return (informed ?? []).some((one) => informedPeople(organisation, one).includes(person));
}

/** Active services beside the unit's own: the level below the top. */
export function otherServices(organisation: Organisation, unit: string): readonly Unit[] {
  const own = pathToRoot(organisation, unit).at(-2)?.id;
  const top = pathToRoot(organisation, unit).at(-1)?.id;
  return [...organisation.units.values()].filter(
    ({ id, parent, status }) => status === "active" && parent !== undefined && parent === top && id !== own,
  );
}

function coLeaders(
  organisation: Organisation,
  { acrossServices, services }: Concerns,
  unit: string,
): readonly Informed[] {
  if (!acrossServices) return [];
  const others = otherServices(organisation, unit).filter(({ id }) => services?.includes(id) ?? true);
  return others.map(({ id }) => ({ role: "leader", unit: id }));
}

function holders(
  organisation: Organisation,
  role: "union-rep" | "safety-rep",
  unit: string,
): readonly string[] {
  const here = [...organisation.people.values()].filter(({ units }) => units.includes(unit));
  return here.filter(({ id }) => hasRole(organisation, id, role)).map(({ id }) => id);
}
