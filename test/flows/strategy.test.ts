/** The strategy plan from its file to those who read about it. */
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { sampleGoals, sampleId } from "../../demo/municipality/load.ts";
import { readEdition } from "../../bot/weekly-update/edition-store.ts";
import { publishGoal } from "../support/publish-goal.ts";
import { importGoals } from "../../bot/strategy/plan/import-goals.ts";
import { type RunningBot, startBot } from "../support/start-bot.ts";
import { startTeams, type TeamsDouble } from "../support/teams-double/teams.ts";

const NOW = new Date("2026-11-23T08:00:00Z");
const EDITOR = "Kommunikasjonsrådgiver";
const CARER = "Helsefagarbeider hjemmetjenesten sone nord";

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
    "Mål i planen": "1.2 Færre fall (ikke vist ennå)",
    "Siden sist": "Sone nord har fått ny bil.",
  });
  expect(editor.newest.text).toContain("Færre fall – Ett fall kan bety slutten på å bo hjemme.");
  await editor.press("Lukk");
  expect(JSON.stringify(editor.newest.content)).not.toContain("1.2 Færre fall");
  expect(JSON.stringify(editor.newest.content)).toContain("1.3 Mat og måltider");
});

test("a goal that went out in an edition has had its turn: the picker and `mål` say when", async () => {
  bot = await startBot({ teams, clock: () => NOW });
  await importGoals(bot.store, sampleGoals(), NOW);
  const editor = teams.person(sampleId(EDITOR), EDITOR, bot, { kind: "personal", conversation: "editor" });
  await publishGoal(editor, "1.2 Færre fall");
  expect((await readEdition(bot.store, "2026-W48|all|1"))?.goals).toEqual([
    { nr: "1.2", title: "Færre fall", services: ["hjemme", "institusjon"] },
  ]);
  await editor.say("utgave");
  await editor.press("Ny utgave");
  const choices = JSON.stringify(editor.newest.content);
  expect(choices).toContain("1.2 Færre fall (sist vist 23. november 2026)");
  expect(choices.indexOf("1.3 Mat og måltider")).toBeLessThan(choices.indexOf("1.2 Færre fall"));
  const carer = teams.person(sampleId(CARER), CARER, bot, { kind: "personal", conversation: "carer" });
  await carer.say("hei");
  await carer.say("mål fall");
  expect(carer.newest.text).toContain("Sist i Mandagskvarteret 23. november 2026.");
  await carer.press("Åpne 1.2");
  expect(carer.newest.text).toContain("Ett fall kan bety slutten på å bo hjemme.");
  expect(JSON.stringify(carer.newest.content)).toContain("Leder i hjemmetjenesten");
  await carer.press("Alle målene");
  // Planned, and not to begin before 2027.
  expect(carer.newest.text).not.toContain("2.4 Tidlig innsats");
});

test("an editor finds a goal among many by a word", async () => {
  bot = await startBot({ teams, clock: () => NOW });
  const many = Array.from({ length: 84 }, (_, index) => ({
    nr: `9.${index + 1}`,
    title: index === 70 ? "Trygge netter" : `Delmål ${index + 1}`,
    theme: "Mestring",
    status: "active" as const,
    services: [],
    why: "",
  }));
  await importGoals(bot.store, many, NOW);
  const editor = teams.person(sampleId(EDITOR), EDITOR, bot, { kind: "personal", conversation: "editor" });
  await editor.say("utgave");
  await editor.press("Ny utgave");
  expect(JSON.stringify(editor.newest.content)).not.toContain("9.71");
  await editor.press("Hent mål fra planen");
  await editor.press("Søk", { "Søk i planen": "netter", "Siden sist": "Ny bil." });
  await editor.press("Lagre", { "Mål i planen": "9.71 Trygge netter (ikke vist ennå)" });
  await editor.press("Forhåndsvis");
  expect(editor.newest.text).toContain("Trygge netter");
  expect(editor.newest.text).toContain("Ny bil.");
});
