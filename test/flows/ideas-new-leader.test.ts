/** A leader changes, or a unit is closed: what is open goes to whoever has the role now, with its clock, once. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { importOrganisation } from "../../bot/organisation/import-organisation.ts";
import type { Unit } from "../../bot/organisation/person.ts";
import { sampleId } from "../../demo/municipality/load.ts";
import { sampleRoster } from "../support/start-bot.ts";
import type { Person } from "../support/teams-double/person.ts";
import { cardWith, LEADER, NURSE, PROBLEM, startTown, type Town } from "./ideas-support.ts";

const NEXT = "Sykepleier kveld hjemmetjenesten sone nord";
const NORTH = "hjemme-nord";

let town: Town;
let nurse: Person;
let leader: Person;
beforeEach(async () => {
  town = await startTown();
  leader = await town.person(LEADER);
  nurse = await town.person(NURSE);
});
afterEach(() => town.stop());

async function propose(who: Person, problem: string): Promise<void> {
  await who.say("idé");
  await who.press("Send inn", { [PROBLEM]: problem });
}

interface Change {
  readonly unit?: Partial<Unit>;
  readonly closed?: string;
  readonly left?: string;
}

/** Files in which something about sone nord is otherwise, or a unit or a person is not there any more. */
async function files({ unit = {}, closed, left }: Change, at = "2026-11-24T08:00:00Z"): Promise<void> {
  const roster = sampleRoster();
  const units = roster.units
    .filter(({ id }) => id !== closed)
    .map((one) => (one.id === NORTH ? { ...one, ...unit } : one));
  const people = roster.people
    .filter(({ id }) => left === undefined || id !== sampleId(left))
    .map((one) => ({ ...one, units: one.units.map((id) => (id === closed ? "hjemme" : id)) }));
  town.setClock(at);
  await importOrganisation(town.bot.store, { units, people }, new Date(at));
  await town.bot.runDue();
}

function all(person: Person): string {
  return person.chat.map(({ text }) => text).join("\n");
}

function times(text: string, part: string): number {
  return text.split(part).length - 1;
}

