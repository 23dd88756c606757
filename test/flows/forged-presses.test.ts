/**
 * Every button there is, with the subjects of what others wrote, pressed by people for whom it is not: whoever waits for the
 * unit to be confirmed, a colleague and a leader of another service. None of them reads a word of it, whatever a press carries.
 */
import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPeople } from "../../bot/organisation/people.ts";
import { writeAnswer } from "../../bot/reflections/answering/answer-store.ts";
import { ask } from "../../bot/reflections/asking/ask.ts";
import type { ReflectionDeps } from "../../bot/reflections/deps.ts";
import { importGoals } from "../../bot/strategy/plan/import-goals.ts";
import { sampleGoals, sampleId } from "../../demo/municipality/load.ts";
import { publishGoal } from "../support/publish-goal.ts";
import { testSealing } from "../support/sealing.ts";
import { type RunningBot, sampleRoster, startBot } from "../support/start-bot.ts";
import { type Person, startTeams, type TeamsDouble } from "../support/teams-double/teams.ts";
import { propose, sharePractice } from "./sharing-support.ts";

const LEADER = "Leder hjemmetjenesten sone nord";
const NURSE = "Sykepleier dag hjemmetjenesten sone nord";
const CARER = "Helsefagarbeider hjemmetjenesten sone nord";
const NEW = Array.from({ length: 12 }, (_, at) => `aaaaaaaa-0000-4000-8000-${String(at).padStart(12, "0")}`);
const UNIT = "2026-W48|unit-hjemme-nord";
const ALL = "2026-W48|all";
const GOAL = "1.2|2026-W48|all|1";
const ASK = "Hva betyr dette hos dere?";
/** In everything that is not for the others; "Grep 2" is shared with the unit. */
const SECRET = /Kvitkløver|Grep 2/;
const LONG = 120_000;

let teams: TeamsDouble;
let bot: RunningBot;
let now = new Date("2026-11-23T08:00:00Z");

beforeAll(async () => {
  teams = await startTeams();
  const { units, people } = sampleRoster();
  const plain = { email: "", units: ["hjemme-nord"], roles: [], profession: "", language: "nb" as const };
  const added = NEW.map((id, at) => ({ ...plain, id, name: `Ny ${at}` }));
  bot = await startBot({ teams, clock: () => now, organisation: { units, people: [...people, ...added] } });
  await bot.runDue();
  await written();
  now = new Date("2026-12-01T11:02:00Z");
  await bot.runDue();
}, LONG);
afterAll(async () => {
  await bot.stop();
  await teams.stop();
});

async function known(name: string): Promise<Person> {
  const one = teams.person(sampleId(name), name, bot);
  await one.install();
  return one;
}

async function written(): Promise<void> {
  await importGoals(bot.store, sampleGoals(), now);
  const [leader, nurse] = [await known(LEADER), await known(NURSE)];
  await propose(nurse, "Kvitkløver under trappa");
  await sharePractice(bot, { number: 2, proposer: CARER, leader: LEADER, unit: "hjemme-nord" });
  await publishGoal(await known("Kommunikasjonsrådgiver"), "1.2 Færre fall");
  await nurse.press(ASK);
  await nurse.press("Send inn", { [ASK]: "Kvitkløver om målet" });
  await leader.say("spør enheten");
  await leader.press("Send inn", { "Spørsmål eller påstand": "Hvor vokser Kvitkløver?" });
  await answered();
}

async function answered(): Promise<void> {
  const people = createPeople(bot.store, { appointed: [] });
  const deps: ReflectionDeps = {
    store: bot.store,
    sealing: testSealing,
    people,
    clock: () => now,
    newId: () => "id",
  };
  const item = { id: "next", kind: "question", texts: { nb: "Hva er viktig nå?" } } as const;
  await ask(deps, { id: ALL, items: [item] }, now);
  await bot.drain();
  const named = {
    sees: "leader",
    leader: sampleId(LEADER),
    values: {},
    comment: "Kvitkløver, med navn",
  } as const;
  for (const id of [ALL, UNIT]) {
    for (const person of NEW)
      await writeAnswer(deps, id, person, { sees: "unit", values: {}, comment: "Kvitkløver", mayShow: true });
    await writeAnswer(deps, id, sampleId(CARER), named);
  }
  for (const { id } of sampleRoster()
    .people.filter(({ units }) => !units.includes("hjemme-nord"))
    .slice(0, 15))
    await writeAnswer(deps, ALL, id, { sees: "unit", values: {}, comment: "Ro" });
}

/** As the cards have them; those of actions on ideas are made of their names. */
function verbs(): readonly string[] {
  const files = readdirSync("adaptive-cards", { recursive: true, encoding: "utf8" });
  const texts = files
    .filter((file) => file.endsWith("verbs.ts"))
    .map((file) => readFileSync(`adaptive-cards/${file}`, "utf8"));
  const found = texts.flatMap((text) =>
    [...text.matchAll(/"([a-z-]+\.[a-z-]+)"/g)].map(([, verb = ""]) => verb),
  );
  const acts = ["ask", "solve", "try", "withdraw", "describe", "write", "transfer", "raise", "remove-name"];
  return [
    ...new Set([...found, ...acts.flatMap((act) => [`idea.${act}`, `idea.${act}-form`]), "idea.share.unit"]),
  ];
}

const ofReflections = [
  UNIT,
  ALL,
  `0|${UNIT}`,
  `0|${ALL}`,
  `0|0|${ALL}`,
  `1|0|${ALL}`,
  `0|0|${UNIT}`,
  `${sampleId(LEADER)}|0|0|${ALL}`,
];
const subjects: Readonly<Record<string, readonly string[]>> = {
  reflection: ofReflections,
  "own-question": ofReflections,
  bank: ofReflections,
  idea: ["1", "2", "1|0"],
  practice: ["", "2"],
  goal: ["1.2", GOAL],
};
const others = ["", "1", GOAL, "2026-W48|all|1", "hjemme-nord", "2026-11"];

/** Which presses bring back something of what the others wrote. */
async function readBy(person: Person): Promise<readonly string[]> {
  const read: string[] = [];
  for (const verb of verbs())
    for (const subject of subjects[verb.split(".")[0] ?? ""] ?? others) {
      const before = person.chat.length;
      const value = { verb, subject, nonce: `${verb}|${subject}`, unit: "hjemme-nord" };
      await person.sends({ type: "message", value });
      const cards = [...person.chat.slice(before), person.newest].map((one) => JSON.stringify(one.content));
      if (cards.some((text) => SECRET.test(text))) read.push(`${verb} ${subject}`);
    }
  return read;
}

test("whoever waits for the unit to be confirmed reads nothing of it", { timeout: LONG }, async () => {
  const stranger = teams.person("0c5f6f0e-9d1c-4f38-8a57-31f4a1b2c3d4", "Vikar", bot);
  await stranger.install();
  await stranger.say("hjelp");
  await stranger.press("Lagre", { Enhet: "Hjemmetjenesten sone nord" });
  expect(await readBy(stranger)).toEqual([]);
});

test.each(["Aktivitør dagsenteret", "Leder dagsenteret"])(
  "neither does %s",
  { timeout: LONG },
  async (name) => {
    expect(await readBy(await known(name))).toEqual([]);
  },
);

test("its own leader reads it by those very presses", { timeout: LONG }, async () => {
  const leader = await known(LEADER);
  const read = await readBy(leader);
  for (const press of [
    `reflection.results 0|${UNIT}`,
    `reflection.thread 0|0|${UNIT}`,
    "idea.open 1",
    "practice.open 2",
  ])
    expect(read).toContain(press);
});
