/** enheter.csv, ansatte.csv and delmal.csv, sent in the chat by a systemansvarlig. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { municipalityFolder, sampleId } from "../../demo/municipality/load.ts";
import {
  importDone,
  importsDone,
  markBegun,
  readPending,
} from "../../bot/organisation/chat-import/import-store.ts";
import { importOrganisation } from "../../bot/organisation/import-organisation.ts";
import { readPointer, readVersion } from "../../bot/organisation/organisation-store.ts";
import { checkGoals } from "../../bot/strategy/plan/goal-rows.ts";
import { importGoals } from "../../bot/strategy/plan/import-goals.ts";
import { type RunningBot, sampleRoster, startBot } from "../support/start-bot.ts";
import { startTeams, type TeamsDouble } from "../support/teams-double/teams.ts";

const ADMINISTRATOR = "Rådgiver digitalisering";
const ME = sampleId(ADMINISTRATOR);
const NEW_PERSON =
  "0c5f6f0e-9d1c-4f38-8a57-31f4a1b2c3d4;Ny vikar;ny.vikar@strandvaer.example;hjemme-nord;;Vikar;";
let teams: TeamsDouble;
let bot: RunningBot;
let now: Date;

beforeEach(async () => {
  now = new Date("2026-11-23T08:00:00Z");
  teams = await startTeams();
  bot = await startBot({ teams, clock: () => now });
});
afterEach(async () => {
  await bot.stop();
  await teams.stop();
});

function administrator() {
  return teams.person(ME, ADMINISTRATOR, bot);
}

function sample(file: string): string {
  return readFileSync(join(municipalityFolder, file), "utf8");
}

function sent(name: string, text: string) {
  return { name, bytes: new TextEncoder().encode(text) };
}

function people(more: readonly string[] = [], without: readonly string[] = []): string {
  const lines = sample("ansatte.csv").trim().split("\n");
  return [...lines.filter((line) => !without.some((word) => line.includes(word))), ...more].join("\n");
}

async function organisation() {
  const pointer = await readPointer(bot.store);
  if (!pointer) throw new Error("nothing was imported");
  return readVersion(bot.store, pointer);
}

/** Everything that is kept of the files. */
async function keptRows(): Promise<number> {
  return (await bot.store.query(`import|${ME}`)).rows.length;
}

