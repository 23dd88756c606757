/** A pulse with enough answers: what its people, their leader and others see, now and the next time it is asked. */
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { importOrganisation } from "../../bot/organisation/import-organisation.ts";
import { createPeople } from "../../bot/organisation/people.ts";
import { ask } from "../../bot/reflections/asking/ask.ts";
import { type StoredAnswer, writeAnswer } from "../../bot/reflections/answering/answer-store.ts";
import type { ReflectionDeps } from "../../bot/reflections/deps.ts";
import { pulseLines } from "../../bot/reflections/results/pulse-lines.ts";
import { CLOSED_REFLECTIONS } from "../../bot/reflections/question-store.ts";
import { point } from "../../bot/storage/pointers.ts";
import { sampleId } from "../../demo/municipality/load.ts";
import { testSealing } from "../support/sealing.ts";
import { type RunningBot, sampleRoster, startBot } from "../support/start-bot.ts";
import type { Person } from "../support/teams-double/person.ts";
import { startTeams, type TeamsDouble } from "../support/teams-double/teams.ts";

const LEADER = "Leder hjemmetjenesten sone nord";
const ELSEWHERE = "Psykiatrisk sykepleier";
const CARER = "Helsefagarbeider hjemmetjenesten sone nord";
const STATEMENT = { id: "heard", kind: "statement", texts: { nb: "Jeg blir hørt." } } as const;
const NEW = Array.from({ length: 12 }, (_, at) => `aaaaaaaa-0000-4000-8000-${String(at).padStart(12, "0")}`);

let teams: TeamsDouble;
let bot: RunningBot;
let now: Date;
beforeAll(async () => {
  teams = await startTeams();
});
afterEach(() => bot.stop());
afterAll(() => teams.stop());

function person(name: string): Person {
  return teams.person(sampleId(name), name, bot, { kind: "personal" });
}

function roster(unit: string) {
  const { units, people } = sampleRoster();
  const added = NEW.map((id, at) => ({
    id,
    name: `Ny ${at}`,
    email: "",
    units: [unit],
    roles: [],
    profession: "",
    language: "nb" as const,
  }));
  return { units, people: [...people, ...added] };
}

async function opened(...names: readonly string[]): Promise<readonly Person[]> {
  now = new Date("2026-11-23T08:00:00Z");
  bot = await startBot({ teams, clock: () => now, organisation: roster("hjemme-nord") });
  const people = names.map((name) => person(name));
  for (const one of people) await one.install();
  await bot.runDue();
  return people;
}

function deps(): ReflectionDeps {
  return {
    store: bot.store,
    sealing: testSealing,
    people: createPeople(bot.store, { appointed: [] }),
    clock: () => now,
    newId: () => "id",
  };
}

async function pulse(
  id: string,
  at: string,
  closed: string,
  answer: (at: number) => StoredAnswer,
): Promise<void> {
  now = new Date(at);
  await ask(deps(), { id, items: [STATEMENT] }, now);
  await bot.drain();
  for (const [place, who] of NEW.entries()) await writeAnswer(deps(), id, who, answer(place));
  await othersAnswer(id);
  now = new Date(closed);
  await bot.runDue();
}

async function linesFor(id: string): Promise<readonly string[]> {
  const reader = await deps().people.reader(id);
  return (reader && (await pulseLines(deps(), reader, now)))?.lines ?? [];
}

/** So many elsewhere that the unit is a group of its own. */
async function othersAnswer(id: string): Promise<void> {
  const others = sampleRoster().people.filter(({ units }) => !units.includes("hjemme-nord"));
  for (const [at, { id: who }] of others.entries())
    if (at % 3 > 0) await writeAnswer(deps(), id, who, { sees: "unit", values: { heard: (at % 2) + 4 } });
}

const first = (at: number): StoredAnswer => ({
  sees: "unit",
  values: { heard: (at % 3) + 2 },
  comment: `Kommentar ${at}`,
  mayShow: at !== 1,
});

