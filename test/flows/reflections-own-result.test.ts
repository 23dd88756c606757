/** What a leader asked the own unit comes back as what that unit answered: somebody there belongs first to another unit. */
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { createPeople } from "../../bot/organisation/people.ts";
import { writeAnswer } from "../../bot/reflections/answering/answer-store.ts";
import type { ReflectionDeps } from "../../bot/reflections/deps.ts";
import { pulseLines } from "../../bot/reflections/results/pulse-lines.ts";
import { sampleId } from "../../demo/municipality/load.ts";
import { testSealing } from "../support/sealing.ts";
import { type RunningBot, startBot } from "../support/start-bot.ts";
import type { Person } from "../support/teams-double/person.ts";
import { startTeams, type TeamsDouble } from "../support/teams-double/teams.ts";

const MONDAY = new Date("2026-11-23T08:00:00Z");
const CLOSED = new Date("2026-12-01T11:02:00Z");
const ID = "2026-W48|unit-hjemme-nord";
const ITEM = "own-2026-W48";
const LEADER = "Leder hjemmetjenesten sone nord";
const CARER = "Helsefagarbeider hjemmetjenesten sone nord";
const NIGHT = "Sykepleier natt hjemmetjenesten sone nord";
const ANSWERS = [
  ["Fagansvarlig", 3],
  ["Sykepleier dag", 4],
  ["Sykepleier kveld", 2],
  ["Assistent helg", 5],
  ["Helsefagarbeider", 4],
  ["Sykepleier natt", 2],
] as const;

let teams: TeamsDouble;
let bot: RunningBot;
let now: Date;
beforeAll(async () => {
  teams = await startTeams();
});
afterEach(() => bot.stop());
afterAll(() => teams.stop());

function deps(): ReflectionDeps {
  const people = createPeople(bot.store, { appointed: [] });
  return { store: bot.store, sealing: testSealing, people, clock: () => now, newId: () => "id" };
}

async function asked(...names: readonly string[]): Promise<readonly Person[]> {
  now = MONDAY;
  bot = await startBot({ teams, clock: () => now });
  const people = names.map((name) => teams.person(sampleId(name), name, bot, { kind: "personal" }));
  for (const one of people) await one.install();
  await bot.runDue();
  const [leader] = people;
  await leader?.say("spør enheten");
  await leader?.press("Send inn", {
    "Hva er det?": "En påstand, svares med 1 til 5",
    "Spørsmål eller påstand": "Rapporten gir meg det jeg trenger.",
  });
  await bot.drain();
  return people;
}

test("the result, the talk in the staff meeting and the weekly card name the unit that was asked, and nothing else", async () => {
  const [leader, carer, night] = await asked(LEADER, CARER, NIGHT);
  if (!leader || !carer || !night) throw new Error("three people");
  for (const [role, value] of ANSWERS)
    await writeAnswer(deps(), ID, sampleId(`${role} hjemmetjenesten sone nord`), {
      sees: "unit",
      values: { [ITEM]: value },
    });
  now = CLOSED;
  await bot.runDue();
  for (const one of [leader, carer, night]) {
    const result = one.chat.map(({ text }) => text).findLast((text) => text.includes("Rapporten gir meg"));
    expect(result).toContain("Dette svarte hjemmetjenesten sone nord");
    expect(result).toContain(`${LEADER} spurte.`);
    expect(result).toContain("Svar fra 6 av 8.");
    expect(result).toContain("Enig 3 · verken eller 1 · uenig 2 · snitt 3,3 av 5");
    expect(result).not.toContain("for få svar");
    expect(result).not.toContain("kommunen");
    expect(result).not.toContain("Nattjenesten");
  }
  await leader.press("Ta opp i personalmøtet");
  expect(leader.newest.text).toContain("Til personalmøtet: ti minutter om pulsen");
  expect(leader.newest.text).toContain("Enig 3 · verken eller 1 · uenig 2 · snitt 3,3 av 5");
  expect(leader.newest.text).toContain("Hjemmetjenesten sone nord. Svar fra 6 av 8.");
  expect(leader.newest.text).not.toContain("kommunen");
  const reader = await deps().people.reader(leader.id);
  expect(reader && (await pulseLines(deps(), reader, now))?.lines).toEqual([
    "Hjemmetjenesten sone nord: «Rapporten gir meg det jeg trenger.» 3,3 av 5",
  ]);
});

