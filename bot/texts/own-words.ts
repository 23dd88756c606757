/** What a municipality calls things in its own words. */
import type { Language } from "../organisation/person.ts";
import type { Texts } from "./nb.ts";
import type { UserWord } from "./user-words.ts";

export interface Category {
  /** Stays for good: ideas hold it. */
  readonly id: string;
  /** Without a name of its own it is called as the product calls it. */
  readonly names: { readonly [L in Language]?: string | undefined };
  /** Not chosen any more; the ideas that have it keep it. */
  readonly retired?: boolean | undefined;
}

export interface OwnWords {
  readonly user: UserWord;
  /** In the order in which they are shown. */
  readonly categories: readonly Category[];
}

/** Ids of the product's own; `rota` also asks two questions and is collected for the budget round. */
const builtInCategories = [
  "routes",
  "routines",
  "training",
  "equipment",
  "technology",
  "rota",
  "collaboration",
  "users",
  "safety",
  "environment",
  "other",
] as const;

export const usualWords: OwnWords = {
  user: "user",
  categories: builtInCategories.map((id) => ({ id, names: {} })),
};

/** Names in the order of the municipality; what it has no name for in this language is in bokmål. */
export function withCategories(texts: Texts, language: Language, { categories }: OwnWords): Texts {
  const usual: Readonly<Record<string, string | undefined>> = texts.ideas.categories;
  const named = categories.map(({ id, names }) => {
    return [id, names[language] ?? names.nb ?? usual[id] ?? id] as const;
  });
  const offered = categories.filter(({ retired }) => !retired).map(({ id }) => id);
  return { ...texts, ideas: { ...texts.ideas, categories: Object.fromEntries(named), offered } };
}
