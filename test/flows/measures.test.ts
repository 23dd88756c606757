/** Månedens tall: to systemansvarlig and the top on the first working day, as a card and as a table, and never to others. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { atLocalTime } from "../../bot/calendar/local-date.ts";
import { savePreferences } from "../../bot/organisation/person-store.ts";
import { LEADER, NURSE, PROBLEM, startTown, type Town } from "./ideas-support.ts";
import type { Person } from "../support/teams-double/person.ts";

const TOP = "Kommunalsjef helse og omsorg";
const ADMINISTRATOR = "Systemansvarlig";
const STAND_IN = "Fagutviklingssykepleier";
const TITLE = "Hva ble det til i november?";

let town: Town;
let skipped = 0;
let nurse: Person;
let leader: Person;
let top: Person;
let administrator: Person;

beforeEach(async () => {
  skipped = 0;
  town = await startTown({ monotonic: () => performance.now() + skipped });
  nurse = await town.person(NURSE);
  leader = await town.person(LEADER);
  top = await town.person(TOP);
  administrator = await town.person(ADMINISTRATOR);
  await town.bot.runDue();
});
afterEach(() => town.stop());

async function at(date: string, time: string): Promise<void> {
  skipped += 3_600_000;
  town.setClock(atLocalTime(date, time).toISOString());
  await town.bot.runDue();
}

/** Who proposes what, and who answers: nothing is said of how fast one or two people are. */
const month = [
  [NURSE, LEADER, "Nøklene ligger et annet sted hver dag"],
  [NURSE, LEADER, "Vi mangler hansker på badet"],
  [NURSE, LEADER, "Ingen vet koden til lageret"],
  ["Sykepleier korttidsavdelingen", "Leder korttidsavdelingen", "Lista over telefonnumre er gammel"],
  ["Psykiatrisk sykepleier", "Leder psykisk helse og rus", "Bilen er tom for strøm om morgenen"],
] as const;

/** Five ideas that are answered the same day, and one that nobody answers. */
async function aMonth(): Promise<void> {
  for (const [n, [proposer, answerer, problem]] of month.entries()) {
    await at("2026-11-23", `1${n}:00`);
    const [one, boss] = [await town.person(proposer), await town.person(answerer)];
    await one.say("idé");
    await one.press("Send inn", { [PROBLEM]: problem });
    await boss.press("Løst med en gang", {}, { on: problem });
    await boss.press("Bekreft", { "Hva ble gjort?": "Det er ordnet" });
  }
  await at("2026-11-23", "15:00");
  await nurse.say("idé");
  await nurse.press("Send inn", { [PROBLEM]: "Møtet på mandager varer for lenge" });
}

function cards(person: Person): readonly string[] {
  return person.chat.map(({ text }) => text).filter((text) => text.startsWith(TITLE));
}

function linkOn(person: Person): string {
  const found = person.newest.actions().find((action) => action.title === "Hent tallene");
  return String(found?.action["url"]);
}

test("the card begins with how long people waited, and comes once to those who may read it", async () => {
  await aMonth();
  await at("2026-12-01", "07:59");
  expect(cards(top)).toEqual([]);
  await at("2026-12-01", "08:00");
  await at("2026-12-01", "08:00");
  await at("2026-12-02", "08:00");
  for (const person of [top, administrator]) {
    expect(cards(person)).toHaveLength(1);
    expect(cards(person)[0]?.split("\n").slice(0, 5)).toEqual([
      TITLE,
      "Tid til svar",
      "Ni av ti fikk det første svaret fra et menneske samme dag.",
      "Alle 5 avgjørelser kom innen svarfristen.",
      "Én ventet fortsatt på sitt første svar da måneden var slutt.",
    ]);
    expect(cards(person)[0]).toContain("5 (okt.: 0)");
    // The number of proposals is nowhere, and one person who proposed is "færre enn fem".
    expect(cards(person)[0]).not.toMatch(/\b6\b|seks/i);
    expect(cards(person)[0]).toContain("Færre enn fem foreslo noe for første gang.");
    expect(cards(person)[0]).not.toContain("Nøklene");
    expect(cards(person)[0]).not.toContain(NURSE);
  }
  for (const person of [leader, nurse]) expect(cards(person)).toEqual([]);
});

test("it waits for the reader's own time of day", async () => {
  await savePreferences(town.bot.store, top.id, { window: "evening" });
  await aMonth();
  await at("2026-12-01", "08:00");
  expect([cards(top), cards(administrator)].map(({ length }) => length)).toEqual([0, 1]);
  await at("2026-12-01", "15:00");
  expect(cards(top)).toHaveLength(1);
});

