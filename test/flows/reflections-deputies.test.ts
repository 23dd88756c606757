/** Whose figures a deputy and a stand-in see, and when: a deputy does what the leader does only while the leader cannot. */
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { chooseDay } from "../../bot/digests/order-digests.ts";
import { saveAbsence } from "../../bot/organisation/person-store.ts";
import { createPeople } from "../../bot/organisation/people.ts";
import { writeAnswer } from "../../bot/reflections/answering/answer-store.ts";
import { ask } from "../../bot/reflections/asking/ask.ts";
import type { ReflectionDeps } from "../../bot/reflections/deps.ts";
import type { AskedItem } from "../../bot/reflections/question.ts";
import { sampleId } from "../../demo/municipality/load.ts";
import { testSealing } from "../support/sealing.ts";
import { type RunningBot, sampleRoster, startBot } from "../support/start-bot.ts";
import type { Person } from "../support/teams-double/person.ts";
import { startTeams, type TeamsDouble } from "../support/teams-double/teams.ts";

const ID = "2026-W48|all";
const UNIT = "Hjemmetjenesten sone nord";
const STATEMENT = { id: "heard", kind: "statement", texts: { nb: "Jeg blir hørt." } } as const;
const LEADER = "Leder hjemmetjenesten sone nord";
const DEPUTY = "Psykiatrisk sykepleier";
const STAND_IN = "Kommunikasjonsrådgiver";
const NEW = Array.from({ length: 12 }, (_, at) => `aaaaaaaa-0000-4000-8000-${String(at).padStart(12, "0")}`);
const CLOSED = new Date("2026-12-01T11:02:00Z");
const AWAY = { from: "2026-12-01", until: "2026-12-31" };

let teams: TeamsDouble;
let bot: RunningBot;
let now: Date;
beforeAll(async () => {
  teams = await startTeams();
});
afterEach(() => bot.stop());
afterAll(() => teams.stop());

function roster() {
  const { units, people } = sampleRoster();
  const of = { email: "", units: ["hjemme-nord"], roles: [], profession: "", language: "nb" as const };
  return {
    units: units.map((unit) => (unit.id === "hjemme-nord" ? { ...unit, deputy: sampleId(DEPUTY) } : unit)),
    people: [...people, ...NEW.map((id, at) => ({ ...of, id, name: `Ny ${at}` }))],
  };
}

async function at(time: Date | string): Promise<void> {
  now = new Date(time);
  await bot.runDue();
}

/** A pulse with figures for the unit; whoever is named has the bot. */
async function closedPulse(...names: readonly string[]): Promise<readonly Person[]> {
  return closedWith(STATEMENT, ...names);
}

async function closedWith(item: AskedItem, ...names: readonly string[]): Promise<readonly Person[]> {
  now = new Date("2026-11-23T08:00:00Z");
  // Messages older than a day on the dispatcher's own clock would be another matter.
  bot = await startBot({ teams, clock: () => now, monotonic: () => now.getTime(), organisation: roster() });
  const people = names.map((name) => teams.person(sampleId(name), name, bot, { kind: "personal" }));
  for (const one of people) await one.install();
  await bot.runDue();
  await ask(deps(), { id: ID, items: [item] }, now);
  await bot.drain();
  const others = sampleRoster().people.filter(({ units }) => !units.includes("hjemme-nord"));
  for (const [place, { id }] of [...NEW.map((one) => ({ id: one })), ...others].entries())
    if (place % 6 !== 5)
      await writeAnswer(deps(), ID, id, { sees: "unit", values: { heard: (place % 3) + 2 } });
  return people;
}

function deps(): ReflectionDeps {
  const people = createPeople(bot.store, { appointed: [] });
  return { store: bot.store, sealing: testSealing, people, clock: () => now, newId: () => "id" };
}

function weekly(person: Person): readonly string[] {
  return person.chat.map(({ text }) => text).filter((text) => text.startsWith("Uka hos dere"));
}

async function agenda(person: Person): Promise<string> {
  await person.sends({
    type: "message",
    value: { verb: "reflection.agenda", subject: ID, nonce: `forged ${person.chat.length}` },
  });
  return person.newest.text;
}

test("a deputy sees the unit's figures, and asks it something, only while its leader is away", async () => {
  const [leader, deputy] = await closedPulse(LEADER, DEPUTY);
  if (!leader || !deputy) throw new Error("two people");
  await at(CLOSED);
  expect(leader.newest.text).toContain(UNIT);
  expect(deputy.newest.text).toContain("I hele kommunen");
  expect(deputy.newest.text).not.toContain(UNIT);
  expect(JSON.stringify(deputy.newest.content)).not.toContain("Ta opp i personalmøtet");
  expect(await agenda(deputy)).toContain("ikke for deg");
  await deputy.say("spør enheten");
  expect(deputy.newest.text).toContain("stedfortreder mens lederen er borte");
  await saveAbsence(bot.store, leader.id, AWAY);
  await deputy.say("refleksjon");
  expect(deputy.newest.text).toContain(UNIT);
  expect(await agenda(deputy)).toContain("ti minutter om pulsen");
  await deputy.say("spør enheten");
  expect(deputy.newest.text).toContain("Spør enheten din");
});

test("whoever the leader has chosen for the time away gets how the unit has it on the weekly card", async () => {
  const [standIn] = await closedPulse(STAND_IN);
  if (!standIn) throw new Error("nobody stands in");
  await at("2026-12-01T09:00:05Z");
  await at(CLOSED);
  await saveAbsence(bot.store, sampleId(LEADER), { ...AWAY, deputy: standIn.id });
  await at("2026-12-08T09:00:05Z");
  expect(weekly(standIn)).toEqual([expect.stringContaining(`Slik har vi det\n${UNIT}: «Jeg blir hørt.»`)]);
});

test("a week in which a unit has nothing but a pulse gives its leader the weekly card, and the next week none", async () => {
  const [leader] = await closedPulse(LEADER);
  if (!leader) throw new Error("nobody leads");
  const before = weekly(leader).length;
  const cards = () => weekly(leader).slice(before);
  // Two of them are within the days in which a result is fresh.
  await chooseDay(bot.store, leader.id, { day: 3, time: "10:00" });
  await at("2026-12-01T09:00:05Z");
  expect(cards()).toEqual([]);
  await at(CLOSED);
  await at("2026-12-02T09:00:05Z");
  expect(cards()).toHaveLength(1);
  expect(cards()[0]).toContain(`${UNIT}: «Jeg blir hørt.»`);
  await at("2026-12-09T09:00:05Z");
  expect(cards()).toHaveLength(1);
});

test("that people have answered in words is no reason for a weekly card: the result has come by itself", async () => {
  const [leader] = await closedWith(
    { id: "keep", kind: "question", texts: { nb: "Hva må ikke endres?" } },
    LEADER,
  );
  if (!leader) throw new Error("nobody leads");
  await chooseDay(bot.store, leader.id, { day: 3, time: "10:00" });
  await at("2026-12-01T09:00:05Z");
  const before = weekly(leader).length;
  await at(CLOSED);
  await at("2026-12-02T09:00:05Z");
  expect(weekly(leader).length).toBe(before);
});
