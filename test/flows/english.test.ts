/** What people who have chosen English see from the first word to the evaluation: no card is half in bokmål. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { norwegianIn } from "../support/norwegian-words.ts";
import { publishEdition } from "../support/publish.ts";
import { LEADER, NURSE } from "./ideas-support.ts";
import { startTownIn } from "./in-language.ts";

const PROBLEM = "What is the problem or the need?";

/** The sample municipality is Norwegian: its units, its people and its plan. */
const names =
  /(?:leder|fagansvarlig|sykepleier dag)(?: i)? (?=hjemmetj)|hjemmetjenesten(?: sone (?:nord|sør))?|nattjenesten|kommunikasjonsrådgiver|systemansvarlig|færre fall/giu;

let town: Awaited<ReturnType<typeof startTownIn>>;
beforeEach(async () => {
  town = await startTownIn({ language: "en", foreignIn: norwegianIn, names });
});
afterEach(() => town.stop());

test("an idea from Send to the evaluation, and the weekly card", async () => {
  const leader = await town.reads(LEADER);
  const nurse = await town.reads(NURSE);
  await nurse.say("idea");
  await nurse.press("Send", { [PROBLEM]: "We need one more car in the evening" });
  await leader.press("More choices");
  await leader.press("Ask a question");
  await leader.press("Send", { Question: "How often does it happen?" });
  await nurse.press("Answer");
  await nurse.press("Send", { Answer: "Four evenings a week" });
  await town.day("2026-11-24");
  await leader.say("waiting");
  await leader.press("Open 1");
  await leader.press("Try it");
  await leader.press("Confirm", { What: "We borrow the car of the day centre", Who: "The evening shift" });
  await town.day("2026-12-22");
  await town.day("2027-01-05");
  for (const person of [nurse, leader]) expect(town.foreign(person)).toEqual([]);
  expect(nurse.chat.map(({ text }) => text).join("\n")).toContain("Now we are trying your idea");
});

test("what each chat word answers", async () => {
  const nurse = await town.reads(NURSE);
  await publishEdition(await town.person("Kommunikasjonsrådgiver"), "New car");
  await town.says(nurse, "help", "idea", "my ideas", "latest", "experiences", "reflection", "settings");
  await town.says(nurse, "incident", "whistleblowing", "who does what", "figures");
  const leader = await town.reads(LEADER);
  await town.says(leader, "help", "waiting", "my unit", "away", "line", "to my unit", "ask my unit");
  const administrator = await town.reads("Systemansvarlig");
  await town.says(
    administrator,
    "help",
    "edition",
    "organisation",
    "broadcasts",
    "new schedule",
    "budget round",
  );
  await town.says(administrator, "who presents when", "settings");
});

test("the reflection from the question to the result, and what else the week brings a leader", async () => {
  const leader = await town.reads(LEADER);
  const nurse = await town.reads(NURSE);
  await town.day("2026-11-23");
  await town.day("2026-11-25");
  await town.day("2026-11-26");
  await nurse.press("Send", { Answer: "Fixed times" }, { on: "This week's reflection" });
  expect(nurse.newest.text).toContain("The result comes on Tuesday 1 December");
  await town.says(nurse, "reflection");
  await town.day("2026-11-30");
  await town.day("2026-12-02");
  expect(nurse.chat.map(({ text }) => text).join("\n")).toContain("There were too few answers");
  for (const person of [nurse, leader]) expect(town.foreign(person)).toEqual([]);
});

test("an edition from New edition to its withdrawal, and a schedule", async () => {
  const editor = await town.reads("Kommunikasjonsrådgiver");
  const press = async (title: string, fields: Readonly<Record<string, string>> = {}): Promise<void> => {
    await editor.press(title, fields);
    expect(town.foreign(editor), title).toEqual([]);
  };
  await editor.say("edition");
  await press("New edition");
  await press("Save", { "Goals in focus": "Fewer falls", "Since last time": "A new car" });
  for (const step of ["Preview", "Send for approval", "Approve", "Publish now", "Confirm"]) await press(step);
  await town.says(editor, "latest");
  await press("Correct a mistake");
  await press("Save", { "What should be corrected?": "The car is blue", "Since last time": "A blue car" });
  await town.says(editor, "latest");
  expect(editor.newest.text).toContain("Corrected on Monday 23 November: The car is blue");
  await press("Withdraw the edition");
  await press("Confirm");
  await town.says(editor, "question bank", "who presents", "goals");
  const administrator = await town.reads("Systemansvarlig");
  await administrator.say("new schedule");
  await administrator.press("Message of your own");
  const fields = { Name: "Monday", Message: "Hello", Time: "08:00", "Day of the week": "Monday" };
  await administrator.press("Preview", fields);
  await administrator.press("Save");
  expect(administrator.newest.text).toContain("Mondays at 08:00 · everyone");
  await administrator.press("History");
  expect(town.foreign(administrator)).toEqual([]);
});
