/** Whose an idea is. Without a name its author is a pseudonym, in the idea and in everything about it. */
import { isPseudonym } from "../privacy/is-pseudonym.ts";
import { keepPseudonym, personBehind, pseudonymOf } from "../privacy/pseudonyms.ts";
import type { IdeasDeps } from "./deps.ts";
import type { Idea } from "./idea.ts";

type Authored = Pick<Idea, "author" | "number">;

export function isNameless(idea: Pick<Idea, "author">): boolean {
  return isPseudonym(idea.author);
}

/** Whether this person sent it in. Compares pseudonyms: nothing is opened. */
export function isAuthor(deps: Pick<IdeasDeps, "sealing">, idea: Authored, person: string): boolean {
  return idea.author === nameOn(deps, idea, person);
}

/** What rows about this idea call a person: the author of one without a name is a pseudonym there. */
export function nameOn(deps: Pick<IdeasDeps, "sealing">, idea: Authored, person: string): string {
  if (!isNameless(idea)) return person;
  const pseudonym = pseudonymOf(deps.sealing, person, aboutIdea(idea.number));
  return idea.author === pseudonym ? pseudonym : person;
}

/** Opens who it is, for deciding whom it must not land with; never for showing or storing. "": nobody any more. */
export async function authorBehind(deps: IdeasDeps, idea: Pick<Idea, "author">): Promise<string> {
  return (await personBehind(deps, idea.author)) ?? "";
}

/** The author as the idea's rows have it; what is sealed is kept before anything else about the idea. */
export async function authorFor(
  deps: IdeasDeps,
  person: string,
  idea: Pick<Idea, "number" | "nameShownTo">,
): Promise<string> {
  return idea.nameShownTo === "nobody" ? keepPseudonym(deps, person, aboutIdea(idea.number)) : person;
}

const ABOUT = "idea|";

export function aboutIdea(number: number): string {
  return `${ABOUT}${number}`;
}

/** Numbers of the ideas among what somebody does without a name. */
export function ideasAmong(things: readonly string[]): readonly number[] {
  return things.filter((about) => about.startsWith(ABOUT)).map((about) => Number(about.slice(ABOUT.length)));
}
