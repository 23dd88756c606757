import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findNationalIds, isNationalId, MASK, maskNationalIds } from "../../../bot/privacy/national-id.ts";

const K1 = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const K2 = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/** Nine digits with their two control digits as the registry makes them, or undefined when there are none. */
function withControlDigits(nine: string, rest = 0): string | undefined {
  const first = (11 + rest - (weighted(nine, K1) % 11)) % 11;
  const ten = nine + String(first);
  const second = (11 - (weighted(ten, K2) % 11)) % 11;
  return first === 10 || second === 10 ? undefined : ten + String(second);
}

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);
}

const two = (number: number): string => String(number).padStart(2, "0");

function numbers(dayAdded: number, monthAdded: number, rest = 0): fc.Arbitrary<string> {
  return fc
    .record({
      day: fc.integer({ min: 1, max: 28 }),
      month: fc.integer({ min: 1, max: 12 }),
      year: fc.integer({ min: 0, max: 99 }),
      serial: fc.integer({ min: 0, max: 999 }),
    })
    .map(({ day, month, year, serial }) =>
      withControlDigits(
        two(day + dayAdded) + two(month + monthAdded) + two(year) + String(serial).padStart(3, "0"),
        rest,
      ),
    )
    .filter((number) => number !== undefined);
}

const helpNumbers = fc
  .integer({ min: 800_000_000, max: 999_999_999 })
  .map((nine) => withControlDigits(String(nine)))
  .filter((number) => number !== undefined);

const kinds: Record<string, fc.Arbitrary<string>> = {
  fødselsnummer: numbers(0, 0),
  "fødselsnummer of 2032": numbers(0, 0, 2),
  "D-number": numbers(40, 0),
  "H-number, synthetic of NAV": numbers(0, 40),
  "D-number, synthetic of NAV": numbers(40, 40),
  "synthetic of Skatteetaten": numbers(0, 80),
  "D-number, synthetic of Skatteetaten": numbers(40, 80),
  "NPID and BOST": numbers(0, 20),
  "synthetic NPID": numbers(0, 60),
  "synthetic of Norsk helsenett": numbers(0, 65),
  "FH-number": helpNumbers,
};
const anyNumber = fc.oneof(...Object.values(kinds));

const dashes = ["-", "‐", "‑", "‒", "–", "—", "―", "−", "﹣", "-", "⁃"];
const spaces = [" ", "  ", "\u00A0", "\u2009", "\u202F", "\u200B", "\uFEFF", "\u2060", "\t", "\n", "\u00AD"];
const others = [
  ".",
  "/",
  "_",
  ", ",
  " / ",
  " - ",
  "·",
  ":",
  " nr ",
  " nr. ",
  ", nr: ",
  " pnr ",
  " personnr. ",
  " personnummer ",
];
const separators = fc.constantFrom(...dashes, ...spaces, ...others);

const zeros = { ascii: 0x30, fullWidth: 0xff10, arabic: 0x660, devanagari: 0x966, bold: 0x1d7ce };
const scripts = fc.constantFrom(...Object.values(zeros));

/** Separators at the places of a mask of ten bits. */
function separated(number: string, places: number, separator: string): string {
  return Array.from(number)
    .map((digit, at) => (at > 0 && places & (1 << (at - 1)) ? separator : "") + digit)
    .join("");
}

function inScript(text: string, zero: number): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}

describe("every kind of number", () => {
  test.each(Object.entries(kinds))("%s is known", (_, kind) => {
    fc.assert(fc.property(kind, (number) => isNationalId(number)));
  });

  test("is found in every separated form, alone", () => {
    fc.assert(
      fc.property(
        anyNumber,
        fc.integer({ min: 0, max: 1023 }),
        separators,
        scripts,
        (number, places, sign, zero) => {
          const written = inScript(separated(number, places, sign), zero);
          expect(findNationalIds(written)).toEqual([{ start: 0, end: written.length }]);
        },
      ),
      { numRuns: 1500 },
    );
  });

  test("is found with the usual splits of a date", () => {
    fc.assert(
      fc.property(anyNumber, separators, separators, (number, inDate, between) => {
        const [day, month, year, rest] = [
          number.slice(0, 2),
          number.slice(2, 4),
          number.slice(4, 6),
          number.slice(6),
        ];
        for (const century of ["", "19", "20"]) {
          const written = [day, month, century + year].join(inDate) + between + rest;
          expect(findNationalIds(written)).toHaveLength(1);
        }
      }),
    );
  });

  test("is taken out of a text, and the rest of the text stays", () => {
    const words = fc.stringMatching(/^[a-zæøå ,.!?\n]{0,40}$/);
    fc.assert(
      fc.property(words, words, anyNumber, anyNumber, separators, (before, after, one, two, sign) => {
        const text = `${before}x ${separated(one, 32, sign)} og ${separated(two, 1023, sign)} x${after}`;
        expect(maskNationalIds(text)).toBe(`${before}x ${MASK} og ${MASK} x${after}`);
      }),
    );
  });

  test("is not left behind in any text that was masked", () => {
    const pieces = fc.array(fc.oneof(anyNumber, fc.constantFrom(" ", "-", "12", "7", "nr ", "og ", "2026")), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(pieces, (parts) => {
        expect(findNationalIds(maskNationalIds(parts.join(" ")))).toEqual([]);
      }),
    );
  });
});

describe("what is no identity number", () => {
  test("a text without eleven digits is kept as it was", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[^\p{N}]{0,80}$/u), (text) => {
        expect(maskNationalIds(text)).toBe(text);
      }),
    );
  });

  test.each([
    "Ring 22 33 44 55 eller 900 11 222",
    "Møtet er 12.11.2026 kl. 14.30",
    "Konto 1234 56 78901",
    "Vakta 07:30-15:00, 14 brukere på 3 ruter",
    "Bestilling 100000000000123",
    "01019012345",
  ])("%s", (text) => {
    expect(findNationalIds(text)).toEqual([]);
  });

  test("eleven random digits are taken for one in about one case of a hundred, no more", () => {
    let hits = 0;
    const total = 40_000;
    for (let step = 0; step < total; step += 1) {
      // A fixed stride over all eleven-digit strings, so that the test cannot be unlucky.
      const digits = String((step * 2_499_991_003) % 100_000_000_000).padStart(11, "0");
      if (isNationalId(digits)) hits += 1;
    }
    expect(hits / total).toBeLessThan(0.015);
    expect(hits / total).toBeGreaterThan(0.003);
  });
});
