/** Who has an idea after it moved: raised, sent to another unit, taken up again, handed over. */
import { type Organisation, pathToRoot } from "../organisation/organisation.ts";
import type { Action, Routed } from "./actions.ts";
import type { IdeasDeps } from "./deps.ts";
import { findReceiver, receiverOf } from "./find-receiver.ts";
import type { Idea } from "./idea.ts";

/** Undefined when the action moves it to nobody else, or when there is nobody to move it to. */
export async function targetOf(
  deps: IdeasDeps,
  idea: Idea,
  { kind, fields }: Action,
  by: string | undefined,
): Promise<Routed | undefined> {
  if (kind === "raise") return above(deps, idea, by);
  if (kind === "transfer") return inUnit(deps, idea, fields.unit);
  if (kind === "handOver" && fields.unit !== undefined) return inUnit(deps, idea, fields.unit);
  return kind === "handOver" || kind === "resume" ? anew(deps, idea) : undefined;
}

/** The nearest level above where somebody else than whoever raises it answers. */
async function above(deps: IdeasDeps, idea: Idea, by: string | undefined): Promise<Routed | undefined> {
  const { owner, author } = idea;
  if (owner.role === "administrator") return undefined;
  const path = pathToRoot(await deps.people.organisation(), owner.unit);
  const next = path.find(({ id }) => id !== owner.unit);
  return next && findReceiver(deps, next.id, author, { because: "raised", passBy: by });
}

async function inUnit(deps: IdeasDeps, idea: Idea, unit: string | undefined): Promise<Routed | undefined> {
  if (unit === undefined || !isActive(await deps.people.organisation(), unit)) return undefined;
  return findReceiver(deps, unit, idea.author, { because: "transferred" });
}

function isActive(organisation: Organisation, unit: string): boolean {
  return organisation.units.get(unit)?.status === "active";
}

/** Where it was raised to, else where the proposer sent it: the leader may have changed. */
function anew(deps: IdeasDeps, idea: Idea): Promise<Routed> {
  const { raisedTo, unit, author } = idea;
  if (raisedTo !== undefined) return findReceiver(deps, raisedTo, author, { because: "raised" });
  return receiverOf(deps, idea, unit, author);
}