test("the unit's figures and comments come to its people and its leader, who takes them to the meeting; others see the whole", async () => {
  const [leader, carer, elsewhere] = await opened(LEADER, CARER, ELSEWHERE);
  if (!leader || !carer || !elsewhere) throw new Error("three people");
  await pulse("2026-W48|all", "2026-11-24T11:00:00Z", "2026-12-01T11:02:00Z", first);
  for (const one of [leader, carer]) {
    expect(one.newest.text).toContain("Hjemmetjenesten sone nord");
    expect(one.newest.text).toContain("Enig 4 · verken eller 4 · uenig 4 · snitt 3,0 av 5");
    expect(one.newest.text).toContain("Kommentar 0");
    expect(one.newest.text).not.toContain("Kommentar 1\n");
  }
  expect(elsewhere.newest.text).toContain("I hele kommunen");
  expect(elsewhere.newest.text).not.toContain("Kommentar");
  expect(JSON.stringify(carer.newest.content)).not.toContain("Ta opp i personalmøtet");
  expect(leader.newest.text).not.toContain("Kommentar 9");
  expect(carer.newest.text).toContain("1–10 av 11");
  await carer.press("Vis flere");
  expect(carer.newest.text).toContain("11–11 av 11");
  expect(carer.newest.text).toContain("Kommentar 9");
  await leader.press("Ta opp i personalmøtet");
  expect(leader.newest.text).toContain("1. Les høyt hva vi ble spurt om, og hva vi svarte:\nJeg blir hørt.");
  expect(leader.newest.text).toContain("Enig 4 · verken eller 4 · uenig 4 · snitt 3,0 av 5");
  expect(leader.newest.text).toContain("3. Bli enige om én liten ting å prøve");
  await carer.sends({
    type: "message",
    value: { verb: "reflection.agenda", subject: "2026-W48|all", nonce: "forged" },
  });
  expect(carer.newest.text).toContain("ikke for deg");
});

test("on the weekly card the leader at the top has the whole municipality, others their own group", async () => {
  const [leader] = await opened(LEADER);
  if (!leader) throw new Error("a leader");
  await pulse("2026-W48|all", "2026-11-24T11:00:00Z", "2026-12-01T11:02:00Z", first);
  expect(await linesFor(sampleId("Kommunalsjef helse og omsorg"))).toEqual([
    expect.stringMatching(/^I hele kommunen: «Jeg blir hørt\.» \d,\d av 5$/),
  ]);
  expect(await linesFor(sampleId(LEADER))).toEqual(["Hjemmetjenesten sone nord: «Jeg blir hørt.» 3,0 av 5"]);
});

test("people are counted where they worked when it was sent, and the figures are never computed again", async () => {
  const [leader] = await opened(LEADER);
  if (!leader) throw new Error("a leader");
  now = new Date("2026-11-25T11:00:00Z");
  await ask(deps(), { id: "2026-W48|all", items: [STATEMENT] }, now);
  await bot.drain();
  for (const [at, who] of NEW.entries()) await writeAnswer(deps(), "2026-W48|all", who, first(at));
  await othersAnswer("2026-W48|all");
  await importOrganisation(bot.store, roster("korttid"), now);
  await importOrganisation(bot.store, roster("psykisk"), now);
  now = new Date("2026-12-01T11:02:00Z");
  await bot.runDue();
  expect(leader.newest.text).toContain("Hjemmetjenesten sone nord");
  expect(leader.newest.text).toContain("Enig 4 · verken eller 4 · uenig 4");
  const stored = async () => JSON.stringify((await bot.store.query("reflection|2026-W48|all", {})).rows);
  const before = await stored();
  now = new Date("2026-11-30T11:00:00Z");
  await bot.runDue();
  now = new Date("2026-12-08T11:02:00Z");
  await bot.runDue();
  expect(await stored()).toBe(before);
});

test("a change is shown where the same group was shown the last time, and on the leader's weekly card", async () => {
  const [leader] = await opened(LEADER);
  if (!leader) throw new Error("a leader");
  await pulse("2026-W48|all", "2026-11-25T11:00:00Z", "2026-12-01T11:02:00Z", first);
  await pulse("2027-W11|all", "2027-03-17T11:00:00Z", "2027-03-23T11:02:00Z", (at) => ({
    sees: "unit",
    values: { heard: at < 2 ? 3 : 4 },
  }));
  expect(leader.newest.text).toContain("(+0,8 siden sist)");
  expect(await linesFor(sampleId(LEADER))).toEqual([
    expect.stringContaining("«Jeg blir hørt.» 3,8 av 5 (+0,8 siden sist)"),
  ]);
  expect(await linesFor(sampleId(ELSEWHERE))).toEqual([]);
});

