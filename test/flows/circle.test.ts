/** The main job, end to end over HTTP: an edition goes out, an idea comes back, is answered, and the next edition says so. */
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { sampleId } from "../../demo/municipality/load.ts";
import { type RunningBot, startBot } from "../support/start-bot.ts";
import { type Person, startTeams, type TeamsDouble } from "../support/teams-double/teams.ts";

const NURSE = "Helsefagarbeider hjemmetjenesten sone nord";
const LEADER = "Leder hjemmetjenesten sone nord";
const EDITOR = "Systemansvarlig";

let teams: TeamsDouble;
let bot: RunningBot;
let now = new Date("2026-11-23T08:00:00Z");

beforeAll(async () => {
  teams = await startTeams();
  bot = await startBot({ teams, clock: () => now });
});
afterEach(() => {
  now = new Date(now.getTime() + 60_000);
});
afterAll(async () => {
  await bot.stop();
  await teams.stop();
});

function person(role: string): Person {
  return teams.person(sampleId(role), role, bot);
}

function newest(of: Person): string {
  return of.chat.at(-1)?.text ?? "";
}

async function publish(editor: Person, goals: string): Promise<void> {
  await editor.say("utgave");
  await editor.press("Ny utgave");
  await editor.press("Lagre", { "Mål i fokus": goals, "Siden sist": "Ny bil i sone nord." });
  await editor.press("Til godkjenning");
  await editor.press("Godkjenn");
  await editor.press("Publiser nå");
  await editor.press("Bekreft");
  await bot.drain();
  await bot.runDue();
}

test("an edition, an idea, an answer, and the edition that says so", async () => {
  const [nurse, leader, editor] = [person(NURSE), person(LEADER), person(EDITOR)];
  for (const someone of [nurse, leader, editor]) await someone.install();

  await publish(editor, "Færre fall");
  expect(newest(nurse)).toContain("Mandagskvarteret uke 48");
  expect(newest(nurse)).toContain("Færre fall");

  now = new Date("2026-11-23T12:00:00Z");
  await nurse.press("Har du en idé?");
  expect(newest(nurse)).toContain("leder i hjemmetjenesten sone nord");
  await nurse.press("Vil du si mer?");
  await nurse.press("Send inn", {
    "Hva er problemet eller behovet?": "Vi leter etter nøkkelbokser hver kveld",
    "Kan deles i Dere sa – vi gjorde": "true",
  });
  await bot.drain();
  const receipt = newest(nurse);
  expect(receipt).toContain("hjemmetjenesten sone nord");
  expect(receipt).toContain("mandag 30. november");

  const card = newest(leader);
  expect(card).toContain("Vi leter etter nøkkelbokser hver kveld");
  await leader.press("Løst med en gang");
  await leader.press("Bekreft", { "Hva ble gjort?": "Nøkkelboksene har fått nummer fra i dag." });
  await bot.drain();
  expect(newest(nurse)).toContain("Nøkkelboksene har fått nummer fra i dag.");
  // The receipt shows how it is now, in place.
  expect(nurse.chat.filter((one) => one.text.includes("mandag 30. november"))).toEqual([]);

  now = new Date("2026-11-30T08:00:00Z");
  await publish(editor, "Heltid som hovedregel");
  expect(newest(nurse)).toContain("Dere sa – vi gjorde");
  expect(newest(nurse)).toContain("Vi leter etter nøkkelbokser hver kveld");
  expect(newest(nurse)).not.toContain(NURSE);

  now = new Date("2026-12-07T08:00:00Z");
  await publish(editor, "Mat og måltider");
  expect(newest(nurse)).not.toContain("nøkkelbokser");
});
