/** What a text is about, as terms: stems of its words, compounds in parts, one term for different words of the same thing. Pure. */
import { foldedWords } from "./spelling.ts";
import { stemOf } from "./stem.ts";
import { LITTLE_WEIGHT, littleWords, stopWords } from "./stop-words.ts";
import { indivisible, parts, synonyms } from "./vocabulary.ts";

/** Nobody writes longer ones, and taking apart what somebody made up would hold up everybody. */
const LONGEST_WORD = 32;
/** Characters that are looked at: what a text is about is said before that. */
const MOST_TEXT = 4000;

/** Every term once, in the order in which they come. */
export function termsOf(text: string): readonly string[] {
  const words = foldedWords(text.slice(0, MOST_TEXT)).filter(
    (word) => word.length > 1 && word.length <= LONGEST_WORD && !stopWords.has(word),
  );
  return [...new Set(words.flatMap((word) => divided(word).map((part) => oneName.get(part) ?? part)))];
}

/** How much sharing this term says; 1 for most. */
export function weightOf(term: string): number {
  return little.has(term) ? LITTLE_WEIGHT : 1;
}

/** Shorter words are no compounds that we know the parts of. */
const SHORTEST_COMPOUND = 7;
const SHORTEST_PART = 3;
/** A part that is no word we know has to be this long to be believed. */
const SHORTEST_UNKNOWN = 4;

function divided(word: string): readonly string[] {
  const stem = stemOf(word);
  if (word.length < SHORTEST_COMPOUND || whole.has(stem) || oneName.has(stem) || known.has(stem))
    return [stem];
  const halves = cut(word, true) ?? cut(word, false);
  return halves ? halves.flatMap((half) => divided(half)) : [stem];
}

/** The longest first part that is a word, with or without the s or e that joins; @param both whether both halves are known. */
function cut(word: string, both: boolean): readonly [string, string] | undefined {
  for (let at = word.length - SHORTEST_PART; at >= SHORTEST_PART; at -= 1) {
    const last = afterDouble(word, at);
    const first = [word.slice(0, at), word.slice(0, at).replace(/[se]$/, "")].find(isKnown);
    if (first !== undefined && (isKnown(last) || (!both && last.length >= SHORTEST_UNKNOWN)))
      return [first, last];
    if (first === undefined && !both && at >= SHORTEST_UNKNOWN && isKnown(last))
      return [word.slice(0, at), last];
  }
  return undefined;
}

/** "nattjeneste" is natt and tjeneste: three like consonants are written as two. */
function afterDouble(word: string, at: number): string {
  const last = word.slice(at);
  const letter = word.charAt(at - 1);
  const lost = letter === word.charAt(at - 2) ? letter + last : last;
  return isKnown(last) || !isKnown(lost) ? last : lost;
}

function isKnown(word: string): boolean {
  const stem = stemOf(word);
  return stem.length >= 2 && (known.has(stem) || whole.has(stem) || oneName.has(stem));
}

const known: ReadonlySet<string> = new Set(parts.map(stemOf));
const whole: ReadonlySet<string> = new Set(indivisible.map(stemOf));
const oneName: ReadonlyMap<string, string> = new Map(
  synonyms.flatMap(([first = "", ...others]) =>
    others.map((other): [string, string] => [stemOf(other), stemOf(first)]),
  ),
);
const little: ReadonlySet<string> = new Set(littleWords.map(stemOf).map((stem) => oneName.get(stem) ?? stem));
