import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { municipalityFolder, sampleId } from "../../demo/municipality/load.ts";
import { openSqlite } from "../../bot/storage/sqlite.ts";
import { type BotOptions, type RunningBot, startBot } from "../support/start-bot.ts";
import { startTeams, type TeamsDouble } from "../support/teams-double/teams.ts";

const STRANGER = "0c5f6f0e-9d1c-4f38-8a57-31f4a1b2c3d4";
const NURSE = "Sykepleier dag hjemmetjenesten sone nord";
const LEADER = "Leder hjemmetjenesten sone nord";
const IDEA = "Vi mangler en plass å lade telefonene på nattevakt.";

let teams: TeamsDouble;
let bot: RunningBot;
const started: RunningBot[] = [];

beforeEach(async () => {
  teams = await startTeams();
});
afterEach(async () => {
  await Promise.all(started.splice(0).map((one) => one.stop()));
  await teams.stop();
});

async function start(options: Omit<BotOptions, "teams"> = {}): Promise<void> {
  bot = await startBot({ teams, ...options });
  started.push(bot);
}

function known(name: string) {
  return teams.person(sampleId(name), name, bot);
}

describe("somebody the bot does not know", () => {
  test.each(["execute", "submit"] as const)(
    "is asked once for the unit, and what they wrote follows (%s)",
    async (as) => {
      await start();
      const stranger = teams.person(STRANGER, "Vikar", bot);
      await stranger.say(IDEA);
      expect(stranger.newest.text).toContain("Hvor jobber du?");
      await stranger.press("Lagre", { Enhet: "Hjemmetjenesten sone nord" }, { as });
      expect(stranger.chat).toHaveLength(1);
      expect(stranger.newest.value("Hva er problemet eller behovet?")).toBe(IDEA);
      await stranger.press("Send inn", {}, { as });
      const [receipt] = stranger.chat.filter((card) => card.text.includes("1")).toReversed();
      expect(receipt?.text).toMatch(/Leder|leder/);
      await stranger.say("hjelp");
      expect(stranger.newest.text).not.toContain("Hvor jobber du?");
    },
  );

  test("keeps every sentence in the form until the unit is chosen, and the same press twice answers the same", async () => {
    await start();
    const stranger = teams.person(STRANGER, "Vikar", bot);
    await stranger.say(`idé ${IDEA}`);
    expect(stranger.newest.value("Det du skrev (følger med videre)")).toBe(IDEA);
    await stranger.press("Lagre", { Enhet: "Dagsenteret" });
    const first = stranger.newest.text;
    await stranger.again();
    expect(stranger.newest.text).toBe(first);
  });

  test("is welcomed into the unit when a chat word was all they wrote", async () => {
    await start();
    const stranger = teams.person(STRANGER, "Vikar", bot);
    await stranger.say("hjelp");
    expect(stranger.newest.inputs().map((input) => input.label)).toEqual(["Enhet"]);
    await stranger.press("Lagre", { Enhet: "Dagsenteret" });
    expect(stranger.newest.text).toContain("Enheten din er dagsenteret.");
    expect(stranger.newest.buttons).toContain("Har du en idé?");
  });

  test("sees a national identity number masked, and is told to delete the message", async () => {
    await start();
    const stranger = teams.person(STRANGER, "Vikar", bot);
    await stranger.say("Brukeren 13097248022 får ikke svar");
    expect(stranger.newest.text).toMatch(/fødselsnummer[^]*Slett/);
    expect(stranger.newest.value("Det du skrev (følger med videre)")).not.toContain("13097248022");
  });

  test("does not get at anything with a unit that nobody confirmed", async () => {
    await start();
    const stranger = teams.person(STRANGER, "Vikar", bot);
    await stranger.say("hei");
    await stranger.press("Lagre", { Enhet: "Hjemmetjenesten sone nord" });
    for (const word of ["utgave", "venter", "borte"]) {
      await stranger.say(word);
      expect(stranger.newest.text).toContain("Dette er bare for");
    }
  });

  test("is told who can set the organisation up when there is none", async () => {
    await start({ organisation: undefined });
    const stranger = teams.person(STRANGER, "Vikar", bot);
    await stranger.say(IDEA);
    expect(stranger.newest.text).toMatch(/ikke klart til bruk ennå. Systemansvarlig/);
    expect(stranger.newest.buttons).toEqual([]);
  });

  test("chooses in two steps when there are more units than a list can show", async () => {
    const blank = { level: "", place: "", status: "active" as const };
    const areas = ["nord", "sør"].map((id) => ({ id, name: `Område ${id}`, parent: "r", ...blank }));
    const units = Array.from({ length: 150 }, (_, n) => ({
      id: `u${n}`,
      name: `Enhet ${n}`,
      parent: n % 2 === 0 ? "nord" : "sør",
      ...blank,
    }));
    await start({
      organisation: { units: [{ id: "r", name: "Kommunen", ...blank }, ...areas, ...units], people: [] },
    });
    const stranger = teams.person(STRANGER, "Vikar", bot);
    await stranger.say(IDEA);
    expect(stranger.newest.inputs()[0]?.choices).toHaveLength(3);
    await stranger.press("Lagre", { Enhet: "Område sør" });
    expect(stranger.newest.text).toContain("Område sør har flere enheter. Hvilken jobber du i?");
    await stranger.press("Lagre", { Enhet: "Enhet 77" });
    expect(stranger.newest.value("Hva er problemet eller behovet?")).toBe(IDEA);
  });
});

