/** Send til annen enhet, and who may act when a leader comes back: one owner at a time, told to everybody concerned. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { importOrganisation } from "../../bot/organisation/import-organisation.ts";
import { sampleRoster } from "../support/start-bot.ts";
import type { Person } from "../support/teams-double/person.ts";
import { cardWith, LEADER, sentIdea, startTown, type Town } from "./ideas-support.ts";

const OTHER = "Leder psykisk helse og rus";
const WHY = "Dette er deres fagfelt";

let town: Town;
beforeEach(async () => {
  town = await startTown();
});
afterEach(() => town.stop());

async function sendTo(leader: Person, unit: string): Promise<void> {
  await openForm(leader);
  await leader.press("Bekreft", { Enhet: unit, Begrunnelse: WHY });
}

async function openForm(leader: Person): Promise<void> {
  await leader.press("Flere valg");
  await leader.press("Send til annen enhet");
}

function all(person: Person): string {
  return person.chat.map(({ text }) => text).join("\n");
}

/** What the files say of a unit is otherwise by now, and nobody has opened the form anew. */
async function change(unit: string, to: object): Promise<void> {
  const { units, people } = sampleRoster();
  const changed = units.map((one) => (one.id === unit ? { ...one, ...to } : one));
  await importOrganisation(town.bot.store, { units: changed, people }, new Date("2026-11-23T09:00:00Z"));
}

describe("Send til annen enhet", () => {
  test("the new owner has it with clock and history, the old one no longer, and the proposer knows", async () => {
    const other = await town.person(OTHER);
    const { nurse, leader } = await sentIdea(town);
    town.setClock("2026-11-24T09:00:00Z");
    await sendTo(leader, "Psykisk helse og rus");
    const card = cardWith(other, "Vi mangler en bil");
    expect(card).toContain("Svarfrist: mandag 30. november");
    expect(card).toContain(WHY);
    expect(card).toContain(
      "Du får dette fordi du er leder i psykisk helse og rus, og en annen enhet har sendt det videre til deg.",
    );
    expect(all(leader)).toContain("Nå er det leder i psykisk helse og rus som svarer på idé 1.");
    const receipt = cardWith(nurse, "Idé 1 – Mottatt");
    expect(receipt).toContain("Sendt til leder i psykisk helse og rus, for det er sendt videre dit.");
    expect(receipt).toContain("Svarfrist: mandag 30. november");
    expect(cardWith(nurse, "er sendt videre")).toContain(WHY);
    await leader.say("venter");
    expect(leader.newest.text).not.toContain("Åpne 1");
    await other.say("venter");
    expect(other.newest.buttons).toContain("Åpne 1");
  });

  test("offers every other unit in use, and goes to the deputy where the leader is away", async () => {
    const other = await town.person(OTHER);
    const deputy = await town.person("Nestleder psykisk helse og rus");
    await other.say("borte");
    await other.press("Lagre", { Fra: "2026-11-23", "Til og med": "2026-11-27" });
    const { nurse, leader } = await sentIdea(town);
    await openForm(leader);
    const choices = leader.newest.inputs().find(({ label }) => label === "Enhet")?.choices ?? [];
    const titles = choices.map(({ title }) => title);
    expect(titles).toContain("Korttidsavdelingen");
    expect(titles).not.toContain("Hjemmetjenesten sone nord");
    expect(titles).not.toContain("Omsorgsboligene på Nordneset");
    await leader.press("Bekreft", { Enhet: "Psykisk helse og rus", Begrunnelse: WHY });
    expect(cardWith(deputy, "Vi mangler en bil")).toContain("lederen er ikke tilgjengelig nå");
    expect(cardWith(nurse, "Idé 1 – Mottatt")).toContain(
      "Sendt til stedfortreder i psykisk helse og rus, leder er ikke tilgjengelig nå.",
    );
  });

  test("a unit that nobody answers for is refused, with the reason, and nothing moves", async () => {
    const { nurse, leader } = await sentIdea(town);
    await openForm(leader);
    await change("psykisk", { leader: undefined, deputy: undefined });
    await leader.press("Bekreft", { Enhet: "Psykisk helse og rus", Begrunnelse: WHY });
    expect(leader.newest.text).toContain("Psykisk helse og rus har verken leder eller stedfortreder nå.");
    expect(leader.newest.text).not.toContain("Noe gikk galt");
    expect(all(nurse)).not.toContain("sendt videre");
  });

  test("a unit that is not in use any more is refused, with the reason", async () => {
    const { leader } = await sentIdea(town);
    await openForm(leader);
    await change("psykisk", { status: "planned" });
    await leader.press("Bekreft", { Enhet: "Psykisk helse og rus", Begrunnelse: WHY });
    expect(leader.newest.text).toContain("Psykisk helse og rus er ikke i bruk nå. Velg en annen enhet.");
  });

  test("pressed by somebody who no longer has it: one move, and the second is told how it is", async () => {
    const { leader } = await sentIdea(town);
    const deputy = await town.person("Fagansvarlig hjemmetjenesten sone nord");
    await leader.say("borte");
    await leader.press("Lagre", { Fra: "2026-11-23", "Til og med": "2026-11-27" });
    await deputy.say("venter");
    await deputy.press("Åpne 1");
    await openForm(deputy);
    await leader.say("venter");
    await leader.press("Åpne 1");
    await sendTo(leader, "Psykisk helse og rus");
    await deputy.press("Bekreft", { Enhet: "Korttidsavdelingen", Begrunnelse: WHY });
    expect(deputy.newest.text).not.toContain("korttidsavdelingen");
    expect(all(await town.person("Leder korttidsavdelingen"))).not.toContain("Vi mangler en bil");
  });
});

describe("a deputy acts while the leader is away", () => {
  test("when the leader is back both may act, and the first decision wins", async () => {
    const leader = await town.person(LEADER);
    await leader.say("borte");
    await leader.press("Lagre", { Fra: "2026-11-23", "Til og med": "2026-11-24" });
    const { nurse } = await sentIdea(town);
    const deputy = await town.person("Fagansvarlig hjemmetjenesten sone nord");
    expect(cardWith(nurse, "Idé 1 – Mottatt")).toContain(
      "Sendt til stedfortreder i hjemmetjenesten sone nord, leder er ikke tilgjengelig nå.",
    );
    expect(all(nurse)).not.toMatch(/ferie|syk|borte|24\. november/);
    town.setClock("2026-11-25T09:00:00Z");
    await deputy.say("venter");
    await deputy.press("Åpne 1");
    await leader.say("venter");
    await leader.press("Åpne 1");
    await deputy.press("Løst med en gang");
    await leader.press("Løst med en gang");
    await leader.press("Bekreft", { "Hva ble gjort?": "Bil lånt av sone sør" });
    await deputy.press("Bekreft", { "Hva ble gjort?": "Noe annet" });
    expect(deputy.newest.text).toContain("Det er ikke mulig lenger.");
    expect(deputy.newest.text).toContain("Bil lånt av sone sør");
    expect(all(nurse)).not.toContain("Noe annet");
  });
});
