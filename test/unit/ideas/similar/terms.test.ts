import { describe, expect, test } from "vitest";
import { misspelling } from "../../../../bot/ideas/similar/likeness.ts";
import { stemOf } from "../../../../bot/ideas/similar/stem.ts";
import { termsOf } from "../../../../bot/ideas/similar/terms.ts";

describe("one stem for", () => {
  test.each([
    ["nøkkel nøkler nøklene nøkkelen"],
    ["bil biler bilen bilene bilar bilane"],
    ["beboer beboere beboerne bebuar bebuarane"],
    ["kjøre kjører kjøring køyre køyrer køyring"],
    ["dokumentere dokumenterer dokumentasjon dokumentasjonen"],
    ["leder lederen ledere lederne leiar leiaren leiarane"],
    ["veileder veiledere veiledning rettleiing rettleiar"],
    ["hjelpemiddel hjelpemidler hjelpemidla"],
    ["sykepleier sykepleiere sjukepleiar sjukepleiarane"],
    ["trygghet tryggleik"],
    ["rom rommet rommene romma"],
  ])("%s", (words) => {
    expect(new Set(words.split(" ").map(stemOf)).size).toBe(1);
  });
});

describe("the same terms for", () => {
  test.each([
    ["medisinrommet", "rommet for medisiner"],
    ["Kveldsrapporten", "rapport på kveld"],
    ["nattjenesten", "tjenesten om natta"],
    ["IPad-en", "nettbrettet"],
    ["vaktlista", "turnusen"],
    ["sjukeheimen", "sykehjemmet"],
    ["maaltidene", "måltider"],
  ])("%s and %s", (one, other) => {
    expect(termsOf(one).toSorted()).toEqual(termsOf(other).toSorted());
  });
});

test("words that mean another thing keep their own terms", () => {
  expect(termsOf("nøkkelpersonene")).not.toContain(termsOf("nøklene")[0]);
  expect(termsOf("barnehagen")).not.toContain(termsOf("hagen")[0]);
  expect(termsOf("Vi bruker bilen")).toEqual(termsOf("bilen"));
});

test("words that say nothing are left out, in both written languages", () => {
  expect(termsOf("Vi kan ikke ha det slik")).toEqual([]);
  expect(termsOf("Me kan ikkje ha det slik som no")).toEqual([]);
});

test("a word with a letter wrong is close, a short word or another beginning is not", () => {
  expect(misspelling("medesin", "medisin")).toBeGreaterThan(0.5);
  expect(misspelling("rullesotl", "rullestol")).toBeGreaterThan(0.5);
  expect(misspelling("bil", "bik")).toBe(0);
  expect(misspelling("kasse", "tasse")).toBe(0);
});

test("what nobody would write as a word holds up nobody", () => {
  expect(termsOf(`${"bil".repeat(6000)} nøkkelskap`)).toEqual([]);
  expect(termsOf(`${"bil".repeat(600)} nøkkel`)).toEqual(termsOf("nøkkel"));
});