describe("borte", () => {
  test("sends new ideas to the unit's deputy while it lasts, and says so", async () => {
    await start();
    const leader = known(LEADER);
    await leader.install();
    await leader.say("borte");
    expect(leader.newest.value("Fra")).toBe("2026-11-23");
    expect(leader.newest.text).toContain(
      "Nye ideer og spørsmål går til Fagansvarlig hjemmetjenesten sone nord.",
    );
    await leader.press("Lagre", { "Til og med": "2026-11-27" });
    expect(leader.newest.text).toMatch(/borte fra mandag 23\. november til og med fredag 27\. november/);
    const nurse = known(NURSE);
    await nurse.say("idé");
    expect(nurse.newest.text).toMatch(/stedfortreder/i);
  });

  test("lets the leader choose another deputy, who then sees what waits", async () => {
    await start();
    const leader = known(LEADER);
    const helper = known("Helsefagarbeider hjemmetjenesten sone nord");
    await leader.say("borte");
    await leader.press("Lagre", {
      "Til og med": "2026-11-27",
      Stedfortreder: "Helsefagarbeider hjemmetjenesten sone nord",
    });
    expect(leader.newest.text).toContain(
      "Nye ideer og spørsmål går til Helsefagarbeider hjemmetjenesten sone nord.",
    );
    await helper.install();
    const nurse = known(NURSE);
    await nurse.say(IDEA);
    await nurse.press("Send inn");
    expect(helper.newest.text).toContain(IDEA);
    await helper.say("venter");
    expect(helper.newest.text).not.toContain("Dette er bare for");
  });

  test("keeps what was filled in and says what is wrong with the dates", async () => {
    await start();
    const leader = known(LEADER);
    await leader.say("borte");
    for (const [from, until, problem] of [
      ["2026-12-04", "2026-11-30", "«Til og med» kan ikke være før «Fra»."],
      ["2026-11-16", "2026-11-20", "«Til og med» kan ikke være en dato som er passert."],
      ["2026-11-16", "2026-11-30", "«Fra» kan ikke være en dato som er passert."],
      ["2026-11-30", "2028-01-01", "«Til og med» kan ikke være mer enn ett år fram."],
    ] as const) {
      await leader.press("Lagre", { Fra: from, "Til og med": until });
      expect(leader.newest.text).toContain(problem);
      expect([leader.newest.value("Fra"), leader.newest.value("Til og med")]).toEqual([from, until]);
    }
    await leader.say("borte");
    expect(leader.newest.buttons).not.toContain("Jeg er tilbake");
  });

  test("shows the absence that is stored, can be changed after it began, and can be ended", async () => {
    let now = new Date("2026-11-23T08:00:00Z");
    await start({ clock: () => now });
    const leader = known(LEADER);
    await leader.say("borte");
    await leader.press("Lagre", { "Til og med": "2026-11-27" });
    now = new Date("2026-11-25T08:00:00Z");
    await leader.say("borte");
    expect(leader.newest.text).toContain("Du har sagt fra at du er borte fra mandag 23. november");
    await leader.press("Lagre", { "Til og med": "2026-12-01" });
    expect(leader.newest.text).toContain("til og med tirsdag 1. desember");
    await leader.press("Jeg er tilbake");
    expect(leader.newest.text).toContain("Nye ideer og spørsmål kommer til deg igjen");
    await leader.again();
    expect(leader.newest.text).toContain("Nye ideer og spørsmål kommer til deg igjen");
    const nurse = known(NURSE);
    await nurse.say("idé");
    expect(nurse.newest.text).not.toMatch(/stedfortreder/i);
  });

  test("is for leaders and deputies only; a deputy is not asked for a deputy", async () => {
    await start();
    const nurse = known(NURSE);
    await nurse.say("borte");
    expect(nurse.newest.text).toContain("Dette er bare for ledere");
    const deputy = known("Fagansvarlig hjemmetjenesten sone nord");
    await deputy.say("borte");
    expect(deputy.newest.inputs().map((input) => input.label)).toEqual(["Fra", "Til og med"]);
  });
});