test("in a unit whose words can never be shown the card says so before anybody sends, and asks for no consent", async () => {
  const [, carer] = await asked(LEADER, CARER);
  if (!carer) throw new Error("somebody");
  const never = "Bare 8 er spurt. Ingen får se det du skriver uten navn.";
  expect(carer.newest.text).toContain(`${never} Svarer du med navn, kan ${LEADER} lese det.`);
  expect(carer.newest.text).toContain("Tall vises når minst 5 har svart uten navn.");
  expect(JSON.stringify(carer.newest.content)).not.toContain("kan stå ordrett i resultatet");
  expect(JSON.stringify(carer.newest.content)).not.toContain("får se hvem som har svart");
  await carer.press("Send inn", { "Vil du si noe mer?": "Rapporten kommer for sent." });
  expect(carer.newest.text).toContain("Takk!");
  expect(carer.newest.text).toContain(never);
  expect(carer.newest.text).toContain("Du kan endre eller trekke svaret til tirsdag");
  expect(carer.newest.text).not.toContain("Du kan svare");
});

test("what somebody of two units writes with a name goes to the leader who asked, and both are told that it came", async () => {
  const [leader, night] = await asked(LEADER, NIGHT);
  if (!leader || !night) throw new Error("two people");
  await night.press("Send inn", {
    "Vil du si noe mer?": "Jeg får ikke rapport om natta.",
    "Hvem ser svaret?": `${LEADER}, med navnet mitt`,
  });
  expect(night.newest.text).toContain(`${LEADER} ser svaret og navnet ditt når svarfristen er ute.`);
  now = CLOSED;
  await bot.runDue();
  expect(leader.newest.text).toContain("Jeg får ikke rapport om natta.");
  expect(leader.newest.text).toContain("Ring eller snakk med dem");
  expect(night.newest.text).toContain("Det som ble skrevet til en leder med navn, har lederen fått.");
  await night.say("refleksjon");
  expect(night.newest.text).toContain(`${LEADER} har fått svaret med navnet ditt.`);
});

test("an answer that is too long for its field comes back whole: nothing is cut without a word", async () => {
  const [, carer] = await asked(LEADER, CARER);
  const text = "Rapporten ".repeat(150).trim();
  await carer?.press("Send inn", { "Vil du si noe mer?": text });
  expect(carer?.newest.text).toContain("Det er plass til 1000 tegn.");
  expect(JSON.stringify(carer?.newest.content)).toContain(text);
});

test("a leader of a unit whose words can never be shown is offered the statement first", async () => {
  now = MONDAY;
  bot = await startBot({ teams, clock: () => now });
  const leader = teams.person(sampleId(LEADER), LEADER, bot, { kind: "personal" });
  await leader.install();
  await leader.say("spør enheten");
  expect(leader.newest.text).toContain("Enheten er for liten til at det de skriver uten navn, kan vises.");
  expect(JSON.stringify(leader.newest.content)).toMatch(/"id":"kind".*?"value":"statement"/);
  await leader.press("Send inn", { "Spørsmål eller påstand": "Rapporten gir meg det jeg trenger." });
  expect(leader.newest.text).toContain("Hvor enig er du?");
});

test("with two questions open, and two results, the one leads to the other", async () => {
  const [, carer] = await asked(LEADER, CARER);
  if (!carer) throw new Error("somebody");
  now = new Date("2026-11-25T11:00:05Z");
  await bot.runDue();
  await carer.say("refleksjon");
  const first = carer.newest.text;
  await carer.press("Neste spørsmål");
  const second = carer.newest.text;
  expect([first, second].filter((text) => text.includes("Rapporten gir meg"))).toHaveLength(1);
  expect([first, second].filter((text) => text.includes("Hva er viktig for brukerne"))).toHaveLength(1);
  await carer.press("Send inn", { "Vil du si noe mer?": "Nei.", "Hvem ser svaret?": "Bare jeg" });
  await carer.say("refleksjon");
  expect(carer.newest.text).toContain("Hva er viktig for brukerne");
  await carer.press("Neste spørsmål");
  expect(carer.newest.text).toContain("Svaret ditt");
  now = new Date("2026-12-01T11:02:10Z");
  await bot.runDue();
  await carer.say("refleksjon");
  const newest = carer.newest.text;
  await carer.press("Forrige resultat");
  expect([newest, carer.newest.text].filter((text) => text.includes("Dette svarte vi"))).toHaveLength(1);
  expect([newest, carer.newest.text].filter((text) => text.includes("Dette svarte hjemme"))).toHaveLength(1);
  expect(JSON.stringify(carer.newest.content)).not.toContain("Forrige resultat");
});
