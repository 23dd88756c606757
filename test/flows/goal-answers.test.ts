/** What a goal means to those whom it concerns: asked, answered, collected for its owner, and answered by the owner. */
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { sampleGoals, sampleId } from "../../demo/municipality/load.ts";
import { importGoals } from "../../bot/strategy/plan/import-goals.ts";
import { type RunningBot, startBot } from "../support/start-bot.ts";
import { publishGoal } from "../support/publish-goal.ts";
import type { Person } from "../support/teams-double/person.ts";
import { startTeams, type TeamsDouble } from "../support/teams-double/teams.ts";

const MONDAY = new Date("2026-11-23T08:00:00Z");
const NEXT_MONDAY = new Date("2026-11-30T08:00:00Z");
const CARER = "Helsefagarbeider hjemmetjenesten sone nord";
const NURSE = "Sykepleier dag hjemmetjenesten sone nord";
const LEADER = "Leder hjemmetjenesten";
const ASK = "Hva betyr dette hos dere?";

let teams: TeamsDouble;
let bot: RunningBot;
let now: Date;
beforeAll(async () => {
  teams = await startTeams();
});
afterEach(() => bot.stop());
afterAll(() => teams.stop());

async function opened(): Promise<void> {
  now = MONDAY;
  bot = await startBot({ teams, clock: () => now });
  await importGoals(bot.store, sampleGoals(), now);
}

function person(name: string): Person {
  return teams.person(sampleId(name), name, bot, { kind: "personal" });
}

async function published(...readers: readonly string[]): Promise<readonly Person[]> {
  await opened();
  const people = readers.map((name) => person(name));
  for (const one of people) await one.install();
  await publishGoal(person("Kommunikasjonsrådgiver"), "1.2 Færre fall");
  return people;
}

async function rowsAbout(prefix: string): Promise<string> {
  const { rows } = await bot.store.query(`${prefix}1.2|2026-W48|all|1`, {});
  return JSON.stringify(rows);
}

test("answers are collected through the week and go to the owner in one card, whose answer reaches all who wrote", async () => {
  const [carer, nurse, leader] = await published(CARER, NURSE, LEADER);
  if (!carer || !nurse || !leader) throw new Error("three people");
  await carer.press(ASK);
  expect(carer.newest.text).toContain("Går til leder i hjemmetjenesten.");
  expect(carer.newest.text).toContain("mandag 30. november");
  await carer.press("Send inn", { [ASK]: "Vi øver på trapp." });
  expect(carer.newest.text).toContain("Takk!");
  await nurse.press(ASK);
  await nurse.press("Send inn", { [ASK]: "Matter og dørstokker.", "Send uten navn": "true" });
  expect(await rowsAbout("goal-said|")).not.toContain(nurse.id);
  const before = leader.chat.length;
  await bot.runDue();
  expect(leader.chat.length).toBe(before);

  now = NEXT_MONDAY;
  await bot.runDue();
  await bot.runDue();
  expect(leader.chat.length).toBe(before + 1);
  const card = leader.newest.text;
  expect(card).toContain("Dette betyr «Færre fall» hos dem");
  expect(card).toContain("Vi øver på trapp.");
  expect(card).toContain(CARER);
  expect(card).toContain("Uten navn");
  expect(card).not.toContain(NURSE);
  await leader.say("mål fall");
  await leader.press("Åpne 1.2");
  await leader.press("Svarene levert 30. november 2026");
  expect(leader.newest.text).toContain("Matter og dørstokker.");
  // Vis flere brings along what is written and not sent.
  const heard = "Et utkast";
  await leader.sends({
    type: "message",
    value: { verb: "goal.collected", subject: "20|1.2|2026-W48|all|1", nonce: "more", heard },
  });
  expect(JSON.stringify(leader.newest.content)).toContain(`"value":"${heard}"`);
  await leader.press("Send inn", { "Dette hørte vi": "Vi setter av et kvarter på fredager." });
  expect(leader.newest.text).toContain("Sendt til de 2 som svarte.");
  for (const one of [carer, nurse]) expect(one.newest.text).toContain("Vi setter av et kvarter på fredager.");
  expect(nurse.newest.text).toContain("Du skrev: Matter og dørstokker.");
  const told = carer.chat.length;
  await leader.again();
  expect(carer.chat.length).toBe(told);
});

