/** Texts kept in memory, so that those like another one, or with certain words, are found at once. */
import MiniSearch from "minisearch";
import { type Frequencies, likeness } from "./likeness.ts";
import { termsOf } from "./terms.ts";

export interface IndexedText {
  readonly id: string;
  readonly text: string;
}

export interface TextIndex {
  /** Ids of what is about the same, likest first. */
  similarTo(text: string): readonly string[];
  /** Ids of what has these words, or words that begin so; best first. */
  search(words: string): readonly string[];
}

/** Below this it is about something else; set by the benchmark in test/unit/ideas/similar/benchmark.test.ts. */
const LIKE_ENOUGH = 0.36;
/** What is this much less like than the likest is not shown beside it. */
const NEXT_TO_THE_BEST = 0.8;
/** How many of the nearest are looked at closely. */
const CANDIDATES = 40;

export function createTextIndex(texts: readonly IndexedText[]): TextIndex {
  const terms = new Map(texts.map(({ id, text }) => [id, termsOf(text)]));
  const engine = new MiniSearch<{ id: string; terms: readonly string[] }>({
    fields: ["terms"],
    extractField: (document, field) => (field === "id" ? document.id : document.terms.join(" ")),
    tokenize: (joined) => joined.split(" "),
    processTerm: (term) => term,
  });
  engine.addAll([...terms].map(([id, own]) => ({ id, terms: own })));
  const frequencies = frequenciesOf([...terms.values()]);

  return {
    similarTo(text) {
      const own = termsOf(text);
      const near = engine.search(own.join(" "), { fuzzy: 0.25, combineWith: "OR" }).slice(0, CANDIDATES);
      const compared = near
        .map(({ id }) => ({ id: String(id), like: likeness(own, terms.get(String(id)) ?? [], frequencies) }))
        .toSorted((a, b) => b.like - a.like);
      const least = Math.max(LIKE_ENOUGH, NEXT_TO_THE_BEST * (compared[0]?.like ?? 0));
      return compared.filter(({ like }) => like >= least).map(({ id }) => id);
    },
    search(words) {
      return engine
        .search(termsOf(words).join(" "), { fuzzy: 0.2, prefix: true, combineWith: "AND" })
        .map(({ id }) => String(id));
    },
  };
}

function frequenciesOf(all: readonly (readonly string[])[]): Frequencies {
  const of = new Map<string, number>();
  for (const term of all.flat()) of.set(term, (of.get(term) ?? 0) + 1);
  return { texts: all.length, of };
}
