/** Which goal of the plan an idea serves, as its leader chose last. */
import type { IdeasDeps } from "./deps.ts";
import { loadIdea } from "./idea-store.ts";
import { openIdea } from "./views.ts";

/** `problem`: what was written, for those who may see the idea. Undefined: there is none, or no goal. */
export async function goalIn(
  deps: IdeasDeps,
  number: number,
  person: string,
): Promise<{ readonly goal: string; readonly problem: string | undefined } | undefined> {
  const file = await loadIdea(deps.store, number);
  const goal = file?.events.findLast(({ fields }) => fields.planGoal !== undefined)?.fields.planGoal;
  if (!file || goal === undefined) return undefined;
  const opened = await openIdea(deps, person, number);
  return { goal, problem: opened.kind === "opened" ? file.idea.problem : undefined };
}
