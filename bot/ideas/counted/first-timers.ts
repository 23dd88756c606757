/** Who proposed something for the first time, as a number. Of an idea without a name nobody asks whose it is. */
import { pointersIn } from "../../storage/pointers.ts";
import { isNameless } from "../author.ts";
import type { IdeasDeps } from "../deps.ts";
import type { Idea } from "../idea.ts";
import { loadIdea, ownIdeas } from "../idea-store.ts";

/** How many people there are among the authors of these who had proposed nothing under their name before. */
export async function countFirstTimers(deps: IdeasDeps, ideas: readonly Idea[]): Promise<number> {
  const named = ideas.filter((idea) => !isNameless(idea) && idea.nameRemoved !== true);
  const numbers = Map.groupBy(named, ({ author }) => author);
  const firsts = await Promise.all(
    [...numbers].map(async ([author, own]) => {
      const first = await firstOf(deps, author);
      return own.some(({ number }) => number === first);
    }),
  );
  return firsts.filter(Boolean).length;
}

/** A pointer can be to an idea that never came about, or to one whose name was taken away since. */
async function firstOf({ store }: IdeasDeps, author: string): Promise<number | undefined> {
  for (const key of await pointersIn(store, ownIdeas(author))) {
    const file = await loadIdea(store, Number(key));
    if (file?.idea.author === author) return file.idea.number;
  }
  return undefined;
}
