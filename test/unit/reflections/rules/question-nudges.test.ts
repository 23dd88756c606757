/** Advice on how a question is put. */
import { expect, test } from "vitest";
import { firstBank } from "../../../../bot/reflections/rules/bank.ts";
import { questionNudges } from "../../../../bot/reflections/rules/question-nudges.ts";
import { textsIn } from "../../../../bot/texts/texts.ts";

const names = ["Kari Nordmann", "Ola Strand"];
const units = ["Hjemmetjenesten sone nord", "Strand sykehjem"];

function nudges(text: string, kind: "question" | "statement" = "question") {
  return questionNudges({ kind, text, names, units });
}

test.each([
  ["Hvorfor har du ikke meldt avvik?", "blames"],
  ["Hvorfor gjør dere aldri som vi ble enige om?", "blames"],
  ["Hvorfor melder ingen avvik?", "blames"],
  ["Kvifor har du ikkje sagt frå?", "blames"],
  ["Why haven't you said anything?", "blames"],
  ["Er du ikke enig i at det nye er bedre?", "leads"],
  ["Det nye er bedre, ikke sant?", "leads"],
  ["Hvor fornøyd er du med den nye turnusen?", "leads"],
  ["Det er åpenbart for tungvint, eller hva tenker du?", "leads"],
  ["Hva synes du om det Kari Nordmann foreslo?", "names"],
  ["Hva kan vi lære av Ola?", "names"],
  ["Har Berit Tangen gjort en god jobb?", "names"],
  ["Hva bør vi slutte med? Og hva bør vi beholde?", "two-in-one"],
  ["Hva fungerer i dag, og hvorfor gjør det det?", "two-in-one"],
  ["Hvordan er lederen din i hverdagen?", "one-person"],
  ["Fortell om noe som gikk bra", "no-question"],
  ["Har du vært syk?", "personal"],
  ["Er noen av dere sykmeldt nå?", "personal"],
  ["Hvordan er helsa di?", "personal"],
  ["Hva sier familien din om turnusen?", "personal"],
  ["Har du vore sjuk i haust?", "personal"],
  ["Skal du ha barn snart?", "personal"],
  ["Have you been ill this year?", "personal"],
])("%s: %s", (text, nudge) => {
  expect(nudges(text)).toContain(nudge);
});

test("work with those who are ill, and with families, is no question about one's own", () => {
  expect(nudges("Hva gjør du når en bruker blir syk?")).toEqual([]);
  expect(nudges("Hvordan samarbeider du med familien til brukeren?")).toEqual([]);
  expect(nudges("Hva har du lært om helsa til eldre?")).toEqual([]);
  expect(nudges("Jobben går ut over helsa mi.", "statement")).toEqual(["personal"]);
});

test("of a statement: two in one, and one person", () => {
  expect(nudges("Jeg trives og har nok tid.", "statement")).toEqual(["two-in-one"]);
  expect(nudges("Lederen min hører på meg.", "statement")).toEqual(["one-person"]);
  expect(nudges("Har vi nok tid?", "statement")).toEqual(["not-own"]);
  expect(nudges("I like it here and I have enough time.", "statement")).toEqual(["two-in-one"]);
  expect(nudges("Vi er nok folk på dagtid og i helgene.", "statement")).toEqual([]);
});

test("a name of a unit, and what begins a sentence, is nobody's name; a long question is said to be long", () => {
  expect(nudges("Hva kan vi lære av Strand sykehjem?")).toEqual([]);
  expect(nudges("Kari Nordmann eller ikke – hva mener du?")).toEqual(["names"]);
  expect(nudges(`Hva ${"og ".repeat(30)}?`)).toEqual(["long"]);
});

test("of what the bank begins with, two ask for two things", () => {
  const bank = firstBank({
    nb: textsIn("nb").reflectionBank,
    nn: textsIn("nn").reflectionBank,
    en: textsIn("en").reflectionBank,
  });
  const advised = bank.flatMap(({ id, kind, texts }) =>
    [texts.nb, texts.nn, texts.en].flatMap((text) =>
      questionNudges({ kind, text: text ?? "", names, units }).length > 0 ? [id] : [],
    ),
  );
  expect([...new Set(advised)]).toEqual(["unsure", "asPlanned"]);
});