test("run once more by hand it sends nobody a second card", async () => {
  await aMonth();
  await at("2026-12-01", "08:00");
  await administrator.say("kjør månedens tall til systemansvarlige og øverste leder");
  await administrator.press("Bekreft");
  await at("2026-12-01", "10:00");
  await administrator.say("tidsplaner");
  await administrator.press("Vis flere");
  expect(administrator.newest.text).toContain("kl. 08.00: sendt, kjørt av Systemansvarlig");
  for (const person of [top, administrator]) expect(cards(person)).toHaveLength(1);
});

test("the same as a table, for ten minutes, and only while the person may read it", async () => {
  await aMonth();
  await at("2026-12-01", "08:00");
  await administrator.press("Hent tallene", {}, { on: TITLE });
  const link = linkOn(administrator);
  const reply = await fetch(link);
  expect(reply.headers.get("content-type")).toContain("text/csv");
  const lines = (await reply.text()).split("\r\n");
  expect(lines[0]).toContain("Del;Hva;november 2026;oktober 2026");
  expect(lines).toContain("Hva det ble til;Løst med en gang;5;0");
  expect(lines).toContain("Nye som foreslår;Foreslo noe for første gang;færre enn fem;færre enn fem");
  town.setClock(atLocalTime("2026-12-01", "08:11").toISOString());
  expect((await fetch(link)).status).not.toBe(200);
});

test("tall shows it at any time; others are told whom it is for", async () => {
  await aMonth();
  await at("2026-12-01", "09:00");
  await top.say("tall");
  expect(top.newest.text).toContain(TITLE);
  await leader.say("måned");
  expect(leader.newest.text).toContain("Dette er bare for systemansvarlige og den øverste lederen.");
  expect(leader.newest.text).not.toContain(TITLE);
  await nurse.say("tall");
  expect(nurse.newest.text).not.toContain(TITLE);
  await administrator.say("tidsplaner");
  await administrator.press("Vis flere");
  expect(administrator.newest.text).toContain(
    "Månedens tall til systemansvarlige og øverste leder\nførste hverdag i måneden kl. 08.00\nNeste: mandag 4. januar 2027 kl. 08.00",
  );
  await administrator.say("hjelp");
  expect(administrator.newest.text).toContain("tall");
});

test("tall with a month shows that month, and says so when it is not over or none", async () => {
  await aMonth();
  await at("2026-12-01", "09:00");
  await top.say("tall november");
  expect(top.newest.text).toContain(TITLE);
  await top.say("tall okt 2026");
  expect(top.newest.text).toContain("Tallene for den måneden finnes ikke.");
  await top.say("tall desember 2026");
  expect(top.newest.text).toContain("Tallene for desember 2026 kommer når måneden er slutt.");
  await top.say("tall tullmåned");
  expect(top.newest.text).toContain("Jeg finner ingen måned i «tullmåned».");
  await at("2027-01-04", "09:00");
  await top.say("tall november");
  expect(top.newest.text).toContain(TITLE);
  await top.say("hjelp");
  expect(top.newest.text).toContain("For deg som er øverste leder\ntall");
  await leader.say("hjelp");
  expect(leader.newest.text).not.toContain("tall oktober");
});

test("what begins like a word that is not one's own is a proposal, not a refusal", async () => {
  await nurse.say("tall på fall stemmer ikke med virkeligheten");
  await nurse.press("Send inn");
  expect(nurse.newest.text).toContain("tall på fall stemmer ikke med virkeligheten");
  await nurse.say("Kjør ut maten før vaktskiftet");
  expect(nurse.newest.text).not.toContain("Dette er bare for");
});

test("the deputy has it while the leader at the top is away, and not when the leader is back", async () => {
  const deputy = await town.person(STAND_IN);
  await aMonth();
  await top.say("borte");
  await top.press("Lagre", {
    Fra: "2026-11-30",
    "Til og med": "2026-12-04",
    Stedfortreder: STAND_IN,
  });
  await at("2026-12-01", "08:00");
  expect(cards(top)).toEqual([]);
  expect(cards(deputy)).toHaveLength(1);
  await deputy.press("Hent tallene", {}, { on: TITLE });
  const link = linkOn(deputy);
  expect((await fetch(link)).status).toBe(200);
  await top.say("borte");
  await top.press("Jeg er tilbake");
  expect((await fetch(link)).status).not.toBe(200);
  await deputy.say("tall");
  expect(deputy.newest.text).not.toContain(TITLE);
});
