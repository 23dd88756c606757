/** Who has an idea after it moved: raised, sent to another unit, taken up again, handed over. */
import { pathToRoot } from "../../organisation/organisation.ts";
import type { Action, Routed } from "../rules/actions.ts";
import type { IdeasDeps } from "../deps.ts";
import { findReceiver, findSuccessor, receiverOf } from "./find-receiver.ts";
import type { Idea } from "../idea.ts";
import { holderIn, seatsOf } from "./succession.ts";

/** Undefined when the action moves it to nobody else, or when there is nobody to move it to. */
export async function targetOf(
  deps: IdeasDeps,
  idea: Idea,
  { kind, fields }: Action,
  by: string | undefined,
): Promise<Routed | undefined> {
  if (kind === "raise") return above(deps, idea, by);
  if (kind === "transfer") return inUnit(deps, idea, fields.unit);
  if (kind === "handOver") return findSuccessor(deps, idea);
  return kind === "resume" ? anew(deps, idea) : undefined;
}

/** The nearest level above where somebody else than whoever raises it answers. */
async function above(deps: IdeasDeps, idea: Idea, by: string | undefined): Promise<Routed | undefined> {
  const { owner, author } = idea;
  if (owner.role === "administrator") return undefined;
  const path = pathToRoot(await deps.people.organisation(), owner.unit);
  const next = path.find(({ id }) => id !== owner.unit);
  return next && findReceiver(deps, next.id, author, { because: "raised", passBy: by });
}

/** Only where somebody has a post: what is sent to an empty unit would come back, or land with a stranger. */
async function inUnit(deps: IdeasDeps, idea: Idea, id: string | undefined): Promise<Routed | undefined> {
  const organisation = await deps.people.organisation();
  const unit = id === undefined ? undefined : organisation.units.get(id);
  if (!unit || holderIn(seatsOf(organisation, unit), { role: "leader", unit: unit.id }) === undefined)
    return undefined;
  return findReceiver(deps, unit.id, idea.author, { because: "transferred" });
}

/** Where it was raised to, else where the proposer sent it: the leader may have changed. */
function anew(deps: IdeasDeps, idea: Idea): Promise<Routed> {
  const { raisedTo, unit, author } = idea;
  if (raisedTo !== undefined) return findReceiver(deps, raisedTo, author, { because: "raised" });
  return receiverOf(deps, idea, unit, author);
}
