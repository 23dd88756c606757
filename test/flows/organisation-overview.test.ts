/** organisasjon, as a systemansvarlig walks through it. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { sampleId } from "../../demo/municipality/load.ts";
import type { Roster } from "../../bot/organisation/roster.ts";
import { type RunningBot, sampleRoster, startBot } from "../support/start-bot.ts";
import { startTeams, type TeamsDouble } from "../support/teams-double/teams.ts";

const ADMINISTRATOR = "Kommunikasjonsrådgiver";
let teams: TeamsDouble;
let bot: RunningBot;

beforeEach(async () => {
  teams = await startTeams();
});
afterEach(async () => {
  await bot.stop();
  await teams.stop();
});

async function start(organisation: Roster = sampleRoster()) {
  const environment = { ADMINISTRATORS: sampleId(ADMINISTRATOR) };
  bot = await startBot({ teams, organisation, environment });
  return known(ADMINISTRATOR);
}

function known(name: string) {
  return teams.person(sampleId(name), name, bot);
}

/** 240 units in two areas under one top, nobody in the posts. */
function large(): Roster {
  const blank = { level: "Enhet", place: "", status: "active" as const };
  const areas = ["nord", "sør"].map((id) => ({ id, name: `Område ${id}`, parent: "r", ...blank }));
  const units = Array.from({ length: 240 }, (_, n) => ({
    id: `u${n}`,
    name: `Enhet ${String(n).padStart(3, "0")}`,
    parent: n % 2 === 0 ? "nord" : "sør",
    ...blank,
  }));
  return { units: [{ id: "r", name: "Kommunen", ...blank }, ...areas, ...units], people: [] };
}

test("shows the figures, goes down the tree and up again", async () => {
  const administrator = await start();
  await administrator.say("organisasjon");
  expect(administrator.newest.text).toMatch(/Ansatte: \d+/);
  await administrator.press("Enhetene");
  expect(administrator.newest.text).toContain("Helse og omsorg");
  await administrator.press("Se 3 enheter under", {}, { beside: "Leder: Leder hjemmetjenesten" });
  expect(administrator.newest.text).toContain("Hjemmetjenesten sone nord");
  expect(administrator.newest.text).toContain("Leder: Leder hjemmetjenesten sone nord");
  expect(administrator.newest.text).toMatch(/\d+ ansatte/);
  await administrator.press("Opp til Helse og omsorg");
  expect(administrator.newest.text).toContain("Enheter under");
  await administrator.press("Organisasjonen");
  expect(administrator.newest.buttons).toContain("Ledige roller");
});

test("shows hundreds of units ten at a time, and finds one by its name", async () => {
  const administrator = await start(large());
  await administrator.say("organisasjon");
  await administrator.press("Enhetene");
  await administrator.press("Se 120 enheter under", {}, { beside: "Område sør" });
  expect(administrator.newest.text).toContain("Viser 1–10 av 120");
  expect(administrator.newest.text).toContain("Enhet 001");
  await administrator.press("Vis flere");
  expect(administrator.newest.text).toContain("Viser 11–20 av 120");
  expect(administrator.newest.text).not.toContain("Enhet 001");
  await administrator.say("organisasjon enhet 137");
  expect(administrator.newest.text).toContain("Kommunen › Område sør");
  await administrator.press("Søk", { "Søk etter en enhet": "enhet 1" });
  expect(administrator.newest.text).toContain("Viser 1–10 av 132");
  await administrator.press("Vis flere");
  expect(administrator.newest.text).toContain("Enhet 019");
  await administrator.press("Søk", { "Søk etter en enhet": "sykehuset" });
  expect(administrator.newest.text).toContain("Ingen enheter passer til «sykehuset».");
});

test("names vacant posts: none, left the bot, never met it; and what the check warns of", async () => {
  const administrator = await start();
  const leader = known("Leder hjemmetjenesten sone nord");
  await leader.install();
  await leader.uninstall();
  await administrator.say("organisasjon");
  expect(administrator.newest.text).toContain("Uten leder: 1");
  await administrator.press("Ledige roller");
  const text = administrator.newest.text;
  expect(text).toContain("Leder hjemmetjenesten sone nord har fjernet eller blokkert boten");
  expect(text).toMatch(/har ikke fått boten ennå/);
  expect(text.indexOf("Ingen leder, men stedfortreder")).toBeLessThan(text.indexOf("har fjernet"));
  await leader.install();
  await administrator.say("organisasjon");
  await administrator.press("Ledige roller");
  expect(administrator.newest.text).not.toContain("har fjernet eller blokkert");
});

test("warns of too few administrators and of units with nobody above", async () => {
  const administrator = await start(large());
  await administrator.say("organisasjon");
  expect(administrator.newest.text).toContain("Bare én har rollen administrator");
  expect(administrator.newest.text).toMatch(/Ingen over «.*Kommunen.* … og 240 til» har leder/);
});

test("shows units that are planned or closed", async () => {
  const { units, people } = sampleRoster();
  const closed = units.map((unit) =>
    unit.id === "dagsenter" ? { ...unit, status: "closed" as const } : unit,
  );
  const administrator = await start({ units: closed, people });
  await administrator.say("organisasjon");
  await administrator.press("Planlagte og nedlagte");
  expect(administrator.newest.text).toMatch(/planlagt|lagt ned/);
});

test("is for systemansvarlige, as a word and as a button", async () => {
  const administrator = await start();
  const nurse = known("Sykepleier dag hjemmetjenesten sone nord");
  await nurse.say("organisasjon");
  expect(nurse.newest.text).toContain("Dette er bare for systemansvarlige");
  await administrator.say("hjelp");
  expect(administrator.newest.text).toContain("organisasjon");
  await nurse.sends({
    type: "invoke",
    name: "adaptiveCard/action",
    value: {
      action: {
        type: "Action.Execute",
        verb: "organisation.units",
        data: { verb: "organisation.units", subject: "", nonce: "n" },
      },
    },
  });
  expect(JSON.stringify(nurse.lastResponse.body)).toContain("bare for systemansvarlige");
});
