import { importOrganisation } from "../../bot/organisation/import-organisation.ts";
import { sampleRoster } from "../support/start-bot.ts";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { cardWith, LEADER, NURSE, PROBLEM, sentIdea, startTown, type Town } from "./ideas-support.ts";
import type { Person } from "../support/teams-double/person.ts";

let town: Town;
beforeEach(async () => {
  town = await startTown();
});
afterEach(() => town.stop());

async function send(by: Person, problem: string): Promise<void> {
  await by.say("idé");
  await by.press("Send inn", { [PROBLEM]: problem });
}

function numbers(person: Person): number[] {
  return person.newest.buttons.flatMap((title) =>
    title.startsWith("Åpne ") ? [Number(title.slice(5))] : [],
  );
}

describe("mine ideer", () => {
  test("shows the newest first, ten and then the rest, with where each is", async () => {
    const nurse = await town.person(NURSE);
    for (let number = 1; number <= 12; number += 1) await send(nurse, `Sak ${number}`);
    await nurse.say("mine ideer");
    expect(numbers(nurse)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3]);
    expect(nurse.newest.text).toContain(
      "Hos leder i hjemmetjenesten sone nord, svar senest mandag 30. november.",
    );
    await nurse.press("Vis flere");
    expect(numbers(nurse)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect(nurse.newest.buttons).not.toContain("Vis flere");
    await nurse.press("Åpne 2");
    expect(nurse.newest.text).toContain("Idé 2 – Mottatt");
    expect(nurse.newest.text).toContain("Sak 2");
  });

  test("says when it was sent in, once nobody has it any longer", async () => {
    const { nurse, leader } = await sentIdea(town);
    await leader.press("Flere valg");
    await leader.press("Si nei");
    await leader.press("Bekreft", { Årsak: "Økonomi", Begrunnelse: "Ikke råd i år" });
    await nurse.say("mine ideer");
    expect(nurse.newest.text).toContain("Nei, begrunnet");
    expect(nurse.newest.text).toContain("Sendt inn mandag 23. november.");
  });

  test("shows nobody else's", async () => {
    const { leader } = await sentIdea(town);
    await leader.say("mine ideer");
    expect(leader.newest.text).toContain("Du har ikke sendt inn noe ennå");
  });
});

describe("venter", () => {
  test("shows the oldest first, with its age and its clock, and what is decided no more", async () => {
    const { nurse, leader } = await sentIdea(town, "Sak 1");
    town.setClock("2026-11-25T08:00:00Z");
    await send(nurse, "Sak 2");
    await send(nurse, "Sak 3");
    await leader.say("venter");
    expect(numbers(leader)).toEqual([1, 2, 3]);
    expect(leader.newest.text).toContain(
      "Kom inn mandag 23. november, svar senest mandag 30. november, 3 arbeidsdager igjen.",
    );
    await leader.press("Åpne 2");
    await leader.press("Flere valg");
    await leader.press("Si nei");
    await leader.press("Bekreft", { Årsak: "Annet", Begrunnelse: "Vi har gjort det" });
    await leader.press("Still spørsmål", {}, { on: "Idé 3" });
    await leader.press("Send inn", { Spørsmål: "Hvor?" });

    town.setClock("2026-11-30T08:00:00Z");
    await leader.say("venter");
    expect(numbers(leader)).toEqual([1, 3]);
    expect(leader.newest.text).toContain("svarfristen er i dag kl. 16.00");
    expect(leader.newest.text).toContain("venter på svar fra den som sendte inn");
    town.setClock("2026-12-02T08:00:00Z");
    await leader.say("venter");
    expect(leader.newest.text).toContain("2 arbeidsdager over svarfristen");
  });

  test("shows ten and then the rest", async () => {
    const { nurse, leader } = await sentIdea(town, "Sak 1");
    for (let number = 2; number <= 11; number += 1) await send(nurse, `Sak ${number}`);
    await leader.say("venter");
    expect(numbers(leader)).toHaveLength(10);
    await leader.press("Vis flere");
    expect(numbers(leader)).toHaveLength(11);
  });

  test("says so kindly when there is nothing, and to others whom it is for", async () => {
    const leader = await town.person(LEADER);
    await leader.say("venter");
    expect(leader.newest.text).toContain("Ingenting venter på svar fra deg nå");
    const nurse = await town.person(NURSE);
    await nurse.say("venter");
    expect(nurse.newest.text).toContain("ledere");
    expect(nurse.newest.buttons).toEqual([]);
  });
});

test("nothing about ideas is shown in a channel", async () => {
  const { nurse } = await sentIdea(town);
  const channel = { kind: "channel", conversation: "19:kanal" } as const;
  const there = town.teams.person(nurse.id, nurse.name, town.bot, channel);
  for (const word of ["idé", "mine ideer", "Bilen er fortsatt borte"]) {
    await there.say(word);
    expect(there.newest.text).not.toContain("Vi mangler en bil");
    expect(there.newest.buttons).not.toContain("Send inn");
  }
  expect(cardWith(nurse, "Idé 1 – Mottatt")).toBeDefined();
});

test("an idea whose leader and deputy have left waits for systemansvarlig", async () => {
  const roster = sampleRoster();
  const gone = new Set([LEADER, "Fagansvarlig hjemmetjenesten sone nord"]);
  const people = roster.people.filter(({ name }) => !gone.has(name));
  const units = roster.units.map((unit) => {
    if (unit.id !== "hjemme-nord") return unit;
    const { leader: _, deputy: __, ...vacant } = unit;
    return vacant;
  });
  await sentIdea(town);
  await importOrganisation(town.bot.store, { units, people }, new Date("2026-11-23T09:00:00Z"));
  const administrator = await town.person("Systemansvarlig");
  await administrator.say("venter");
  expect(administrator.newest.text).toContain("Vi mangler en bil på kvelden");
  await administrator.press("Åpne 1");
  await administrator.press("Løst med en gang");
  await administrator.press("Bekreft", { "Hva ble gjort?": "Ny bil er kjøpt" });
  expect(administrator.newest.text).toContain("Innført");
});
