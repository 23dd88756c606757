/** What Ukas kort counts, and when there is nothing to say. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { atLocalTime } from "../../bot/calendar/local-date.ts";
import { LEADER, NURSE, PROBLEM, startTown, type Town } from "./ideas-support.ts";
import { share } from "./sharing-support.ts";
import type { Person } from "../support/teams-double/person.ts";

const ABOVE = "Leder hjemmetjenesten";
const UNION = "Tillitsvalgt hjemmetjenesten";
const STAND_IN = "Koordinator hjemmetjenesten";
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

async function propose(problem: string): Promise<void> {
  await nurse.say("idé");
  await nurse.press("Send inn", { [PROBLEM]: problem });
}

function digests(person: Person, title = DIGEST): readonly string[] {
  return person.chat.map(({ text }) => text).filter((text) => text.startsWith(title));
}

test("a card that would only say that something was withdrawn says so; none is empty", async () => {
  const union = await town.person(UNION);
  await propose("Nøklene ligger et annet sted hver dag");
  await at("2026-11-24", "10:00");
  await at("2026-11-25", "09:00");
  await nurse.press("Trekk ideen", {}, { on: "Nøklene" });
  await nurse.press("Bekreft");
  await at("2026-12-01", "10:00");
  expect(digests(union, "Uka i tall").at(-1)).toContain("Hos dem du representerer\n1 ble trukket.");
});

test("what was sent on is new to whoever has it now, and no longer to whoever sent it", async () => {
  const above = await town.person(ABOVE);
  await propose("Nøklene ligger et annet sted hver dag");
  await at("2026-11-24", "10:00");
  expect(digests(leader)[0]).toContain("1 nytt forslag");
  await at("2026-11-25", "09:00");
  await leader.press("Flere valg");
  await leader.press("Løft til min leder");
  await leader.press("Bekreft", { Årsak: "Krever penger" });
  await at("2026-12-01", "10:00");
  expect(digests(above).at(-1)).toContain("Nytt siden sist\n1 nytt forslag");
  expect(digests(above).at(-1)).not.toContain("I tjenestene under deg\n1 nytt");
  expect(digests(leader).slice(1).join()).not.toContain("1 nytt forslag");
});

test("the share in time is of what was answered in three months, not of what was touched since", async () => {
  await propose("Nøklene ligger et annet sted hver dag");
  await leader.press("Løst med en gang", {}, { on: "Nøklene" });
  await leader.press("Bekreft", { "Hva ble gjort?": "En fast krok" });
  await at("2026-11-24", "10:00");
  expect(digests(leader)[0]).toContain("Det ene svaret de siste tre månedene kom i tide.");
  await at("2027-03-01", "09:00");
  await nurse.press("Del med enheten", {}, { on: "Idé 1 – Innført" });
  await propose("Vi mangler hansker på badet");
  await at("2027-03-02", "10:00");
  const last = digests(leader).at(-1);
  expect(last).toContain("1 nytt forslag");
  expect(last).not.toContain("i tide");
});

test("two proposals in somebody's first week are a first time, too", async () => {
  await propose("Nøklene ligger et annet sted hver dag");
  await propose("Vi mangler hansker på badet");
  await at("2026-11-24", "10:00");
  expect(digests(leader)[0]).toContain("Noen foreslo noe for første gang. Si takk i dag.");
});

const things = [
  "Nøklene ligger et annet sted hver dag",
  "Vi mangler hansker på badet",
  "Ingen vet koden til lageret",
  "Bilen er tom for strøm om morgenen",
  "Møtet på mandager varer for lenge",
  "Lista over telefonnumre er gammel",
  "Vaskemaskinen bråker under kvelden",
];

test("of many that ended, the newest five are named and the rest counted", async () => {
  for (const about of things) {
    await propose(about);
    // Teams takes only some messages a second to one chat.
    await at("2026-11-23", "09:05");
  }
  for (const [place, number] of [7, 1, 2, 3, 4, 5, 6].entries()) {
    town.setClock(new Date(Date.parse("2026-11-23T08:10:00Z") + place * 60_000).toISOString());
    await nurse.press("Trekk ideen", {}, { on: things[number - 1] ?? "" });
    await nurse.press("Bekreft");
  }
  await at("2026-11-24", "10:00");
  await at("2026-11-24", "10:05");
  const card = digests(leader)[0] ?? "";
  const named = [...card.matchAll(/Idé (\d+) er trukket/g)].map(([, number]) => Number(number));
  expect(named).toEqual([6, 5, 4, 3, 2]);
  expect(card).toContain("… og 2 til.");
});

test("whoever stands in for a leader of several services gets the half-page that the card offers", async () => {
  const above = await town.person(ABOVE);
  const standIn = await town.person(STAND_IN);
  await above.say("borte");
  await above.press("Lagre", { Fra: "2026-11-23", "Til og med": "2026-12-04" });
  await propose("Nøklene ligger et annet sted hver dag");
  await at("2026-11-24", "10:00");
  await standIn.press("Halv side til AMU og utvalg", {}, { on: DIGEST });
  const offered = standIn.chat.flatMap((card) => card.actions()).find(({ title }) => title === "Hent siden");
  const page = await fetch(String(offered?.action["url"]));
  expect(await page.text()).toContain("Ideer og forsøk: Hjemmetjenesten");
});

test("the half-page tells what is done now where an idea is shared with all, not the problem it solved", async () => {
  const above = await town.person(ABOVE);
  await propose("Nøklene ligger et annet sted hver dag");
  await leader.press("Løst med en gang", {}, { on: "Nøklene" });
  await leader.press("Bekreft", { "Hva ble gjort?": "En fast krok ved døra" });
  await share(town.bot, { number: 1, proposer: NURSE, leader: LEADER }, "municipality");
  await at("2026-11-24", "10:00");
  await above.press("Halv side til AMU og utvalg", {}, { on: DIGEST });
  const offered = above.chat.flatMap((card) => card.actions()).find(({ title }) => title === "Hent siden");
  const page = await (await fetch(String(offered?.action["url"]))).text();
  expect(page).toContain("En fast krok ved døra (hjemmetjenesten sone nord)");
  expect(page).not.toContain("Nøklene");
});

test("that all answers came in time is not said beside what is over the deadline now", async () => {
  await propose("Nøklene ligger et annet sted hver dag");
  await leader.press("Løst med en gang", {}, { on: "Nøklene" });
  await leader.press("Bekreft", { "Hva ble gjort?": "En fast krok" });
  await propose("Vi mangler hansker på badet");
  await at("2026-12-01", "10:00");
  expect(digests(leader).at(-1)).toContain(
    "Det ene svaret de siste tre månedene kom i tide, og 1 er over svarfristen nå. Bare du ser dette.",
  );
});
