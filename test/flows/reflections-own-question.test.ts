/** What a leader asked the own unit belongs to that unit: whoever leads above it reads none of the comments. */
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { createPeople } from "../../bot/organisation/people.ts";
import { writeAnswer } from "../../bot/reflections/answering/answer-store.ts";
import { ask } from "../../bot/reflections/asking/ask.ts";
import { sampleId } from "../../demo/municipality/load.ts";
import { testSealing } from "../support/sealing.ts";
import { type RunningBot, sampleRoster, startBot } from "../support/start-bot.ts";
import { startTeams, type TeamsDouble } from "../support/teams-double/teams.ts";

const ID = "2026-W48|unit-hjemme-nord";
const LEADER = "Leder hjemmetjenesten sone nord";
const NEW = Array.from({ length: 13 }, (_, at) => `aaaaaaaa-0000-4000-8000-${String(at).padStart(12, "0")}`);

let teams: TeamsDouble;
let bot: RunningBot;
beforeAll(async () => {
  teams = await startTeams();
});
afterEach(() => bot.stop());
afterAll(() => teams.stop());

/** The leader of the unit is counted in the service above it. */
function roster() {
  const { units, people } = sampleRoster();
  const leader = sampleId(LEADER);
  const of = { email: "", units: ["hjemme-nord"], roles: [], profession: "", language: "nb" as const };
  const added = NEW.map((id, at) => ({ ...of, id, name: `Ny ${at}` }));
  const moved = people.map((each) => (each.id === leader ? { ...each, units: ["hjemme"] } : each));
  return { units, people: [...moved, ...added] };
}

test("whoever leads above the unit reads no comment to a question of that unit; its leader can answer them", async () => {
  let now = new Date("2026-11-23T08:00:00Z");
  bot = await startBot({ teams, clock: () => now, organisation: roster() });
  const top = roster().units.find(({ id }) => id === "helse")?.leader ?? "";
  const leader = teams.person(sampleId(LEADER), LEADER, bot, { kind: "personal" });
  const above = teams.person(top, "Øverst", bot, { kind: "personal" });
  for (const one of [leader, above]) await one.install();
  const people = createPeople(bot.store, { appointed: [] });
  const deps = { store: bot.store, sealing: testSealing, people, clock: () => now, newId: () => "id" };
  const item = { id: "own-2026-W48", kind: "question", texts: { nb: "Hva bør vi gjøre?" } } as const;
  await ask(deps, { id: ID, items: [item], by: leader.id }, now);
  await bot.drain();
  for (const [at, id] of NEW.entries())
    await writeAnswer(deps, ID, id, {
      sees: "unit",
      values: {},
      comment: `Kommentar ${at}`,
      mayShow: at > 0,
    });
  now = new Date("2026-12-08T12:00:00Z");
  await bot.runDue();
  for (const [verb, subject] of [
    ["reflection.pick", `0|0|${ID}`],
    ["reflection.thread", `0|0|${ID}`],
    ["reflection.results", `0|${ID}`],
    ["reflection.agenda", ID],
  ]) {
    await above.sends({ type: "message", value: { verb, subject, nonce: "forged" } });
    expect(above.newest.text).not.toContain("Kommentar");
  }
  expect(leader.newest.text).toContain("Kommentar 1");
  await leader.press("Svar på en kommentar");
  await leader.press("Svar", { "Hvilken vil du svare på?": "Kommentar 1" });
  expect(leader.newest.text).toContain("Kommentar 1");
});
