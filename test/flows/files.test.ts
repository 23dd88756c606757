/** A file where none is expected: a clear answer, and what was written beside it is handled as ever. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { sampleId } from "../../demo/municipality/load.ts";
import { type RunningBot, startBot } from "../support/start-bot.ts";
import { type Person, startTeams, type TeamsDouble } from "../support/teams-double/teams.ts";

const NURSE = "Helsefagarbeider hjemmetjenesten sone nord";
let teams: TeamsDouble;
let bot: RunningBot;

beforeEach(async () => {
  teams = await startTeams();
  bot = await startBot({ teams });
});
afterEach(async () => {
  await bot.stop();
  await teams.stop();
});

function person(role: string): Person {
  return teams.person(sampleId(role), role, bot);
}

const list = { name: "liste.xlsx", bytes: Buffer.from("x") };

test("is neither fetched nor kept, and the sender is told", async () => {
  const nurse = person(NURSE);
  await nurse.sendFiles([list]);
  expect(nurse.chat.at(-1)?.text).toContain("er verken åpnet eller lagret");
  await nurse.sendFiles([list, list]);
  expect(nurse.newest.text).toContain("så de du sendte");
  expect(teams.fetches).toEqual([]);
});

test("the text beside it is offered as an idea, and a chat word is answered", async () => {
  const nurse = person(NURSE);
  await nurse.sendFiles([list], "Vi mangler nøkler til bilene");
  expect(nurse.chat.at(-2)?.text).toContain("er verken åpnet eller lagret");
  expect(nurse.newest.value("Hva er problemet eller behovet?")).toBe("Vi mangler nøkler til bilene");
  await nurse.sendFiles([list], "mine ideer");
  expect(nurse.newest.text).toContain("ideer");
});

test("a message with formatting only is a message", async () => {
  const nurse = person(NURSE);
  const html = { contentType: "text/html", content: "<b>hjelp</b>" };
  await nurse.sends({ type: "message", text: "hjelp", attachments: [html] });
  expect(nurse.chat).toHaveLength(1);
  expect(nurse.newest.text).toContain("Hva kan jeg hjelpe med?");
});
