/**
 * Who gets an idea: leader → deputy → the units above → systemansvarlig. It never dead-ends, never lands with
 * the proposer, and says why. Facts in, decision out.
 */
import { administrators, type Organisation, pathToRoot } from "../organisation/organisation.ts";
import type { Unit } from "../organisation/person.ts";
import type { Routed } from "./actions.ts";
import type { Owner, RouteReason } from "./idea.ts";

export interface RoutingFacts {
  readonly organisation: Organisation;
  /** People who cannot take it now: away, or the bot cannot reach them. */
  readonly unavailable: ReadonlySet<string>;
  /** Stand-in that a leader chose while away, by unit; otherwise the unit's own deputy. */
  readonly standIns: ReadonlyMap<string, string>;
}

export function route(facts: RoutingFacts, unitId: string, author: string): Routed {
  const path = pathToRoot(facts.organisation, unitId).filter((unit) => unit.status === "active");
  for (const unit of path) {
    const owner = takerIn(facts, unit, author);
    if (owner)
      return {
        owner,
        reason: reasonFor(facts, path, unit, owner, author),
        receivers: answerers(facts, owner, author),
      };
  }
  const owner: Owner = { role: "administrator" };
  return { owner, reason: "nobody-in-line", receivers: answerers(facts, owner, author) };
}

/** The same, but its reason never tells who the proposer is: where it differs from anybody else's, it was "chosen". */
export function routeWithoutName(facts: RoutingFacts, unitId: string, author: string): Routed {
  const routed = route(facts, unitId, author);
  const anybodys = route(facts, unitId, "");
  const same =
    JSON.stringify([routed.owner, routed.reason]) === JSON.stringify([anybodys.owner, anybodys.reason]);
  return same ? routed : { ...routed, reason: "chosen" };
}

/** Everyone who may act as leader on what this owner has, never the proposer. The first one is shown as the receiver. */
export function answerers(facts: RoutingFacts, owner: Owner, author: string): readonly string[] {
  if (owner.role === "administrator") return otherAdministrators(facts.organisation, author);
  const unit = facts.organisation.units.get(owner.unit);
  if (!unit) return otherAdministrators(facts.organisation, author);
  const leader = employed(facts, unit.leader);
  const standIn = standInFor(facts, unit);
  const deputyActs = leader === undefined || facts.unavailable.has(leader) || owner.role === "deputy";
  const both = owner.role === "deputy" ? [standIn, leader] : [leader, deputyActs ? standIn : undefined];
  const able = both.filter((person) => person !== undefined && person !== author) as string[];
  return able.length > 0 ? [...new Set(able)] : otherAdministrators(facts.organisation, author);
}

function takerIn(facts: RoutingFacts, unit: Unit, author: string): Owner | undefined {
  if (free(facts, employed(facts, unit.leader), author)) return { role: "leader", unit: unit.id };
  // A leader's own idea goes up, never to the own deputy.
  if (unit.leader === author) return undefined;
  return free(facts, standInFor(facts, unit), author) ? { role: "deputy", unit: unit.id } : undefined;
}

function reasonFor(
  facts: RoutingFacts,
  path: readonly Unit[],
  taker: Unit,
  owner: Owner,
  author: string,
): RouteReason {
  if (path[0]?.id === taker.id) {
    if (owner.role === "leader") return "leader";
    return employed(facts, taker.leader) === undefined ? "leader-vacant" : "leader-unavailable";
  }
  return path[0]?.leader === author ? "own-idea" : "nobody-in-unit";
}

function free(facts: RoutingFacts, person: string | undefined, author: string): boolean {
  return person !== undefined && person !== author && !facts.unavailable.has(person);
}

/** A leader who has left the municipality is no leader. */
function employed(facts: RoutingFacts, person: string | undefined): string | undefined {
  return person !== undefined && facts.organisation.people.has(person) ? person : undefined;
}

function standInFor(facts: RoutingFacts, unit: Unit): string | undefined {
  return employed(facts, facts.standIns.get(unit.id)) ?? employed(facts, unit.deputy);
}

/** A sole systemansvarlig who proposes something is the one exception: better their own than nobody's. */
function otherAdministrators(organisation: Organisation, author: string): readonly string[] {
  const all = administrators(organisation);
  const others = all.filter((person) => person !== author);
  return others.length > 0 ? others : all;
}
