/** Who comes to help when an answer is late: the deputy, then the level above. A step with nobody new is a reminder only. */
import { pathToRoot } from "../../organisation/organisation.ts";
import type { Action } from "../rules/actions.ts";
import { isNameless } from "../author.ts";
import type { IdeasDeps } from "../deps.ts";
import { findReceiver } from "../owner/find-receiver.ts";
import type { Step } from "../rules/fields.ts";
import type { Idea, Owner } from "../idea.ts";

/** `leaders` as leadersOfMany makes it: what is asked about a unit is asked once a look. */
export interface Helping {
  readonly deps: IdeasDeps;
  readonly leaders: (idea: Idea) => Promise<readonly string[]>;
}

/** What the bot does at this step of the ladder. */
export async function stepAction(on: Helping, idea: Idea, step: Step): Promise<Action> {
  const helper = await helperAt(on, idea, step);
  if (!helper) return { kind: "remind", fields: { step } };
  const unit = helper.role === "administrator" ? {} : { unit: helper.unit };
  return { kind: "bringIn", fields: { step, role: helper.role, ...unit } };
}

async function helperAt(on: Helping, idea: Idea, step: Step): Promise<Owner | undefined> {
  if (idea.owner.role === "administrator") return undefined;
  if (step === "deputy") return deputy(on, idea, idea.owner.unit);
  return step === "next-level" ? above(on, idea, idea.owner.unit) : undefined;
}

async function deputy(on: Helping, idea: Idea, unit: string): Promise<Owner | undefined> {
  const owner: Owner = { role: "deputy", unit };
  // Without a name, a deputy who was passed by would be known as the one who proposed it. They get nothing for it.
  const anyones = isNameless(idea) ? { ...idea, author: "" } : idea;
  return (await bringsSomebody(on, anyones, owner)) ? owner : undefined;
}

/** The nearest level where somebody answers who does not have it already. */
async function above(on: Helping, idea: Idea, unit: string): Promise<Owner | undefined> {
  for (const { id } of pathToRoot(await on.deps.people.organisation(), unit)) {
    if (id === unit) continue;
    const { owner } = await findReceiver(on.deps, id, idea.author);
    if (await bringsSomebody(on, idea, owner)) return owner;
  }
  return undefined;
}

async function bringsSomebody({ deps, leaders }: Helping, idea: Idea, owner: Owner): Promise<boolean> {
  const now = await leaders(idea);
  const then = await leaders({ ...idea, broughtIn: [...(idea.broughtIn ?? []), owner] });
  for (const person of then) if (!now.includes(person) && (await canAct(deps, person))) return true;
  return false;
}

/** Whoever is away, has left or has blocked the bot is neither reminded nor brought in. */
export async function canAct(deps: IdeasDeps, person: string): Promise<boolean> {
  const { people, appointed } = await deps.people.organisation();
  if (!people.has(person) && !appointed.has(person)) return false;
  return !(await deps.people.isAway(person, deps.clock())) && (await deps.reachable(person));
}
