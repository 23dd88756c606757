/** Ukas kort: one message a week to whoever answers for a unit, with what can be done about it on the card. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sampleId } from "../../demo/municipality/load.ts";
import { importOrganisation } from "../../bot/organisation/import-organisation.ts";
import { savePreferences } from "../../bot/organisation/person-store.ts";
import { sampleRoster } from "../support/start-bot.ts";
import { atLocalTime } from "../../bot/calendar/local-date.ts";
import { cardWith, LEADER, NURSE, PROBLEM, startTown, type Town } from "./ideas-support.ts";
import type { Person } from "../support/teams-double/person.ts";

const ABOVE = "Leder hjemmetjenesten";
const TOP = "Kommunalsjef helse og omsorg";
const UNION = "Tillitsvalgt hjemmetjenesten";
const ADMINISTRATOR = "Systemansvarlig";
const DIGEST = "Uka hos dere";

let town: Town;
let skipped = 0;
let nurse: Person;
let leader: Person;

beforeEach(async () => {
  skipped = 0;
  town = await startTown({ monotonic: () => performance.now() + skipped });
  nurse = await town.person(NURSE);
  leader = await town.person(LEADER);
  await town.bot.runDue();
});
afterEach(() => town.stop());

async function at(date: string, time: string): Promise<void> {
  skipped += 3_600_000;
  town.setClock(atLocalTime(date, time).toISOString());
  await town.bot.runDue();
}

async function propose(problem: string, from = nurse): Promise<void> {
  await from.say("idé");
  await from.press("Send inn", { [PROBLEM]: problem });
}

function linkOn(person: Person, title: string): string {
  const found = person.newest.actions().find((action) => action.title === title);
  return String(found?.action["url"]);
}

function digests(person: Person, title = DIGEST): readonly string[] {
  return person.chat.map(({ text }) => text).filter((text) => text.startsWith(title));
}

describe("on Tuesday at ten", () => {
  test("a leader gets one card with what waits, and decides on it", async () => {
    await propose("Nøklene ligger et annet sted hver dag");
    await at("2026-11-24", "09:59");
    expect(digests(leader)).toEqual([]);
    await at("2026-11-24", "10:00");
    await at("2026-11-24", "10:00");
    await at("2026-11-24", "10:30");
    const [card, ...more] = digests(leader);
    expect(more).toEqual([]);
    expect(card?.split("\n").slice(0, 5)).toEqual([
      DIGEST,
      "Venter på deg",
      "Idé 1 · Mottatt",
      "Nøklene ligger et annet sted hver dag",
      "Kom inn mandag 23. november, svar senest mandag 30. november, 4 arbeidsdager igjen.",
    ]);
    expect(card).toContain("1 nytt forslag eller spørsmål.");
    expect(card).toContain("Ukas ledergrep\nNoen foreslo noe for første gang. Si takk i dag.");
    await leader.press("Løst med en gang", {}, { on: DIGEST });
    await leader.press("Bekreft", { "Hva ble gjort?": "En fast krok ved døra" });
    expect(cardWith(nurse, "En fast krok ved døra")).toContain("løst med en gang");
  });

  test("who has nothing to read gets nothing", async () => {
    await at("2026-11-24", "10:00");
    const deputy = await town.person("Fagansvarlig hjemmetjenesten sone nord");
    await propose("Nøklene ligger et annet sted hver dag");
    await at("2026-12-01", "10:00");
    expect(digests(leader)).toHaveLength(1);
    expect(digests(deputy)).toEqual([]);
    expect(digests(nurse)).toEqual([]);
  });

  test("the deputy gets it while the leader is away, and the leader none", async () => {
    const deputy = await town.person("Fagansvarlig hjemmetjenesten sone nord");
    await leader.say("borte");
    await leader.press("Lagre", { Fra: "2026-11-23", "Til og med": "2026-11-27" });
    await propose("Nøklene ligger et annet sted hver dag");
    await at("2026-11-24", "10:00");
    expect(digests(deputy)).toHaveLength(1);
    expect(digests(leader)).toEqual([]);
  });

  test("what was answered late shows in the leader's own share, and to nobody else", async () => {
    const top = await town.person(TOP);
    await propose("Nøklene ligger et annet sted hver dag");
    await propose("Vi mangler hansker på badet");
    await leader.press("Løst med en gang", {}, { on: "Nøklene" });
    await leader.press("Bekreft", { "Hva ble gjort?": "En fast krok" });
    await at("2026-12-01", "08:00");
    await leader.press("Løst med en gang", {}, { on: "hansker" });
    await leader.press("Bekreft", { "Hva ble gjort?": "Hansker er satt fram" });
    await at("2026-12-01", "10:00");
    expect(digests(leader).at(-1)).toContain(
      "1 av 2 svar de siste tre månedene kom i tide. Bare du ser dette.",
    );
    expect(digests(top).at(-1)).not.toContain("i tide");
  });
});

describe("above the unit", () => {
  test("figures of the services below, what is late and why, and a half-page without names", async () => {
    const above = await town.person(ABOVE);
    await propose("Nøklene ligger et annet sted hver dag");
    await at("2026-11-24", "10:00");
    expect(digests(above)[0]).toContain("I tjenestene under deg\n1 nytt forslag eller spørsmål.");
    expect(digests(above)[0]).not.toContain("Nøklene");
    await at("2026-12-01", "10:00");
    expect(digests(above).at(-1)).toContain(
      "1 er over svarfristen.\nDet gjelder hjemmetjenesten sone nord.\nIngen har sagt hva det står på.",
    );
    await above.press("Halv side til AMU og utvalg", {}, { on: DIGEST });
    const link = linkOn(above, "Hent siden");
    const page = await (await fetch(link)).text();
    expect(page).toContain("Ideer og forsøk: Hjemmetjenesten");
    expect(page).toContain("1 nytt forslag eller spørsmål.");
    expect(page).not.toContain("Nøklene");
    expect(page).not.toContain(NURSE);
  });

  test("a tillitsvalgt gets figures of the own units together, without ideas or names", async () => {
    const union = await town.person(UNION);
    await propose("Nøklene ligger et annet sted hver dag");
    await at("2026-11-24", "10:00");
    const [card] = digests(union, "Uka i tall");
    expect(card).toContain("Hos dem du representerer\n1 nytt forslag eller spørsmål.");
    expect(card).not.toContain("Nøklene");
    expect(union.newest.buttons).toEqual([]);
  });
});

test("a tillitsvalgt of a unit where few others work gets no figures: one of one would name them", async () => {
  const { units, people } = sampleRoster();
  const small = { id: "fysio", name: "Fysio", level: "enhet", parent: "hjemme", place: "" };
  const base = { email: "", units: ["fysio"], profession: "", language: "nb" as const };
  const rep = { ...base, id: "0c5f6f0e-9d1c-4f38-8a57-31f4a1b2c301", name: "Tillitsvalgt fysio" };
  const other = { ...base, id: "0c5f6f0e-9d1c-4f38-8a57-31f4a1b2c302", name: "Fysioterapeut" };
  await importOrganisation(
    town.bot.store,
    {
      units: [...units, { ...small, leader: sampleId(ABOVE), status: "active" }],
      people: [...people, { ...rep, roles: ["union-rep"] }, { ...other, roles: ["employee"] }],
    },
    new Date("2026-11-23T08:00:00Z"),
  );
  for (const { id } of [rep, other]) await savePreferences(town.bot.store, id, { window: "anytime" });
  const persons = [rep, other].map(({ id, name }) => town.teams.person(id, name, town.bot));
  for (const person of persons) await person.install();
  const [reader, author] = persons;
  if (!reader || !author) throw new Error("nobody is there");
  await propose("Benken er for lav", author);
  await at("2026-11-24", "10:00");
  expect(digests(reader, "Uka i tall")).toEqual([]);
});

describe("an own day", () => {
  test("is chosen in innstillinger, comes instead of the schedule's, and can be taken back", async () => {
    await leader.say("innstillinger");
    await leader.press("Lagre", {
      "Hvilken dag vil du ha ukas kort?": "torsdag",
      "Når på dagen?": "kl. 08.00",
    });
    expect(leader.newest.text).toContain("torsdag kl. 08.00");
    await propose("Nøklene ligger et annet sted hver dag");
    await at("2026-11-24", "10:00");
    expect(digests(leader)).toEqual([]);
    await at("2026-11-26", "07:59");
    expect(digests(leader)).toEqual([]);
    await at("2026-11-26", "08:00");
    await at("2026-11-26", "08:00");
    await at("2026-11-26", "09:00");
    expect(digests(leader)).toHaveLength(1);
    await leader.say("innstillinger");
    await leader.press("Lagre", { "Hvilken dag vil du ha ukas kort?": "Som kommunen har bestemt" });
    // This week it has come.
    await at("2026-11-27", "10:00");
    expect(digests(leader)).toHaveLength(1);
    await at("2026-12-01", "10:00");
    expect(digests(leader)).toHaveLength(2);
  });

  test("whoever follows nothing is not asked", async () => {
    await nurse.say("innstillinger");
    expect(nurse.newest.text).not.toContain("ukas kort");
    const administrator = await town.person(ADMINISTRATOR);
    await administrator.say("tidsplaner");
    expect(administrator.newest.text).toContain("Ukas kort til ledere");
  });
});
