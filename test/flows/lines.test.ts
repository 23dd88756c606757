/** The Thursday card: one question a week to whoever answers for a service, one line each, until the edition is approved. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { saveAbsence } from "../../bot/organisation/person-store.ts";
import { ASK_SCHEDULE } from "../../bot/reflections/schedules.ts";
import { pauseSchedule } from "../../bot/scheduling/change-schedule.ts";
import { openSqlite } from "../../bot/storage/sqlite.ts";
import { sampleId } from "../../demo/municipality/load.ts";
import { samplePerson } from "../support/sample-person.ts";
import { type RunningBot, sampleRoster, startBot } from "../support/start-bot.ts";
import { type Person, startTeams, type TeamsDouble } from "../support/teams-double/teams.ts";

const EDITOR = "Kommunikasjonsrådgiver";
const LEADER = "Leder dagsenteret";
const HOME = "Leder hjemmetjenesten";
const COORDINATOR = "Koordinator hjemmetjenesten";
const SOUTH = "Fagansvarlig hjemmetjenesten sone sør";
const NURSE = "Helsefagarbeider hjemmetjenesten sone nord";
const ASKED = "Siden sist: én linje til Mandagskvarteret uke";
const LINE = "Vi har fått ny bil.";

let teams: TeamsDouble;
let now = new Date();
const running: RunningBot[] = [];

beforeAll(async () => {
  teams = await startTeams();
});
afterEach(async () => {
  for (const bot of running.splice(0)) await bot.stop();
});
afterAll(() => teams.stop());

async function startAt(
  instant: string,
  store = openSqlite(":memory:"),
  organisation = sampleRoster(),
): Promise<RunningBot> {
  now = new Date(instant);
  const bot = await startBot({ teams, clock: () => now, store, organisation });
  running.push(bot);
  await bot.runDue();
  // What Wednesday brings is not what these tests are about.
  await pauseSchedule(store, ASK_SCHEDULE, { by: sampleId(EDITOR), now });
  return bot;
}

async function at(bot: RunningBot, instant: string): Promise<void> {
  now = new Date(instant);
  await bot.runDue();
}

function person(bot: RunningBot, role: string): Promise<Person> {
  return samplePerson(teams, bot, role);
}

function asked(reader: Person): number {
  return reader.chat.filter((card) => card.text.includes(ASKED)).length;
}

const WEDNESDAY = "2026-11-25T09:00:00Z";
const THURSDAY = "2026-11-26T08:00:00Z";

/** This week's edition is out. */
async function publishThisWeek(editor: Person): Promise<void> {
  await editor.say("utgave");
  await editor.press("Ny utgave");
  await editor.press("Lagre", { "Mål i fokus": "Færre fall", "Siden sist": "Ny uke." });
  await editor.press("Til godkjenning");
  await editor.press("Godkjenn");
  await editor.press("Publiser nå");
  await editor.press("Bekreft");
}

