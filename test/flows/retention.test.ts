/** Oppbevaring for what people wrote: what they find, and what is left in the store, before and after it was turned on. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { ask } from "../../bot/reflections/asking/ask.ts";
import { writeAnswer } from "../../bot/reflections/answering/answer-store.ts";
import { createPeople } from "../../bot/organisation/people.ts";
import { importGoals } from "../../bot/strategy/plan/import-goals.ts";
import { sampleGoals, sampleId } from "../../demo/municipality/load.ts";
import { publishGoal } from "../support/publish-goal.ts";
import { testSealing } from "../support/sealing.ts";
import { openFileStore, type FileStore } from "../support/raw-rows.ts";
import { type RunningBot, sampleRoster, startBot } from "../support/start-bot.ts";
import { type Person, startTeams, type TeamsDouble } from "../support/teams-double/teams.ts";

const ADMINISTRATOR = "Systemansvarlig";
const NURSE = "Sykepleier dag hjemmetjenesten sone nord";
const LEADER = "Leder hjemmetjenesten sone nord";
const GOAL_LEADER = "Leder hjemmetjenesten";
const STRANGER = "0c5f6f0e-9d1c-4f38-8a57-31f4a1b2c3d4";
const NEW = Array.from({ length: 12 }, (_, at) => `aaaaaaaa-0000-4000-8000-${String(at).padStart(12, "0")}`);
const LONG = 120_000;
const MODE = "Hva skal skje med det som er eldre?";
const ASK = "Hva betyr dette hos dere?";

let teams: TeamsDouble;
let bot: RunningBot;
let file: FileStore;
let now: Date;

beforeEach(async () => {
  now = new Date("2026-11-23T08:00:00Z");
  teams = await startTeams();
  file = openFileStore();
  const { units, people } = sampleRoster();
  const plain = { email: "", units: ["hjemme-nord"], roles: [], profession: "", language: "nb" as const };
  const added = NEW.map((id, at) => ({ ...plain, id, name: `Ny ${at}` }));
  const organisation = { units, people: [...people, ...added] };
  bot = await startBot({ teams, clock: () => now, store: file.store, organisation });
});
afterEach(async () => {
  await bot.stop();
  await teams.stop();
  file.remove();
});

async function known(name: string): Promise<Person> {
  const one = teams.person(sampleId(name), name, bot);
  await one.install();
  return one;
}

async function looks(): Promise<void> {
  for (let look = 0; look < 16; look++) await bot.runDue();
}

/** Counted first, looked at, then turned on. @returns what the count said */
async function turnedOn(): Promise<string> {
  const administrator = await known(ADMINISTRATOR);
  const open = async () => {
    await administrator.say("innstillinger");
    await administrator.press("Kommunens innstillinger");
    await administrator.press("Oppbevaring");
  };
  await open();
  await administrator.press("Lagre", { [MODE]: "Bare tell hva som ville blitt slettet" });
  await looks();
  await open();
  const counted = administrator.newest.text;
  await administrator.press("Lagre", { [MODE]: "Slett det som er eldre" });
  await looks();
  return counted;
}

function rowsWith(text: string): readonly string[] {
  return file
    .rows()
    .filter(({ partition, row, data }) => `${partition} ${row} ${data}`.includes(text))
    .map(({ partition, row }) => `${partition} ${row}`);
}

test(
  "an idea that was withdrawn is gone with its words; one that is still open keeps its thread",
  { timeout: LONG },
  async () => {
    const [leader, nurse] = [await known(LEADER), await known(NURSE)];
    for (const problem of ["Bussen går for tidlig.", "Nøklene ligger feil."]) {
      await nurse.say("idé");
      await nurse.press("Send inn", { "Hva er problemet eller behovet?": problem });
    }
    await leader.press("Still spørsmål", {}, { on: "Nøklene ligger feil." });
    await leader.press("Send inn", { Spørsmål: "Hvilke nøkler?" });
    await nurse.say("mine ideer");
    await nurse.press("Åpne 1");
    await nurse.press("Trekk ideen");
    await nurse.press("Bekreft");
    expect(rowsWith("Bussen går")).not.toEqual([]);
    now = new Date("2028-01-10T08:00:00Z");
    expect(await turnedOn()).toContain("1 trukket idé");
    expect(rowsWith("Bussen går")).toEqual([]);
    expect(rowsWith("Hvilke nøkler?")).not.toEqual([]);
    await nurse.say("mine ideer");
    expect(nurse.newest.text).not.toContain("Bussen går");
    await nurse.press("Åpne 2");
    expect(nurse.newest.text).toContain("Hvilke nøkler?");
    // A card of the one that is gone.
    await nurse.sends({ type: "message", value: { verb: "idea.open", subject: "1", nonce: "old" } });
    expect(nurse.newest.text).not.toContain("Bussen går");
  },
);

test("one that was withdrawn this year stays", { timeout: LONG }, async () => {
  const nurse = await known(NURSE);
  await nurse.say("idé");
  await nurse.press("Send inn", { "Hva er problemet eller behovet?": "Bussen går for tidlig." });
  await nurse.say("mine ideer");
  await nurse.press("Åpne 1");
  await nurse.press("Trekk ideen");
  await nurse.press("Bekreft");
  now = new Date("2027-06-01T08:00:00Z");
  expect(await turnedOn()).toContain("0 trukne ideer");
  expect(rowsWith("Bussen går")).not.toEqual([]);
});

