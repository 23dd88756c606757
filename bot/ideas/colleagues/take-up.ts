/** Prøv hos oss: an idea that takes up what another unit does, and that unit's idea, know of each other. */
import { act } from "../act.ts";
import type { IdeasDeps } from "../deps.ts";
import type { Draft, Idea } from "../idea.ts";
import { practiceOf } from "./practice-of.ts";
import { openIdea } from "../views.ts";

/** What a card says it takes up is believed only when the person may read it. */
export async function withSeenOrigin(deps: IdeasDeps, person: string, draft: Draft): Promise<Draft> {
  if (draft.origin === undefined) return draft;
  const opened = await openIdea(deps, person, draft.origin);
  if (opened.kind === "opened" && practiceOf(opened.file)) return draft;
  const { origin: _, ...rest } = draft;
  return rest;
}

/** The other unit is told where it is taken up, never by whom. A second time changes nothing. */
export async function takeUp(deps: IdeasDeps, idea: Idea): Promise<void> {
  if (idea.origin === undefined) return;
  const action = { kind: "takeUp", fields: { unit: idea.unit } } as const;
  await act(deps, { number: idea.origin, by: undefined, action, nonce: `taken-up-${idea.number}` });
}
