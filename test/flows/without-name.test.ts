/** An idea that nobody sees whose it is: warned before, written to and answered through the bot, decided like others. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { cardWith, LEADER, NURSE, startTown, type Town } from "./ideas-support.ts";
import { askToSendWithoutName, sendWithoutName } from "./without-name-support.ts";

const ABOVE = "Leder hjemmetjenesten";
const DEPUTY = "Fagansvarlig hjemmetjenesten sone nord";
const CAR = "Vi mangler en bil på kvelden";

let town: Town;
beforeEach(async () => {
  town = await startTown();
});
afterEach(() => town.stop());

test("before it is sent, the proposer reads what this covers, what it does not, and who gets it", async () => {
  const leader = await town.person(LEADER);
  const nurse = await town.person(NURSE);
  await askToSendWithoutName(nurse, CAR);
  const step = nurse.newest.text;
  for (const part of [
    "Ingen leder, redaktør, systemansvarlig eller kollega får se hvem du er",
    "Teksten kan avsløre deg",
    "Det er bare 8 ansatte i hjemmetjenesten sone nord",
    "Teams tar sin egen kopi",
    "Er det alvorlig, må lederen følge det opp",
    "Går til leder i hjemmetjenesten sone nord",
    "Ingenting er sendt ennå",
  ])
    expect(step).toContain(part);
  expect(step).not.toContain("valgt mottaker");
  expect(leader.chat.filter((card) => card.text.includes(CAR))).toEqual([]);

  await nurse.press("Endre");
  expect(nurse.newest.text).toContain("Hvem ser navnet mitt?");
  await nurse.press("Send inn");
  await nurse.press("Send inn");
  expect(cardWith(leader, "Ny idé")).toContain(CAR);
});

test("Trekk ideen takes it back, and the leader is told without a name", async () => {
  const leader = await town.person(LEADER);
  const nurse = await town.person(NURSE);
  await sendWithoutName(nurse, CAR);
  await nurse.press("Trekk ideen", {}, { on: "Idé 1 – Mottatt" });
  await nurse.press("Bekreft");
  await nurse.say("mine ideer");
  expect(nurse.newest.text).toContain("Idé 1 · Trukket");
  expect(cardWith(leader, "har trukket idé 1")).toContain("Kollegaen uten navn");
  expect(JSON.stringify(leader.chat.map(({ content }) => content))).not.toContain(NURSE);
  await leader.say("venter");
  expect(leader.newest.text).toContain("Ingenting venter");
});

test("leader and proposer write to each other through the bot, and only the proposer knows who that is", async () => {
  const leader = await town.person(LEADER);
  const nurse = await town.person(NURSE);
  await sendWithoutName(nurse, CAR);
  expect(cardWith(nurse, "Idé 1 – Mottatt")).toContain("Leder ser det ikke");
  expect(cardWith(leader, "Ny idé")).toContain("Kollegaen uten navn (du ser ikke navnet");

  await leader.press("Still spørsmål");
  await leader.press("Send inn", { Spørsmål: "Hvilke kvelder?" });
  expect(cardWith(nurse, "Et spørsmål om ideen din")).toContain("Hvilke kvelder?");
  await nurse.press("Svar", {}, { on: "Et spørsmål om ideen din" });
  await nurse.press("Send inn", { Svar: "Alle" });
  expect(cardWith(leader, "Du har fått svar om idé 1")).toContain("Kollegaen uten navn");
  expect(cardWith(nurse, "Idé 1 – Mottatt")).toContain("Du svarte: «Alle»");

  await leader.press("Løst med en gang", {}, { on: "Du har fått svar" });
  await leader.press("Bekreft", { "Hva ble gjort?": "Bilen er bestilt" });
  expect(cardWith(nurse, "Svar på ideen din")).toContain("Bilen er bestilt");
  await nurse.say("mine ideer");
  expect(nurse.newest.text).toContain("Idé 1 · Innført");
  expect(leader.chat.map((card) => card.text).join("\n")).not.toContain(NURSE);
  expect(leader.chat.map((card) => card.text).join("\n")).toContain("Kollegaen uten navn svarte: «Alle»");
});

test("nobody else can act as the proposer, and several without a name stay apart", async () => {
  await town.person(LEADER);
  const nurse = await town.person(NURSE);
  const colleague = await town.person("Helsefagarbeider hjemmetjenesten sone nord");
  await sendWithoutName(nurse, CAR);
  await sendWithoutName(colleague, "Nøklene henger feil");
  await sendWithoutName(nurse, "Møtene er for lange");
  await nurse.say("mine ideer");
  expect(nurse.newest.text).toContain(CAR);
  expect(nurse.newest.text).toContain("Møtene er for lange");
  expect(nurse.newest.text).not.toContain("Nøklene");
  await colleague.say("mine ideer");
  expect(colleague.newest.text).toContain("Nøklene henger feil");
  expect(colleague.newest.text).not.toContain(CAR);
});

test("a leader's own never lands with the leader, and the receiver reads only that they were chosen", async () => {
  const leader = await town.person(LEADER);
  const above = await town.person(ABOVE);
  const deputy = await town.person(DEPUTY);
  await askToSendWithoutName(leader, CAR);
  expect(leader.newest.text).toContain("Går til leder i hjemmetjenesten, valgt mottaker");
  expect(leader.newest.text).toContain("kan gjette hvem det er fra");
  await leader.press("Send inn");
  const arrived = cardWith(above, "Ny idé");
  expect(arrived).toContain("Du får dette fordi du er leder i hjemmetjenesten og valgt mottaker.");
  expect(arrived).not.toContain("selv leder");
  expect(deputy.chat.filter((card) => card.text.includes(CAR))).toEqual([]);
  await leader.say("venter");
  expect(leader.newest.text).toContain("Ingenting venter på svar fra deg nå");
  // It says "chosen" to the proposer too: that card is shown in the open as well.
  expect(cardWith(leader, "Idé 1 – Mottatt")).not.toContain("selv leder");
});

test("a deputy's own, while the leader is away, does not tell that it is the deputy's", async () => {
  const leader = await town.person(LEADER);
  const above = await town.person(ABOVE);
  const deputy = await town.person(DEPUTY);
  await leader.say("borte");
  await leader.press("Lagre", { Fra: "2026-11-23", "Til og med": "2026-11-27" });
  await sendWithoutName(deputy, CAR);
  const arrived = cardWith(above, "Ny idé");
  expect(arrived).toContain("valgt mottaker");
  expect(arrived).not.toContain("kan ta imot nå");
});

test("who has to be informed anyway gets that of the own idea too: else it would show whose it is", async () => {
  await town.person(LEADER);
  const union = await town.person("Tillitsvalgt hjemmetjenesten");
  await askToSendWithoutName(union, CAR, { "Hva handler det om?": "Turnus og bemanning" });
  for (let step = 0; step < 3 && !union.chat.some((card) => card.text.includes("1 er sendt")); step += 1)
    await union.press("Send inn");
  const { chat } = union;
  const informed = chat.filter((card) => card.text.includes(CAR) && !card.text.includes("Navnet ditt"));
  expect(informed.map((card) => card.text).join("\n")).toContain("Idé 1 – Mottatt");
  expect(cardWith(union, "Navnet ditt")).toContain("Du sendte inn ideen.");
});