test(
  "what a newcomer was answered goes, and they are asked anew; who is here because of it stays",
  { timeout: LONG },
  async () => {
    const administrator = await known(ADMINISTRATOR);
    const [refused, confirmed] = [STRANGER, STRANGER.replace("0c5f", "1c5f")].map((id, at) =>
      teams.person(id, `Vikar ${at + 1}`, bot),
    );
    if (!refused || !confirmed) throw new Error("two people");
    for (const one of [refused, confirmed]) {
      await one.install();
      await one.say("hjelp");
      await one.press("Lagre", { Enhet: "Hjemmetjenesten sone nord" });
      await administrator.say("organisasjon");
      await administrator.press("Bekreft nye (1)");
      if (one === refused) await administrator.press("Si nei");
      await administrator.press("Bekreft", one === refused ? { Begrunnelse: "Ikke på lista." } : {});
    }
    expect(rowsWith("Ikke på lista.")).not.toEqual([]);
    now = new Date("2028-01-10T08:00:00Z");
    expect(await turnedOn()).toContain("1 svar til nye");
    expect(rowsWith("Ikke på lista.")).toEqual([]);
    await refused.say("mine ideer");
    expect(refused.newest.text).not.toContain("Ikke på lista.");
    await refused.press("Lagre", { Enhet: "Hjemmetjenesten sone nord" });
    await administrator.say("organisasjon");
    await administrator.press("Bekreft nye (1)");
    await administrator.press("Bekreft");
    // The second answer reaches them, although the first had the same place in the list.
    expect(refused.newest.text).toContain("Enheten din er bekreftet");
    await administrator.say("organisasjon");
    expect((await bot.store.get(`person|${confirmed.id}`, "unit-claim"))?.data["unit"]).toBe("hjemme-nord");
  },
);

test(
  "what was written about a goal goes a year after its week; this year's stays",
  { timeout: LONG },
  async () => {
    await importGoals(bot.store, sampleGoals(), now);
    const [nurse, leader] = [await known(NURSE), await known(GOAL_LEADER)];
    await publishGoal(await known("Kommunikasjonsrådgiver"), "1.2 Færre fall");
    await nurse.press(ASK);
    await nurse.press("Send inn", { [ASK]: "Vi øver på trapp.", "Send uten navn": "true" });
    now = new Date("2026-11-30T08:00:00Z");
    await bot.runDue();
    now = new Date("2027-06-01T08:00:00Z");
    expect(await turnedOn()).toContain("0 svar om mål");
    expect(rowsWith("Vi øver på trapp.")).not.toEqual([]);
    now = new Date("2028-01-10T08:00:00Z");
    await looks();
    expect(rowsWith("Vi øver på trapp.")).toEqual([]);
    await leader.say("mål fall");
    await leader.press("Åpne 1.2");
    await leader.press("Svarene levert 30. november 2026");
    expect(leader.newest.text).toContain(
      "Én skrev hva målet betyr hos dem. Svarene er slettet fordi de var gamle.",
    );
  },
);

test(
  "a thread about a comment goes a year after the last word; one of this year stays",
  { timeout: LONG },
  async () => {
    const leader = await known(LEADER);
    const author = teams.person(NEW[3] ?? "", "Ny 3", bot);
    await author.install();
    const people = createPeople(bot.store, { appointed: [] });
    const deps = { store: bot.store, sealing: testSealing, people, clock: () => now, newId: () => "id" };
    const heard = { id: "heard", kind: "statement", texts: { nb: "Jeg blir hørt." } } as const;
    now = new Date("2026-11-24T11:00:00Z");
    await ask(deps, { id: "2026-W48|all", items: [heard] }, now);
    await bot.drain();
    for (const [at, who] of NEW.entries()) {
      const said = { values: { heard: (at % 3) + 2 }, comment: `Kommentar ${at}`, mayShow: at !== 1 };
      await writeAnswer(deps, "2026-W48|all", who, { sees: "unit", ...said });
    }
    const others = sampleRoster().people.filter(({ units }) => !units.includes("hjemme-nord"));
    for (const { id } of others.filter((_, at) => at % 3 > 0))
      await writeAnswer(deps, "2026-W48|all", id, { sees: "unit", values: { heard: 4 } });
    now = new Date("2026-12-01T11:02:00Z");
    await bot.runDue();
    await leader.press("Svar på en kommentar");
    await leader.press("Svar", { "Hvilken vil du svare på?": "Kommentar 3" });
    await leader.press("Send inn", { Svar: "Hva ville hjulpet?" });
    await author.press("Send inn", { Svar: "Et kvarter til rapport." });
    now = new Date("2027-07-01T11:00:00Z");
    expect(await turnedOn()).toContain("0 samtaler om kommentarer");
    expect(rowsWith("Et kvarter til rapport.")).not.toEqual([]);
    now = new Date("2028-01-10T08:00:00Z");
    await looks();
    expect(rowsWith("Et kvarter til rapport.")).toEqual([]);
    expect(rowsWith("Hva ville hjulpet?")).toEqual([]);
    expect(rowsWith("Kommentar 3")).not.toEqual([]);
  },
);
