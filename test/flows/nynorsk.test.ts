/** What people who have chosen nynorsk see from the first word to the evaluation: no card is half in bokmål. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { sampleId } from "../../demo/municipality/load.ts";
import { savePreferences } from "../../bot/organisation/person-store.ts";
import { bokmalIn } from "../support/bokmal-words.ts";
import { publishEdition } from "../support/publish.ts";
import type { Person } from "../support/teams-double/person.ts";
import { LEADER, NURSE, startTown, type Town } from "./ideas-support.ts";

const PROBLEM = "Kva er problemet eller behovet?";

let town: Town;
let waited = 0;
beforeEach(async () => {
  waited = 0;
  town = await startTown({ monotonic: () => performance.now() + waited });
});
afterEach(() => town.stop());

async function day(at: string): Promise<void> {
  waited += 3_600_000;
  town.setClock(`${at}T11:30:00Z`);
  await town.bot.runDue();
}

/** Who says it in words of the sample municipality, which are bokmål: its units and its people. */
const names =
  /(?:leder|fagansvarlig|sykepleier dag|kommunikasjonsrådgiver|systemansvarlig)?\s*(?:i )?(?:hjemmetjenesten(?: sone (?:nord|sør))?|nattjenesten)/giu;

async function inNynorsk(name: string): Promise<Person> {
  await savePreferences(town.bot.store, sampleId(name), { language: "nn", window: "anytime" });
  return town.person(name);
}

/** Each sentence in bokmål that somebody has in the chat now. */
function seenInBokmal(person: Person): readonly string[] {
  return person.chat.flatMap((card) =>
    card.text.split("\n").flatMap((line) => {
      const words = bokmalIn(line.replaceAll(names, ""));
      return words.length === 0 ? [] : [`${words.join(", ")}: ${line}`];
    }),
  );
}

async function says(person: Person, ...words: readonly string[]): Promise<void> {
  for (const word of words) {
    await person.say(word);
    expect(seenInBokmal(person), word).toEqual([]);
  }
}

test("an idea from Send inn to the evaluation, and the weekly card", async () => {
  const leader = await inNynorsk(LEADER);
  const nurse = await inNynorsk(NURSE);
  await nurse.say("idé");
  await nurse.press("Send inn", { [PROBLEM]: "Vi manglar ein bil om kvelden" });
  await leader.press("Fleire val");
  await leader.press("Still spørsmål");
  await leader.press("Send inn", { Spørsmål: "Kor ofte skjer det?" });
  await nurse.press("Svar");
  await nurse.press("Send inn", { Svar: "Fire kveldar i veka" });
  await day("2026-11-24");
  await leader.say("ventar");
  await leader.press("Opne 1");
  await leader.press("Prøv ut");
  await leader.press("Stadfest", { Kva: "Vi låner bilen til dagsenteret", Kven: "Kveldsvakta" });
  await day("2026-12-22");
  await day("2027-01-05");
  for (const person of [nurse, leader]) expect(seenInBokmal(person)).toEqual([]);
  expect(nurse.chat.map(({ text }) => text).join("\n")).toContain("No prøver vi ut ideen din");
});

test("what each chat word answers", async () => {
  const nurse = await inNynorsk(NURSE);
  await publishEdition(await town.person("Kommunikasjonsrådgiver"), "Ny bil");
  await says(nurse, "hjelp", "idé", "mine idear", "siste", "erfaringar", "refleksjon", "innstillingar");
  await says(nurse, "avvik", "varsling", "kven gjer kva", "tala");
  const leader = await inNynorsk(LEADER);
  await says(leader, "hjelp", "ventar", "mi eining", "borte", "linje", "til eininga", "spør eininga");
  const administrator = await inNynorsk("Systemansvarlig");
  await says(administrator, "hjelp", "utgåve", "organisasjon", "utsendingar", "ny tidsplan", "budsjettrunde");
  await says(administrator, "kven presenterer seg når", "innstillingar");
});

test("the reflection from the question to the result, and what else the week brings a leader", async () => {
  const leader = await inNynorsk(LEADER);
  const nurse = await inNynorsk(NURSE);
  await day("2026-11-23");
  await day("2026-11-25");
  await day("2026-11-26");
  await nurse.press("Send inn", { Svar: "Faste tider" }, { on: "Refleksjonen denne veka" });
  expect(nurse.newest.text).toContain("Resultatet kjem tysdag 1. desember");
  await says(nurse, "refleksjon");
  await day("2026-11-30");
  await day("2026-12-02");
  expect(nurse.chat.map(({ text }) => text).join("\n")).toContain("Det kom for få svar til å vise noko.");
  for (const person of [nurse, leader]) expect(seenInBokmal(person)).toEqual([]);
});
