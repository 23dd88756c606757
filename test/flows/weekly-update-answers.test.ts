/** The way back: an idea is answered, and the next edition says so – by the proposer's two consents only. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { DECIDED, numberKey } from "../../bot/ideas/idea-store.ts";
import { point } from "../../bot/storage/pointers.ts";
import { sampleId } from "../../demo/municipality/load.ts";
import { type RunningBot, startBot } from "../support/start-bot.ts";
import { type Person, startTeams, type TeamsDouble } from "../support/teams-double/teams.ts";

const NURSE = "Helsefagarbeider hjemmetjenesten sone nord";
const PROBLEM = "Hva er problemet eller behovet?";

let teams: TeamsDouble;
let bot: RunningBot;
let now = new Date("2026-11-23T08:00:00Z");

beforeEach(async () => {
  now = new Date("2026-11-23T08:00:00Z");
  teams = await startTeams();
  bot = await startBot({ teams, clock: () => now });
});
afterEach(async () => {
  await bot.stop();
  await teams.stop();
});

function person(role: string): Person {
  return teams.person(sampleId(role), role, bot);
}

async function publish(editor: Person, text: string): Promise<void> {
  await editor.say("utgave");
  await editor.press("Ny utgave");
  await editor.press("Lagre", { "Mål i fokus": "Færre fall", "Siden sist": text });
  for (const step of ["Til godkjenning", "Godkjenn", "Publiser nå", "Bekreft"]) await editor.press(step);
  await bot.runDue();
}

async function propose(
  nurse: Person,
  problem: string,
  consents: Readonly<Record<string, string>>,
): Promise<void> {
  await nurse.say("idé");
  await nurse.press("Vil du si mer?");
  await nurse.press("Send inn", { [PROBLEM]: problem, ...consents });
}

async function solve(leader: Person, problem: string, words: string): Promise<void> {
  await leader.press("Løst med en gang", {}, { on: problem });
  await leader.press("Bekreft", { "Hva ble gjort?": words });
}

test("what was answered is in the next edition, once, with the name only when it was given", async () => {
  const editor = person("Kommunikasjonsrådgiver");
  const leader = person("Leder hjemmetjenesten sone nord");
  const nurse = person(NURSE);
  await leader.install();
  await nurse.install();
  await publish(editor, "Den første utgaven.");
  now = new Date("2026-11-24T08:00:00Z");
  const named = { "Hvem ser navnet mitt?": "Alle ser navnet mitt", "Med navn": "true" };
  const shared = { "Kan deles i Dere sa – vi gjorde": "true" };
  await propose(nurse, "Nøklene henger for høyt.", { ...shared, ...named });
  await propose(nurse, "Vi mangler hansker på badet.", shared);
  await propose(nurse, "Dette vil jeg ikke dele.", named);
  await solve(leader, "Nøklene henger for høyt.", "Kroken er flyttet ned.");
  await solve(leader, "Vi mangler hansker på badet.", "Hansker er satt fram.");
  await solve(leader, "Dette vil jeg ikke dele.", "Ordnet i stillhet.");

  // An answer that was cut off before it took effect hides none that was given.
  await point(bot.store, DECIDED, `2026-11-25T08:00:00.000Z|${numberKey(1)}|${numberKey(9)}`);
  now = new Date("2026-11-30T08:00:00Z");
  await publish(editor, "Den andre utgaven.");
  await nurse.say("siste");
  const edition = nurse.newest.text;
  expect(edition).toContain("Den andre utgaven.");
  expect(edition).toContain(
    `${NURSE} sa: Nøklene henger for høyt.\n→ Løst med en gang: Kroken er flyttet ned.`,
  );
  expect(edition).toContain(
    "Dere sa: Vi mangler hansker på badet.\n→ Løst med en gang: Hansker er satt fram.",
  );
  expect(edition).not.toContain("Dette vil jeg ikke dele.");

  now = new Date("2026-12-07T08:00:00Z");
  await publish(editor, "Den tredje utgaven.");
  await nurse.say("siste");
  expect(nurse.newest.text).toContain("Den tredje utgaven.");
  expect(nurse.newest.text).not.toContain("Dere sa – vi gjorde");
});

test("what is planned, tried and stopped is told in the leader's words, the newest step of each", async () => {
  const editor = person("Kommunikasjonsrådgiver");
  const leader = person("Leder hjemmetjenesten sone nord");
  const nurse = person(NURSE);
  await leader.install();
  await nurse.install();
  await publish(editor, "Den første utgaven.");
  now = new Date("2026-11-24T08:00:00Z");
  const shared = { "Kan deles i Dere sa – vi gjorde": "true" };
  await propose(nurse, "Rapporten er for lang.", shared);
  await leader.press("Prøv ut", {}, { on: "Rapporten er for lang." });
  const trial = { Hva: "Rapport stående ved tavla", Hvem: "Dagvakta", "Til når": "2026-12-18" };
  await leader.press("Bekreft", trial);
  now = new Date("2026-11-30T08:00:00Z");
  await publish(editor, "Den andre utgaven.");
  await nurse.say("siste");
  expect(nurse.newest.text).toContain(
    "Dere sa: Rapporten er for lang.\n→ Vi prøver det ut til fredag 18. desember: Rapport stående ved tavla",
  );

  await leader.say("venter");
  now = new Date("2026-12-02T08:00:00Z");
  await leader.press("Flere valg", {}, { on: "Idé 1 – Prøves ut" });
  await leader.press("Stopp");
  const lesson = { Årsak: "Ga ulemper for andre", "Hva lærte vi?": "Tavla står der pårørende går forbi." };
  await leader.press("Bekreft", lesson);
  now = new Date("2026-12-07T08:00:00Z");
  await publish(editor, "Den tredje utgaven.");
  await nurse.say("siste");
  expect(nurse.newest.text).toContain(
    "→ Vi har stoppet det, for det ga ulemper for andre. Dette lærte vi: Tavla står der pårørende går forbi.",
  );
  expect(nurse.newest.text).not.toContain("Vi prøver det ut");
});

test("the button under an edition opens the idea form", async () => {
  const nurse = person(NURSE);
  await nurse.install();
  await publish(person("Kommunikasjonsrådgiver"), "Den første utgaven.");
  await nurse.press("Har du en idé?", {}, { on: "Den første utgaven." });
  expect(nurse.newest.buttons).toContain("Send inn");
});