describe("Importer", () => {
  test("shows what changes, asks, and takes effect for everybody at once; nothing is kept", async () => {
    const me = administrator();
    await me.sendFiles([sent("ansatte (3).csv", people([NEW_PERSON], ["Aktivitør dagsenteret"]))]);
    expect(me.newest.text).toContain("Dette blir endret");
    expect(me.newest.text).toContain("Nye ansatte: 1");
    expect(me.newest.text).toContain("– Ny vikar");
    expect(me.newest.text).toContain("Bare ansatte.csv er sendt. Enhetene er som før.");
    expect((await organisation()).people.some(({ name }) => name === "Ny vikar")).toBe(false);
    await me.press("Importer");
    expect(me.newest.text).toContain("Importere nå?");
    await me.press("Bekreft");
    expect(me.newest.text).toContain("ansatte.csv er tatt i bruk");
    expect((await organisation()).people.some(({ name }) => name === "Ny vikar")).toBe(true);
    expect(await keptRows()).toBe(0);
    const vikar = teams.person("0c5f6f0e-9d1c-4f38-8a57-31f4a1b2c3d4", "Ny vikar", bot);
    await vikar.say("idé");
    expect(vikar.newest.buttons).toContain("Send inn");
  });

  test("pressed again gives the same answer, and is in the history once, in figures", async () => {
    const me = administrator();
    await me.sendFiles([sent("ansatte.csv", people([NEW_PERSON]))]);
    await me.press("Importer");
    await me.press("Bekreft");
    await me.again();
    expect(me.newest.text).toContain("ansatte.csv er tatt i bruk");
    const [done, ...more] = await importsDone(bot.store);
    expect(done).toEqual({
      at: now.toISOString(),
      by: ME,
      files: ["ansatte.csv"],
      figures: { peopleAdded: 1 },
    });
    expect(more).toEqual([]);
    await me.say("organisasjon");
    await me.press("Importert hittil");
    expect(me.newest.text).toContain(`mandag 23. november kl. 09.00, ${ADMINISTRATOR}`);
    expect(me.newest.text).toContain("Nye ansatte: 1");
    expect(me.newest.text).not.toContain("Ny vikar");
  });

  test("of files one after the other, and of all three in one message", async () => {
    const me = administrator();
    const units = `${sample("enheter.csv").trim()}\nny-enhet;Ny enhet;enhet;hjemme;;;;\n`;
    const person = NEW_PERSON.replace("hjemme-nord", "ny-enhet");
    await me.sendFiles([sent("ansatte.csv", people([person]))]);
    expect(me.newest.text).toContain("1 feil i filene");
    expect(me.newest.text).toContain("enheten «ny-enhet» finnes ikke i enheter.csv");
    await me.sendFiles([sent("noe.csv", units)]);
    expect(me.newest.text).toContain("Filer: enheter.csv og ansatte.csv");
    await me.press("Ikke importer");
    const all = [sent("a.csv", people([person])), sent("b.csv", units), sent("c.csv", sample("delmal.csv"))];
    await me.sendFiles(all);
    expect(me.newest.text).toContain("Filer: enheter.csv, ansatte.csv og delmal.csv");
    expect(me.newest.text).toMatch(/Nye delmål: \d+/);
    await me.press("Importer");
    await me.press("Bekreft");
    expect((await organisation()).units.some(({ id }) => id === "ny-enhet")).toBe(true);
    await me.sendFiles(all);
    expect(me.newest.text).toContain("Ingen endringer");
    expect(await keptRows()).toBe(0);
  });

  test("is shown anew, not applied, when the organisation has changed since", async () => {
    const me = administrator();
    await me.sendFiles([sent("ansatte.csv", people([NEW_PERSON]))]);
    await me.press("Importer");
    const { units, people: others } = sampleRoster();
    await importOrganisation(bot.store, { units, people: others.slice(0, -1) }, now);
    await me.press("Bekreft");
    expect(me.newest.text).toContain("Noen har endret organisasjonen etter at du så forskjellen");
    expect(me.newest.text).toContain("Nye ansatte: 2");
    expect((await organisation()).people.some(({ name }) => name === "Ny vikar")).toBe(false);
    await me.press("Importer");
    await me.press("Bekreft");
    expect((await organisation()).people.some(({ name }) => name === "Ny vikar")).toBe(true);
  });

  /** Bekreft is noted, and the program dies; somebody else imports other goals before it is gone on with. */
  async function overtakenGoals(me: ReturnType<typeof administrator>): Promise<string> {
    const [heading = "", ...goals] = sample("delmal.csv").trim().split("\n");
    await me.sendFiles([sent("a.csv", people([NEW_PERSON])), sent("c.csv", sample("delmal.csv"))]);
    await me.press("Importer");
    const stored = await readPending(bot.store, ME);
    if (!stored) throw new Error("nothing waits");
    await markBegun(bot.store, ME, stored, { by: ME, at: now.toISOString() });
    const units = new Set(sampleRoster().units.map(({ id }) => id));
    const theirs = checkGoals(new TextEncoder().encode([heading, ...goals.slice(0, 2)].join("\n")), units);
    if (theirs.kind === "faulty") throw new Error("faulty goals");
    await importGoals(bot.store, theirs.goals, now);
    return stored.pending.id;
  }

  test.each(["the press", "the job"])(
    "says what took effect and what did not, when other goals came meanwhile, gone on with by %s",
    async (by) => {
      const me = administrator();
      const id = await overtakenGoals(me);
      if (by === "the job") await bot.runDue();
      await me.press("Bekreft");
      expect(me.newest.text).toContain(
        "ansatte.csv er tatt i bruk. delmal.csv er ikke importert, for strategiplanen ble endret i mellomtida.",
      );
      expect(me.newest.text).not.toContain("Ingenting er importert");
      expect(me.newest.text).toContain("Filer: delmal.csv");
      expect(me.newest.text).toMatch(/Nye delmål: \d+/);
      expect(me.newest.text).not.toContain("Nye ansatte");
      expect((await organisation()).people.filter(({ name }) => name === "Ny vikar")).toHaveLength(1);
      expect(await importDone(bot.store, id)).toMatchObject({
        files: ["ansatte.csv"],
        figures: { peopleAdded: 1 },
        left: ["delmal.csv"],
      });
      await me.press("Importer");
      await me.press("Bekreft");
      expect(me.newest.text).toContain("delmal.csv er tatt i bruk");
      expect(await importsDone(bot.store)).toHaveLength(2);
      await bot.runDue();
      expect(await keptRows()).toBe(0);
    },
  );

  test("is gone on with by the job when the program died right after Bekreft", async () => {
    const me = administrator();
    await me.sendFiles([sent("ansatte.csv", people([NEW_PERSON]))]);
    const stored = await readPending(bot.store, ME);
    if (!stored) throw new Error("nothing waits");
    await markBegun(bot.store, ME, stored, { by: ME, at: now.toISOString() });
    await bot.runDue();
    await bot.runDue();
    expect((await organisation()).people.filter(({ name }) => name === "Ny vikar")).toHaveLength(1);
    expect(await importDone(bot.store, stored.pending.id)).toMatchObject({ by: ME });
    expect(await keptRows()).toBe(0);
  });
});

