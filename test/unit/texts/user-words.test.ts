/** Every text of the catalogue, for each word that a municipality can choose: none says another, and no mark is left. */
import { describe, expect, test } from "vitest";
import { languages } from "../../../bot/organisation/person.ts";
import { usualWords } from "../../../bot/texts/own-words.ts";
import { textsIn } from "../../../bot/texts/texts.ts";
import { user, userWords } from "../../../bot/texts/user-words.ts";
import { saidBy } from "../../support/said-by.ts";

/**
 * Texts that say bruker, pasient or beboer and mean it, whatever a municipality calls the people it is there for. Whoever
 * writes another one takes `${user.the}` of bot/texts/user-words.ts instead, or adds it here.
 */
const meant: readonly RegExp[] = [
  // The warning names everybody, and so does the reason why a text was hidden.
  /^common\.caution$/,
  /^intake\..*\.user$/,
  // Who has left: of the program, not of the service.
  /^ideas\.shown\.nobody$/,
  /^ideas\.categories\.safety$/,
  // The settings themselves.
  /^settings\./,
  // Ids, which nobody reads.
  /^ideas\.offered\./,
  /^pictures\.picture\.consent$/,
];

const stems: Readonly<Record<string, RegExp>> = {
  // "bruker" alone is most often the verb.
  user: /(?<!\p{L})(bruker|brukar)(en|ene|ane|e|ar|ne|s)+(?!\p{L})|(?:\b(?:en|ein|hver|kvar|var)|,) bruk[ea]r(?!\p{L})|\busers?\b/iu,
  patient: /(?<!\p{L})pasient(en|ene|ane|er|ar|s)*(?!\p{L})|\bpatients?\b/iu,
  resident: /(?<!\p{L})(beboer|bebuar)(en|ene|ane|e|ar|ne|s)*(?!\p{L})|\bresidents?\b/iu,
};

describe.each(languages)("in %s", (language) => {
  test.each(userWords)("who is called %s is called nothing else", (word) => {
    const others = userWords.filter((other) => other !== word);
    const said = [...saidBy(textsIn(language, { ...usualWords, user: word }))];
    const wrong = said.filter(
      ({ at, text }) =>
        !meant.some((pattern) => pattern.test(at)) && others.some((other) => stems[other]?.test(text)),
    );
    expect(wrong).toEqual([]);
    expect(said.filter(({ text }) => /[\uE000\uE001]|\$\{user/.test(text))).toEqual([]);
    expect(said.length).toBeGreaterThan(1000);
  });
});

test("the word has the form that each sentence needs, with a capital letter where it begins one", () => {
  const bank = textsIn("nb", { ...usualWords, user: "resident" }).reflectionBank;
  expect(bank.families.user).toBe("Beboeren");
  expect(bank.questions.matters).toBe("Hva er viktig for beboerne våre – ikke bare hva som feiler dem?");
  const nynorsk = textsIn("nn", { ...usualWords, user: "resident" }).reflectionBank.questions;
  expect(nynorsk.ownChoice).toBe("Kva ville du sjølv ha valt om du var bebuar hos oss?");
  const texts = textsIn("nb", { ...usualWords, user: "patient" });
  expect(texts.ideas.categories["users"]).toBe("Pasienter og pårørende");
  expect(textsIn("nb").ideas.form.forUser).toBe("Hva betyr det for brukeren?");
});

test("what people write is never changed by it", () => {
  const { outcomes } = textsIn("nb", { ...usualWords, user: "patient" }).youSaid;
  const words = `Brukeren fikk ${user.the} sin brukerplan.`;
  expect(outcomes["adopted-after-trial"](words)).toMatch(
    /for pasienten: Brukeren fikk the sin brukerplan\.$/,
  );
});
