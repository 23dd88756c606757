import { afterAll, beforeAll, expect, test } from "vitest";
import { sampleId } from "../../demo/municipality/load.ts";
import { type RunningBot, startBot } from "../support/start-bot.ts";
import { startTeams, type TeamsDouble } from "../support/teams-double/teams.ts";

let teams: TeamsDouble;
let bot: RunningBot;

beforeAll(async () => {
  teams = await startTeams();
  bot = await startBot({ teams });
});
afterAll(async () => {
  await bot.stop();
  await teams.stop();
});

test("hjelp answers a card with what this person can do", async () => {
  const nurse = teams.person(
    sampleId("Helsefagarbeider hjemmetjenesten sone nord"),
    "Helsefagarbeider hjemmetjenesten sone nord",
    bot,
  );
  await nurse.say("  Hjelp! ");
  expect(nurse.lastResponse).toEqual({ status: 200, body: undefined });
  expect(nurse.newest.text).toContain("mine ideer");
  expect(nurse.newest.text).not.toContain("venter");
});