test("the first import of all, by somebody whom only the environment names", async () => {
  await bot.stop();
  bot = await startBot({
    teams,
    clock: () => now,
    organisation: undefined,
    environment: { ADMINISTRATORS: ME },
  });
  const me = administrator();
  await me.say("organisasjon");
  expect(me.newest.text).toContain("Ingen enheter eller ansatte er lagt inn ennå.");
  await me.sendFiles([
    sent("ansatte.csv", sample("ansatte.csv")),
    sent("enheter.csv", sample("enheter.csv")),
  ]);
  await me.press("Importer");
  await me.press("Bekreft");
  expect(me.newest.text).toContain("enheter.csv og ansatte.csv er tatt i bruk");
  expect((await organisation()).people).toHaveLength(sampleRoster().people.length);
});

test("Ikke importer on a card of what is imported already says that it is", async () => {
  const me = administrator();
  await me.sendFiles([sent("ansatte.csv", people([NEW_PERSON]))]);
  const id = (await readPending(bot.store, ME))?.pending.id ?? "";
  await me.press("Importer");
  await me.press("Bekreft");
  const data = { verb: "organisation.refuse-import", subject: id, nonce: "n" };
  await me.sends({ type: "message", value: data });
  expect(me.newest.text).toContain("ansatte.csv er tatt i bruk");
});

describe("nothing is kept", () => {
  test("after Ikke importer", async () => {
    const me = administrator();
    await me.sendFiles([sent("ansatte.csv", people([NEW_PERSON]))]);
    await me.press("Importer");
    await me.press("Lukk");
    await me.press("Ikke importer");
    expect(me.newest.text).toContain("Ingenting er importert. Filene du sendte, er slettet hos meg.");
    expect(await keptRows()).toBe(0);
  });

  test("after an hour, also when the clock went back in between", async () => {
    const me = administrator();
    await me.sendFiles([sent("ansatte.csv", people([NEW_PERSON]))]);
    for (const at of ["2026-11-23T08:59:00Z", "2026-11-23T07:00:00Z"]) {
      now = new Date(at);
      await bot.runDue();
    }
    expect(await keptRows()).toBeGreaterThan(0);
    now = new Date("2026-11-23T09:00:01Z");
    await me.press("Importer");
    expect(me.newest.text).toContain("Disse filene venter ikke lenger");
    await bot.runDue();
    await bot.runDue();
    expect(await keptRows()).toBe(0);
    expect((await bot.store.query("imports")).rows).toEqual([]);
  });

  test("of a file with a national identity number, whose number is not shown either", async () => {
    const me = administrator();
    await me.sendFiles([sent("ansatte.csv", people([NEW_PERSON.replace("Ny vikar", "13097248022")]))]);
    expect(me.newest.text).toContain("fødselsnummer");
    expect(me.newest.text).not.toContain("13097248022");
    const { rows } = await bot.store.query(`import|${ME}`);
    expect(JSON.stringify(rows)).not.toContain("13097248022");
    expect(rows.filter(({ row }) => row.startsWith("f|"))).toEqual([]);
  });
});

