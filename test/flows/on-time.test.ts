/** Mandagskvarteret by the clock: published when it is time, once; told when there is nothing to publish. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { importOrganisation } from "../../bot/organisation/import-organisation.ts";
import { openSqlite } from "../../bot/storage/sqlite.ts";
import { prefixed } from "../../bot/storage/table-store.ts";
import { samplePerson } from "../support/sample-person.ts";
import { type RunningBot, sampleRoster, startBot } from "../support/start-bot.ts";
import { type Person, startTeams, type TeamsDouble } from "../support/teams-double/teams.ts";

const EDITOR = "Kommunikasjonsrådgiver";
const ADMINISTRATOR = "Systemansvarlig";
const NURSE = "Helsefagarbeider hjemmetjenesten sone nord";
const TEXT = { "Mål i fokus": "Færre fall", "Siden sist": "Sone nord har fått ny bil." };

let teams: TeamsDouble;
let now = new Date();
const running: RunningBot[] = [];

beforeAll(async () => {
  teams = await startTeams();
});
afterEach(async () => {
  for (const bot of running.splice(0)) await bot.stop();
});
afterAll(() => teams.stop());

async function startAt(instant: string, store = openSqlite(":memory:")): Promise<RunningBot> {
  now = new Date(instant);
  const bot = await startBot({ teams, clock: () => now, store });
  running.push(bot);
  await bot.runDue();
  return bot;
}

async function at(bot: RunningBot, instant: string): Promise<void> {
  now = new Date(instant);
  await bot.runDue();
}

function person(bot: RunningBot, role: string): Promise<Person> {
  return samplePerson(teams, bot, role);
}

async function write(editor: Person): Promise<void> {
  await editor.say("utgave");
  await editor.press("Ny utgave");
  await editor.press("Lagre", TEXT);
}

async function approve(editor: Person): Promise<void> {
  await editor.press("Til godkjenning");
  await editor.press("Godkjenn");
}

function count(reader: Person, text: string): number {
  return reader.chat.filter((card) => card.text.includes(text)).length;
}

const SENT = "Sone nord har fått ny bil.";
const NOT_READY = "er ikke godkjent";

describe("on Monday at eight", () => {
  test("what is approved goes out once, whatever the clock does, and the editor is told before", async () => {
    const bot = await startAt("2026-11-24T09:00:00Z");
    const [editor, nurse] = [await person(bot, EDITOR), await person(bot, NURSE)];
    await write(editor);
    await approve(editor);
    expect(editor.newest.text).toContain("Den sendes ut mandag 30. november kl.");
    await at(bot, "2026-11-30T06:59:00Z");
    expect(count(nurse, SENT)).toBe(0);
    await at(bot, "2026-11-30T07:00:00Z");
    expect(count(nurse, SENT)).toBe(1);
    await at(bot, "2026-11-30T07:00:10Z");
    await at(bot, "2026-11-30T06:00:00Z");
    await at(bot, "2026-11-30T07:00:00Z");
    await at(bot, "2026-12-07T07:00:00Z");
    expect(count(nurse, SENT)).toBe(1);
  });

  test("an edition goes out once from two programs on one store", async () => {
    const store = openSqlite(":memory:");
    const bot = await startAt("2026-11-24T09:00:00Z", store);
    const other = await startBot({ teams, clock: () => now, store });
    const [editor, nurse] = [await person(bot, EDITOR), await person(bot, NURSE)];
    await write(editor);
    await approve(editor);
    now = new Date("2026-11-30T07:00:00Z");
    await Promise.all([bot.runDue(), other.app.runDue()]);
    await bot.runDue();
    expect(count(nurse, SENT)).toBe(1);
    running.unshift(other);
  });

  test("a draft stays a draft, and nothing empty is sent", async () => {
    const bot = await startAt("2026-11-24T09:00:00Z");
    const [editor, nurse] = [await person(bot, EDITOR), await person(bot, NURSE)];
    await write(editor);
    await at(bot, "2026-11-30T07:00:00Z");
    await at(bot, "2026-11-30T07:05:00Z");
    expect(count(nurse, "Mandagskvarteret uke")).toBe(0);
    await editor.say("utgave");
    expect(editor.newest.text).toContain("Utkast.");
  });
});

describe("an approved edition that nobody is to get any more", () => {
  const PASSED_OVER = "Mandagskvarteret uke 48 til verneombud ble ikke sendt ut";

  async function approveForNobody(bot: RunningBot, editor: Person): Promise<void> {
    await editor.say("utgave");
    await editor.press("Ny utgave");
    await editor.press("Til hvem");
    await editor.press("Lagre", {
      ...TEXT,
      "Siden sist": "Bare til verneombud.",
      "Til hvem": "Bare noen roller – kryss av under",
      "Hvilke roller? (når du har valgt «Bare noen roller»)": "Verneombud (2)",
    });
    await approve(editor);
    const { units, people } = sampleRoster();
    const others = people.map((each) => ({
      ...each,
      roles: each.roles.filter((role) => role !== "safety-rep"),
    }));
    await importOrganisation(bot.store, { units, people: others }, now);
  }

  test("is passed over, editors are told once, and the others go out that Monday and the next", async () => {
    const bot = await startAt("2026-11-24T09:00:00Z");
    const [editor, nurse] = [await person(bot, EDITOR), await person(bot, NURSE)];
    await approveForNobody(bot, editor);
    await editor.sends({ type: "message", value: { verb: "edition.new", nonce: "another" } });
    await editor.press("Lagre", TEXT);
    await approve(editor);
    await at(bot, "2026-11-30T07:00:00Z");
    expect([count(nurse, SENT), count(editor, PASSED_OVER), count(nurse, PASSED_OVER)]).toEqual([1, 1, 0]);
    const { rows } = await bot.store.query("schedules", prefixed("o|edition-publish|2026-11-30"));
    expect(rows.map(({ data }) => data)).toMatchObject([{ state: "done", attempts: 1 }]);
    for (const later of ["2026-11-30T07:20:00Z", "2026-12-07T07:00:00Z"]) await at(bot, later);
    expect(count(editor, PASSED_OVER)).toBe(1);
    await editor.press("Åpne utgaven");
    expect(count(editor, "Til verneombud") + count(editor, "til verneombud")).toBeGreaterThan(0);
  });

  test("alone: what is approved an hour later does not go out with it", async () => {
    const bot = await startAt("2026-11-24T09:00:00Z");
    const [editor, nurse] = [await person(bot, EDITOR), await person(bot, NURSE)];
    await approveForNobody(bot, editor);
    await at(bot, "2026-11-30T07:00:00Z");
    expect(count(editor, PASSED_OVER)).toBe(1);
    await editor.sends({ type: "message", value: { verb: "edition.new", nonce: "another" } });
    await editor.press("Lagre", TEXT);
    await approve(editor);
    await at(bot, "2026-11-30T07:10:00Z");
    expect(count(nurse, SENT)).toBe(0);
  });
});

describe("a public holiday moves it to the next working day", () => {
  test.each([
    ["Easter Monday", "2027-03-23T09:00:00Z", "2027-03-29T06:00:00Z", "2027-03-30T06:00:00Z"],
    ["17 May", "2027-05-11T09:00:00Z", "2027-05-17T06:00:00Z", "2027-05-18T06:00:00Z"],
    ["1 May", "2028-04-25T09:00:00Z", "2028-05-01T06:00:00Z", "2028-05-02T06:00:00Z"],
    ["Christmas", "2028-12-19T09:00:00Z", "2028-12-26T07:00:00Z", "2028-12-27T07:00:00Z"],
  ])("%s", async (_, written, holiday, workingDay) => {
    const bot = await startAt(written);
    const [editor, nurse] = [await person(bot, EDITOR), await person(bot, NURSE)];
    await write(editor);
    await approve(editor);
    await at(bot, holiday);
    expect(count(nurse, SENT)).toBe(0);
    await at(bot, workingDay);
    expect(count(nurse, SENT)).toBe(1);
    expect(count(editor, NOT_READY)).toBe(0);
  });
});

describe("at the deadline", () => {
  test("editors and systemansvarlige get one message each on Friday and one on Monday, nobody else any", async () => {
    const bot = await startAt("2026-11-24T09:00:00Z");
    const editor = await person(bot, EDITOR);
    const administrator = await person(bot, ADMINISTRATOR);
    const nurse = await person(bot, NURSE);
    await at(bot, "2026-11-27T10:59:00Z");
    expect(count(editor, NOT_READY)).toBe(0);
    await at(bot, "2026-11-27T11:00:00Z");
    await at(bot, "2026-11-27T11:00:05Z");
    expect([count(editor, NOT_READY), count(administrator, NOT_READY), count(nurse, NOT_READY)]).toEqual([
      1, 1, 0,
    ]);
    expect(editor.newest.text).toContain("Mandagskvarteret uke 49 er ikke godkjent");
    expect(editor.newest.text).toContain("Ingen har begynt på utgaven ennå.");
    await editor.press("Åpne utgaven");
    await editor.press("Ny utgave");
    await editor.press("Lagre", TEXT);
    await at(bot, "2026-11-30T06:00:00Z");
    expect(count(administrator, NOT_READY)).toBe(2);
    expect(administrator.newest.text).toContain("Det ligger et utkast");
  });

  test("nobody is told when it is approved", async () => {
    const bot = await startAt("2026-11-24T09:00:00Z");
    const editor = await person(bot, EDITOR);
    await write(editor);
    await approve(editor);
    await at(bot, "2026-11-27T11:00:00Z");
    await at(bot, "2026-11-30T06:00:00Z");
    expect(count(editor, NOT_READY)).toBe(0);
  });

  test("on Good Friday for the Tuesday after Easter, and again that morning", async () => {
    const bot = await startAt("2027-03-23T09:00:00Z");
    const editor = await person(bot, EDITOR);
    await at(bot, "2027-03-26T11:00:00Z");
    expect(editor.newest.text).toContain("tirsdag 30. mars");
    await at(bot, "2027-03-29T05:00:00Z");
    expect(count(editor, NOT_READY)).toBe(1);
    await at(bot, "2027-03-30T05:00:00Z");
    expect(count(editor, NOT_READY)).toBe(2);
  });
});
