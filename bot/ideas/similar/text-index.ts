/** Texts kept in memory, so that those like another one, or with certain words, are found at once. */
import MiniSearch from "minisearch";
import { type Frequencies, likeness } from "./likeness.ts";
import { termsOf } from "./terms.ts";

export interface IndexedText {
  readonly id: string;
  /** What it is about in the first line. */
  readonly text: string;
}

interface FoundText {
  readonly id: string;
  /** How good a find it is, to be compared with others of the same search. */
  readonly score: number;
}

export interface TextIndex {
  /** What is about the same, likest first. */
  similarTo(text: string): readonly FoundText[];
  /** What has these words, or words that begin so; best first. */
  search(words: string): readonly FoundText[];
}

/** Below this it is about something else; set by the benchmark in test/unit/ideas/similar/benchmark.test.ts. */
const LIKE_ENOUGH = 0.36;
/** What is this much less like than the likest is not shown beside it. */
const NEXT_TO_THE_BEST = 0.8;
/** How many of the nearest are looked at closely. */
const CANDIDATES = 40;

export function createTextIndex(texts: readonly IndexedText[]): TextIndex {
  const known = new Map(texts.map(({ id, text }) => [id, partsOf(text)]));
  const engine = new MiniSearch<{ id: string; terms: readonly string[] }>({
    fields: ["terms"],
    extractField: (document, field) => (field === "id" ? document.id : document.terms.join(" ")),
    tokenize: (joined) => joined.split(" "),
    processTerm: (term) => term,
  });
  engine.addAll([...known].map(([id, [all = []]]) => ({ id, terms: all })));
  const frequencies = frequenciesOf([...known.values()].map(([all = []]) => all));

  return {
    similarTo(text) {
      const own = partsOf(text);
      const near = engine.search((own[0] ?? []).join(" "), { fuzzy: 0.25, combineWith: "OR" });
      const compared = near
        .slice(0, CANDIDATES)
        .map(({ id }) => ({ id: String(id), score: likest(own, known.get(String(id)) ?? [], frequencies) }))
        .toSorted((a, b) => b.score - a.score);
      const least = Math.max(LIKE_ENOUGH, NEXT_TO_THE_BEST * (compared[0]?.score ?? 0));
      return compared.filter(({ score }) => score >= least);
    },
    search(words) {
      return engine
        .search(termsOf(words).join(" "), { fuzzy: 0.2, prefix: true, combineWith: "AND" })
        .map(({ id, score }) => ({ id: String(id), score }));
    },
  };
}

type Parts = readonly (readonly string[])[];

/** Terms of all of it and of the first line, which says what the matter is: the same matter can have two solutions. */
function partsOf(text: string): Parts {
  const [first = ""] = text.split("\n", 1);
  return first === text ? [termsOf(text)] : [termsOf(text), termsOf(first)];
}

function likest(own: Parts, others: Parts, frequencies: Frequencies): number {
  return Math.max(0, ...own.flatMap((one) => others.map((other) => likeness(one, other, frequencies))));
}

function frequenciesOf(all: readonly (readonly string[])[]): Frequencies {
  const of = new Map<string, number>();
  for (const term of all.flat()) of.set(term, (of.get(term) ?? 0) + 1);
  return { texts: all.length, of };
}
