/** What the question of the week promises beside the answer itself: language, time of day, frozen thresholds, who is asked. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { savePreferences } from "../../bot/organisation/person-store.ts";
import { sampleId } from "../../demo/municipality/load.ts";
import { type RunningBot, startBot } from "../support/start-bot.ts";
import type { Person } from "../support/teams-double/person.ts";
import { startTeams, type TeamsDouble } from "../support/teams-double/teams.ts";

const CARER = "Helsefagarbeider hjemmetjenesten sone nord";
const NURSE = "Sykepleier dag hjemmetjenesten sone nord";
const LEADER = "Leder hjemmetjenesten sone nord";
const EDITOR = "Kommunikasjonsrådgiver";
const ELSEWHERE = "Psykiatrisk sykepleier";
const NYNORSK = "Lærling hjemmetjenesten sone nord";
const ENGLISH = "Assistent kveld hjemmetjenesten sone sør";
const NUMBER = "13915200065";

let teams: TeamsDouble;
let bot: RunningBot;
let now: Date;
beforeEach(async () => {
  teams = await startTeams();
});
afterEach(async () => {
  await bot.stop();
  await teams.stop();
});

async function opened(...names: readonly string[]): Promise<readonly Person[]> {
  // Oslo is an hour ahead.
  now = new Date("2026-11-23T07:30:00Z");
  bot = await startBot({ teams, clock: () => now });
  const people = names.map((name) => teams.person(sampleId(name), name, bot, { kind: "personal" }));
  for (const one of people) await one.install();
  await bot.runDue();
  return people;
}

async function at(time: string): Promise<void> {
  now = new Date(time);
  await bot.runDue();
}

function person(people: readonly Person[], place: number): Person {
  const found = people[place];
  if (!found) throw new Error(`nobody at ${place}`);
  return found;
}

function count(of: Person, text: string): number {
  return of.chat.filter((card) => card.text.includes(text)).length;
}

async function answersIn(id: string): Promise<readonly string[]> {
  const { rows } = await bot.store.query(`reflection-answers|${id}`, {});
  return rows.map(({ row }) => row).filter((row) => row !== "gate");
}

test("each is asked in the own language, the statements of a pulse too", async () => {
  const people = await opened(NYNORSK, ENGLISH, EDITOR);
  await at("2026-11-25T11:00:05Z");
  expect(person(people, 0).newest.text).toContain("Kva er viktig for");
  expect(person(people, 1).newest.text).toContain("What matters to");
  expect(person(people, 1).newest.text).toContain("until Tuesday 1 December");
  const editor = person(people, 2);
  await editor.say("spørsmålsbank");
  await editor.press("Vis", { Tema: "Påstander til pulsen (12)" });
  await editor.press("Spør neste gang", {}, { beside: "Jeg blir hørt" });
  await at("2026-12-02T11:00:05Z");
  expect(person(people, 0).newest.text).toContain("Eg blir høyrd når eg foreslår noko.");
  expect(person(people, 1).newest.text).toContain("I am heard when I suggest something.");
});

test("the week after something else is asked", async () => {
  const carer = person(await opened(CARER), 0);
  await at("2026-11-25T11:00:05Z");
  expect(carer.newest.text).toContain("Hva er viktig for");
  await at("2026-12-02T11:00:05Z");
  expect(carer.newest.text).toContain("Ukas refleksjon");
  expect(carer.newest.text).not.toContain("Hva er viktig for");
});

test("question, reminder and result wait for the person's own time of day", async () => {
  const carer = person(await opened(CARER), 0);
  await savePreferences(bot.store, carer.id, { window: "evening" });
  const steps = [
    ["2026-11-25T11:00:05Z", "2026-11-25T14:00:10Z", "Hva er viktig for"],
    ["2026-11-30T08:00:05Z", "2026-11-30T14:00:10Z", "Påminnelse til alle"],
    ["2026-12-01T11:01:10Z", "2026-12-01T14:00:10Z", "Dette svarte vi"],
  ] as const;
  for (const [due, evening, text] of steps) {
    await at(due);
    expect(count(carer, text), due).toBe(0);
    await at(evening);
    expect(count(carer, text), evening).toBeGreaterThan(0);
  }
});

test("Endre brings back what was written, and a clock that goes back takes no answer to what is closed", async () => {
  const carer = person(await opened(CARER), 0);
  await at("2026-11-25T11:00:05Z");
  await carer.press("Send inn", { Svar: "Faste tider.", "Hvem ser svaret?": "Bare jeg" });
  await carer.press("Endre");
  await carer.press("Send inn");
  expect(carer.newest.text).toContain("Faste tider.");
  expect(carer.newest.text).toContain("Bare jeg");
  await carer.press("Endre");
  await at("2026-12-01T11:01:10Z");
  const before = await answersIn("2026-W48|all");
  now = new Date("2026-11-30T10:00:00Z");
  await carer.press("Send inn", { Svar: "Etterpå." });
  expect(count(carer, "For sent denne gangen")).toBe(1);
  await carer.say("refleksjon");
  expect(carer.newest.text).toContain("Faste tider.");
  expect(carer.newest.text).not.toContain("Etterpå.");
  expect(await answersIn("2026-W48|all")).toEqual(before);
});

test("of a leader's question nobody is reminded the same day, and whoever was not asked answers nothing", async () => {
  const people = await opened(LEADER, CARER, ELSEWHERE);
  const [leader, carer, elsewhere] = [person(people, 0), person(people, 1), person(people, 2)];
  await leader.say("spør enheten");
  await leader.press("Send inn", { "Spørsmål eller påstand": `Hva gjorde vi for ${NUMBER}?` });
  expect(leader.newest.text).toContain("fødselsnummer");
  expect(leader.newest.text).not.toContain(NUMBER);
  await leader.press("Send inn", {
    "Spørsmål eller påstand": "Hva gjør det vanskelig å holde orden på lageret?",
  });
  await leader.press("Send likevel");
  await bot.drain();
  expect(carer.newest.text).toContain("holde orden på lageret");
  await at("2026-11-23T08:00:05Z");
  expect(count(carer, "Påminnelse til alle")).toBe(0);
  const subject = "2026-W48|unit-hjemme-nord";
  for (const verb of ["reflection.send", "reflection.show", "reflection.withdraw"])
    await elsewhere.sends({ type: "message", value: { verb, subject, nonce: verb, comment: "Hei" } });
  expect(elsewhere.newest.text).toContain("ikke sendt til deg");
  expect(count(elsewhere, "holde orden på lageret")).toBe(0);
  expect(await answersIn(subject)).toEqual([]);
});

test("thresholds are those of the day it was sent, whatever they are when it is closed; and no comment without consent", async () => {
  const people = await opened(CARER, NURSE, LEADER);
  await at("2026-11-25T11:00:05Z");
  const partition = "reflection|2026-W48|all";
  const row = "h|000001";
  const sent = await bot.store.get(partition, row);
  const event = sent?.data["event"];
  if (!sent || typeof event !== "object") throw new Error("it was not sent");
  // As if it had been sent by a version in which two were enough.
  const data = { ...sent.data, event: { ...event, thresholds: { numbers: 2, comments: 2 } } };
  await bot.store.transact(partition, [{ kind: "replace", row, data, etag: sent.etag }]);
  for (const one of people)
    await one.press("Send inn", {
      Svar: `Det sier ${one.name}`,
      ...(one.name === LEADER ? {} : { "Det jeg skriver, kan stå ordrett i resultatet, uten navn": "true" }),
    });
  await at("2026-12-01T11:01:10Z");
  expect(count(person(people, 0), `Det sier ${LEADER}`)).toBe(0);
  expect(person(people, 0).newest.text).toContain(`Det sier ${NURSE}`);
  expect(person(people, 0).newest.text).toContain("Tall vises når minst 2 har svart uten navn");
});

test("an editor is warned of what was asked in this quarter, and stores no identity number", async () => {
  const people = await opened(EDITOR, CARER);
  const editor = person(people, 0);
  await at("2026-11-25T11:00:05Z");
  await editor.say("spørsmålsbank");
  await editor.press("Vis", { Tema: "Brukeren (5)" });
  await editor.press("Spør neste gang", {}, { beside: "Hva er viktig for" });
  expect(editor.newest.text).toContain("Dette er spurt om det siste kvartalet");
  await editor.press("Nytt spørsmål");
  await editor.press("Lagre", { Bokmål: `Hva trenger ${NUMBER}?`, Tema: "Retning" });
  expect(editor.newest.text).toContain("fødselsnummer");
  const { rows } = await bot.store.query("reflection-bank", {});
  expect(JSON.stringify(rows)).not.toContain(NUMBER);
});

test("a question that waited until it was closed is not sent; what was kept for its author goes after half a year", async () => {
  const people = await opened(CARER, NURSE);
  const [carer, nurse] = [person(people, 0), person(people, 1)];
  await savePreferences(bot.store, nurse.id, { window: "next-turn" });
  await at("2026-11-25T11:00:05Z");
  await carer.press("Send inn", { Svar: "Faste tider.", "Hvem ser svaret?": "Bare jeg" });
  await at("2026-12-01T11:01:10Z");
  await nurse.say("hjelp");
  await bot.drain();
  expect(count(nurse, "Hvem ser svaret?")).toBe(0);
  await at("2027-05-18T10:00:05Z");
  expect(await answersIn("2026-W48|all")).toHaveLength(1);
  await at("2027-06-08T10:00:05Z");
  expect(await answersIn("2026-W48|all")).toEqual([]);
});

test("half a year is half a year, also where the schedule of the closing time is paused", async () => {
  const people = await opened(CARER, "Systemansvarlig");
  const [carer, administrator] = [person(people, 0), person(people, 1)];
  await at("2026-11-25T11:00:05Z");
  await carer.press("Send inn", { Svar: "Faste tider.", "Hvem ser svaret?": "Bare jeg" });
  await at("2026-12-01T11:01:10Z");
  await administrator.say("tidsplaner");
  await administrator.press("Vis flere");
  await administrator.press("Pause", {}, { beside: "Svarfristen for refleksjonen" });
  expect(administrator.newest.text).toContain("På pause");
  await at("2027-05-18T10:00:05Z");
  expect(await answersIn("2026-W48|all")).toHaveLength(1);
  await at("2027-06-08T10:00:05Z");
  expect(await answersIn("2026-W48|all")).toEqual([]);
});

test("nobody is given less than two days: what is asked the day before closing is open for a week more", async () => {
  const people = await opened(LEADER, CARER);
  await at("2026-11-30T10:00:00Z");
  await person(people, 0).say("spør enheten");
  await person(people, 0).press("Send inn", {
    "Spørsmål eller påstand": "Hva gjør det lettere for neste vakt?",
  });
  await person(people, 0).press("Send likevel");
  await bot.drain();
  expect(person(people, 1).newest.text).toContain("neste vakt?");
  expect(person(people, 1).newest.text).toContain("til tirsdag 8. desember kl. 12.00");
});

test("a unit is asked by whoever leads it, and by no other: neither its people nor the leader of another one", async () => {
  const people = await opened(CARER, "Leder korttidsavdelingen", LEADER);
  const of = { unit: "hjemme-nord", kind: "statement", text: "Vi hjelper hverandre." };
  const asks = { verb: "own-question.send", subject: "", ...of };
  for (const one of people.slice(0, 2)) {
    await one.sends({ type: "message", value: { ...asks, nonce: one.name } });
    await bot.drain();
  }
  const asked = async () => {
    const { rows } = await bot.store.query("reflection|2026-W48|unit-hjemme-nord", {});
    return rows.filter(({ row }) => row.startsWith("h|")).length;
  };
  expect(await asked()).toBe(0);
  expect(count(person(people, 0), of.text)).toBe(0);
  await person(people, 2).sends({ type: "message", value: { ...asks, nonce: "leads" } });
  expect(await asked()).toBe(1);
});