describe("what is wrong", () => {
  test("is said fault by fault, ten at a time, with what is allowed", async () => {
    const me = administrator();
    const bad = Array.from({ length: 14 }, (_, n) =>
      NEW_PERSON.replace("0c5f", `${1000 + n}`).replace(";;", ";sjef;"),
    );
    await me.sendFiles([sent("ansatte.csv", people(bad))]);
    expect(me.newest.text).toContain("14 feil i filene");
    expect(me.newest.text).toMatch(
      /ansatte\.csv linje \d+, kolonne roller: «sjef» er ikke et kjent ord her\. Tillatt: ansatt,/,
    );
    expect(me.newest.buttons).not.toContain("Importer");
    await me.press("Vis flere");
    expect(me.newest.text).toContain("Viser 11–14 av 14");
  });

  test("a leader who is missing, and people left behind, when one file is sent alone", async () => {
    const me = administrator();
    await me.sendFiles([sent("ansatte.csv", people([], [";Leder hjemmetjenesten sone nord;"]))]);
    expect(me.newest.text).toMatch(
      /er leder eller stedfortreder i Hjemmetjenesten sone nord\. Send enheter\.csv også/,
    );
    await me.sendFiles([sent("ansatte.csv", people())]);
    const units = sample("enheter.csv").replace(/^dagsenter;.*\n/m, "");
    await me.sendFiles([sent("enheter.csv", units)]);
    expect(me.newest.text).toMatch(
      /«dagsenter» mangler i fila, men har \d+ ansatte?\. Send ansatte\.csv også/,
    );
  });

  test("more than a tenth leaving, and the own role going, is marked before anything else", async () => {
    const me = administrator();
    const lines = people([], [ADMINISTRATOR]).split("\n");
    const leaders = sampleRoster().units.flatMap(({ leader = "", deputy = "" }) => [leader, deputy]);
    const kept = lines.filter(
      (line, at) => at === 0 || leaders.some((id) => id !== "" && line.startsWith(id)),
    );
    await me.sendFiles([sent("ansatte.csv", kept.join("\n"))]);
    expect(me.newest.text).toMatch(/\d+ av \d+ ansatte slutter\. Er hele ansatte\.csv med\?/);
    expect(me.newest.text).toContain("Du mister selv rollen som systemansvarlig");
  });

  test("a spreadsheet, and a file of something else", async () => {
    const me = administrator();
    await me.sendFiles([sent("ansatte.xlsx", "PK")]);
    expect(me.newest.text).toContain("«ansatte.xlsx» er en Excel-fil. Lagre den som «CSV UTF-8»");
    await me.sendFiles([sent("liste.csv", "a;b\n1;2\n")]);
    expect(me.newest.text).toContain("Jeg kjenner ikke igjen «liste.csv»");
    expect(await keptRows()).toBe(0);
  });

  test("others may not: their file is neither opened nor kept", async () => {
    const name = "Sykepleier dag hjemmetjenesten sone nord";
    const nurse = teams.person(sampleId(name), name, bot);
    await nurse.sendFiles([sent("ansatte.csv", people([NEW_PERSON]))]);
    expect(nurse.newest.text).toContain("verken åpnet eller lagret");
    expect((await bot.store.query(`import|${sampleId(name)}`)).rows).toEqual([]);
  });
});
