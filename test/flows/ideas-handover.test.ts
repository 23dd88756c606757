import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sampleId } from "../../demo/municipality/load.ts";
import { importOrganisation } from "../../bot/organisation/import-organisation.ts";
import { sampleRoster } from "../support/start-bot.ts";
import { LEADER, NURSE, PROBLEM, sentIdea, startTown, type Town } from "./ideas-support.ts";

const NEW_LEADER = "Sykepleier kveld hjemmetjenesten sone nord";

let town: Town;
beforeEach(async () => {
  town = await startTown();
});
afterEach(() => town.stop());

/** The leader goes on working in the municipality, but somebody else leads the unit. */
async function replaceLeader(): Promise<void> {
  const { units, people } = sampleRoster();
  const changed = units.map((unit) =>
    unit.leader === sampleId(LEADER) ? { ...unit, leader: sampleId(NEW_LEADER) } : unit,
  );
  await importOrganisation(town.bot.store, { units: changed, people }, new Date("2026-11-23T09:00:00Z"));
}

describe("whoever leads the unit no longer", () => {
  test("reads nothing of what happens afterwards, and the idea goes from their chat", async () => {
    const { nurse, leader } = await sentIdea(town, "Vi mangler en bil på kvelden");
    await leader.press("Still spørsmål");
    await leader.press("Send inn", { Spørsmål: "Hvilke kvelder?" });
    await replaceLeader();
    await nurse.press("Svar");
    await nurse.press("Send inn", { Svar: "Alle torsdager" });
    const seen = leader.chat.map((card) => card.text).join("\n");
    expect(seen).not.toContain("Alle torsdager");
    expect(seen).not.toContain("Vi mangler en bil");
    expect(seen).toContain("Nå er det leder i hjemmetjenesten sone nord som svarer på idé 1.");
    const next = await town.person(NEW_LEADER);
    await next.say("venter");
    await next.press("Åpne 1");
    expect(next.newest.text).toContain("Alle torsdager");
  });

  test("does not get an idea that had not reached them", async () => {
    const nurse = await town.person(NURSE);
    await nurse.say("idé");
    await nurse.press("Send inn", { [PROBLEM]: "Vi mangler en bil på kvelden" });
    await replaceLeader();
    const leader = await town.person(LEADER);
    expect(leader.chat.map((card) => card.text).join("\n")).not.toContain("Vi mangler en bil");
  });
});
