/**
 * Who gets an idea: leader → deputy → the units above → systemansvarlig. It never dead-ends, never lands with
 * the proposer, and says why. Facts in, decision out.
 */
import { administrators, type Organisation, pathToRoot } from "../../organisation/organisation.ts";
import type { Unit } from "../../organisation/person.ts";
import type { Routed } from "../rules/actions.ts";
import type { Owner, RouteReason } from "../idea.ts";

export interface RoutingFacts {
  readonly organisation: Organisation;
  /** People who cannot take it now: away, or the bot cannot reach them. */
  readonly unavailable: ReadonlySet<string>;
  /** Stand-in that a leader chose while away, by unit; otherwise the unit's own deputy. */
  readonly standIns: ReadonlyMap<string, string>;
}

/** What is to be routed, and where it should go first. */
export interface Wanted {
  /** The unit that is asked first; undefined: systemansvarlig. */
  readonly unit: string | undefined;
  /** The proposer's own id, whether or not anybody may see it. */
  readonly author: string;
  /** Said instead of "leader" when that unit's leader gets it. */
  readonly because?: RouteReason;
  /** Somebody whom it must pass by: the leader instead of whom another was chosen, or who raised it. */
  readonly passBy?: string | undefined;
  /** Nobody may see who proposed it: then no reason may tell that either. */
  readonly nameless?: boolean;
}

export interface Route extends Routed {
  readonly asked: string | undefined;
  /** Another proposer's idea would have gone elsewhere. */
  readonly dueToProposer: boolean;
}

export function route(facts: RoutingFacts, wanted: Wanted): Route {
  const { owner, reason, asked } = land(facts, wanted);
  const anybodys = land(facts, { ...wanted, author: NOBODY });
  const dueToProposer = !isSameOwner(owner, anybodys.owner);
  const tells = dueToProposer || reason !== anybodys.reason;
  return {
    owner,
    // The reason never tells who proposed what has no name: where it is another than anybody's, it was "chosen".
    reason: wanted.nameless && tells ? "chosen" : reason,
    receivers: answerers(facts, owner, wanted.author),
    asked,
    dueToProposer,
  };
}

/** Everyone who may act as leader on what this owner has, never the proposer. The first one is shown as the receiver. */
export function answerers(facts: RoutingFacts, owner: Owner, author: string): readonly string[] {
  if (owner.role === "administrator") return otherAdministrators(facts.organisation, author);
  const unit = facts.organisation.units.get(owner.unit);
  if (!unit) return otherAdministrators(facts.organisation, author);
  if (unit.status === "closed") return answerersAbove(facts, unit, author);
  const leader = employed(facts, unit.leader);
  const standIn = standInFor(facts, unit);
  const deputyActs = leader === undefined || facts.unavailable.has(leader) || owner.role === "deputy";
  const both = owner.role === "deputy" ? [standIn, leader] : [leader, deputyActs ? standIn : undefined];
  const able = both.filter((person) => person !== undefined && person !== author) as string[];
  return able.length > 0 ? [...new Set(able)] : otherAdministrators(facts.organisation, author);
}

/** What a closed unit has left behind. */
function answerersAbove(facts: RoutingFacts, unit: Unit, author: string): readonly string[] {
  const [above] = pathToRoot(facts.organisation, unit.id);
  return answerers(facts, above ? { role: "leader", unit: above.id } : { role: "administrator" }, author);
}

export function isSameOwner(a: Owner, b: Owner): boolean {
  const unitOf = (owner: Owner) => (owner.role === "administrator" ? "" : owner.unit);
  return a.role === b.role && unitOf(a) === unitOf(b);
}

/** The author of nothing. */
const NOBODY = "";

type Landing = Pick<Route, "owner" | "reason" | "asked">;

function land(facts: RoutingFacts, wanted: Wanted): Landing {
  const line = wanted.unit === undefined ? [] : pathToRoot(facts.organisation, wanted.unit);
  const path = line.filter((unit) => unit.status === "active");
  const asked = wanted.because === "unit-closed" ? wanted.unit : (path[0]?.id ?? wanted.unit);
  for (const unit of path) {
    const owner = takerIn(facts, unit, wanted);
    if (owner) return { owner, reason: reasonFor(facts, path, unit, owner, wanted), asked };
  }
  const reason = wanted.unit === undefined ? (wanted.because ?? "chosen") : "nobody-in-line";
  return { owner: { role: "administrator" }, reason, asked };
}

function takerIn(facts: RoutingFacts, unit: Unit, wanted: Wanted): Owner | undefined {
  if (free(facts, employed(facts, unit.leader), wanted)) return { role: "leader", unit: unit.id };
  // A leader's own idea goes up, never to the own deputy; so does what must pass by the leader.
  if (unit.leader === wanted.author || isPassedBy(unit, wanted)) return undefined;
  return free(facts, standInFor(facts, unit), wanted) ? { role: "deputy", unit: unit.id } : undefined;
}

function reasonFor(
  facts: RoutingFacts,
  path: readonly Unit[],
  taker: Unit,
  owner: Owner,
  wanted: Wanted,
): RouteReason {
  const [first] = path;
  if (first?.id === taker.id) {
    if (owner.role === "leader") return wanted.because ?? "leader";
    return employed(facts, taker.leader) === undefined ? "leader-vacant" : "leader-unavailable";
  }
  if (first?.leader === wanted.author) return "own-idea";
  return first && isPassedBy(first, wanted) ? (wanted.because ?? "chosen") : "nobody-in-unit";
}

function isPassedBy(unit: Unit, { passBy }: Wanted): boolean {
  return passBy !== undefined && unit.leader === passBy;
}

function free(facts: RoutingFacts, person: string | undefined, { author, passBy }: Wanted): boolean {
  return person !== undefined && person !== author && person !== passBy && !facts.unavailable.has(person);
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
