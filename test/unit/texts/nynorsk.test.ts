/**
 * Nynorsk is whole, and is nynorsk. What it lacks would be shown in bokmål, in the middle of a card in nynorsk; a word
 * that only bokmål has looks as if somebody had changed the endings.
 */
import { describe, expect, test } from "vitest";
import { longDate } from "../../../bot/calendar/format.ts";
import { nb } from "../../../bot/texts/nb.ts";
import { nn } from "../../../bot/texts/nn.ts";
import { textsIn } from "../../../bot/texts/texts.ts";
import { bokmalIn } from "../../support/bokmal-words.ts";
import { idsAmongTexts as ids, missing } from "../../support/missing-texts.ts";
import { saidBy } from "../../support/said-by.ts";

/** Keys that are still in bokmål. The list may only become shorter: who adds a text to nb/ adds it to nn/, too. */
const stillInBokmal: readonly string[] = [];

test("no text is left in bokmål", () => {
  const { commands: _, ...read } = nb;
  expect([...missing(read, nn)]).toEqual(stillInBokmal);
});

test("none is kept that bokmål has no more", () => {
  const { commands: _, ...read } = nn;
  expect([...missing(read, nb)]).toEqual([]);
});

describe("the words", () => {
  test.each([
    ["Hva er problemet?", ["hva"]],
    ["Sendt til leder i heimetenesta", ["leder"]],
    ["Neste uke", ["uke"]],
    ["Til mandag 4. januar.", ["mandag"]],
    ["Mandagskvarteret veke 47, til enhetene dine", ["enhetene"]],
    ["Leiaren har svart deg. Takk for at du sa frå.", []],
    ["Send enheter.csv her.", []],
  ])("%s: %j", (text, wrong) => expect(bokmalIn(text)).toEqual(wrong));

  test("are of nynorsk alone", () => {
    const wrong = [...saidBy(nn)]
      .filter(({ at }) => !ids.some((id) => at.startsWith(id)))
      .flatMap(({ at, text }) => bokmalIn(text).map((word) => `${word} in ${at}: ${text}`));
    expect(wrong).toEqual([]);
  });

  test("that help shows are understood in nynorsk, and in bokmål by everybody", () => {
    expect(textsIn("nn").commands.whoDoesWhat[0]).toBe("kven gjer kva");
    expect(Object.keys(nn.commands ?? {}).toSorted()).toEqual(Object.keys(nb.commands).toSorted());
  });
});

test("dates are in nynorsk, too", () => {
  const { language } = textsIn("nn").common;
  expect(longDate("2026-11-24", language)).toBe("tysdag 24. november");
});
