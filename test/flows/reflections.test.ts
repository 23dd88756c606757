/** The question of the week, from Wednesday to the result: what people see, and what rows hold. */
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { sampleId } from "../../demo/municipality/load.ts";
import { takeNoMore } from "../../bot/reflections/answering/answer-store.ts";
import { importOrganisation } from "../../bot/organisation/import-organisation.ts";
import { type RunningBot, sampleRoster, startBot } from "../support/start-bot.ts";
import type { Person } from "../support/teams-double/person.ts";
import { startTeams, type TeamsDouble } from "../support/teams-double/teams.ts";

const MONDAY = new Date("2026-11-23T08:00:00Z");
const WEDNESDAY = new Date("2026-11-25T11:00:05Z");
const REMINDED = new Date("2026-11-30T08:00:05Z");
const CLOSED = new Date("2026-12-01T11:01:10Z");
const QUESTION = "Ukas refleksjon";
const north = ["Helsefagarbeider", "Sykepleier dag", "Sykepleier kveld", "Assistent helg", "Lærling"].map(
  (role) => `${role} hjemmetjenesten sone nord`,
);
const LEADER = "Leder hjemmetjenesten sone nord";

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

async function asked(...names: readonly string[]): Promise<readonly Person[]> {
  now = MONDAY;
  bot = await startBot({ teams, clock: () => now });
  const people = names.map((name) => person(name));
  for (const one of people) await one.install();
  await bot.runDue();
  now = WEDNESDAY;
  await bot.runDue();
  return people;
}

async function rowsOf(partition: string): Promise<readonly { row: string; data: object }[]> {
  return (await bot.store.query(partition, {})).rows.filter(({ row }) => row !== "gate");
}

const ANSWERS = "reflection-answers|2026-W48|all";

test("a question comes on Wednesday; an answer is sent, seen, changed and withdrawn until Tuesday", async () => {
  const [carer] = await asked(...north.slice(0, 1));
  if (!carer) throw new Error("somebody");
  expect(carer.newest.text).toContain(QUESTION);
  expect(carer.newest.text).toContain("Hva er viktig for brukerne våre");
  expect(carer.newest.text).toContain("tirsdag 1. desember kl. 12.00");
  await carer.press("Send inn");
  expect(carer.newest.text).toContain("Skriv noe eller velg et svar");
  await carer.press("Send inn", { Svar: "Å bli møtt av noen de kjenner." });
  expect(carer.newest.text).toContain("Takk!");
  expect(carer.newest.text).toContain("Resultatet kommer tirsdag 1. desember kl. 12.00.");
  await carer.say("refleksjon");
  expect(carer.newest.text).toContain("Å bli møtt av noen de kjenner.");
  expect(carer.newest.text).toContain("Uten navn, sammen med de andre");
  await carer.press("Endre");
  await carer.press("Send inn", { Svar: "Heller faste tider.", "Hvem ser svaret?": "Bare jeg" });
  await carer.say("refleksjon");
  expect(carer.newest.text).toContain("Heller faste tider.");
  expect(carer.newest.text).toContain("Bare jeg");
  expect(await rowsOf(ANSWERS)).toHaveLength(1);
  await carer.press("Trekk svaret");
  expect(carer.newest.text).toContain("Svaret er trukket");
  expect(await rowsOf(ANSWERS)).toEqual([]);
});

test("whoever left the box alone is asked beside what was written, and lets it be shown with one press", async () => {
  const [carer] = await asked(...north.slice(0, 1));
  if (!carer) throw new Error("somebody");
  await carer.press("Send inn", { Svar: "Faste tider." });
  expect(carer.newest.text).toContain("blir ikke vist for noen. Vil du at andre skal få lese det?");
  await carer.press("Vis det, uten navn");
  expect(carer.newest.text).toContain("kan stå i resultatet, uten navn");
  expect(carer.newest.buttons).toEqual(["Endre", "Trekk svaret"]);
  await carer.press("Endre");
  await carer.press("Send inn", { "Hvem ser svaret?": "Bare jeg" });
  expect(carer.newest.buttons).toEqual(["Endre", "Trekk svaret"]);
  await carer.sends({
    type: "message",
    value: { verb: "reflection.allow", subject: "2026-W48|all", nonce: "forged" },
  });
  expect(carer.newest.text).not.toContain("kan stå i resultatet");
});

test("Vis det is about the words it stands under: pressed on an older card it shows nothing that was written since", async () => {
  const [carer] = await asked(...north.slice(0, 1));
  if (!carer) throw new Error("somebody");
  await carer.press("Send inn", { Svar: "Faste tider." });
  const older = carer.newest.actions().find(({ title }) => title === "Vis det, uten navn");
  await carer.press("Endre");
  await carer.press("Send inn", { Svar: "Bare til meg selv." });
  await carer.sends({ type: "message", value: older?.action["data"] });
  expect(carer.newest.text).toContain("Bare til meg selv.");
  expect(carer.newest.text).not.toContain("kan stå i resultatet");
  await carer.press("Vis det, uten navn");
  expect(carer.newest.text).toContain("kan stå i resultatet");
});

test("Hopp over stores nothing; an identity number is refused; a late answer comes back and is stored nowhere", async () => {
  const [carer, nurse] = await asked(...north.slice(0, 2));
  if (!carer || !nurse) throw new Error("two people");
  await carer.press("Hopp over");
  expect(carer.newest.text).toContain("Hoppet over. Ingenting er sendt.");
  await nurse.press("Send inn", { Svar: "Fru Hansen 13915200065 falt" });
  expect(nurse.newest.text).toContain("fødselsnummer");
  expect(await rowsOf(ANSWERS)).toEqual([]);
  now = new Date("2026-12-01T11:00:30Z");
  await nurse.press("Send inn", { Svar: "Dette kom for seint." });
  expect(nurse.newest.text).toContain("For sent denne gangen");
  expect(nurse.newest.text).toContain("Dette kom for seint.");
  expect(await rowsOf(ANSWERS)).toEqual([]);
});

