/** Chat words: how a message is compared with the commands of every language. */
import { textsIn, type Texts } from "../texts/texts.ts";
import { languages } from "../organisation/person.ts";

export type Word = keyof Texts["commands"];

export type Recognised =
  | { readonly kind: "command"; readonly word: Word }
  /** A command with a text after it, as in "idé TEKST"; `rest` is as the person wrote it. */
  | { readonly kind: "command-with-text"; readonly word: Word; readonly rest: string }
  | { readonly kind: "free-text" };

/** NFC, trimmed, one space between words, lower case, without accents (never å, ä, ö) and end punctuation. */
export function fold(text: string): string {
  const flat = withoutAccents(text.normalize("NFC")).trim().replace(/\s+/g, " ").toLocaleLowerCase("nb-NO");
  // From the end, character by character: a pattern would try every full stop in the text.
  let end = flat.length;
  while (END_PUNCTUATION.has(flat.charAt(end - 1))) end -= 1;
  return end === 0 ? flat : flat.slice(0, end);
}

const END_PUNCTUATION: ReadonlySet<string> = new Set(" .,;:!?…");

/** `takesText` are the words that may be followed by a text. */
export function recognise(text: string, takesText: ReadonlySet<Word>): Recognised {
  const word = wordOf(fold(text));
  if (word) return { kind: "command", word };
  for (const beginning of beginnings) {
    const split = beginning.exec(text.trim());
    const first = split?.[1] === undefined ? undefined : wordOf(fold(split[1]));
    if (first && takesText.has(first))
      return { kind: "command-with-text", word: first, rest: split?.[2] ?? "" };
  }
  return { kind: "free-text" };
}

/** A chat word of three, two or one, and the text after it. */
const beginnings = [
  /^(\S+\s+\S+\s+\S+?)(?:\s*[:,–-])?\s+(.+)$/su,
  /^(\S+\s+\S+?)(?:\s*[:,–-])?\s+(.+)$/su,
  /^(\S+?)(?:\s*[:,–-])?\s+(.+)$/su,
];

/** What is worth keeping of a message from somebody we cannot serve yet: "" for a chat word, TEKST of "idé TEKST". */
export function contentOf(text: string): string {
  const recognised = recognise(text, new Set(["idea"]));
  if (recognised.kind === "command") return "";
  return recognised.kind === "command-with-text" ? recognised.rest : text;
}

function wordOf(folded: string): Word | undefined {
  return known.get(folded);
}

const known: ReadonlyMap<string, Word> = new Map(
  languages.flatMap((language) =>
    Object.entries(textsIn(language).commands).flatMap(([word, synonyms]) =>
      synonyms.map((synonym): [string, Word] => [fold(synonym), word as Word]),
    ),
  ),
);

/** Grave, acute and circumflex go (idé, fôr); ring and dots are letters of their own. */
function withoutAccents(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u0302]/g, "")
    .normalize("NFC");
}
