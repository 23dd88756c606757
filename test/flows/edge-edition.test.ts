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

test("a press is answered by a card that takes the place of the pressed one, as Execute and as Submit", async () => {
  for (const as of ["execute", "submit"] as const) {
    const editor = teams.person(sampleId("Kommunikasjonsrådgiver"), "Kommunikasjonsrådgiver", bot);
    await editor.say("utgave");
    const cards = editor.chat.length;
    const before = editor.newest.text;
    await editor.press("Ny utgave", {}, { as });
    expect(editor.chat).toHaveLength(cards);
    expect(editor.newest.text).not.toBe(before);
    expect(editor.newest.buttons).toContain("Lagre");
  }
});