test("while a program whose clock is ahead counts, nobody is thanked for what is not in the figures", async () => {
  const [carer, nurse] = await asked(...north.slice(0, 2));
  if (!carer || !nurse) throw new Error("two people");
  await carer.press("Send inn", { Svar: "Faste tider." });
  await takeNoMore(bot.store, "2026-W48|all");
  await nurse.press("Send inn", { Svar: "Dette kom samtidig." });
  expect(nurse.newest.text).toContain("For sent denne gangen");
  expect(nurse.newest.text).toContain("Dette kom samtidig.");
  await carer.press("Trekk svaret");
  expect(carer.newest.text).toContain("For sent denne gangen");
  expect(carer.newest.text).toContain("Har du svart, gjelder svaret slik det var da.");
  expect(await rowsOf(ANSWERS)).toHaveLength(1);
});

test("one reminder goes to everybody, answered or not, in the same words", async () => {
  const [carer, nurse] = await asked(...north.slice(0, 2));
  if (!carer || !nurse) throw new Error("two people");
  await carer.press("Send inn", { Svar: "Faste tider." });
  now = REMINDED;
  await bot.runDue();
  await bot.runDue();
  expect(carer.newest.text).toContain("Påminnelse til alle");
  expect(carer.newest.text).toBe(nurse.newest.text);
  expect(carer.chat.filter(({ text }) => text.includes("Påminnelse"))).toHaveLength(1);
  await carer.press("Svar");
  expect(carer.newest.text).toContain("Faste tider.");
  await nurse.press("Svar");
  expect(nurse.newest.text).toContain("Hvem ser svaret?");
});

test("at closing results are computed once and come to everybody; nothing without a name is kept", async () => {
  const people = await asked(...north, LEADER);
  const carers = people.slice(0, 5);
  const leader = people.at(-1);
  const [first, second, third, fourth, fifth] = carers;
  if (!first || !second || !third || !fourth || !fifth || !leader) throw new Error("six people");
  for (const [at, one] of [first, second, third].entries())
    await one.press("Send inn", {
      Svar: `Svar ${at} uten navn`,
      "Det jeg skriver, kan stå ordrett i resultatet, uten navn": "true",
    });
  await fourth.press("Send inn", { Svar: "Bare mitt", "Hvem ser svaret?": "Bare jeg" });
  await fifth.press("Send inn", { Svar: "Til sjefen", "Kven ser svaret?": `${LEADER}, med namnet mitt` });
  const before = leader.chat.length;
  now = new Date("2026-12-01T11:00:30Z");
  await bot.runDue();
  expect(leader.chat.length).toBe(before);
  now = CLOSED;
  await bot.runDue();
  await bot.runDue();
  expect(leader.chat.length).toBe(before + 1);
  expect(first.newest.text).toContain("for få svar");
  expect(leader.newest.text).toContain("Skrevet til deg, med navn");
  expect(leader.newest.text).toContain("Til sjefen");
  expect(fifth.newest.text).not.toContain("Til sjefen");
  expect(leader.newest.text).not.toContain("Bare mitt");
  expect(await rowsOf(ANSWERS)).toHaveLength(2);
  expect(await rowsOf("reflections-open")).toEqual([]);
  await first.say("refleksjon");
  expect(first.newest.text).toContain("Dette svarte vi");
  expect(first.newest.text).not.toContain("Svar 0 uten navn");
  expect(fourth.newest.text).not.toContain("Bare mitt");
  await fourth.say("refleksjon");
  expect(fourth.newest.text).toContain("Svaret ditt sist");
  expect(fourth.newest.text).toContain("Bare mitt");
});

test("whoever was not asked is told so, and a forged press writes nothing", async () => {
  await asked(...north.slice(0, 1));
  const stranger = teams.person("99999999-9999-4999-8999-999999999999", "Ukjent", bot, { kind: "personal" });
  await stranger.sends({
    type: "message",
    value: { verb: "reflection.send", subject: "2026-W48|all", nonce: "forged", comment: "Hei" },
  });
  expect(await rowsOf(ANSWERS)).toEqual([]);
});

test("what is meant for one leader is read by no other: a new one since the card came is asked about again", async () => {
  const [carer] = await asked(...north.slice(0, 1));
  if (!carer) throw new Error("nobody was asked");
  const { units, people } = sampleRoster();
  const next = sampleId("Systemansvarlig");
  const changed = units.map((unit) => (unit.id === "hjemme-nord" ? { ...unit, leader: next } : unit));
  await importOrganisation(bot.store, { units: changed, people }, now);
  await bot.runDue();
  await carer.press("Send inn", { Svar: "Til sjefen", "Hvem ser svaret?": `${LEADER}, med navnet mitt` });
  expect(carer.newest.text).toContain("Du har fått en annen leder");
  expect(await rowsOf(ANSWERS)).toEqual([]);
  await carer.press("Send inn", { "Hvem ser svaret?": "Systemansvarlig, med navnet mitt" });
  expect(carer.newest.text).toContain("Til sjefen");
  expect(carer.newest.text).toContain("Systemansvarlig ser svaret og navnet ditt");
});