test("until the week is over an answer is changed or taken back; then nobody can answer, also when the clock goes back", async () => {
  const [carer, leader] = await published(CARER, LEADER);
  if (!carer || !leader) throw new Error("two people");
  await carer.press(ASK);
  await carer.press("Send inn", { [ASK]: "Først dette." });
  await carer.say("siste");
  await carer.press(ASK);
  await carer.press("Send inn", { [ASK]: "Heller dette." });
  await carer.say("siste");
  await carer.press(ASK);
  await carer.press("Ja");
  expect(carer.newest.text).toContain("Du svarte ja.");
  now = NEXT_MONDAY;
  await bot.runDue();
  expect(leader.newest.text).toContain("Heller dette.");
  expect(leader.newest.text).not.toContain("Først dette.");
  now = MONDAY;
  await carer.press("Send inn", { [ASK]: "For sent." });
  expect(carer.newest.text).toContain("ikke lenger mulig");
  expect(await rowsAbout("goal-said|")).not.toContain("For sent");
});

test("an answer that is taken back goes to nobody", async () => {
  const [carer, leader] = await published(CARER, LEADER);
  if (!carer || !leader) throw new Error("two people");
  await carer.press(ASK);
  await carer.press("Send inn", { [ASK]: "Angrer på dette." });
  await carer.say("siste");
  await carer.press(ASK);
  await carer.press("Send inn", { [ASK]: "" });
  expect(carer.newest.text).toContain("tatt bort");
  const before = leader.chat.length;
  now = NEXT_MONDAY;
  await bot.runDue();
  expect(leader.chat.length).toBe(before);
});

test("whom the goal does not concern is not asked, and a forged press writes nothing; an identity number is refused", async () => {
  const [carer, outsider] = await published(CARER, "Psykiatrisk sykepleier");
  if (!carer || !outsider) throw new Error("two people");
  expect(JSON.stringify(outsider.newest.content)).not.toContain(ASK);
  await carer.press(ASK);
  await carer.press("Send inn", { [ASK]: "Fru Hansen 13915200065 falt" });
  expect(carer.newest.text).toContain("fødselsnummer");
  expect(await rowsAbout("goal-said|")).toBe("[]");
  await outsider.sends({
    type: "message",
    value: { verb: "goal.answer", subject: "2026-W48|all|1", nonce: "forged", "said-1.2": "Hei" },
  });
  await outsider.sends({
    type: "message",
    value: { verb: "goal.heard", subject: "1.2|2026-W48|all|1", nonce: "forged", heard: "Hei" },
  });
  expect(await rowsAbout("goal-said|")).toBe("[]");
});

test("who knew the goal is counted when the week closes, in groups of five at least, and the single answers go", async () => {
  const north = ["Helsefagarbeider", "Sykepleier dag", "Sykepleier kveld", "Assistent helg", "Fagansvarlig"];
  const south = ["Helsefagarbeider", "Sykepleier dag"];
  const asked = [
    ...north.map((role) => `${role} hjemmetjenesten sone nord`),
    ...south.map((role) => `${role} hjemmetjenesten sone sør`),
  ];
  const people = await published(...asked, LEADER);
  const leader = people.at(-1);
  for (const [index, one] of people.slice(0, asked.length).entries()) {
    await one.press(ASK);
    await one.press(index === 0 ? "Nei" : "Ja");
  }
  await people[1]?.press("Nei");
  await people[1]?.press("Ja");
  await people[2]?.press("Nei");
  await people[2]?.press("Hopp over");
  await people[2]?.press("Ja");
  now = NEXT_MONDAY;
  await bot.runDue();
  expect(leader?.newest.text).toMatch(/: 6 av 7 kjente til det\./);
  expect(await rowsAbout("goal-said|")).not.toContain("tap|");
  const editor = person("Kommunikasjonsrådgiver");
  for (const one of [editor, people[0]]) {
    await one?.say("mål fall");
    await one?.press("Åpne 1.2");
  }
  expect(editor.newest.text).toContain("6 av 7 kjente til det.");
  expect(people[0]?.newest.text).not.toContain("kjente til det.");
  expect(JSON.stringify(editor.newest.content)).not.toContain("Svarene levert");
});