describe("on Thursday at nine", () => {
  test("leaders get one card, however often it is run; who leads nothing gets none", async () => {
    const bot = await startAt(WEDNESDAY);
    const [leader, nurse] = [await person(bot, LEADER), await person(bot, NURSE)];
    await at(bot, "2026-11-26T07:59:00Z");
    expect(asked(leader)).toBe(0);
    await at(bot, THURSDAY);
    await at(bot, "2026-11-26T08:00:10Z");
    await at(bot, WEDNESDAY);
    await at(bot, THURSDAY);
    const admin = await person(bot, "Systemansvarlig");
    await admin.say("kjør Lederne spørres om én linje");
    await admin.press("Bekreft");
    await bot.runDue();
    expect([asked(leader), asked(nurse)]).toEqual([1, 0]);
    await at(bot, "2026-12-03T08:00:00Z");
    expect(asked(leader)).toBe(2);
  });

  test("two programs on one store ask once", async () => {
    const store = openSqlite(":memory:");
    const bot = await startAt(WEDNESDAY, store);
    const other = await startBot({ teams, clock: () => now, store });
    const leader = await person(bot, LEADER);
    now = new Date(THURSDAY);
    await Promise.all([bot.runDue(), other.app.runDue()]);
    await bot.runDue();
    expect(asked(leader)).toBe(1);
    running.unshift(other);
  });

  test("the deputy is asked when the leader is away, and where there is none", async () => {
    const bot = await startAt(WEDNESDAY);
    const home = await person(bot, HOME);
    const coordinator = await person(bot, COORDINATOR);
    const south = await person(bot, SOUTH);
    await saveAbsence(bot.store, sampleId(HOME), { from: "2026-11-25", until: "2026-11-30" });
    await at(bot, THURSDAY);
    expect([asked(home), asked(coordinator), asked(south)]).toEqual([0, 1, 1]);
    expect(coordinator.newest.text).toContain(
      "Du svarer for hjemmetjenesten fordi lederen ikke er tilgjengelig nå.",
    );
  });

  test("nobody is asked who has answered already with the word linje", async () => {
    const bot = await startAt(WEDNESDAY);
    const [leader, home] = [await person(bot, LEADER), await person(bot, HOME)];
    await leader.say("linje");
    await leader.press("Send inn", { Dagsenteret: LINE });
    await home.say("linje");
    await home.press("Ingenting denne uka");
    expect(home.newest.text).toContain("Greit, ingenting fra dere");
    await at(bot, THURSDAY);
    expect(leader.chat.filter(({ text }) => text.includes(ASKED))).toEqual([]);
    expect(asked(home)).toBe(0);
  });

  test("on Wednesday before Maundy Thursday, and before Ascension Day", async () => {
    const bot = await startAt("2027-03-23T09:00:00Z");
    const leader = await person(bot, LEADER);
    await at(bot, "2027-03-24T08:00:00Z");
    expect(asked(leader)).toBe(1);
    await at(bot, "2027-03-25T08:00:00Z");
    await at(bot, "2027-03-30T08:00:00Z");
    expect(asked(leader)).toBe(1);
    await at(bot, "2027-05-05T07:00:00Z");
    expect(leader.newest.text).toContain(ASKED);
  });

  test("it waits for the leader's window, and says nothing when the edition is out by then", async () => {
    const bot = await startAt(WEDNESDAY);
    const [leader, editor] = [await person(bot, LEADER), await person(bot, EDITOR)];
    await leader.say("innstillinger");
    await leader.press("Lagre", { "Når vil du ha Mandagskvarteret?": "Om natta, fra 22 til 7" });
    await at(bot, THURSDAY);
    expect(asked(leader)).toBe(0);
    await publishThisWeek(editor);
    await at(bot, "2026-11-26T21:00:10Z");
    expect(asked(leader)).toBe(0);
  });
});