describe("the first-contact card", () => {
  const greetings = (person: ReturnType<typeof known>) =>
    person.chat.filter((card) => card.text.includes("Her får du Mandagskvarteret"));

  test("comes once, though Teams tells an install twice and people install again", async () => {
    await start();
    const nurse = known(NURSE);
    await nurse.install();
    expect(greetings(nurse)).toHaveLength(1);
    await nurse.uninstall();
    await nurse.install();
    await nurse.say("hjelp");
    expect(greetings(nurse)).toHaveLength(1);
    await nurse.press("Har du en idé?");
    expect(
      nurse.chat.some((card) => card.inputs().some((input) => input.label.startsWith("Hva er problemet"))),
    ).toBe(true);
  });

  test("comes before what waited for them, and that comes as it happened", async () => {
    let now = Date.parse("2026-11-23T08:00:00Z");
    await start({ clock: () => new Date((now += 1000)) });
    // Numbers 8 to 11: as text 10 comes before 8. Four messages are within what Teams takes in a second.
    const elsewhere = known("Aktivitør dagsenteret");
    const nurse = known(NURSE);
    for (let n = 1; n <= 11; n += 1) {
      const by = n < 8 ? elsewhere : nurse;
      await by.say("idé");
      await by.press("Send inn", { "Hva er problemet eller behovet?": `Sak ${n}` });
    }
    const leader = known(LEADER);
    await leader.install();
    const titles = leader.chat.map((card) => /Her får du|Sak \d+/.exec(card.text)?.[0]);
    expect(titles).toEqual(["Her får du", "Sak 8", "Sak 9", "Sak 10", "Sak 11"]);
  });

  test("comes when somebody unknown has told where they work", async () => {
    await start();
    const stranger = teams.person(STRANGER, "Vikar", bot);
    await stranger.install();
    expect(greetings(stranger)).toHaveLength(0);
    await stranger.say("hei på deg");
    await stranger.press("Lagre", { Enhet: "Dagsenteret" });
    expect(greetings(stranger)).toHaveLength(1);
  });
});

describe("npm run org beside a running bot", () => {
  test("a running bot knows at once who came with an import", async () => {
    const folder = await mkdtemp(join(tmpdir(), "beside-"));
    const path = join(folder, "bot.db");
    try {
      await start({ store: openSqlite(path), organisation: undefined });
      const nurse = known(NURSE);
      await nurse.say("idé");
      expect(nurse.newest.text).toContain("ikke klart til bruk ennå");
      expect(await org(["import", municipalityFolder], path)).toMatchObject({ code: 0 });
      await nurse.say("idé");
      expect(nurse.newest.buttons).toContain("Send inn");
      const again = await org(["import", municipalityFolder], path);
      expect(again).toMatchObject({ code: 0, output: expect.stringContaining("Ingen endringer.") });
      await Promise.all(started.splice(0).map((one) => one.stop()));
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

async function org(words: readonly string[], path: string): Promise<{ code: number; output: string }> {
  const cli = join(import.meta.dirname, "../../bot/organisation/cli.ts");
  const child = spawn(process.execPath, [cli, ...words], {
    env: { ...process.env, STORAGE_URL: `sqlite:${path}`, AZURE_STORAGE_CONNECTION_STRING: "" },
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, "close")) as [number];
  return { code, output };
}
