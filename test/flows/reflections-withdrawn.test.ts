/** A leader takes the own question back: the cards say so, the answers are gone, and nobody learns who had answered. */
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { sampleId } from "../../demo/municipality/load.ts";
import { saveAbsence } from "../../bot/organisation/person-store.ts";
import { type RunningBot, startBot } from "../support/start-bot.ts";
import type { Person } from "../support/teams-double/person.ts";
import { startTeams, type TeamsDouble } from "../support/teams-double/teams.ts";

const MONDAY = new Date("2026-11-23T08:00:00Z");
const ID = "2026-W48|unit-hjemme-nord";
const LEADER = "Leder hjemmetjenesten sone nord";
const CARER = "Helsefagarbeider hjemmetjenesten sone nord";
const NURSE = "Sykepleier dag hjemmetjenesten sone nord";
const NOTICE = `${LEADER} har trukket spørsmålet`;

let teams: TeamsDouble;
let bot: RunningBot;
let now: Date;
beforeAll(async () => {
  teams = await startTeams();
});
afterEach(() => bot.stop());
afterAll(() => teams.stop());

async function opened(...names: readonly string[]): Promise<readonly Person[]> {
  now = MONDAY;
  bot = await startBot({ teams, clock: () => now });
  const people = names.map((name) => teams.person(sampleId(name), name, bot, { kind: "personal" }));
  for (const one of people) await one.install();
  await bot.runDue();
  return people;
}

async function ask(leader: Person, text = "Rapporten gir mej det jeg trenger."): Promise<void> {
  await leader.say("spør enheten");
  await leader.press("Send inn", { "Spørsmål eller påstand": text });
  await bot.drain();
}

async function answersLeft(): Promise<number> {
  const { rows } = await bot.store.query(`reflection-answers|${ID}`, {});
  return rows.filter(({ row }) => row !== "gate").length;
}

function seen(person: Person): string {
  return person.chat.map(({ text }) => text).join("\n");
}

test("withdrawn from the receipt: the card of everybody becomes a notice, answered or not, and the answers are gone", async () => {
  const [leader, carer, nurse] = await opened(LEADER, CARER, NURSE);
  if (!leader || !carer || !nurse) throw new Error("three people");
  await ask(leader);
  await carer.press("Send inn", { "Vil du si noe mer?": "Det står ofte ingenting." });
  expect(await answersLeft()).toBe(1);
  const messages = [carer, nurse].map(({ chat }) => chat.length);
  await leader.press("Trekk spørsmålet");
  expect(seen(leader)).toContain("Svarene slettes uten at noen får lese dem.");
  expect(seen(carer)).not.toContain(NOTICE);
  await leader.press("Bekreft");
  now = new Date("2026-11-23T08:01:00Z");
  await bot.runDue();
  expect(seen(leader)).toContain("Spørsmålet er trukket");
  for (const one of [carer, nurse]) {
    expect(one.newest.text).toContain(NOTICE);
    expect(seen(one)).not.toContain("Rapporten gir mej");
  }
  expect([carer, nurse].map(({ chat }) => chat.length)).toEqual(messages);
  expect(carer.newest.text).toBe(nurse.newest.text);
  expect(await answersLeft()).toBe(0);
  await carer.say("refleksjon");
  expect(carer.newest.text).toContain("Akkurat nå er det ikke noe spørsmål å svare på.");
  now = new Date("2026-12-01T11:02:00Z");
  await bot.runDue();
  for (const one of [leader, carer]) expect(seen(one)).not.toContain("Dette svarte hjemmetjenesten");
  expect((await bot.store.query("reflections-open", {})).rows.map(({ row }) => row)).not.toContainEqual(
    expect.stringContaining(ID),
  );
  const { rows } = await bot.store.query(`reflection-asked|${ID}`, {});
  expect(rows).toEqual([]);
});

