/** The categories of an idea, as its form offers them. */
import type { Texts } from "../../bot/texts/texts.ts";
import type { Choice } from "../parts/field.ts";

/** Those that are offered now, and what was chosen before it was not any more. */
export function categoryChoices({ category }: { category?: string }, { ideas }: Texts): readonly Choice[] {
  const kept = category === undefined || ideas.offered.includes(category) ? [] : [category];
  return [...ideas.offered, ...kept].flatMap((value) => {
    const title = ideas.categories[value];
    return title === undefined ? [] : [{ title, value }];
  });
}