describe("a line", () => {
  test("is sent, changed, taken back and sent again; the card says what stands", async () => {
    const bot = await startAt(WEDNESDAY);
    const leader = await person(bot, LEADER);
    await at(bot, THURSDAY);
    await leader.press("Send inn", { Dagsenteret: LINE });
    expect(leader.newest.text).toContain("Sendt til Mandagskvarteret uke 48");
    expect(leader.newest.text).toContain(`Dagsenteret: ${LINE}`);
    await leader.press("Endre");
    await leader.press("Send inn", { Dagsenteret: "dagsenteret: Vi har fått to nye biler." });
    expect(leader.newest.text).toContain("Dagsenteret: Vi har fått to nye biler.");
    expect(leader.newest.text).not.toContain("dagsenteret: ");
    await leader.press("Trekk linja");
    expect(leader.newest.text).toContain("ingenting fra dere");
    await leader.say("linje");
    await leader.press("Endre");
    await leader.press("Send inn", { Dagsenteret: LINE });
    expect(leader.newest.text).toContain(`Dagsenteret: ${LINE}`);
  });

  test("that is too long, empty or holds an identity number comes back with what was written", async () => {
    const bot = await startAt(WEDNESDAY);
    const leader = await person(bot, LEADER);
    await leader.say("linje");
    await leader.press("Send inn", {
      Dagsenteret: "en to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten",
    });
    expect(leader.newest.text).toContain("har 16 ord. Det er plass til 15. Ta bort 1 ord.");
    await leader.press("Send inn", { Dagsenteret: "Takk til 13097248022" });
    expect(leader.newest.text).toContain("fødselsnummer");
    expect(JSON.stringify(leader.newest)).not.toContain("13097248022");
    await leader.press("Send inn", { Dagsenteret: "" });
    expect(leader.newest.text).toContain("Skriv en linje");
  });

  test("for each service of a leader of several stands on one card", async () => {
    const { units, people } = sampleRoster();
    const both = units.map((unit) =>
      unit.name === "Korttidsavdelingen" ? { ...unit, leader: sampleId(LEADER) } : unit,
    );
    const bot = await startAt(WEDNESDAY, openSqlite(":memory:"), { units: both, people });
    const leader = await person(bot, LEADER);
    await at(bot, THURSDAY);
    expect(asked(leader)).toBe(1);
    await leader.press("Send inn", { Korttidsavdelingen: LINE });
    expect(leader.newest.text).toContain(`Korttidsavdelingen: ${LINE}`);
    expect(leader.newest.text).toContain("Dagsenteret: Ingenting denne uka");
    await leader.press("Endre");
    await leader.press("Send inn", { Dagsenteret: "Dansen er i gang igjen." });
    expect(leader.newest.text).toContain("Dagsenteret: Dansen er i gang igjen.");
    expect(leader.newest.text).toContain(`Korttidsavdelingen: ${LINE}`);
    await leader.press("Trekk linjene");
    expect(leader.newest.text).toContain("ingenting fra dere");
  });

  test("of leader and deputy at once: the second is told, and nothing is lost", async () => {
    const bot = await startAt(WEDNESDAY);
    const [home, coordinator] = [await person(bot, HOME), await person(bot, COORDINATOR)];
    await home.say("linje");
    await coordinator.say("linje");
    await home.press("Send inn", { Hjemmetjenesten: "Ny bil er på plass." });
    await coordinator.press("Send inn", { Hjemmetjenesten: LINE });
    expect(coordinator.newest.text).toContain(`${HOME} har sendt en annen linje i mellomtida`);
    expect(coordinator.newest.text).toContain("Hjemmetjenesten: Ny bil er på plass.");
    await coordinator.press("Send inn");
    expect(coordinator.newest.text).toContain(`Hjemmetjenesten: ${LINE}`);
  });

  test("of a deputy leaves the service alone whose leader is there", async () => {
    const { units, people } = sampleRoster();
    const deputies = units.map((unit) =>
      unit.name === "Korttidsavdelingen" ? { ...unit, deputy: sampleId(LEADER) } : unit,
    );
    const bot = await startAt(WEDNESDAY, openSqlite(":memory:"), { units: deputies, people });
    const [leader, other] = [await person(bot, LEADER), await person(bot, "Leder korttidsavdelingen")];
    await leader.say("linje");
    await leader.press("Send inn", { Dagsenteret: LINE });
    expect(leader.newest.text).not.toContain("Korttidsavdelingen");
    await at(bot, THURSDAY);
    expect(asked(other)).toBe(1);
  });

  test("goes to an edition that is late, which is the one that is written", async () => {
    const bot = await startAt(WEDNESDAY);
    const [leader, editor] = [await person(bot, LEADER), await person(bot, EDITOR)];
    await editor.say("utgave");
    await editor.press("Ny utgave");
    await editor.press("Lagre", { "Mål i fokus": "Færre fall", "Siden sist": "Ny uke." });
    await at(bot, "2026-12-01T09:00:00Z");
    await leader.say("linje");
    expect(leader.newest.text).toContain(`${ASKED} 48`);
    await leader.press("Send inn", { Dagsenteret: LINE });
    await editor.say("utgave");
    expect(editor.newest.allText).toContain("Ta med i Siden sist");
  });

  test("is nobody's who does not answer for the service", async () => {
    const bot = await startAt(WEDNESDAY);
    const nurse = await person(bot, NURSE);
    await nurse.say("linje");
    expect(nurse.newest.text).toContain("Dette er bare for ledere");
  });

  test("cannot be changed once the edition is approved; the card tells when it is out", async () => {
    const bot = await startAt(WEDNESDAY);
    const [leader, home, editor] = [
      await person(bot, LEADER),
      await person(bot, HOME),
      await person(bot, EDITOR),
    ];
    await at(bot, THURSDAY);
    await leader.press("Send inn", { Dagsenteret: LINE });
    await editor.say("utgave");
    await editor.press("Ny utgave");
    await editor.press("Lagre", { "Mål i fokus": "Færre fall", "Siden sist": `Dagsenteret: ${LINE}` });
    await editor.press("Til godkjenning");
    await editor.press("Godkjenn");
    await leader.press("Endre");
    expect(leader.newest.text).toContain("er godkjent, så nå kan ikke linja endres her");
    await editor.press("Publiser nå");
    await editor.press("Bekreft");
    await bot.drain();
    const [fate] = leader.chat.filter(({ text }) => text.includes("uke 48 er sendt ut"));
    expect(fate?.text).toContain("→ Kom med.");
    expect(home.chat.some(({ text }) => text.includes("uke 48 er sendt ut"))).toBe(true);
    await leader.say("linje");
    expect(leader.newest.text).toContain(`${ASKED} 49`);
  });
});

