/** An edition for one service, sent early: `siste` shows it and still leads to the one for everyone. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { importGoals } from "../../bot/strategy/plan/import-goals.ts";
import { sampleGoals } from "../../demo/municipality/load.ts";
import { startTown, type Town } from "./ideas-support.ts";
import type { Person } from "../support/teams-double/person.ts";

const NURSE = "Sykepleier dag hjemmetjenesten sone nord";
const OUTSIDE = "Psykiatrisk sykepleier";

let town: Town;
let editor: Person;
beforeEach(async () => {
  town = await startTown();
  editor = await town.person("Kommunikasjonsrådgiver");
});
afterEach(() => town.stop());

async function publish(text: string, fields: Readonly<Record<string, string>> = {}): Promise<void> {
  await editor.press("Lagre", { "Mål i fokus": "Færre fall", "Siden sist": text, ...fields });
  for (const step of ["Til godkjenning", "Godkjenn", "Publiser nå", "Bekreft"]) await editor.press(step);
  await town.bot.runDue();
}

function homeService(): string {
  const choices = editor.newest.inputs().find(({ label }) => label === "Til hvem")?.choices ?? [];
  return choices.find(({ value }) => value === "unit-hjemme")?.title ?? "";
}

test("the one for everyone stands beside it for those who got both", async () => {
  const [nurse, outside] = [await town.person(NURSE), await town.person(OUTSIDE)];
  await editor.say("utgave");
  await editor.press("Ny utgave");
  await publish("Til hele kommunen.");
  town.setClock("2026-11-26T09:00:00Z");
  await editor.say("utgave");
  await editor.press("Ny utgave");
  await editor.press("Til hvem");
  const choice = homeService();
  // Week 48 is out: this one is that of the week to come.
  await publish("Bare til hjemmetjenesten.", { "Til hvem": choice });
  await nurse.say("siste");
  expect(nurse.newest.text).toContain("Mandagskvarteret uke 49");
  expect(nurse.newest.text).toContain("Bare til hjemmetjenesten.");
  expect(nurse.newest.text).toContain("Du har også fått:");
  await nurse.press("Uke 48");
  expect(nurse.newest.text).toContain("Til hele kommunen.");
  await outside.say("siste");
  expect(outside.newest.text).toContain("Til hele kommunen.");
  expect(outside.newest.text).not.toContain("hjemmetjenesten");
});

test("whom an edition is not for answers nothing about its goals, though they concern everybody", async () => {
  const [goal] = sampleGoals();
  if (!goal) throw new Error("no goal");
  const { nr, title } = goal;
  await importGoals(town.bot.store, [{ ...goal, services: [] }], new Date("2026-06-01T08:00:00Z"));
  const [nurse, outside] = [await town.person(NURSE), await town.person(OUTSIDE)];
  await editor.say("utgave");
  await editor.press("Ny utgave");
  await editor.press("Hent mål fra planen");
  await editor.press("Lagre", { "Mål i planen": `${nr} ${title} (ikke vist ennå)`, "Siden sist": "Ny bil." });
  await editor.press("Til hvem");
  await editor.press("Lagre", { "Til hvem": homeService() });
  for (const step of ["Til godkjenning", "Godkjenn", "Publiser nå", "Bekreft"]) await editor.press(step);
  await town.bot.runDue();
  const { rows } = await town.bot.store.query("editions", {});
  const where = rows.map(({ row }) => /2026-W\d+\|unit-hjemme\|1/.exec(row)?.[0]).find((id) => id) ?? "";
  for (const one of [outside, nurse])
    await one.sends({
      type: "message",
      value: { verb: "goal.answer", subject: where, nonce: "forged", [`said-${nr}`]: "Vi øver." },
    });
  expect(outside.newest.text).toContain("ingenting du kan svare på nå");
  expect(nurse.newest.text).toContain("Takk!");
});
