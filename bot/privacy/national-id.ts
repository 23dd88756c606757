/**
 * Finds Norwegian national identity numbers in running text, however they are written. Pure.
 * About one in a hundred random eleven-digit strings is taken for one; we would rather ask once too often.
 */
import { idnr } from "@navikt/fnrvalidator";

/** Where in the text, as string indexes: from the first digit to just after the last. */
export interface Found {
  readonly start: number;
  readonly end: number;
}

interface Digit extends Found {
  readonly value: string;
}

export const MASK = "•••••• •••••";

const LENGTH = 11;
/** With the year in four digits: 01.01.1990 12345. */
const LENGTH_WITH_CENTURY = 13;

/** What may stand between two digits of one number: signs, spaces, invisible characters, and the word "nr". */
const gap =
  /^[^\p{L}\p{Nd}]{0,12}(?:(?:(?:f|p|d|fødsels?|fodsels?|person)\.?-?)?(?:nr|nummer|no)[^\p{L}\p{Nd}]{0,12})?$/iu;

/** Every number in the text, in order; overlapping ones are merged. */
export function findNationalIds(text: string): readonly Found[] {
  const found = chainsOf(digitsOf(text), text).flatMap(numbersIn);
  return merged(found);
}

/** The text with every number replaced by the mask; all else is kept as it was. */
export function maskNationalIds(text: string, mask: string = MASK): string {
  const found = findNationalIds(text);
  const kept = found.map(({ start }, index) => text.slice(found[index - 1]?.end ?? 0, start) + mask);
  return kept.join("") + text.slice(found.at(-1)?.end ?? 0);
}

/** Fødselsnummer, D-, H- and FH-number, NAV's own numbers, and the synthetic kinds of each. Takes eleven ASCII digits. */
export function isNationalId(digits: string): boolean {
  const result = idnr(digits);
  if (result.status === "valid") return true;
  const onlyDateIsWrong = result.reasons.every((reason) => reason === "invalid date");
  return onlyDateIsWrong && firstControlDigitIsClassic(digits) && hasOtherForm(digits);
}

/** FH-numbers begin with 8 or 9 and hold no date; NPID, BOST and Norsk helsenett's test numbers add 20, 60 or 65 to the month. */
function hasOtherForm(digits: string): boolean {
  if (/^[89]/.test(digits)) return true;
  const day = Number(digits.slice(0, 2)) % 40;
  const month = Number(digits.slice(2, 4));
  const months = [20, 60, 65].map((added) => month - added);
  return day >= 1 && day <= 31 && months.some((each) => each >= 1 && each <= 12);
}

/** The looser control digit of 2032 applies to fødselsnummer and D-number only. */
function firstControlDigitIsClassic(digits: string): boolean {
  const weights = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return sum % 11 === 0;
}

function digitsOf(text: string): readonly Digit[] {
  const digits: Digit[] = [];
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    const value = digitValue(character);
    if (value !== undefined) digits.push({ value, start, end });
    start = end;
  }
  return digits;
}

/** Any script's digit, and those in circles, full width or raised. */
function digitValue(character: string): string | undefined {
  const folded = character.normalize("NFKC");
  if (/^[0-9]$/.test(folded)) return folded;
  if (!/^\p{Nd}$/u.test(folded)) return undefined;
  // Every script has its ten digits in a row, so the distance to the first of the row is the value.
  const code = folded.codePointAt(0) ?? 0;
  let zero = code;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}

/** Digits that could belong together: nothing but gaps between them. */
function chainsOf(digits: readonly Digit[], text: string): readonly (readonly Digit[])[] {
  const chains: Digit[][] = [];
  for (const digit of digits) {
    const chain = chains.at(-1);
    const before = chain?.at(-1);
    if (chain && before && gap.test(text.slice(before.end, digit.start))) chain.push(digit);
    else chains.push([digit]);
  }
  return chains;
}

function numbersIn(chain: readonly Digit[]): readonly Found[] {
  return chain.flatMap((_, from) =>
    [LENGTH, LENGTH_WITH_CENTURY].flatMap((length) => numberAt(chain, from, from + length)),
  );
}

/** Only whole groups of digits count: eleven digits inside a longer unbroken number are something else. */
function numberAt(chain: readonly Digit[], from: number, to: number): readonly Found[] {
  const first = chain[from];
  const last = chain[to - 1];
  if (!first || !last) return [];
  const cutsAGroup = chain[from - 1]?.end === first.start || chain[to]?.start === last.end;
  if (cutsAGroup) return [];
  const digits = withoutCentury(chain.slice(from, to).map(({ value }) => value));
  return digits !== undefined && isNationalId(digits) ? [{ start: first.start, end: last.end }] : [];
}

function withoutCentury(digits: readonly string[]): string | undefined {
  const all = digits.join("");
  if (all.length === LENGTH) return all;
  return /^\d{4}(18|19|20)/.test(all) ? all.slice(0, 4) + all.slice(6) : undefined;
}

function merged(found: readonly Found[]): readonly Found[] {
  const spans: Found[] = [];
  for (const next of found.toSorted((a, b) => a.start - b.start)) {
    const last = spans.at(-1);
    if (last && next.start < last.end)
      spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, next.end) };
    else spans.push(next);
  }
  return spans;
}