describe("whoever answers for thirty services with long ids", () => {
  async function leaderOfThirty(): Promise<{ bot: RunningBot; leader: Person }> {
    const { units, people } = sampleRoster();
    const services = Array.from({ length: 29 }, (_, index) => ({
      id: `3f2a9c1e-7b60-4c8e-9d55-0a1b2c3d4e${10 + index}`,
      name: `Avdeling ${index + 1}`,
      level: "enhet",
      parent: "dagsenter",
      leader: sampleId(LEADER),
      place: "",
      status: "active" as const,
    }));
    const bot = await startAt(WEDNESDAY, undefined, { units: [...units, ...services], people });
    return { bot, leader: await person(bot, LEADER) };
  }

  function fields(leader: Person): string[] {
    return leader.newest.inputs().map(({ label }) => label);
  }

  test("gets a card with room for eight, and what is written comes along to the next ones", async () => {
    const { bot, leader } = await leaderOfThirty();
    await at(bot, THURSDAY);
    expect(fields(leader)).toEqual(numbered(1, 8));
    expect(leader.newest.text).toContain("Her er 8 av 30 tjenester");
    await leader.press("Vis flere", { "Avdeling 3": LINE });
    expect(fields(leader)).toEqual(["Avdeling 3", ...numbered(9, 15)]);
    expect(leader.newest.value("Avdeling 3")).toBe(LINE);
    await leader.press("Vis flere", { "Avdeling 9": "Takk til 13097248022" });
    expect(leader.newest.text).toContain("fødselsnummer");
    await leader.press("Vis flere", { "Avdeling 9": "Dansen er i gang." });
    expect(fields(leader)).toEqual(["Avdeling 3", "Avdeling 9", ...numbered(16, 21)]);
    await leader.press("Ingenting denne uka");
    expect(leader.newest.text).toContain("Det står en linje på kortet.");
    await leader.press("Send inn");
    expect(leader.newest.text).toContain("Sendt. 22 tjenester har ikke svart ennå.");
    expect(fields(leader)).toEqual(["Avdeling 1", "Avdeling 2", ...numbered(4, 8), "Avdeling 10"]);
    await leader.press("Lukk");
    expect(leader.newest.text).toContain(`Avdeling 3: ${LINE}`);
    expect(leader.newest.text).toContain("Avdeling 9: Dansen er i gang.");
    expect(leader.newest.text).toContain("Avdeling 16: Ingenting denne uka");
    await leader.press("Vis flere");
    expect(leader.newest.text).toContain("Avdeling 10: Ikke svart ennå");
  });

  test("has answered when all thirty have; changes a line and takes it back", async () => {
    const { leader } = await leaderOfThirty();
    await leader.say("linje");
    await leader.press("Send inn", { "Avdeling 7": LINE });
    await leader.press("Ingenting denne uka");
    await leader.press("Send inn", { "Avdeling 20": "Dansen er i gang." });
    await leader.say("linje");
    expect(fields(leader)).toEqual([...numbered(25, 29), "Dagsenteret", "Avdeling 7", "Avdeling 20"]);
    await leader.press("Ingenting denne uka");
    expect(leader.newest.text).toContain("Sendt til Mandagskvarteret uke 48");
    expect(leader.newest.text).toContain(`Avdeling 7: ${LINE}`);
    await leader.press("Endre");
    await leader.press("Send inn", { "Avdeling 20": "Dansen er i gang igjen." });
    expect(leader.newest.text).toContain("Avdeling 20: Dansen er i gang igjen.");
    await leader.press("Trekk linjene");
    expect(leader.newest.text).toContain("ingenting fra dere");
  });

  test("is told on one card what became of the lines", async () => {
    const { bot, leader } = await leaderOfThirty();
    const editor = await person(bot, EDITOR);
    await leader.say("linje");
    for (const from of [1, 9, 17, 25]) {
      const own = leader.newest.inputs().map(({ label }) => [label, `Nytt nummer ${from}.`]);
      await leader.press("Send inn", Object.fromEntries(own) as Record<string, string>);
    }
    await publishThisWeek(editor);
    await leader.press("Endre");
    expect(leader.chat.some(({ text }) => text.includes("Dere sendte inn 10 linjer til."))).toBe(true);
  });
});

function numbered(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => `Avdeling ${from + index}`);
}
