/** Who answers for a goal now: the leader of its unit, a deputy, or the level above. */
import { findReceiver, type Receiver } from "../../ideas/owner/find-receiver.ts";
import { hasRole } from "../../organisation/organisation.ts";
import type { Reader } from "../../reader.ts";
import type { StrategyDeps } from "../deps.ts";
import type { Goal } from "./goal.ts";
import { ownerUnit } from "./owner.ts";

export interface GoalOwner extends Receiver {
  /** "" before the first import of an organisation. */
  readonly unit: string;
}

export async function ownerOf(deps: StrategyDeps, goal: Pick<Goal, "owner">): Promise<GoalOwner> {
  const unit = ownerUnit(goal, await deps.people.organisation());
  return { ...(await findReceiver(deps, unit, "")), unit: unit ?? "" };
}

/** May read what was answered, and answer it. */
export function isOwner({ receivers }: GoalOwner, { id }: Reader): boolean {
  return receivers.includes(id);
}

/** Who sees what a goal has led to: its owner, editors, systemansvarlige. */
export function seesResults(owner: GoalOwner, reader: Reader): boolean {
  const { confirmed, organisation, id } = reader;
  if (!confirmed) return false;
  return (
    isOwner(owner, reader) ||
    (["editor", "administrator"] as const).some((role) => hasRole(organisation, id, role))
  );
}
