/** What people who have chosen English see from the first word to the evaluation: no card is half in bokmål. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { sampleId } from "../../demo/municipality/load.ts";
import { savePreferences } from "../../bot/organisation/person-store.ts";
import { norwegianIn } from "../support/norwegian-words.ts";
import { publishEdition } from "../support/publish.ts";
import type { Person } from "../support/teams-double/person.ts";
import { LEADER, NURSE, startTown, type Town } from "./ideas-support.ts";

const PROBLEM = "What is the problem or the need?";

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

/** The sample municipality is Norwegian: its units, its people and its plan. */
const names =
  /(?:leder|fagansvarlig|sykepleier dag)(?: i)? (?=hjemmetj)|hjemmetjenesten(?: sone (?:nord|sør))?|nattjenesten|kommunikasjonsrådgiver|systemansvarlig|færre fall/giu;

async function inEnglish(name: string): Promise<Person> {
  await savePreferences(town.bot.store, sampleId(name), { language: "en", window: "anytime" });
  return town.person(name);
}

/** Each sentence in Norwegian that somebody has in the chat now. */
function seenInNorwegian(person: Person): readonly string[] {
  return person.chat.flatMap((card) =>
    card.text.split("\n").flatMap((line) => {
      const words = norwegianIn(line.replaceAll(names, ""));
      return words.length === 0 ? [] : [`${words.join(", ")}: ${line}`];
    }),
  );
}

async function says(person: Person, ...words: readonly string[]): Promise<void> {
  for (const word of words) {
    await person.say(word);
    expect(seenInNorwegian(person), word).toEqual([]);
  }
}

test("an idea from Send to the evaluation, and the weekly card", async () => {
  const leader = await inEnglish(LEADER);
  const nurse = await inEnglish(NURSE);
  await nurse.say("idea");
  await nurse.press("Send", { [PROBLEM]: "We need one more car in the evening" });
  await leader.press("More choices");
  await leader.press("Ask a question");
  await leader.press("Send", { Question: "How often does it happen?" });
  await nurse.press("Answer");
  await nurse.press("Send", { Answer: "Four evenings a week" });
  await day("2026-11-24");
  await leader.say("waiting");
  await leader.press("Open 1");
  await leader.press("Try it");
  await leader.press("Confirm", { What: "We borrow the car of the day centre", Who: "The evening shift" });
  await day("2026-12-22");
  await day("2027-01-05");
  for (const person of [nurse, leader]) expect(seenInNorwegian(person)).toEqual([]);
  expect(nurse.chat.map(({ text }) => text).join("\n")).toContain("Now we are trying your idea");
});

test("what each chat word answers", async () => {
  const nurse = await inEnglish(NURSE);
  await publishEdition(await town.person("Kommunikasjonsrådgiver"), "New car");
  await says(nurse, "help", "idea", "my ideas", "latest", "experiences", "reflection", "settings");
  await says(nurse, "incident", "whistleblowing", "who does what", "figures");
  const leader = await inEnglish(LEADER);
  await says(leader, "help", "waiting", "my unit", "away", "line", "to my unit", "ask my unit");
  const administrator = await inEnglish("Systemansvarlig");
  await says(administrator, "help", "edition", "organisation", "broadcasts", "new schedule", "budget round");
  await says(administrator, "who presents when", "settings");
});

test("the reflection from the question to the result, and what else the week brings a leader", async () => {
  const leader = await inEnglish(LEADER);
  const nurse = await inEnglish(NURSE);
  await day("2026-11-23");
  await day("2026-11-25");
  await day("2026-11-26");
  await nurse.press("Send", { Answer: "Fixed times" }, { on: "This week's reflection" });
  expect(nurse.newest.text).toContain("The result comes on Tuesday 1 December");
  await says(nurse, "reflection");
  await day("2026-11-30");
  await day("2026-12-02");
  expect(nurse.chat.map(({ text }) => text).join("\n")).toContain("There were too few answers");
  for (const person of [nurse, leader]) expect(seenInNorwegian(person)).toEqual([]);
});

test("an edition from New edition to its withdrawal, and a schedule", async () => {
  const editor = await inEnglish("Kommunikasjonsrådgiver");
  const press = async (title: string, fields: Readonly<Record<string, string>> = {}): Promise<void> => {
    await editor.press(title, fields);
    expect(seenInNorwegian(editor), title).toEqual([]);
  };
  await editor.say("edition");
  await press("New edition");
  await press("Save", { "Goals in focus": "Fewer falls", "Since last time": "A new car" });
  for (const step of ["Preview", "Send for approval", "Approve", "Publish now", "Confirm"]) await press(step);
  await says(editor, "latest");
  await press("Correct a mistake");
  await press("Save", { "What should be corrected?": "The car is blue", "Since last time": "A blue car" });
  await says(editor, "latest");
  expect(editor.newest.text).toContain("Corrected on Monday 23 November: The car is blue");
  await press("Withdraw the edition");
  await press("Confirm");
  await says(editor, "question bank", "who presents", "goals");
  const administrator = await inEnglish("Systemansvarlig");
  await administrator.say("new schedule");
  await administrator.press("Message of your own");
  const fields = { Name: "Monday", Message: "Hello", Time: "08:00", "Day of the week": "Monday" };
  await administrator.press("Preview", fields);
  await administrator.press("Save");
  expect(administrator.newest.text).toContain("Mondays at 08:00 · everyone");
  await administrator.press("History");
  expect(seenInNorwegian(administrator)).toEqual([]);
});
