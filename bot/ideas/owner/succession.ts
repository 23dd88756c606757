/** Who has an idea after the posts of its unit changed: whoever has the role now, else up the line. Pure. */
import type { Organisation } from "../../organisation/organisation.ts";
import type { Unit } from "../../organisation/person.ts";
import type { Owner } from "../idea.ts";
import { answerers, isSameOwner, type Route, route, type RoutingFacts, type Wanted } from "./routing.ts";

/** The posts of a unit. */
export interface Seats {
  readonly leader?: string | undefined;
  readonly deputy?: string | undefined;
  readonly closed: boolean;
}

/** People who have left the municipality sit nowhere. */
export function seatsOf(organisation: Organisation, unit: Unit): Seats {
  const employed = (id: string | undefined) =>
    id !== undefined && organisation.people.has(id) ? id : undefined;
  return {
    leader: employed(unit.leader),
    deputy: employed(unit.deputy),
    closed: unit.status !== "active",
  };
}

export function isSameSeats(a: Seats, b: Seats): boolean {
  return a.leader === b.leader && a.deputy === b.deputy && a.closed === b.closed;
}

/** Whoever has what this owner has; undefined: nobody in the unit. */
export function holderIn(seats: Seats, owner: Owner): string | undefined {
  if (seats.closed) return undefined;
  return owner.role === "deputy" ? (seats.deputy ?? seats.leader) : (seats.leader ?? seats.deputy);
}

/** A new leader who is away keeps the post; only a post that nobody has, or the proposer, is passed by. */
export function successor(facts: RoutingFacts, owner: Owner, of: Pick<Wanted, "author" | "nameless">): Route {
  if (owner.role === "administrator") return stays(facts, owner, of.author);
  const unit = facts.organisation.units.get(owner.unit);
  const seats = unit ? seatsOf(facts.organisation, unit) : { closed: true };
  const taker = seats.closed ? undefined : takerOf(owner.unit, seats, of.author);
  if (taker) return stays(facts, taker, of.author);
  return route(facts, {
    ...of,
    unit: owner.unit,
    ...(seats.closed ? { because: "unit-closed" as const } : {}),
  });
}

function takerOf(unit: string, { leader, deputy }: Seats, author: string): Owner | undefined {
  // A leader's own idea goes up, never to the own deputy.
  if (leader !== undefined) return leader === author ? undefined : { role: "leader", unit };
  return deputy === undefined || deputy === author ? undefined : { role: "deputy", unit };
}

function stays(facts: RoutingFacts, owner: Owner, author: string): Route {
  return {
    owner,
    reason: owner.role === "deputy" ? "leader-vacant" : "leader",
    receivers: answerers(facts, owner, author),
    asked: undefined,
    dueToProposer: false,
  };
}

/** The reason that an idea is with this owner, when it was there before for another. */
export function reasonKept(
  before: { readonly owner: Owner; readonly route: Route["reason"] },
  now: Route,
): Route["reason"] {
  return isSameOwner(before.owner, now.owner) ? before.route : now.reason;
}