describe("a new leader", () => {
  test("gets one list with a button to each, the clock is kept, and everybody concerned is told", async () => {
    await propose(nurse, "Vi mangler en bil på kvelden");
    await propose(nurse, "Nøklene ligger feil");
    const next = await town.person(NEXT);
    await files({ unit: { leader: sampleId(NEXT) } });
    const list = next.newest;
    expect(list.text).toContain("Du har overtatt 2 saker");
    expect(list.text).toContain("Idé 1 · Mottatt");
    expect(list.text).toContain("svar senest mandag 30. november, 4 arbeidsdager igjen");
    expect(list.buttons).toEqual(["Åpne 1", "Åpne 2"]);
    expect(cardWith(nurse, "Idé 1 – Mottatt")).toContain("Svarfrist: mandag 30. november");
    expect(times(all(nurse), "Noen andre har fått ansvaret for ideen din")).toBe(2);
    expect(cardWith(nurse, "Noen andre har fått ansvaret")).toContain(
      "Ny leder har overtatt i hjemmetjenesten sone nord. Fristene er de samme",
    );
    expect(all(leader)).not.toContain("Vi mangler en bil");
    expect(all(leader)).toContain("Nå er det leder i hjemmetjenesten sone nord som svarer på idé 1.");
    await next.press("Åpne 1");
    await next.press("Løst med en gang");
    await next.press("Bekreft", { "Hva ble gjort?": "Lånt av sone sør" });
    expect(next.newest.text).toContain("Idé 1 – Innført");
    await leader.say("venter");
    expect(leader.newest.text).not.toContain("Nøklene");
  });

  test("and the old one reads nothing of what happens now, not by a button pressed before either", async () => {
    await propose(nurse, "Bilene står ute");
    await leader.press("Flere valg");
    await leader.press("Lest");
    const next = await town.person(NEXT);
    await files({ unit: { leader: next.id } });
    await next.say("venter");
    await next.press("Åpne 1");
    await next.press("Still spørsmål");
    await next.press("Send inn", { Spørsmål: "Hvem parkerer der?" });
    await leader.again();
    expect(leader.newest.text).not.toContain("Hvem parkerer der?");
    expect(leader.newest.text).not.toContain("Bilene står ute");
  });

  test("is told once, however often the job runs and the same files come", async () => {
    await propose(nurse, "Vi mangler en bil på kvelden");
    const next = await town.person(NEXT);
    await files({ unit: { leader: sampleId(NEXT) } });
    const told = [next.chat.length, nurse.chat.length, leader.chat.length];
    await town.bot.runDue();
    await files({ unit: { leader: sampleId(NEXT) } }, "2026-11-24T08:00:00Z");
    town.setClock("2026-11-23T12:00:00Z");
    await town.bot.runDue();
    expect([next.chat.length, nurse.chat.length, leader.chat.length]).toEqual(told);
  });

  test("and the old one again: each is told of what they take over", async () => {
    await propose(nurse, "Vi mangler en bil på kvelden");
    const next = await town.person(NEXT);
    await files({ unit: { leader: sampleId(NEXT) } });
    await files({}, "2026-11-25T08:00:00Z");
    expect(times(all(next), "Du har overtatt en sak")).toBe(1);
    expect(times(all(leader), "Du har overtatt en sak")).toBe(1);
    await leader.say("venter");
    expect(leader.newest.buttons).toContain("Åpne 1");
  });

  test("does not get an own idea: it goes to the level above, not to the deputy", async () => {
    const above = await town.person("Leder hjemmetjenesten");
    const deputy = await town.person("Fagansvarlig hjemmetjenesten sone nord");
    const next = await town.person(NEXT);
    await propose(next, "Kveldsvaktene mangler bil");
    await propose(nurse, "Nøklene ligger feil");
    await files({ unit: { leader: sampleId(NEXT) } });
    expect(cardWith(above, "Du har overtatt en sak")).toContain("Kveldsvaktene mangler bil");
    expect(all(deputy)).not.toContain("Kveldsvaktene mangler bil");
    expect(cardWith(next, "Idé 1 – Mottatt")).toContain(
      "Sendt til leder i hjemmetjenesten, for du er selv leder",
    );
    expect(cardWith(next, "Du har overtatt en sak")).toContain("Nøklene ligger feil");
  });
});

test("a leader who has left: the deputy takes over, and the receipt says why", async () => {
  await propose(nurse, "Vi mangler en bil på kvelden");
  const deputy = await town.person("Fagansvarlig hjemmetjenesten sone nord");
  await files({ unit: { leader: undefined }, left: LEADER });
  expect(cardWith(deputy, "Du har overtatt en sak")).toContain("Vi mangler en bil");
  expect(cardWith(nurse, "Idé 1 – Mottatt")).toContain(
    "Sendt til stedfortreder i hjemmetjenesten sone nord, for enheten har ingen leder nå.",
  );
});

test("a new deputy where the leader stays changes nothing", async () => {
  await propose(nurse, "Vi mangler en bil på kvelden");
  const told = [nurse.chat.length, leader.chat.length];
  const next = await town.person(NEXT);
  await files({ unit: { deputy: sampleId(NEXT) } });
  expect([nurse.chat.length, leader.chat.length]).toEqual(told);
  expect(all(next)).not.toContain("overtatt");
});

test("a new deputy of a unit without leader takes over from the old one", async () => {
  await files({ unit: { leader: undefined } }, "2026-11-23T09:00:00Z");
  await propose(nurse, "Vi mangler en bil på kvelden");
  const next = await town.person(NEXT);
  await files({ unit: { leader: undefined, deputy: sampleId(NEXT) } });
  expect(cardWith(next, "Du har overtatt en sak")).toContain("Vi mangler en bil");
});