test("a leader who asked the own unit reads of both on the weekly card: neither hides the other", async () => {
  await opened(LEADER);
  now = new Date("2026-11-25T11:00:00Z");
  const own = { id: "own-2026-W48", kind: "statement", texts: { nb: "Lageret er ryddig." } } as const;
  await ask(deps(), { id: "2026-W48|unit-hjemme-nord", items: [own], by: sampleId(LEADER) }, now);
  await pulse("2026-W48|all", "2026-11-25T11:00:00Z", "2026-12-01T10:59:00Z", first);
  for (const [at, who] of NEW.entries())
    await writeAnswer(deps(), "2026-W48|unit-hjemme-nord", who, {
      sees: "unit",
      values: { "own-2026-W48": (at % 2) + 4 },
    });
  now = new Date("2026-12-01T11:02:00Z");
  await bot.runDue();
  expect(await linesFor(sampleId(LEADER))).toEqual([
    expect.stringContaining("«Lageret er ryddig.» 4,5 av 5"),
    expect.stringContaining("«Jeg blir hørt.» 3,0 av 5"),
  ]);
});

test("questions that leaders of other units asked meanwhile hide nothing", async () => {
  const [leader] = await opened(LEADER);
  if (!leader) throw new Error("a leader");
  await pulse("2026-W48|all", "2026-11-25T11:00:00Z", "2026-12-01T11:02:00Z", first);
  for (let asked = 0; asked < 45; asked++)
    await point(bot.store, CLOSED_REFLECTIONS, `2027-02-02T11:00:00.000Z|2027-W05|unit-e${asked}`);
  await pulse("2027-W11|all", "2027-03-17T11:00:00Z", "2027-03-23T11:02:00Z", first);
  for (let asked = 0; asked < 6; asked++)
    await point(bot.store, CLOSED_REFLECTIONS, `2027-03-23T11:00:00.000Z|2027-W11|unit-e${asked}`);
  expect(await linesFor(sampleId(LEADER))).toEqual([
    expect.stringContaining("«Jeg blir hørt.» 3,0 av 5 (±0 siden sist)"),
  ]);
  await leader.say("refleksjon");
  expect(leader.newest.text).toContain("Jeg blir hørt.");
});

test("a leader answers a comment without knowing whose it is; only whoever wrote it gets it, and answers back", async () => {
  const [leader, carer, elsewhere] = await opened(LEADER, CARER, ELSEWHERE);
  const author = teams.person(NEW[3] ?? "", "Ny 3", bot, { kind: "personal" });
  await author.install();
  const other = teams.person(NEW[4] ?? "", "Ny 4", bot, { kind: "personal" });
  await other.install();
  if (!leader || !carer || !elsewhere) throw new Error("three people");
  await pulse("2026-W48|all", "2026-11-24T11:00:00Z", "2026-12-01T11:02:00Z", first);
  expect(JSON.stringify(carer.newest.content)).not.toContain("Svar på en kommentar");
  const before = [other, carer, elsewhere].map(({ chat }) => chat.length);
  await leader.press("Svar på en kommentar");
  await leader.press("Svar", { "Hvilken vil du svare på?": "Kommentar 3" });
  await leader.press("Send inn", { Svar: "Takk. Hva ville hjulpet?" });
  expect(leader.newest.text).toContain("Sendt");
  await leader.again();
  expect(author.chat.filter(({ text }) => text.includes("Hva ville hjulpet?"))).toHaveLength(1);
  expect(author.newest.text).toContain("Lederen har svart på det du skrev");
  expect(author.newest.text).toContain("Kommentar 3");
  expect([other, carer, elsewhere].map(({ chat }) => chat.length)).toEqual(before);
  await author.press("Send inn", { Svar: "Et kvarter til rapport." });
  expect(leader.newest.text).toContain("Et kvarter til rapport.");
  expect(leader.newest.text).toContain("Den som skrev, uten navn");
  expect(JSON.stringify(leader.newest.content)).not.toContain(author.id);
  const partitions = await Promise.all(
    [0, 1, 2].flatMap((group) =>
      Array.from({ length: 12 }, (_, comment) =>
        bot.store.query(`reflection-thread|${group}|${comment}|2026-W48|all`, {}),
      ),
    ),
  );
  const thread = partitions.flatMap(({ rows }) => rows);
  expect(thread.length).toBeGreaterThan(3);
  expect(JSON.stringify(thread)).not.toContain(author.id);
  const { rows: named } = await bot.store.query("reflection-named|2026-W48|all", {});
  expect(JSON.stringify(named)).not.toContain(author.id);
  const [some] = thread;
  const subject = some?.partition.replace("reflection-thread|", "") ?? "";
  for (const one of [carer, other]) {
    await one.sends({
      type: "message",
      value: { verb: "reflection.thread-send", subject, nonce: "forged", reply: "Hei" },
    });
    expect(one.newest.text).toContain("ikke for deg");
  }
});
