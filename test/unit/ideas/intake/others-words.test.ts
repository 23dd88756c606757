import { expect, test } from "vitest";
import { carriesWords } from "../../../../bot/ideas/intake/others-words.ts";

const THEIRS = "Vi løper mellom to hus hver eneste kveld, og da venter de på maten.";

test.each([
  [THEIRS, true],
  [`Kollegaen min sier: «vi løper mellom TO hus hver eneste kveld»`, true],
  ["Kveldsvakta trenger en bil til", false],
  ["Vi løper mellom to hus", false],
  ["", false],
])("%j", (text, expected) => {
  expect(carriesWords(text, THEIRS)).toBe(expected);
});

test("a message of a few words is theirs when all of them are there", () => {
  expect(carriesWords("Det er dårlig lys i garasjen", "dårlig lys")).toBe(true);
  expect(carriesWords("Lyset er dårlig", "dårlig lys")).toBe(false);
  expect(carriesWords("Hva som helst", "…")).toBe(false);
});
