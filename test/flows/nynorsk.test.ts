/** What people who have chosen nynorsk see from the first word to the evaluation: no card is half in bokmål. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { bokmalIn } from "../support/bokmal-words.ts";
import { publishEdition } from "../support/publish.ts";
import { LEADER, NURSE } from "./ideas-support.ts";
import { startTownIn } from "./in-language.ts";

const PROBLEM = "Kva er problemet eller behovet?";

/** Who says it in words of the sample municipality, which are bokmål: its units and its people. */
const names =
  /(?:leder|fagansvarlig|sykepleier dag|kommunikasjonsrådgiver|systemansvarlig)?\s*(?:i )?(?:hjemmetjenesten(?: sone (?:nord|sør))?|nattjenesten)/giu;

let town: Awaited<ReturnType<typeof startTownIn>>;
beforeEach(async () => {
  town = await startTownIn({ language: "nn", foreignIn: bokmalIn, names });
});
afterEach(() => town.stop());

test("an idea from Send inn to the evaluation, and the weekly card", async () => {
  const leader = await town.reads(LEADER);
  const nurse = await town.reads(NURSE);
  await nurse.say("idé");
  await nurse.press("Send inn", { [PROBLEM]: "Vi manglar ein bil om kvelden" });
  await leader.press("Fleire val");
  await leader.press("Still spørsmål");
  await leader.press("Send inn", { Spørsmål: "Kor ofte skjer det?" });
  await nurse.press("Svar");
  await nurse.press("Send inn", { Svar: "Fire kveldar i veka" });
  await town.day("2026-11-24");
  await leader.say("ventar");
  await leader.press("Opne 1");
  await leader.press("Prøv ut");
  await leader.press("Stadfest", { Kva: "Vi låner bilen til dagsenteret", Kven: "Kveldsvakta" });
  await town.day("2026-12-22");
  await town.day("2027-01-05");
  for (const person of [nurse, leader]) expect(town.foreign(person)).toEqual([]);
  expect(nurse.chat.map(({ text }) => text).join("\n")).toContain("No prøver vi ut ideen din");
});

test("what each chat word answers", async () => {
  const nurse = await town.reads(NURSE);
  await publishEdition(await town.person("Kommunikasjonsrådgiver"), "Ny bil");
  await town.says(nurse, "hjelp", "idé", "mine idear", "siste", "erfaringar", "refleksjon", "innstillingar");
  await town.says(nurse, "avvik", "varsling", "kven gjer kva", "tala");
  const leader = await town.reads(LEADER);
  await town.says(leader, "hjelp", "ventar", "mi eining", "borte", "linje", "til eininga", "spør eininga");
  const administrator = await town.reads("Systemansvarlig");
  await town.says(
    administrator,
    "hjelp",
    "utgåve",
    "organisasjon",
    "utsendingar",
    "ny tidsplan",
    "budsjettrunde",
  );
  await town.says(administrator, "kven presenterer seg når", "innstillingar");
});

test("the reflection from the question to the result, and what else the week brings a leader", async () => {
  const leader = await town.reads(LEADER);
  const nurse = await town.reads(NURSE);
  await town.day("2026-11-23");
  await town.day("2026-11-25");
  await town.day("2026-11-26");
  await nurse.press("Send inn", { Svar: "Faste tider" }, { on: "Refleksjonen denne veka" });
  expect(nurse.newest.text).toContain("Resultatet kjem tysdag 1. desember");
  await town.says(nurse, "refleksjon");
  await town.day("2026-11-30");
  await town.day("2026-12-02");
  expect(nurse.chat.map(({ text }) => text).join("\n")).toContain("Det kom for få svar til å vise noko.");
  for (const person of [nurse, leader]) expect(town.foreign(person)).toEqual([]);
});
