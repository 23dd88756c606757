/** Hvor langt nådde den? Counted once a week later, in groups, and then never again. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { rowsOf } from "../../bot/storage/table-store.ts";
import { sampleOrganisation } from "../../demo/municipality/load.ts";
import { type RunningBot, startBot } from "../support/start-bot.ts";
import { type Person, startTeams, type TeamsDouble } from "../support/teams-double/teams.ts";

const EDITOR = "Kommunikasjonsrådgiver";
const ADMINISTRATOR = "Rådgiver digitalisering";
const LEADER = "Leder nattjenesten";
const BUTTON = "Hvor langt nådde den?";
const WEEK_LATER = new Date("2026-11-30T05:10:00Z");

let teams: TeamsDouble;
let bot: RunningBot;
let now: Date;
let people: ReadonlyMap<string, Person>;

beforeEach(async () => {
  now = new Date("2026-11-23T08:00:00Z");
  teams = await startTeams();
  bot = await startBot({ teams, clock: () => now });
});
afterEach(async () => {
  await bot.stop();
  await teams.stop();
});

/** Everybody but two, who have never met the bot. */
async function everybody(): Promise<ReadonlyMap<string, Person>> {
  const met = new Map<string, Person>();
  for (const { id, name } of [...sampleOrganisation().people.values()].slice(0, -2)) {
    const one = teams.person(id, name, bot, { kind: "personal", conversation: `chat-${id}` });
    await one.install();
    met.set(name, one);
  }
  return met;
}

function person(name: string): Person {
  const found = people.get(name);
  if (!found) throw new Error(`nobody is called ${name}`);
  return found;
}

async function publish(): Promise<void> {
  const editor = person(EDITOR);
  await editor.say("utgave");
  await editor.press("Ny utgave");
  await editor.press("Lagre", {
    "Mål i fokus": "Færre fall",
    "Siden sist": "Ny bil.",
    "Ukas oppdrag": "Takk nattevakta.",
  });
  for (const step of ["Til godkjenning", "Godkjenn", "Publiser nå", "Bekreft"]) await editor.press(step);
}

/** Six of the home service press Gjort, seven others look for an idea. */
async function pressed(): Promise<void> {
  const units = (name: string) =>
    [...sampleOrganisation().people.values()].find((one) => one.name === name)?.units[0] ?? "";
  const names = [...people.keys()].filter((name) => name !== EDITOR);
  const home = names.filter((name) => units(name).startsWith("hjemme")).slice(0, 6);
  const others = names.filter((name) => !units(name).startsWith("hjemme")).slice(-7);
  for (const name of home) await person(name).press("Gjort");
  for (const name of others) await person(name).press("Har du en idé?");
}

async function rows(partition: string, prefix = "") {
  const found: { row: string; data: Record<string, unknown> }[] = [];
  for await (const { row, data } of rowsOf(bot.store, partition))
    if (row.startsWith(prefix)) found.push({ row, data });
  return found;
}

const EDITION = "2026-W48|all|1";