describe("a closed unit", () => {
  test("open ideas move to the unit above with their clock, and its name stays in what has happened", async () => {
    await propose(nurse, "Vi mangler en bil på kvelden");
    const above = await town.person("Leder hjemmetjenesten");
    await files({ closed: NORTH });
    expect(cardWith(above, "Du har overtatt en sak")).toContain("svar senest mandag 30. november");
    const receipt = cardWith(nurse, "Idé 1 – Mottatt");
    expect(receipt).toContain(
      "Sendt til leder i hjemmetjenesten, for hjemmetjenesten sone nord er lagt ned.",
    );
    expect(receipt).toContain("Svarfrist: mandag 30. november");
    await above.press("Åpne 1");
    expect(above.newest.text).toContain("Gjelder: Hjemmetjenesten sone nord");
    expect(above.newest.text).toContain(
      "Nivået over har overtatt, for hjemmetjenesten sone nord er lagt ned.",
    );
    expect(above.newest.buttons).toContain("Still spørsmål");
    expect(all(leader)).toContain("Nå er det leder i hjemmetjenesten som svarer på idé 1.");
  });
});

test("a trial in a closed unit keeps its end, and comes with the list", async () => {
  await propose(nurse, "Vi mangler en bil på kvelden");
  await leader.press("Prøv ut");
  await leader.press("Bekreft", { Hva: "Leiebil", Hvem: "Kveldsvakta", "Til når": "2026-12-18" });
  const above = await town.person("Leder hjemmetjenesten");
  await files({ closed: NORTH });
  expect(cardWith(above, "Du har overtatt en sak")).toContain("Idé 1 · Prøves ut");
  expect(cardWith(above, "Du har overtatt en sak")).toContain("18. desember");
  await above.press("Åpne 1");
  expect(above.newest.buttons).toContain("Evaluer");
  await above.say("min enhet");
  expect(above.newest.text).toContain("Prøves ut nå: 1");
});

test("without a name: handed over as others are, and no list or receipt tells whose it is", async () => {
  const next = await town.person(NEXT);
  await next.say("idé");
  await next.press("Vil du si mer?");
  await next.press("Send inn", {
    [PROBLEM]: "Kveldsvaktene mangler bil",
    "Hvem ser navnet mitt?": "Leder ser det ikke",
  });
  await next.press("Send inn");
  const above = await town.person("Leder hjemmetjenesten");
  await files({ unit: { leader: sampleId(NEXT) } });
  const list = cardWith(above, "Du har overtatt en sak");
  expect(list).toContain("Kveldsvaktene mangler bil");
  await above.press("Åpne 1");
  expect(above.newest.text).toContain("Du får dette fordi du er leder i hjemmetjenesten og valgt mottaker.");
  expect(above.newest.text).not.toContain(NEXT);
  expect(above.newest.text).not.toContain("selv leder");
  expect(cardWith(next, "Idé 1 – Mottatt")).toContain("Sendt til leder i hjemmetjenesten, valgt mottaker.");
  await next.say("venter");
  expect(next.newest.buttons).not.toContain("Åpne 1");
});

describe("min enhet", () => {
  test("shows people, deputy, open ideas with svarfrist, and a button to each", async () => {
    await propose(nurse, "Vi mangler en bil på kvelden");
    await leader.say("min enhet");
    const { text, buttons } = leader.newest;
    expect(text).toContain("Hjemmetjenesten sone nord");
    expect(text).toContain("Ansatte: 8");
    expect(text).toContain("Stedfortreder: Fagansvarlig hjemmetjenesten sone nord");
    expect(text).toContain("Åpne ideer og spørsmål: 1");
    expect(text).toContain("Neste svarfrist: mandag 30. november");
    expect(text).toContain("Prøves ut nå: 0");
    expect(buttons).toEqual(["Åpne 1"]);
  });

  test("counts the people below, and shows an idea only to who may answer it now", async () => {
    await propose(nurse, "Vi mangler en bil på kvelden");
    const above = await town.person("Leder hjemmetjenesten");
    await above.say("Min enhet");
    expect(above.newest.text).toContain("Ansatte: 3, 17 med enhetene under");
    expect(above.newest.text).not.toContain("Vi mangler en bil");
    const deputy = await town.person("Fagansvarlig hjemmetjenesten sone nord");
    await deputy.say("min enhet");
    expect(deputy.newest.text).toContain(`Leder: ${LEADER}`);
    expect(deputy.newest.text).not.toContain("Vi mangler en bil");
  });

  test("is not for those who lead nothing", async () => {
    await nurse.say("min enhet");
    expect(nurse.newest.text).toContain("Dette er bare for ledere");
  });
});
