import { expect, test } from "vitest";
import { languages } from "../../../bot/organisation/person.ts";
import { fold, recognise, type Word } from "../../../bot/teams/words.ts";
import { textsIn } from "../../../bot/texts/texts.ts";

const takesText: ReadonlySet<Word> = new Set<Word>(["idea"]);

test.each([
  ["idé", "idea"],
  ["ide", "idea"],
  ["IDÉ!", "idea"],
  ["ide\u0301", "idea"],
  ["  Mine   ideer. ", "myIdeas"],
  ["siste", "latest"],
  ["Siste …", "latest"],
  ["?", "help"],
  ["hjelp?", "help"],
  ["Hei!", "help"],
  ["Venter", "waiting"],
  ["Mine idear", "myIdeas"],
  ["Utgåve", "edition"],
  ["Help!", "help"],
  ["My ideas", "myIdeas"],
])("%s is the word %s", (text, word) => {
  expect(recognise(text, takesText)).toEqual({ kind: "command", word });
});

test.each([
  ["idé Vi trenger flere sykler", "Vi trenger flere sykler"],
  ["Ide: Sykler!", "Sykler!"],
  ["idé - to linjer\nog én til", "to linjer\nog én til"],
])("%s prefills", (text, rest) => {
  expect(recognise(text, takesText)).toEqual({ kind: "command-with-text", word: "idea", rest });
});

test.each([
  "Siste uka var travel",
  "Ideen min er enkel",
  "venter på svar",
  "hjelpemidler mangler",
  "",
  "...",
])("%s is free text", (text) => {
  expect(recognise(text, takesText)).toEqual({ kind: "free-text" });
});

test("no word means two things in any language", () => {
  const all = languages.flatMap((language) => Object.entries(textsIn(language).commands));
  for (const [word, synonyms] of all)
    for (const synonym of synonyms)
      expect(recognise(synonym, takesText), synonym).toEqual({ kind: "command", word });
});

test("å is no a, and ø no o", () => {
  expect(fold("Båre")).toBe("båre");
  expect(fold("ØRE")).toBe("øre");
  expect(fold("Ba\u030Are")).toBe("båre");
});

test("a long message full of full stops is read at once", () => {
  const began = performance.now();
  expect(fold(`${".".repeat(100_000)}x`)).toHaveLength(100_001);
  expect(performance.now() - began).toBeLessThan(1000);
});
