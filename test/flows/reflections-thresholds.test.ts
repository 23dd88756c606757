/** How many answers a result needs is the municipality's to raise, never to lower, and stays what it was when it was sent. */
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { sampleId } from "../../demo/municipality/load.ts";
import { readQuestion } from "../../bot/reflections/question-store.ts";
import { thresholdsWith } from "../../bot/reflections/rules/results.ts";
import { type RunningBot, startBot } from "../support/start-bot.ts";
import type { Person } from "../support/teams-double/person.ts";
import { startTeams, type TeamsDouble } from "../support/teams-double/teams.ts";

const NUMBERS = "Vis tall når så mange har svart uten navn";
const COMMENTS = "Vis det folk har skrevet, når så mange har svart uten navn";
const ID = "2026-W48|all";

let teams: TeamsDouble;
let bot: RunningBot;
let now: Date;
beforeAll(async () => {
  teams = await startTeams();
});
afterEach(() => bot.stop());
afterAll(() => teams.stop());

async function opened(...names: readonly string[]): Promise<readonly Person[]> {
  now = new Date("2026-11-23T08:00:00Z");
  bot = await startBot({ teams, clock: () => now });
  const people = names.map((name) => teams.person(sampleId(name), name, bot, { kind: "personal" }));
  for (const one of people) await one.install();
  await bot.runDue();
  return people;
}

async function chooses(administrator: Person, numbers: string, comments: string): Promise<string> {
  await administrator.say("innstillinger");
  await administrator.press("Kommunens innstillinger");
  await administrator.press("Refleksjon og puls");
  await administrator.press("Lagre", { [NUMBERS]: numbers, [COMMENTS]: comments });
  return administrator.newest.text;
}

test("raised limits stand on the next question, and stay on it when they are changed again", async () => {
  const [administrator, carer] = await opened(
    "Systemansvarlig",
    "Helsefagarbeider hjemmetjenesten sone nord",
  );
  if (!administrator || !carer) throw new Error("two people");
  expect(await chooses(administrator, "8", "15")).toContain("Lagret");
  now = new Date("2026-11-25T11:00:05Z");
  await bot.runDue();
  expect(carer.newest.text).toContain(
    "Tall vises når minst 8 har svart uten navn. Det dere skriver, vises først når 15 har gjort det.",
  );
  expect(await chooses(administrator, "6", "12")).toContain("Lagret");
  expect((await readQuestion(bot.store, ID))?.question.thresholds).toEqual({ numbers: 8, comments: 15 });
  await carer.say("refleksjon");
  expect(carer.newest.text).toContain("først når 15 har gjort det.");
});

test("nobody gets below five and ten, and comments need as many as numbers", async () => {
  const [administrator] = await opened("Systemansvarlig");
  if (!administrator) throw new Error("nobody is there");
  expect(await chooses(administrator, "4", "10")).toContain("skriv et helt tall fra 5 til 50");
  expect(await chooses(administrator, "5", "9")).toContain("skriv et helt tall fra 10 til 100");
  expect(await chooses(administrator, "20", "15")).toContain(
    "kan ikke være lavere enn grensa for å vise tall",
  );
  now = new Date("2026-11-25T11:00:05Z");
  await bot.runDue();
  expect((await readQuestion(bot.store, ID))?.question.thresholds).toEqual({ numbers: 5, comments: 10 });
});

test("a row that says less than the least is read as the least", () => {
  expect(thresholdsWith({ numbers: 2, comments: 3 })).toEqual({ numbers: 5, comments: 10 });
  expect(thresholdsWith({ numbers: 20, comments: 10 })).toEqual({ numbers: 20, comments: 20 });
});
