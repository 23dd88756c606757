/** An edition for one service, sent early: `siste` shows it and still leads to the one for everyone. */
import { afterEach, beforeEach, expect, test } from "vitest";
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

test("the one for everyone stands beside it for those who got both", async () => {
  const [nurse, outside] = [await town.person(NURSE), await town.person(OUTSIDE)];
  await editor.say("utgave");
  await editor.press("Ny utgave");
  await publish("Til hele kommunen.");
  town.setClock("2026-11-26T09:00:00Z");
  await editor.say("utgave");
  await editor.press("Ny utgave");
  await editor.press("Til hvem");
  const home = editor.newest.inputs().find(({ label }) => label === "Til hvem")?.choices ?? [];
  const choice = home.find(({ value }) => value === "unit-hjemme")?.title ?? "";
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
