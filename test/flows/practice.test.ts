/** erfaringer: what was adopted is described, shared, found by others and tried there, and the link is kept. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { submitIdea } from "../../bot/ideas/intake/submit-idea.ts";
import { rowsOf } from "../../bot/storage/table-store.ts";
import { sampleId } from "../../demo/municipality/load.ts";
import { searches } from "../support/teams-double/extension.ts";
import type { Person } from "../support/teams-double/person.ts";
import { cardWith, LEADER, NURSE, PROBLEM, startTown, type Town } from "./ideas-support.ts";
import { depsOf, propose, share, sharePractice } from "./sharing-support.ts";

const KEYS = "Nøklene ligger et nytt sted hver dag";
const OTHER_UNIT = "Vernepleier bofellesskapet";
const OTHER_LEADER = "Leder bofellesskapet";

let town: Town;
let nurse: Person;
let leader: Person;
beforeEach(async () => {
  town = await startTown();
  leader = await town.person(LEADER);
  nurse = await town.person(NURSE);
});
afterEach(() => town.stop());

/** Adopted at once, and described by the leader. */
async function described(level?: "unit" | "municipality"): Promise<void> {
  await propose(nurse, KEYS);
  await leader.press("Løst med en gang");
  await leader.press("Bekreft", { "Hva ble gjort?": "Hang opp et skap med faste kroker" });
  await leader.press("Beskriv for andre");
  expect(leader.newest.value("Hva var problemet?")).toBe(KEYS);
  expect(leader.newest.value("Hva gjorde dere?")).toBe("Hang opp et skap med faste kroker");
  expect(leader.newest.value("Hvem kan andre spørre?")).toBe("Leder i hjemmetjenesten sone nord");
  const folded = leader.newest.buttons.find((title) => title === "Vil du si mer?");
  if (folded) await leader.press(folded);
  await leader.press("Bekreft", {
    Tittel: "Fast nøkkelskap",
    "Hva førte det til?": "Ti minutter spart hver morgen",
    "Hva bygger svaret på?": "En telling",
    "Hva må tilpasses hos andre?": "Størrelsen på skapet",
  });
  if (level) await share(town.bot, { number: 1, proposer: NURSE, leader: LEADER }, level);
}

test("an erfaring is found by its words once it is shared, and says what others need", async () => {
  await described();
  expect(cardWith(nurse, "kan bli til nytte for andre")).toContain("Fast nøkkelskap");
  const elsewhere = await town.person(OTHER_UNIT);
  await elsewhere.say("erfaringer");
  expect(elsewhere.newest.text).toContain("Ingen har delt en erfaring med deg ennå.");

  await share(town.bot, { number: 1, proposer: NURSE, leader: LEADER }, "municipality");
  await elsewhere.say("erfaringer nøklane");
  expect(elsewhere.newest.text).toContain("Fast nøkkelskap");
  await elsewhere.press("Søk", { "Hva leter du etter?": "medisinrom" });
  expect(elsewhere.newest.text).toContain("Jeg fant ingen erfaringer om «medisinrom».");
  await elsewhere.press("Søk", { "Hva leter du etter?": "" });
  await elsewhere.press("Åpne 1");
  const card = elsewhere.newest.text;
  for (const part of [
    "Fast nøkkelskap",
    "Erfaring fra hjemmetjenesten sone nord",
    KEYS,
    "Hang opp et skap med faste kroker",
    "Ti minutter spart hver morgen",
    "Svaret bygger på: En telling",
    "Størrelsen på skapet",
    "Hvem kan du spørre?: Leder i hjemmetjenesten sone nord",
  ])
    expect(card).toContain(part);
  expect(card).not.toContain(NURSE);
});

test("Prøv hos oss makes a new idea for the own leader, and tells the proposer where, never who", async () => {
  await described("municipality");
  const there = await town.person(OTHER_LEADER);
  const elsewhere = await town.person(OTHER_UNIT);
  await elsewhere.say("erfaringer");
  await elsewhere.press("Åpne 1");
  await elsewhere.press("Prøv hos oss");
  expect(elsewhere.newest.text).toContain("Du vil prøve «Fast nøkkelskap» fra hjemmetjenesten sone nord.");
  expect(elsewhere.newest.value(PROBLEM)).toBe(KEYS);
  await elsewhere.press("Send inn", { "Hva må tilpasses hos oss?": "Vi har bare fire nøkler" });
  if (elsewhere.newest.buttons.includes("Send likevel")) await elsewhere.press("Send likevel");
  expect(cardWith(elsewhere, "er sendt")).toContain("Idé 2 er sendt");

  const arrived = cardWith(there, "Idé 2 – Mottatt");
  expect(arrived).toContain("Vi har bare fire nøkler");
  expect(arrived).toContain("Bygger på: erfaring 1");
  const told = cardWith(nurse, "vil prøve ideen din hos seg");
  expect(told).toContain("bofellesskapet");
  expect(told).not.toContain(OTHER_UNIT);

  const seen = nurse.chat.length;
  await elsewhere.again();
  expect(nurse.chat).toHaveLength(seen);
  await elsewhere.say("erfaringer");
  await elsewhere.press("Åpne 1");
  expect(elsewhere.newest.text).toContain("Prøves også i: Bofellesskapet");
});

