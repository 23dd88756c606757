/** En bit av planen: one goal at a time, by turn, to those whom it concerns; what they say goes to its owner. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { sampleGoals, sampleId } from "../../demo/municipality/load.ts";
import { importGoals } from "../../bot/strategy/plan/import-goals.ts";
import { publishGoal } from "../support/publish-goal.ts";
import { type RunningBot, startBot } from "../support/start-bot.ts";
import { type Person, startTeams, type TeamsDouble } from "../support/teams-double/teams.ts";

const EDITOR = "Kommunikasjonsrådgiver";
const CARER = "Helsefagarbeider hjemmetjenesten sone nord";
const OUTSIDER = "Psykiatrisk sykepleier";
const LEADER = "Leder hjemmetjenesten";
const ASK = "Hva betyr dette hos dere?";
const FALLS = "1.2";
const MONDAY = new Date("2026-11-23T08:00:00Z");
const TUESDAY = new Date("2026-11-24T08:00:00Z");
const WEEK = 7 * 86_400_000;

let teams: TeamsDouble;
let bot: RunningBot;
let now: Date;

beforeEach(async () => {
  now = MONDAY;
  teams = await startTeams();
  bot = await startBot({ teams, clock: () => now, environment: { ADMINISTRATORS: sampleId(EDITOR) } });
});
afterEach(async () => {
  await bot.stop();
  await teams.stop();
});

function person(role: string): Person {
  return teams.person(sampleId(role), role, bot);
}

/** Of the plan only these goals, and a schedule on Tuesdays at nine. */
async function planned(...numbers: readonly string[]): Promise<readonly Person[]> {
  const goals = sampleGoals().filter(({ nr }) => numbers.includes(nr));
  await importGoals(bot.store, goals, now);
  const people = [EDITOR, CARER, OUTSIDER, LEADER].map((role) => person(role));
  for (const one of people) await one.say("hjelp");
  const [editor] = people;
  await editor?.say("ny tidsplan");
  await editor?.press("En bit av planen");
  await editor?.press("Forhåndsvis", { Navn: "Ukas mål", Ukedag: "Tirsdag", Klokkeslett: "9.00" });
  await editor?.press("Lagre");
  return people;
}

function goalsOf(to: Person): readonly string[] {
  return to.chat.map(({ text }) => text).filter((text) => text.startsWith("En bit av planen"));
}

test("a goal goes to those whom it concerns; they answer, its owner reads it a week later and answers them", async () => {
  const [editor, carer, outsider, leader] = await planned(FALLS);
  if (!editor || !carer || !outsider || !leader) throw new Error("four people");
  now = TUESDAY;
  for (const _ of [1, 2]) await bot.runDue();
  expect(goalsOf(carer)).toEqual([expect.stringContaining("Færre fall")]);
  expect(carer.newest.text).toContain("slutten på å bo hjemme");
  expect(goalsOf(outsider)).toEqual([]);
  await editor.say("utsendinger");
  expect(editor.newest.text).toContain("En bit av planen tirsdag 24. november kl. 09.00");

  await carer.press(ASK);
  await carer.press("Send inn", { [ASK]: "Vi øver på trapp." });
  expect(carer.newest.text).toContain("Takk! Svaret ditt leveres tirsdag 1. desember");
  await carer.press(ASK);
  expect(carer.newest.value(ASK)).toBe("Vi øver på trapp.");
  await carer.press("Lukk");
  expect(carer.newest.text).toContain("Færre fall");
  // What Monday brings comes before.
  for (const hours of [22, 2]) {
    now = new Date(TUESDAY.getTime() + WEEK - hours * 60 * 60_000);
    await bot.runDue();
  }
  expect(leader.newest.text).toContain("Vi øver på trapp.");
  await leader.press("Send inn", { "Dette hørte vi": "Vi setter av et kvarter." });
  expect(carer.newest.text).toContain("Vi setter av et kvarter.");
});

test("goals take turns, and one that an edition of the week shows waits; with none left the history says so", async () => {
  const [editor, carer] = await planned(FALLS, "2.3");
  if (!editor || !carer) throw new Error("two people");
  await publishGoal(editor, "2.3 En koordinerende enhet som alle kjenner");
  now = TUESDAY;
  await bot.runDue();
  expect(goalsOf(carer)).toEqual([expect.stringContaining("Færre fall")]);
  await editor.say("kjør Ukas mål");
  expect(editor.newest.text).toContain("ingen som får noe");
  await editor.press("Bekreft");
  await bot.runDue();
  expect(goalsOf(carer)).toHaveLength(1);
  await editor.say("tidsplaner");
  await editor.press("Historikk", {}, { beside: "Ukas mål" });
  expect(editor.newest.text).toContain("tirsdag 24. november kl. 09.00: sendt");
  expect(editor.newest.text).toContain("ingenting å sende: målene er vist denne uka allerede");
  now = new Date(TUESDAY.getTime() + WEEK);
  await bot.runDue();
  expect(goalsOf(carer).at(-1)).toContain("En koordinerende enhet");
});

test("without a plan nothing is sent; whom the goal does not concern cannot answer", async () => {
  const [editor, , outsider] = await planned();
  if (!editor || !outsider) throw new Error("two people");
  now = TUESDAY;
  await bot.runDue();
  await editor.say("tidsplaner");
  expect(editor.newest.text).toContain("ingenting å sende: ingen mål i planen gjelder nå");
  await importGoals(
    bot.store,
    sampleGoals().filter(({ nr }) => nr === FALLS),
    now,
  );
  now = new Date(TUESDAY.getTime() + WEEK);
  await bot.runDue();
  const { rows } = await bot.store.query("goals-sent", { from: "s|", to: "s|~" });
  const where = rows[0]?.row.slice(2) ?? "";
  const forged = { verb: "goal.answer", subject: where, nonce: "forged", [`said-${FALLS}`]: "Hei" };
  await outsider.sends({ type: "message", value: forged });
  expect(outsider.newest.text).toContain("ingenting du kan svare på nå");
  expect((await bot.store.query(`goal-said|${FALLS}|${where}`, {})).rows).toEqual([]);
});