test("spør enheten shows what is open, when the next can be sent, and keeps what was written at a refusal", async () => {
  const [leader, carer] = await opened(LEADER, CARER);
  if (!leader || !carer) throw new Error("two people");
  await leader.say("spør enheten");
  const form = leader.newest;
  await leader.press("Send inn", { "Spørsmål eller påstand": "Rapporten gir meg det jeg trenger." });
  await bot.drain();
  await leader.say("spør enheten");
  expect(leader.newest.text).toContain("Rapporten gir meg det jeg trenger.");
  expect(leader.newest.text).toContain("Det neste kan sendes fra mandag 30. november.");
  expect(JSON.stringify(leader.newest.content)).not.toContain("Send inn");
  await leader.sends({
    type: "message",
    value: {
      verb: "own-question.send",
      subject: "",
      nonce: "old-form",
      unit: "hjemme-nord",
      kind: "statement",
      text: "Vi har nok nøkler.",
    },
  });
  expect(form.text).toContain("Spør enheten din");
  expect(leader.newest.text).toContain("Det neste kan sendes fra mandag 30. november.");
  expect(leader.newest.text).toContain("Vi har nok nøkler.");
  await leader.say("spør enheten");
  await leader.press("Trekk spørsmålet");
  await leader.press("Bekreft");
  await leader.say("spør enheten");
  expect(leader.newest.text).not.toContain("Rapporten gir meg");
  expect(leader.newest.text).toContain("Det neste kan sendes fra mandag 30. november.");
  now = new Date("2026-11-30T08:00:00Z");
  await leader.say("spør enheten");
  expect(JSON.stringify(leader.newest.content)).toContain("Send inn");
});

test("withdrawn twice is withdrawn once; after closing it is too late; nobody else withdraws, and an answer on its way comes back", async () => {
  const [leader, carer, elsewhere] = await opened(LEADER, CARER, "Leder hjemmetjenesten");
  if (!leader || !carer || !elsewhere) throw new Error("three people");
  await ask(leader);
  const press = (verb: string) => ({ type: "message", value: { verb, subject: ID, nonce: verb } });
  await carer.sends(press("own-question.withdraw"));
  await elsewhere.sends(press("own-question.withdraw"));
  expect(carer.newest.text).toContain("en enhet du leder");
  expect(elsewhere.newest.text).toContain("en enhet du leder");
  expect(carer.chat.at(-2)?.text).toContain("Hvor enig er du?");
  await leader.sends(press("own-question.withdraw"));
  await leader.sends({
    ...press("own-question.withdraw"),
    value: { verb: "own-question.withdraw", subject: ID, nonce: "2" },
  });
  expect(leader.newest.text).toContain("Spørsmålet er trukket");
  await carer.sends({
    type: "message",
    value: { verb: "reflection.send", subject: ID, nonce: "late", comment: "Til rapporten" },
  });
  expect(carer.newest.text).toContain(NOTICE);
  expect(carer.newest.text).toContain("Til rapporten");
  expect(await answersLeft()).toBe(0);
  now = new Date("2026-11-30T08:00:00Z");
  await ask(leader, "Vi har nok nøkler.");
  now = new Date("2026-12-08T11:02:00Z");
  await bot.runDue();
  await leader.sends({
    type: "message",
    value: { verb: "own-question.withdraw", subject: "2026-W49|unit-hjemme-nord", nonce: "3" },
  });
  expect(leader.newest.text).toContain("Svarfristen er ute");
});

test("whoever asked in the leader's place can take it back when the leader is there again: it stands in their name", async () => {
  const STAND_IN = "Kommunikasjonsrådgiver";
  const [standIn, carer] = await opened(STAND_IN, CARER);
  if (!standIn || !carer) throw new Error("two people");
  await saveAbsence(bot.store, sampleId(LEADER), {
    from: "2026-11-23",
    until: "2026-11-23",
    deputy: standIn.id,
  });
  await ask(standIn);
  now = new Date("2026-11-24T08:00:00Z");
  await standIn.say("spør enheten");
  expect(standIn.newest.text).toContain("bare for ledere");
  await standIn.press("Trekk spørsmålet");
  await standIn.press("Bekreft");
  expect(seen(standIn)).toContain("Spørsmålet er trukket");
  await bot.drain();
  expect(seen(carer)).toContain(`${STAND_IN} har trukket spørsmålet`);
});

test("withdrawn before it has come to anybody, nothing goes out", async () => {
  now = MONDAY;
  bot = await startBot({ teams, clock: () => now, settles: false });
  const [leader, carer] = [LEADER, CARER].map((name) =>
    teams.person(sampleId(name), name, bot, { kind: "personal" }),
  );
  if (!leader || !carer) throw new Error("two people");
  for (const one of [leader, carer]) await one.install();
  await bot.runDue();
  const before = carer.chat.length;
  await leader.say("spør enheten");
  await leader.press("Send inn", { "Spørsmål eller påstand": "Rapporten gir mej det jeg trenger." });
  await leader.press("Trekk spørsmålet");
  await leader.press("Bekreft");
  await bot.drain();
  await bot.runDue();
  expect(leader.newest.text).toContain("Spørsmålet er trukket");
  expect(carer.chat.length).toBe(before);
});
