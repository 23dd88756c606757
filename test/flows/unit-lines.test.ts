/** til enheten: a leader's own line in the edition, for those who work in the unit and right below it. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { importOrganisation } from "../../bot/organisation/import-organisation.ts";
import { prefixed, rowsOf } from "../../bot/storage/table-store.ts";
import { sampleId } from "../../demo/municipality/load.ts";
import { publishEdition } from "../support/publish.ts";
import { type RunningBot, sampleRoster, startBot } from "../support/start-bot.ts";
import { type Person, startTeams, type TeamsDouble } from "../support/teams-double/teams.ts";

const NORTH = "Leder hjemmetjenesten sone nord";
const DEPUTY = "Fagansvarlig hjemmetjenesten sone nord";
const HOME = "Leder hjemmetjenesten";
const NURSE = "Helsefagarbeider hjemmetjenesten sone nord";
const ELSEWHERE = "Leder dagsenteret";
const EDITOR = "Kommunikasjonsrådgiver";
const FIELD = "Hjemmetjenesten sone nord";
const LINE = "På torsdag er det brannøvelse.";

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

async function person(role: string): Promise<Person> {
  const one = teams.person(sampleId(role), role, bot, { kind: "personal", conversation: `chat-${role}` });
  await one.install();
  return one;
}

async function writes(leader: Person, field: string, text: string): Promise<void> {
  await leader.say("til enheten");
  await leader.press("Lagre", { [field]: text });
}

function edition(reader: Person, text = "Mandagskvarteret uke 48\n"): string {
  return reader.chat.findLast((card) => card.text.startsWith(text))?.text ?? "";
}

async function history() {
  const found: unknown[] = [];
  for await (const { data } of rowsOf(bot.store, "editions", prefixed("h|")))
    if (data["kind"] === "unit-line") found.push(data["unitLines"]);
  return found;
}

describe("a line of a unit", () => {
  test("stands in the edition of those who work there, and of nobody else", async () => {
    const [nurse, other] = [await person(NURSE), await person(ELSEWHERE)];
    const [leader, editor] = [await person(NORTH), await person(EDITOR)];
    await writes(leader, FIELD, LINE);
    expect(leader.newest.text).toContain("Lagret til Mandagskvarteret uke 48");
    await publishEdition(editor);
    const said = `Fra hjemmetjenesten sone nord: ${LINE}`;
    expect(edition(nurse)).toContain(said);
    expect(edition(leader)).toContain(said);
    expect(edition(other)).toContain("Færre fall");
    expect(edition(other)).not.toContain(LINE);
    await nurse.say("siste");
    expect(nurse.newest.text).toContain(said);
  });

  test("reaches the units right below, after their own, and not further", async () => {
    const nurse = await person(NURSE);
    const [north, home, top] = [
      await person(NORTH),
      await person(HOME),
      await person("Kommunalsjef helse og omsorg"),
    ];
    const editor = await person(EDITOR);
    await writes(home, "Hjemmetjenesten", "Ny bil i hele tjenesten.");
    await writes(top, "Helse og omsorg", "Hilsen fra toppen.");
    await writes(north, FIELD, LINE);
    await publishEdition(editor);
    const lines = edition(nurse)
      .split("\n")
      .filter((line) => line.startsWith("Fra hjemmetjenesten"));
    expect(lines).toEqual([
      `Fra hjemmetjenesten sone nord: ${LINE}`,
      "Fra hjemmetjenesten: Ny bil i hele tjenesten.",
    ]);
    expect(edition(nurse)).not.toContain("Hilsen fra toppen.");
    expect(edition(home)).toContain("Fra helse og omsorg: Hilsen fra toppen.");
  });

  test("can be changed and taken away until the edition is out; history keeps what it was", async () => {
    const [nurse, leader, editor] = [await person(NURSE), await person(NORTH), await person(EDITOR)];
    await writes(leader, FIELD, LINE);
    await leader.press("Endre");
    expect(leader.newest.value(FIELD)).toBe(LINE);
    await leader.press("Lagre", { [FIELD]: "" });
    expect(leader.newest.text).toContain("Ingen linje til Mandagskvarteret uke 48");
    await leader.again();
    await publishEdition(editor);
    expect(edition(nurse)).not.toContain("Fra hjemmetjenesten sone nord:");
    expect(await history()).toEqual([
      [{ unit: "hjemme-nord", text: LINE }],
      [{ unit: "hjemme-nord", text: "" }],
    ]);
  });

  test("is refused with a national identity number or too many words, and the text comes back", async () => {
    const leader = await person(NORTH);
    await writes(leader, FIELD, "Ring 01010112377 i dag");
    expect(leader.newest.value(FIELD)).not.toContain("01010112377");
    await leader.press("Lagre", { [FIELD]: "ord ".repeat(30).trim() });
    expect(leader.newest.text).toContain("Ta bort 5 ord.");
    expect(await history()).toEqual([]);
  });

  test("is only for those who answer for a unit; the deputy may, and sees what the leader wrote", async () => {
    const [nurse, leader, deputy] = [await person(NURSE), await person(NORTH), await person(DEPUTY)];
    await nurse.say("til enheten");
    expect(nurse.newest.text).toContain("Dette er bare for ledere");
    await deputy.say("til enheten");
    await writes(leader, FIELD, LINE);
    await deputy.press("Lagre", { [FIELD]: "Noe annet." });
    expect(deputy.newest.text).toContain(`${NORTH} har skrevet en annen linje`);
    expect(deputy.newest.text).toContain(LINE);
    expect(deputy.newest.value(FIELD)).toBe("Noe annet.");
    await deputy.press("Lagre");
    expect((await bot.store.get("editions", "ul|2026-W48|hjemme-nord"))?.data["text"]).toBe("Noe annet.");
    await leader.sends({
      type: "message",
      value: {
        verb: "unit-line.save",
        subject: "2026-W48",
        nonce: "x",
        "own-dagsenter": "Feil enhet",
        "seen-dagsenter": "0",
      },
    });
    expect(await bot.store.get("editions", "ul|2026-W48|dagsenter")).toBeUndefined();
  });
});

describe("once the edition is out", () => {
  test("whoever saves too late is told, and has the text for the next one", async () => {
    const [nurse, leader, editor] = [await person(NURSE), await person(NORTH), await person(EDITOR)];
    await leader.say("til enheten");
    await publishEdition(editor);
    await leader.press("Lagre", { [FIELD]: LINE }, { on: "Én linje til enheten" });
    const form = leader.chat.find((card) =>
      card.text.includes("Uke 48 er sendt ut, så linja kom ikke med der."),
    );
    expect(form?.text).toContain("Én linje til enheten i Mandagskvarteret uke 49");
    expect(form?.value(FIELD)).toBe(LINE);
    expect(edition(nurse)).not.toContain(LINE);
    await leader.press("Lagre", {}, { on: "Uke 48 er sendt ut" });
    expect((await bot.store.get("editions", "ul|2026-W49|hjemme-nord"))?.data["text"]).toBe(LINE);
  });

  test("it is corrected on the cards that have it, in the channel too, and on no others", async () => {
    const nurse = await person(NURSE);
    const other = await person(ELSEWHERE);
    const [leader, editor] = [await person(NORTH), await person(EDITOR)];
    const channel = teams.person(sampleId(NORTH), NORTH, bot, {
      kind: "channel",
      conversation: "19:nord@thread.tacv2",
      team: "19:general@thread.tacv2",
    });
    await channel.say("koble kanalen");
    await writes(leader, FIELD, LINE);
    await publishEdition(editor);
    expect(edition(channel)).toContain(LINE);
    const before = teams.requests.length;
    await leader.say("til enheten");
    await leader.press("Rett feil");
    await leader.press("Lagre", { [FIELD]: "Brannøvelsen er på fredag." });
    expect(leader.chat.some((card) => card.text.includes("Linja i uke 48 er rettet"))).toBe(true);
    for (const reader of [nurse, leader, channel]) {
      expect(edition(reader)).toContain("Fra hjemmetjenesten sone nord: Brannøvelsen er på fredag.");
      expect(edition(reader)).not.toContain(LINE);
    }
    const updated = teams.requests.slice(before).filter(({ method }) => method === "PUT");
    expect(updated.map(({ conversation }) => conversation)).not.toContain(other.conversation);
    expect(updated.filter(({ conversation }) => conversation === nurse.conversation)).toHaveLength(1);
    await leader.press("Lagre", {}, { on: "Rett linja" }).catch(() => undefined);
    expect(await history()).toHaveLength(2);
  });
});

test("a line goes with the edition to another week, can be changed there, and is said from an old form too", async () => {
  now = new Date("2026-11-25T09:00:00Z");
  await bot.runDue();
  const [nurse, leader, editor] = [await person(NURSE), await person(NORTH), await person(EDITOR)];
  await writes(leader, FIELD, LINE);
  expect(leader.newest.text).toContain("Lagret til Mandagskvarteret uke 48");
  await editor.say("utgave");
  await editor.press("Ny utgave");
  await editor.press("Flytt til uke 49", { "Mål i fokus": "Færre fall", "Siden sist": "Ny bil." });
  await leader.press("Endre");
  expect(leader.newest.text).toContain("Mandagskvarteret uke 49");
  expect(leader.newest.value(FIELD)).toBe(LINE);
  await leader.press("Lagre", { [FIELD]: "På fredag er det brannøvelse." });
  expect(leader.newest.text).toContain("Lagret til Mandagskvarteret uke 49");
  await leader.sends({
    type: "message",
    value: {
      verb: "unit-line.save",
      subject: "2026-W48",
      nonce: "old",
      "own-hjemme-nord": LINE,
      "seen-hjemme-nord": "2",
    },
  });
  expect(leader.newest.text).toContain("Lagret til Mandagskvarteret uke 49");
  for (const step of ["Til godkjenning", "Godkjenn", "Publiser nå", "Bekreft"]) await editor.press(step);
  const start = "Mandagskvarteret uke 49\n";
  expect(edition(nurse, start)).toContain(`Fra hjemmetjenesten sone nord: ${LINE}`);
});

test("whoever leads thirty units finds them eight at a time, and what is written comes along", async () => {
  const { units, people } = sampleRoster();
  const more = Array.from({ length: 29 }, (_, index) => ({
    id: `avdeling-${10 + index}`,
    name: `Avdeling ${index + 1}`,
    level: "enhet",
    parent: "dagsenter",
    leader: sampleId(ELSEWHERE),
    place: "",
    status: "active" as const,
  }));
  await importOrganisation(bot.store, { units: [...units, ...more], people }, now);
  const leader = await person(ELSEWHERE);
  const fields = () => leader.newest.inputs().map(({ label }) => label);
  const numbered = (from: number, to: number) => more.slice(from - 1, to).map(({ name }) => name);
  await leader.say("til enheten");
  expect(fields()).toEqual(numbered(1, 8));
  expect(leader.newest.text).toContain("Her er 8 av 30 enheter");
  await leader.press("Vis flere", { "Avdeling 3": LINE });
  expect(fields()).toEqual(["Avdeling 3", ...numbered(9, 15)]);
  await leader.press("Vis flere", { "Avdeling 9": "Takk til 13097248022" });
  expect(leader.newest.text).toContain("fødselsnummer");
  await leader.press("Lagre", { "Avdeling 9": "Dansen er i gang." });
  expect(leader.newest.text).toContain(`Fra avdeling 3: ${LINE}`);
  await leader.press("Vis flere");
  expect(fields()).toEqual(numbered(16, 23));
  await leader.press("Vis flere");
  expect(fields()).toEqual([...numbered(24, 29), "Dagsenteret", "Avdeling 1"]);
  await leader.say("til enheten");
  expect(leader.newest.value("Avdeling 3")).toBe(LINE);
});