test("the proposer is told once, also when the program died right after Send inn", async () => {
  await described("municipality");
  await town.person(OTHER_LEADER);
  const choices = {
    acrossServices: false,
    nameShownTo: "leader",
    shareable: false,
    shareName: false,
  } as const;
  const draft = { kind: "idea", problem: KEYS, origin: 1, ...choices } as const;
  const press = { author: sampleId(OTHER_UNIT), unit: "bofellesskap", draft, nonce: "cut-off" };
  await submitIdea(depsOf(town.bot), press);
  await town.bot.drain();
  const told = () => nurse.chat.filter(({ text }) => text.includes("vil prøve ideen din hos seg")).length;
  expect(told()).toBe(0);
  for (let look = 0; look < 2; look++) {
    await town.bot.runDue();
    expect(told()).toBe(1);
  }
  town.setClock("2026-11-24T08:00:00Z");
  await town.bot.runDue();
  expect(told()).toBe(1);
});

test("what a forged form takes up is not believed", async () => {
  await described("unit");
  const elsewhere = await town.person(OTHER_UNIT);
  await town.person(OTHER_LEADER);
  const seen = nurse.chat.length;
  await elsewhere.say("hjelp");
  const value = { verb: "idea.send", subject: "", nonce: "forged", problem: "Vi leter", origin: "1" };
  await elsewhere.sends({ type: "message", value });
  await elsewhere.say("mine ideer");
  await elsewhere.press("Åpne 2");
  expect(elsewhere.newest.text).not.toContain("Bygger på");
  expect(nurse.chat).toHaveLength(seen);
});

test("says that it is not in use any more when the check was answered no", async () => {
  await described("municipality");
  const elsewhere = await town.person(OTHER_UNIT);
  await elsewhere.say("erfaringer");
  expect(elsewhere.newest.text).not.toContain("Ikke lenger i bruk");
  const stop = { Årsak: "For lite tid", "Hva lærte vi?": "Skapet ble for lite" };
  town.setClock("2027-02-25T08:00:00Z");
  await town.bot.runDue();
  await nurse.press("Nei, ikke lenger");
  await elsewhere.say("erfaringer");
  expect(elsewhere.newest.text).toContain("Ikke lenger i bruk");
  await leader.say("venter");
  await leader.press("Åpne 1");
  await leader.press("Stopp");
  await leader.press("Bekreft", stop);
  await elsewhere.say("erfaringer");
  await elsewhere.press("Åpne 1");
  expect(elsewhere.newest.text).toContain("Ikke lenger i bruk");
});

test("an identity number that was typed into a search is to be deleted in the chat, too", async () => {
  for (const word of ["erfaringer", "skjul"]) {
    await leader.say(`${word} 01010112377`);
    expect(leader.newest.text, word).toContain("Slett meldingen i chatten også");
    expect(JSON.stringify(leader.newest.content), word).not.toContain("01010112377");
  }
});

test("the list shows ten, then Vis flere", async () => {
  // Past the cards: Teams takes seven messages a second for one person.
  for (let number = 1; number <= 11; number += 1)
    await sharePractice(town.bot, { number, proposer: NURSE, leader: LEADER, unit: "hjemme-nord" });
  const helper = await town.person("Helsefagarbeider hjemmetjenesten sone nord");
  await helper.say("erfaringer");
  expect(helper.newest.text).toContain("Viser 1–10 av 11");
  expect(helper.newest.text).not.toContain("Grep 1\n");
  await helper.press("Vis flere");
  expect(helper.newest.text).toContain("Viser 1–11 av 11");
  expect(helper.newest.text).toContain("Grep 1\n");
});

test("a shared erfaring is posted from the compose box, and says nothing more once its words are hidden", async () => {
  await described("municipality");
  const where = { kind: "groupChat", conversation: "19:lunsj@thread.v2" } as const;
  const elsewhere = town.teams.person(sampleId(OTHER_UNIT), OTHER_UNIT, town.bot, where);
  const found = await searches(elsewhere, "nøkkelskap");
  if (typeof found === "string") throw new Error(found);
  expect(found.map(({ title }) => title)).toEqual(["Fast nøkkelskap"]);
  expect(found[0]?.card.text).toContain("Ti minutter spart hver morgen");
  expect(found[0]?.card.buttons).toEqual([]);

  await leader.say("skjul 1");
  const choices = leader.newest
    .inputs()
    .find(({ label }) => label === "Hvilken tekst skal skjules?")?.choices;
  const size = choices?.find(({ title }) => title.includes("Størrelsen"))?.title ?? "";
  await leader.press("Bekreft", { "Hvilken tekst skal skjules?": size });
  for (const partition of ["idea|1", "shared|municipality"])
    for await (const row of rowsOf(town.bot.store, partition))
      expect(JSON.stringify(row)).not.toContain("Størrelsen");
  const again = await searches(elsewhere, "nøkkelskap");
  expect(typeof again === "string" ? again : again[0]?.card.text).toContain("[Skjult]");
});
