/**
 * The texts of one reader. Bokmål is the source; what another language lacks falls back to it, key by key. Some words are
 * the municipality's own: what it calls those it is there for, and its categories.
 */
import type { Language } from "../organisation/person.ts";
import { en } from "./en.ts";
import { nb, type Texts } from "./nb.ts";
import { nn } from "./nn.ts";
import { type OwnWords, usualWords, withCategories } from "./own-words.ts";
import type { PartOf } from "./part-of.ts";
import { filled, type UserWord } from "./user-words.ts";

export type { Texts } from "./nb.ts";

const translations: Readonly<Partial<Record<Language, PartOf<Texts>>>> = { nn, en };

const catalogues = new Map<string, Texts>();
/** By the list of categories, which is another one whenever it was changed. */
const own = new WeakMap<OwnWords["categories"], Map<string, Texts>>();

export function textsIn(language: Language, words: OwnWords = usualWords): Texts {
  const known = own.get(words.categories) ?? new Map<string, Texts>();
  own.set(words.categories, known);
  const key = `${language}|${words.user}`;
  const texts = known.get(key) ?? withCategories(catalogueIn(language, words.user), language, words);
  known.set(key, texts);
  return texts;
}

function catalogueIn(language: Language, user: UserWord): Texts {
  const key = `${language}|${user}`;
  const texts = catalogues.get(key) ?? catalogueOf(language, user);
  catalogues.set(key, texts);
  return texts;
}

function catalogueOf(language: Language, user: UserWord): Texts {
  const source = filled(nb, "nb", user);
  const part = translations[language];
  return part === undefined ? source : completed(source, filled(part, language, user));
}

function completed<T>(source: T, part: PartOf<T> | undefined): T {
  if (part === undefined) return source;
  if (typeof source !== "object" || source === null || Array.isArray(source)) return part as T;
  const parts = part as Record<string, undefined>;
  return Object.fromEntries(
    Object.entries(source).map(([key, value]) => [key, completed(value, parts[key])]),
  ) as T;
}
