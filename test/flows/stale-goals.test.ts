/** Once a quarter: goals that nobody has touched, raised with their owners in one card. */
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { sampleGoals, sampleId } from "../../demo/municipality/load.ts";
import { goalSchedules } from "../../bot/strategy/schedules.ts";
import { importGoals } from "../../bot/strategy/plan/import-goals.ts";
import { nextOccurrences } from "../../bot/scheduling/rules.ts";
import { type RunningBot, startBot } from "../support/start-bot.ts";
import { publishGoal } from "../support/publish-goal.ts";
import type { Person } from "../support/teams-double/person.ts";
import { startTeams, type TeamsDouble } from "../support/teams-double/teams.ts";

const SEPTEMBER = new Date("2026-09-01T08:00:00Z");
const DECEMBER = new Date("2026-12-14T08:00:00Z");
const JANUARY = new Date("2027-01-04T08:05:00Z");
const TITLE = "Mål som har ligget stille";

let teams: TeamsDouble;
let bot: RunningBot;
let now: Date;
beforeAll(async () => {
  teams = await startTeams();
});
afterEach(() => bot.stop());
afterAll(() => teams.stop());

function person(name: string): Person {
  return teams.person(sampleId(name), name, bot, { kind: "personal" });
}

async function opened(): Promise<{ home: Person; editor: Person; administrator: Person }> {
  now = DECEMBER;
  bot = await startBot({ teams, clock: () => now });
  await importGoals(bot.store, sampleGoals(), SEPTEMBER);
  const people = {
    home: person("Leder hjemmetjenesten"),
    editor: person("Kommunikasjonsrådgiver"),
    administrator: person("Systemansvarlig"),
  };
  for (const one of Object.values(people)) await one.install();
  await bot.runDue();
  return people;
}

function asked({ chat }: Person): number {
  return chat.filter(({ text }) => text.includes(TITLE)).length;
}

async function toldToEnd(administrator: Person): Promise<number> {
  now = new Date(now.getTime() + 1000);
  await bot.drain();
  return administrator.chat.filter(({ text }) => text.includes("foreslår å avslutte")).length;
}

test("an owner gets one card with the goals nobody has touched, and says what becomes of each", async () => {
  const { home, editor, administrator } = await opened();
  expect(asked(home)).toBe(0);
  await publishGoal(editor, "1.1 Hverdagsrehabilitering først");
  now = JANUARY;
  await bot.runDue();
  await bot.runDue();
  now = DECEMBER;
  await bot.runDue();
  now = JANUARY;
  expect(asked(home)).toBe(1);
  // Shown in December.
  expect(home.newest.text).not.toContain("Hverdagsrehabilitering");
  expect(home.newest.text).toContain("1.2 Færre fall");
  expect(home.newest.text).toContain("Ingen har tatt det fram siden det kom inn i planen.");
  await home.press("Bekreft");
  expect(home.newest.text).toContain("Velg hva som skal skje");
  await home.press("Bekreft", {
    "Hva skal skje med 1.2?": "Ta med i en utgave",
    "Noen ord om 1.2 (valgfritt)": "Nye fallmatter.",
    "Hva skal skje med 4.1?": "Foreslå å avslutte",
  });
  expect(home.newest.text).toContain("Takk!");
  await home.again();
  expect(editor.newest.text).toContain("Leder hjemmetjenesten ber om");
  expect(editor.newest.text).toContain("Nye fallmatter.");
  expect(editor.newest.text).not.toContain("Velferdsteknologi");
  // The weeks between have told a systemansvarlig so much that this one has to wait a second for its place in the chat.
  await expect.poll(() => toldToEnd(administrator), { timeout: 10_000 }).toBe(1);
  await editor.say("utgave");
  await editor.press("Ny utgave");
  expect(JSON.stringify(editor.newest.content)).toContain(
    "1.2 Færre fall (ønsket av den ansvarlige, ikke vist ennå)",
  );
});

test("another than the owner changes nothing, and an identity number is not kept", async () => {
  const { home } = await opened();
  now = JANUARY;
  await bot.runDue();
  const stranger = person("Leder dagsenteret");
  const subject = "o|goals-stale|2027-01-04T09:00";
  await stranger.sends({
    type: "message",
    value: { verb: "goal.stale", subject, nonce: "forged", "choice-1.2": "end" },
  });
  await home.press("Bekreft", {
    "Hva skal skje med 1.2?": "Jobber med det",
    "Noen ord om 1.2 (valgfritt)": "Bruker 13915200065 falt",
  });
  expect(home.newest.text).toContain("fødselsnummer");
  const { rows } = await bot.store.query(`goals-stale|${subject}`, {});
  expect(JSON.stringify(rows)).not.toContain("chosen");
  expect(JSON.stringify(rows)).not.toContain("13915200065");
});

test("nobody is written to when nothing is stale, nor about a plan that is new", async () => {
  now = DECEMBER;
  bot = await startBot({ teams, clock: () => now });
  await importGoals(bot.store, sampleGoals(), DECEMBER);
  const home = person("Leder hjemmetjenesten");
  await home.install();
  await bot.runDue();
  const before = asked(home);
  now = JANUARY;
  await bot.runDue();
  expect(asked(home)).toBe(before);
});

test("the schedule comes on the first Monday of each quarter", () => {
  const [schedule] = goalSchedules;
  if (!schedule) throw new Error("no schedule");
  const times = nextOccurrences(schedule, DECEMBER, 5).map(({ at }) => at.slice(0, 10));
  expect(times).toEqual(["2027-01-04", "2027-04-05", "2027-07-05", "2027-10-04", "2028-01-03"]);
});