describe("Hvor langt nådde den?", () => {
  beforeEach(async () => {
    people = await everybody();
    // The schedules are made at the first look.
    await bot.runDue();
    await publish();
    await pressed();
  });

  test("before the week is over only the whole is told, and presses in tens", async () => {
    const editor = person(EDITOR);
    await editor.say("siste");
    await editor.press(BUTTON);
    expect(editor.newest.text).toContain("Hvor langt nådde uke 48?");
    expect(editor.newest.text).toContain("40 av 42");
    expect(editor.newest.text).toContain("minst 10");
    expect(editor.newest.text).not.toContain("Hjemmetjenesten");
    now = new Date("2026-11-27T08:00:00Z");
    await bot.runDue();
    expect(await rows("reach")).toEqual([]);
  });

  test("a week later it is counted, by groups and without persons; and then never again", async () => {
    now = WEEK_LATER;
    await bot.runDue();
    const editor = person(EDITOR);
    await editor.say("siste");
    await editor.press(BUTTON);
    const { text } = editor.newest;
    expect(text).toContain("13 av 42");
    expect(text).toContain("Hjemmetjenesten og tre enheter til");
    expect(text).toContain("6 av 17");
    expect(text).toContain("Helse og omsorg og seks enheter til");
    expect(text).toContain("7 av 25");
    const counted = await rows("reach");
    const stored = JSON.stringify(counted);
    for (const { id, name } of sampleOrganisation().people.values()) {
      expect(stored).not.toContain(id);
      expect(stored).not.toContain(name);
    }
    expect(await rows(`pressed|${EDITION}`, "any|")).toEqual([]);
    await person(LEADER).press("Har du en idé?");
    now = new Date("2026-11-29T05:10:00Z");
    await bot.runDue();
    now = new Date("2026-12-07T05:10:00Z");
    await bot.runDue();
    expect(await rows("reach")).toEqual(counted);
    expect(await rows(`pressed|${EDITION}`, "any|")).toEqual([]);
  });

  test("who pressed Gjort still sees it afterwards", async () => {
    now = WEEK_LATER;
    await bot.runDue();
    const nurse = person("Leder hjemmetjenesten");
    await nurse.say("siste");
    expect(nurse.newest.text).toContain("Oppdraget er gjort");
  });

  test("a leader sees the whole and the group of the own unit; staff nothing; a systemansvarlig all", async () => {
    now = WEEK_LATER;
    await bot.runDue();
    const leader = person(LEADER);
    await leader.say("siste");
    await leader.press(BUTTON);
    expect(leader.newest.text).toContain("13 av 42");
    expect(leader.newest.text).toContain("6 av 17");
    expect(leader.newest.text).not.toContain("7 av 25");
    const nurse = person("Psykiatrisk sykepleier");
    await nurse.say("siste");
    expect(nurse.newest.buttons).not.toContain(BUTTON);
    await nurse.sends({
      type: "message",
      value: { verb: "edition.reach", subject: EDITION, nonce: "forged" },
    });
    expect(nurse.newest.text).toContain("Tallene er for redaktører, systemansvarlige og ledere.");
    const administrator = person(ADMINISTRATOR);
    await administrator.say("siste");
    await administrator.press(BUTTON);
    expect(administrator.newest.text).toContain("7 av 25");
  });

  test("a withdrawn edition is not counted, and its presses go", async () => {
    await person(EDITOR).press("Trekk utgaven");
    await person(EDITOR).press("Bekreft");
    now = WEEK_LATER;
    await bot.runDue();
    expect(await rows("reach")).toEqual([]);
    expect(await rows(`pressed|${EDITION}`, "any|")).toEqual([]);
  });
});

test("before the week is over, presses are told of no edition that went to fewer than twenty", async () => {
  people = await everybody();
  await bot.runDue();
  const editor = person(EDITOR);
  await editor.say("utgave");
  await editor.press("Ny utgave");
  await editor.press("Til hvem");
  const home = "Hjemmetjenesten (17)";
  await editor.press("Lagre", { "Mål i fokus": "Færre fall", "Siden sist": "Ny bil.", "Til hvem": home });
  for (const step of ["Til godkjenning", "Godkjenn", "Publiser nå", "Bekreft"]) await editor.press(step);
  const readers = [...people.values()].filter(({ chat }) => chat.at(-1)?.text.includes("Færre fall"));
  expect(readers).toHaveLength(17);
  for (const reader of readers) {
    const titles = ["Har du en idé?", "Har du ein idé?", "Do you have an idea?"];
    await reader.press(titles.find((title) => reader.newest.buttons.includes(title)) ?? "");
  }
  await editor.sends({
    type: "message",
    value: { verb: "edition.reach", subject: "2026-W48|unit-hjemme|1", nonce: "n" },
  });
  expect(editor.newest.text).toContain("alle 17");
  expect(editor.newest.text).not.toContain("Trykket på noe");
  expect(editor.newest.text).toContain("De er så få");
});
