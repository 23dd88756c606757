/** Which other channel a text sounds as if it belonged in. Pure; the words are in the files beside this one. */
import { absence } from "./signposts-absence.ts";
import { incident } from "./signposts-incident.ts";
import type { SignpostWords } from "./signposts-pattern.ts";
import { whistleblowing } from "./signposts-whistleblowing.ts";

const signpostWords = { incident, whistleblowing, absence };
export type Sign = keyof typeof signpostWords;

interface Matcher {
  readonly sign: Sign;
  readonly says: RegExp;
  readonly unless: RegExp;
}

/** Between two sentences, so that words in a row are of the same one. */
const STOP = " | ";

const matchers: readonly Matcher[] = Object.entries(signpostWords).map(([sign, words]) => ({
  sign: sign as Sign,
  ...patternsOf(words),
}));

/** What the texts of one form sound like, in a fixed order, each once. */
export function signsIn(texts: readonly (string | undefined)[]): readonly Sign[] {
  const words = texts.map((text) => wordsOf(text ?? "")).join(STOP);
  return matchers.filter(({ says, unless }) => says.test(words.replace(unless, "¤"))).map(({ sign }) => sign);
}

function patternsOf({ says, unless }: SignpostWords) {
  return { says: new RegExp(anyOf(says), "u"), unless: new RegExp(anyOf(unless), "gu") };
}

function anyOf(patterns: readonly string[]): string {
  return `(?<![^ ])(?:${patterns.map(sourceOf).join("|")})(?![^ ])`;
}

/** "glemte … medisin*" as a pattern over words with one space between them. */
function sourceOf(pattern: string): string {
  const words = pattern.split(" ").map((word) => (word === "…" ? "…" : word.replaceAll("*", "[^ |]*")));
  return words.join(" ").replaceAll(" … ", "(?: [^ |]+){0,3} ");
}

/** Small letters, one space between words, and a bar where a sentence ends. */
function wordsOf(text: string): string {
  return text
    .normalize("NFC")
    .toLocaleLowerCase("nb")
    .replaceAll("’", "'")
    .replace(/[.!?;:\n]+/gu, STOP)
    .replace(/[^\p{L}\p{N}|'-]+/gu, " ")
    .trim();
}
