/** A leader says which goal of the plan an idea serves; the goal tells of it to those who may see the idea. */
import { afterEach, expect, test } from "vitest";
import { sampleGoals } from "../../demo/municipality/load.ts";
import { importGoals } from "../../bot/strategy/plan/import-goals.ts";
import { point } from "../../bot/storage/pointers.ts";
import { lastTouches } from "../../bot/strategy/stale/touches.ts";
import { LEADER, NURSE, PROBLEM, startTown, type Town } from "./ideas-support.ts";

const GOAL = "Mål i planen";
const TRIAL = { Hva: "Feste dørstokkene", Hvem: "Kveldsvakta", "Til når": "2027-01-15" };

let town: Town;
afterEach(() => town.stop());

test("an idea that is tried for a goal stands with it: counted for everybody, told to those who may see it", async () => {
  town = await startTown();
  await importGoals(town.bot.store, sampleGoals(), new Date("2026-06-01T08:00:00Z"));
  const [nurse, leader] = [await town.person(NURSE), await town.person(LEADER)];
  await nurse.say("idé");
  await nurse.press("Send inn", { [PROBLEM]: "Brukerne snubler i dørstokkene." });
  await leader.press("Prøv ut");
  await leader.press("Mer om utprøvingen");
  await leader.press("Bekreft", { ...TRIAL, [GOAL]: "1.2 Færre fall" });
  expect(JSON.stringify(leader.newest.content)).toContain("1.2 Færre fall");
  expect((await lastTouches(town.bot.store)).get("1.2")).toEqual({ date: "2026-11-23", kind: "linked" });
  await leader.say("mål fall");
  await leader.press("Åpne 1.2");
  expect(leader.newest.text).toContain("Én idé er knyttet til målet.");
  expect(leader.newest.text).toContain("Brukerne snubler i dørstokkene.");
  const stranger = await town.person("Psykiatrisk sykepleier");
  await stranger.say("mål fall");
  await stranger.press("Åpne 1.2");
  expect(stranger.newest.text).toContain("Én idé er knyttet til målet.");
  expect(stranger.newest.text).not.toContain("dørstokkene");
  await stranger.say("mål mat");
  await stranger.press("Åpne 1.3");
  expect(stranger.newest.text).not.toContain("knyttet til målet");
});

test("a goal that is not in the plan is left out, and without a plan no form asks for one", async () => {
  town = await startTown();
  const [nurse, leader] = [await town.person(NURSE), await town.person(LEADER)];
  await nurse.say("idé");
  await nurse.press("Send inn", { [PROBLEM]: "Brukerne snubler i dørstokkene." });
  await leader.press("Prøv ut");
  expect(JSON.stringify(leader.newest.content)).not.toContain(GOAL);
  await leader.sends({
    type: "message",
    value: {
      verb: "idea.try",
      subject: "1",
      nonce: "forged",
      what: "Feste dørstokkene",
      who: "Kveldsvakta",
      until: "2027-01-15",
      planGoal: "9.9 Noe annet",
    },
  });
  const { rows } = await town.bot.store.query("idea|1", {});
  expect(JSON.stringify(rows)).toContain("Feste dørstokkene");
  expect(JSON.stringify(rows)).not.toContain("9.9");
});

test("of more ideas than are looked at the newest stand with the goal, not the last ones by letter", async () => {
  town = await startTown();
  const { store } = town.bot;
  await importGoals(store, sampleGoals(), new Date("2026-06-01T08:00:00Z"));
  for (let number = 20; number < 80; number++) await point(store, "goal-ideas", `1.2|${number}`);
  await store.transact("counter", [{ kind: "insert", row: "idea", data: { v: 1, last: 99 } }]);
  const [nurse, leader] = [await town.person(NURSE), await town.person(LEADER)];
  await nurse.say("idé");
  await nurse.press("Send inn", { [PROBLEM]: "Brukerne snubler i dørstokkene." });
  await leader.press("Prøv ut");
  await leader.press("Mer om utprøvingen");
  await leader.press("Bekreft", { ...TRIAL, [GOAL]: "1.2 Færre fall" });
  await leader.say("mål fall");
  await leader.press("Åpne 1.2");
  expect(leader.newest.text).toContain("Brukerne snubler i dørstokkene.");
});
