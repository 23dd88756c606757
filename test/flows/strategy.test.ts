/** The strategy plan from its file to those who read about it. */
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { sampleGoals, sampleId } from "../../demo/municipality/load.ts";
import { importGoals } from "../../bot/strategy/import-goals.ts";
import { type RunningBot, startBot } from "../support/start-bot.ts";
import { startTeams, type TeamsDouble } from "../support/teams-double/teams.ts";

const NOW = new Date("2026-11-23T08:00:00Z");
const EDITOR = "Kommunikasjonsrådgiver";

let teams: TeamsDouble;
let bot: RunningBot;
beforeAll(async () => {
  teams = await startTeams();
});
afterEach(() => bot.stop());
afterAll(() => teams.stop());

test("an editor takes goals from the plan into mål i fokus, with why; they are offered until they are there", async () => {
  bot = await startBot({ teams, clock: () => NOW });
  await importGoals(bot.store, sampleGoals(), NOW);
  const editor = teams.person(sampleId(EDITOR), EDITOR, bot, { kind: "personal", conversation: "editor" });
  await editor.say("utgave");
  await editor.press("Ny utgave");
  expect(JSON.stringify(editor.newest.content)).toContain("1.2 Færre fall");
  // Planned, and not to begin before 2027.
  expect(JSON.stringify(editor.newest.content)).not.toContain("2.4 Tidlig innsats");
  await editor.press("Hent mål fra planen");
  await editor.press("Forhåndsvis", {
    "Mål i planen": "1.2 Færre fall",
    "Siden sist": "Sone nord har fått ny bil.",
  });
  expect(editor.newest.text).toContain("Færre fall – Ett fall kan bety slutten på å bo hjemme.");
  await editor.press("Lukk");
  expect(JSON.stringify(editor.newest.content)).not.toContain("1.2 Færre fall");
  expect(JSON.stringify(editor.newest.content)).toContain("1.3 Mat og måltider");
});
