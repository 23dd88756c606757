/** English is whole, and is English: whoever has Norwegian as a new language is shown no card that is half in bokmål. */
import { describe, expect, test } from "vitest";
import { en } from "../../../bot/texts/en.ts";
import { nb } from "../../../bot/texts/nb.ts";
import { textsIn } from "../../../bot/texts/texts.ts";
import { idsAmongTexts, missing } from "../../support/missing-texts.ts";
import { norwegianIn } from "../../support/norwegian-words.ts";
import { saidBy } from "../../support/said-by.ts";

test("no text is left in bokmål", () => {
  const { commands: _, ...read } = nb;
  expect([...missing(read, en)]).toEqual([]);
});

test("none is kept that bokmål has no more", () => {
  const { commands: _, ...read } = en;
  expect([...missing(read, nb)]).toEqual([]);
});

describe("the words", () => {
  test.each([
    ["Write “hjelp” og press Send.", ["og"]],
    ["The leader of hjemmetjenesten sone sør", ["sør"]],
    ["Du kan svare.", ["du", "kan", "svare"]],
    ["Report an incident (avvik) in Mandagskvarteret.", []],
    ["No, not any more. Mine is at the top.", []],
    ["Send enheter.csv here. It is in bokmål.", []],
  ])("%s: %j", (text, wrong) => expect(norwegianIn(text)).toEqual(wrong));

  test("are of English alone", () => {
    const wrong = [...saidBy(en)]
      .filter(({ at }) => !idsAmongTexts.some((id) => at.startsWith(id)) && !at.endsWith(".language"))
      .flatMap(({ at, text }) => norwegianIn(text).map((word) => `${word} in ${at}: ${text}`));
    expect(wrong).toEqual([]);
  });

  test("are quoted as English does it", () => {
    expect([...saidBy(en)].filter(({ text }) => /[«»]/u.test(text))).toEqual([]);
  });

  test("that help shows are understood in English, and in bokmål by everybody", () => {
    expect(textsIn("en").commands.whoDoesWhat[0]).toBe("who does what");
    expect(Object.keys(en.commands ?? {}).toSorted()).toEqual(Object.keys(nb.commands).toSorted());
  });
});
