/** Who has an idea after it moved: raised, sent to another unit, taken up again, handed over. */
import { type Organisation, pathToRoot } from "../organisation/organisation.ts";
import type { Action, Routed } from "./actions.ts";
import type { IdeasDeps } from "./deps.ts";
import { findReceiver } from "./find-receiver.ts";
import type { Idea } from "./idea.ts";

/** Undefined when the action moves it to nobody else, or when there is nobody to move it to. */
export async function targetOf(
  deps: IdeasDeps,
  idea: Idea,
  action: Action,
  by: string | undefined,
): Promise<Routed | undefined> {
  const { kind, fields } = action;
  if (kind === "raise") return above(deps, idea, by);
  if (kind === "transfer") return inUnit(deps, idea, fields.unit);
  if (kind === "handOver") return inUnit(deps, idea, fields.unit ?? placeOf(idea));
  return kind === "resume" ? findReceiver(deps, placeOf(idea), idea.author) : undefined;
}

/** The nearest level above where somebody else than whoever raises it answers. */
async function above(deps: IdeasDeps, idea: Idea, by: string | undefined): Promise<Routed | undefined> {
  if (idea.owner.role === "administrator") return undefined;
  const { unit } = idea.owner;
  for (const { id } of pathToRoot(await deps.people.organisation(), unit)) {
    if (id === unit) continue;
    const found = await findReceiver(deps, id, idea.author);
    if (by === undefined || !found.receivers.includes(by)) return { ...found, reason: "raised" };
  }
  return undefined;
}

async function inUnit(deps: IdeasDeps, idea: Idea, unit: string | undefined): Promise<Routed | undefined> {
  if (unit === undefined || !isActive(await deps.people.organisation(), unit)) return undefined;
  return findReceiver(deps, unit, idea.author);
}

function isActive(organisation: Organisation, unit: string): boolean {
  return organisation.units.get(unit)?.status === "active";
}

/** Where it belongs: the level it was raised to, else the unit it is about, where the leader may have changed. */
function placeOf({ owner, route, unit }: Idea): string {
  return route === "raised" && owner.role !== "administrator" ? owner.unit : unit;
}
