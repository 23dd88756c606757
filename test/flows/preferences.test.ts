/** innstillinger: own language, and when an edition may come. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { sampleId } from "../../demo/municipality/load.ts";
import { savePreferences } from "../../bot/organisation/person-store.ts";
import { type RunningBot, startBot } from "../support/start-bot.ts";
import { type Person, startTeams, type TeamsDouble } from "../support/teams-double/teams.ts";

const NURSE = "Sykepleier dag hjemmetjenesten sone nord";
const WINDOW = "Når vil du ha Mandagskvarteret?";
/** Of the edition that `publish` sends. */
const GOAL = "Færre fall";

let teams: TeamsDouble;
let bot: RunningBot;
let now: Date;

beforeEach(async () => {
  teams = await startTeams();
  now = new Date("2026-11-23T08:00:00Z");
  bot = await startBot({ teams, clock: () => now });
});
afterEach(async () => {
  await bot.stop();
  await teams.stop();
});

async function person(name: string): Promise<Person> {
  const one = teams.person(sampleId(name), name, bot);
  await one.install();
  return one;
}

async function publish(): Promise<void> {
  const editor = await person("Kommunikasjonsrådgiver");
  await editor.say("utgave");
  await editor.press("Ny utgave");
  await editor.press("Lagre", { "Mål i fokus": GOAL, "Siden sist": "Ny bil" });
  for (const button of ["Til godkjenning", "Godkjenn", "Publiser nå", "Bekreft"]) await editor.press(button);
}

function hasEdition({ chat }: Person): boolean {
  return chat.some((card) => card.text.includes(GOAL));
}

async function moveTo(instant: string): Promise<void> {
  now = new Date(instant);
  await bot.drain();
}

async function chooses(one: Person, window: string, as: "execute" | "submit" = "execute"): Promise<void> {
  await one.say("innstillinger");
  await one.press("Lagre", { [WINDOW]: window }, { as });
  expect(one.newest.text).toContain(window);
}

test.each(["execute", "submit"] as const)(
  "an edition waits for the evening that was chosen (%s)",
  async (as) => {
    const nurse = await person(NURSE);
    await chooses(nurse, "Om kvelden, hver dag fra 15 til 22", as);
    await publish();
    await moveTo("2026-11-23T13:59:00Z");
    expect(hasEdition(nurse)).toBe(false);
    await moveTo("2026-11-23T14:00:00Z");
    expect(hasEdition(nurse)).toBe(true);
  },
);

test("who has chosen nothing gets it in working hours, and a receipt at any time", async () => {
  now = new Date("2026-11-22T08:00:00Z"); // a Sunday
  const nurse = await person(NURSE);
  await savePreferences(bot.store, sampleId(NURSE), {});
  await nurse.say("innstillinger");
  expect(nurse.newest.value(WINDOW)).toBe("working-hours");
  await publish();
  await nurse.say("idé Nøklene henger et annet sted hver dag");
  await nurse.press("Send inn");
  expect(nurse.newest.text).toContain("Nøklene henger");
  expect(hasEdition(nurse)).toBe(false);
  await moveTo("2026-11-23T05:59:00Z");
  expect(hasEdition(nurse)).toBe(false);
  await moveTo("2026-11-23T06:00:00Z");
  expect(hasEdition(nurse)).toBe(true);
});

test("it comes when the person writes the next time, and not before", async () => {
  const nurse = await person(NURSE);
  await chooses(nurse, "Når jeg skriver til boten neste gang");
  await publish();
  await moveTo("2026-11-25T12:00:00Z");
  expect(hasEdition(nurse)).toBe(false);
  await nurse.say("hjelp");
  expect(hasEdition(nurse)).toBe(true);
});

test("an edition that waits for the evening comes at once when any time will do", async () => {
  const nurse = await person(NURSE);
  await chooses(nurse, "Om kvelden, hver dag fra 15 til 22");
  await publish();
  await nurse.say("innstillinger");
  expect(hasEdition(nurse)).toBe(false);
  await nurse.press("Lagre", { [WINDOW]: "Når som helst" });
  expect(hasEdition(nurse)).toBe(true);
});

test("an edition that waits for working hours moves to the night that is chosen", async () => {
  now = new Date("2026-11-22T10:00:00Z"); // a Sunday
  const nurse = await person(NURSE);
  await chooses(nurse, "I arbeidstida, mandag til fredag fra 7 til 17");
  await publish();
  await chooses(nurse, "Om natta, fra 22 til 7");
  await moveTo("2026-11-22T20:59:00Z");
  expect(hasEdition(nurse)).toBe(false);
  await moveTo("2026-11-22T21:00:00Z");
  expect(hasEdition(nurse)).toBe(true);
  await moveTo("2026-11-23T06:00:00Z");
  expect(nurse.chat.filter((card) => card.text.includes(GOAL))).toHaveLength(1);
});

test("an edition that waits for the evening waits for the next message when that is chosen", async () => {
  const nurse = await person(NURSE);
  await chooses(nurse, "Om kvelden, hver dag fra 15 til 22");
  await publish();
  await chooses(nurse, "Når jeg skriver til boten neste gang");
  await moveTo("2026-11-23T15:00:00Z");
  expect(hasEdition(nurse)).toBe(false);
  await nurse.say("hjelp");
  expect(hasEdition(nurse)).toBe(true);
});

test("the language is the person's own, from Lagre on", async () => {
  const nurse = await person(NURSE);
  await nurse.say("innstillinger");
  await nurse.press("Lagre", { Språk: "Nynorsk" });
  await nurse.say("hjelp");
  expect(nurse.newest.text).toContain("innstillingar");
  await nurse.say("innstillingar");
  expect(nurse.newest.value("Språk")).toBe("nn");
});

test("what is on the card can be left alone: Lukk changes nothing", async () => {
  const nurse = await person(NURSE);
  await nurse.say("innstillinger");
  await nurse.press("Lukk");
  await nurse.say("innstillinger");
  expect(nurse.newest.value(WINDOW)).toBe("anytime");
});
