/** The texts of one reader. Bokmål is the source; what another language lacks falls back to it, key by key. */
import type { Language } from "../organisation/person.ts";
import { en } from "./en.ts";
import { nb, type Texts } from "./nb.ts";
import { nn } from "./nn.ts";
import type { PartOf } from "./part-of.ts";

export type { Texts } from "./nb.ts";

const catalogues: Record<Language, Texts> = { nb, nn: completed(nb, nn), en: completed(nb, en) };

export function textsIn(language: Language): Texts {
  return catalogues[language];
}

function completed<T>(source: T, part: PartOf<T> | undefined): T {
  if (part === undefined) return source;
  if (typeof source !== "object" || source === null || Array.isArray(source)) return part as T;
  const parts = part as Record<string, undefined>;
  return Object.fromEntries(
    Object.entries(source).map(([key, value]) => [key, completed(value, parts[key])]),
  ) as T;
}
