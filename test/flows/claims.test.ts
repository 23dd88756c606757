/** Newcomers: they say where they work, a systemansvarlig confirms it, says no, or chooses another unit. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sampleId } from "../../demo/municipality/load.ts";
import {
  claimedUnit,
  commitAnswer,
  readClaim,
  saveClaim,
} from "../../bot/organisation/claims/claim-store.ts";
import { importOrganisation } from "../../bot/organisation/import-organisation.ts";
import { readPointer, readVersion } from "../../bot/organisation/organisation-store.ts";
import { differenceLines } from "../../bot/organisation/difference-words.ts";
import type { TableStore } from "../../bot/storage/table-store.ts";
import { textsIn } from "../../bot/texts/texts.ts";
import { publishEdition } from "../support/publish.ts";
import { type RunningBot, sampleRoster, startBot } from "../support/start-bot.ts";
import { startTeams, type TeamsDouble } from "../support/teams-double/teams.ts";

const STRANGER = "0c5f6f0e-9d1c-4f38-8a57-31f4a1b2c3d4";
const ADMINISTRATOR = "Kommunikasjonsrådgiver";
const OTHER_ADMINISTRATOR = "Rådgiver digitalisering";
const NORTH = "Hjemmetjenesten sone nord";
let teams: TeamsDouble;
let bot: RunningBot;
let now: Date;

beforeEach(async () => {
  now = new Date("2026-11-23T07:00:00Z");
  teams = await startTeams();
  const ADMINISTRATORS = [sampleId(ADMINISTRATOR), sampleId(OTHER_ADMINISTRATOR)].join(",");
  bot = await startBot({ teams, environment: { ADMINISTRATORS }, clock: () => now });
});
afterEach(async () => {
  await bot.stop();
  await teams.stop();
});

function known(name: string) {
  return teams.person(sampleId(name), name, bot);
}

async function newcomer(id = STRANGER, name = "Vikar i sone nord", unit = NORTH) {
  const stranger = teams.person(id, name, bot);
  await stranger.install();
  await stranger.say("hjelp");
  await stranger.press("Lagre", { Enhet: unit });
  return stranger;
}

async function waitingList(name = ADMINISTRATOR) {
  const administrator = known(name);
  await administrator.say("organisasjon");
  await administrator.press("Bekreft nye (1)");
  return administrator;
}

test("until the unit is confirmed, there are the own ideas and nothing else; then there is the rest", async () => {
  const editor = known("Kommunikasjonsrådgiver");
  await editor.install();
  await publishEdition(editor);
  const stranger = await newcomer();
  for (const word of ["siste", "hvem gjør hva", "mål", "erfaringer"]) {
    await stranger.say(word);
    expect(stranger.newest.text).toContain("Dette er bare for ansatte som systemansvarlig har bekreftet.");
  }
  await stranger.say("hjelp");
  expect(stranger.newest.buttons).toContain("Ny idé");
  expect(stranger.newest.buttons).not.toContain("Siste Mandagskvarteret");
  await stranger.say("mine ideer");
  expect(stranger.newest.text).not.toContain("Dette er bare for");
  const administrator = await waitingList();
  await administrator.press("Bekreft");
  await stranger.say("siste");
  expect(stranger.newest.text).toContain("Mandagskvarteret uke 48");
  await stranger.say("hjelp");
  expect(stranger.newest.buttons).toContain("Siste Mandagskvarteret");
});

describe("Bekreft", () => {
  test("gives the unit's rights at once, and tells the newcomer", async () => {
    const stranger = await newcomer();
    const administrator = await waitingList();
    expect(administrator.newest.text).toContain("Vikar i sone nord");
    expect(administrator.newest.text).toContain("Vil bli registrert i hjemmetjenesten sone nord");
    await administrator.press("Bekreft");
    expect(administrator.newest.text).toContain(
      "Vikar i sone nord er registrert i hjemmetjenesten sone nord",
    );
    expect(administrator.newest.text).toContain("Ingen venter på bekreftelse.");
    expect(stranger.newest.text).toContain("Enheten din er bekreftet");
    const { people } = await organisation();
    expect(people.find(({ id }) => id === STRANGER)).toMatchObject({
      name: "Vikar i sone nord",
      units: ["hjemme-nord"],
      roles: ["employee"],
      confirmed: { by: sampleId(ADMINISTRATOR) },
    });
    await administrator.say(`organisasjon ${NORTH}`);
    const count = sampleRoster().people.filter(({ units }) => units.includes("hjemme-nord")).length;
    expect(administrator.newest.text).toContain(`${count + 1} ansatte`);
  });

  test("pressed again, and by another at the same time, gives one result and one message", async () => {
    const stranger = await newcomer();
    const first = await waitingList();
    const second = await waitingList(OTHER_ADMINISTRATOR);
    await first.press("Bekreft");
    await first.again();
    expect(first.newest.text).toContain("er registrert i hjemmetjenesten sone nord");
    await second.press("Si nei");
    await second.press("Bekreft", { Begrunnelse: "Kjenner deg ikke." });
    expect(second.newest.text).toContain(`${ADMINISTRATOR} har allerede svart Vikar i sone nord.`);
    expect(stranger.chat.filter(({ text }) => text.includes("Enheten din er bekreftet"))).toHaveLength(1);
  });

  test("of another unit: the newcomer belongs there", async () => {
    const stranger = await newcomer();
    const administrator = await waitingList();
    await administrator.press("Annen enhet");
    await administrator.press("Bekreft", { Enhet: "Dagsenteret" });
    expect(administrator.newest.text).toContain("er registrert i dagsenteret");
    expect(stranger.newest.text).toContain("Du er registrert i dagsenteret.");
    expect(await claimedUnit(bot.store, STRANGER)).toBe("dagsenter");
  });

  test("does not confirm another unit than the one that was shown", async () => {
    const stranger = await newcomer();
    const administrator = await waitingList();
    await stranger.sends({
      type: "message",
      value: { verb: "organisation.claim", subject: "", nonce: "n", unit: "dagsenter" },
    });
    await administrator.press("Bekreft");
    expect(administrator.newest.text).toContain("Noe er endret i mellomtida");
    expect(administrator.newest.text).toContain("Vil bli registrert i dagsenteret");
  });

  test("takes effect although the program died right after the answer", async () => {
    await newcomer();
    await dyingAnswer(bot.store);
    expect(organisationHas(await organisation())).toBe(false);
    await bot.runDue();
    expect(organisationHas(await organisation())).toBe(true);
    await bot.runDue();
    expect((await organisation()).people.filter(({ id }) => id === STRANGER)).toHaveLength(1);
  });
});

describe("no", () => {
  test("is told in the words of whoever said it, and the newcomer can choose again", async () => {
    const stranger = await newcomer();
    const administrator = await waitingList();
    await administrator.press("Si nei");
    await administrator.press("Bekreft", { Begrunnelse: "Ring 13097248022 om det." });
    expect(administrator.newest.text).toContain("fødselsnummer");
    await administrator.press("Bekreft", { Begrunnelse: "Du står på lista til sone sør." });
    expect(administrator.newest.text).toContain("Vikar i sone nord har fått svaret ditt.");
    expect(stranger.newest.text).toContain("«Du står på lista til sone sør.»");
    await stranger.say("mine ideer");
    expect(stranger.newest.text).not.toContain("Hvor jobber du?");
    await stranger.press("Velg enhet");
    await stranger.press("Lagre", { Enhet: "Hjemmetjenesten sone sør" });
    await waitingList();
    expect(known(ADMINISTRATOR).newest.text).toContain("Vil bli registrert i hjemmetjenesten sone sør");
  });
});

describe("the files remain the source", () => {
  test("an import without them leaves them and says so; one with them takes them over; Ta bort ends it", async () => {
    const stranger = await newcomer();
    const administrator = await waitingList();
    await administrator.press("Bekreft");
    const files = sampleRoster();
    const imported = await importOrganisation(bot.store, files, now);
    expect(imported.kind).toBe("unchanged");
    expect(
      differenceLines(imported.kind === "overtaken" ? never() : imported.change, textsIn("nb")),
    ).toContain("  Vikar i sone nord");
    await administrator.say("organisasjon");
    await administrator.press("Bekreftet i chatten (1)");
    await administrator.press("Ta bort");
    await administrator.press("Bekreft");
    expect(administrator.newest.text).toContain("Vikar i sone nord er tatt bort");
    expect(organisationHas(await organisation())).toBe(false);
    expect(stranger.newest.text).toContain("Du er ikke lenger registrert");
  });

  test("a confirmed person of a unit that is closed goes to the unit above; the files' row replaces theirs", async () => {
    await newcomer();
    await (await waitingList()).press("Bekreft");
    const { units, people } = sampleRoster();
    const without = {
      units: units.filter(({ id }) => id !== "hjemme-nord"),
      people: people.map((one) => ({
        ...one,
        units: one.units.map((unit) => (unit === "hjemme-nord" ? "hjemme" : unit)),
      })),
    };
    await importOrganisation(bot.store, without, now);
    expect((await organisation()).people.find(({ id }) => id === STRANGER)?.units).toEqual(["hjemme"]);
    const person = {
      id: STRANGER,
      name: "Ola",
      email: "o@x.no",
      units: ["hjemme"],
      profession: "",
      language: "nb",
    };
    const known = { ...person, roles: ["employee" as const], language: "nb" as const };
    await importOrganisation(bot.store, { ...without, people: [...without.people, known] }, now);
    expect((await organisation()).people.find(({ id }) => id === STRANGER)).toEqual(known);
    await importOrganisation(bot.store, without, now);
    expect(organisationHas(await organisation())).toBe(false);
  });
});

test("an old Bekreft pressed again does not bring back somebody who has left since", async () => {
  await newcomer();
  const administrator = await waitingList();
  await administrator.press("Bekreft");
  const { units, people } = sampleRoster();
  const shared = { email: "", units: ["hjemme-nord"], roles: ["employee" as const], profession: "" };
  const taken = { id: STRANGER, name: "I fila", language: "nb" as const, ...shared };
  await importOrganisation(bot.store, { units, people: [...people, taken] }, now);
  await importOrganisation(bot.store, { units, people }, now);
  await administrator.again();
  expect(organisationHas(await organisation())).toBe(false);
});

describe("systemansvarlig is told that newcomers wait", () => {
  const notices = (person: ReturnType<typeof known>) =>
    person.chat.filter(({ text }) => /\bnye? venter på bekreftelse/.test(text));

  test("once, on the next working day at nine, and never when nobody is new", async () => {
    const administrator = known(ADMINISTRATOR);
    await administrator.install();
    await bot.runDue();
    now = new Date("2026-11-23T08:00:30Z");
    await bot.runDue();
    expect(notices(administrator)).toHaveLength(0);
    await newcomer();
    for (const at of [
      "2026-11-24T08:00:30Z",
      "2026-11-24T08:00:10Z",
      "2026-11-24T08:05:00Z",
      "2026-11-25T08:01:00Z",
    ]) {
      now = new Date(at);
      await bot.runDue();
    }
    expect(notices(administrator)).toHaveLength(1);
    expect(notices(administrator)[0]?.text).toContain("1 ny venter på bekreftelse");
    await administrator.press("Se hvem som venter");
    expect(administrator.newest.text).toContain("Vikar i sone nord");
    await newcomer("1c5f6f0e-9d1c-4f38-8a57-31f4a1b2c3d4", "Nattevakt");
    now = new Date("2026-11-26T08:01:00Z");
    await bot.runDue();
    expect(administrator.chat.filter(({ text }) => text.includes("2 nye venter"))).toHaveLength(1);
  });

  test("also of one who came while the clock was set back, and of one behind the first hundred", async () => {
    const administrator = known(ADMINISTRATOR);
    await administrator.install();
    await bot.runDue();
    for (let at = 0; at < 100; at++)
      await saveClaim(bot.store, `0-${String(at).padStart(3, "0")}`, { unit: "hjemme-nord", at: now });
    for (const [claimed, looked] of [
      ["2026-11-23T12:00:00Z", "2026-11-24T08:01:00Z"],
      ["2026-11-20T12:00:00Z", "2026-11-25T08:01:00Z"],
    ] as const) {
      await saveClaim(bot.store, `z-${looked}`, { unit: "hjemme-nord", at: new Date(claimed) });
      const before = notices(administrator).length;
      now = new Date(looked);
      await bot.runDue();
      expect(notices(administrator).length, looked).toBe(before + 1);
    }
    now = new Date("2026-11-26T08:01:00Z");
    await bot.runDue();
    expect(notices(administrator)).toHaveLength(2);
  });
});

test("many are shown ten at a time; whoever the file has meanwhile is not there any more", async () => {
  for (let n = 10; n < 23; n += 1)
    await saveClaim(bot.store, `new-${n}`, { unit: "hjemme-nord", at: now, name: `Vikar ${n}` });
  const { units, people } = sampleRoster();
  const shared = { email: "", units: ["hjemme-nord"], roles: ["employee" as const], profession: "" };
  const taken = { id: "new-10", name: "I fila", language: "nb" as const, ...shared };
  await importOrganisation(bot.store, { units, people: [...people, taken] }, now);
  const administrator = known(ADMINISTRATOR);
  await administrator.say("organisasjon");
  await administrator.press("Bekreft nye (12)");
  expect(administrator.newest.text).not.toContain("Vikar 10");
  expect(administrator.newest.text).toContain("Vikar 20");
  await administrator.press("Vis flere");
  expect(administrator.newest.text).not.toContain("Vikar 20");
  expect(administrator.newest.text).toContain("Vikar 22");
  expect(administrator.newest.buttons).not.toContain("Vis flere");
});

test("a claim from before there were pointers is listed when its person comes by", async () => {
  const data = { v: 1, unit: "hjemme-nord", at: "2026-11-01T08:00:00.000Z" };
  await bot.store.transact(`person|${STRANGER}`, [{ kind: "insert", row: "unit-claim", data }]);
  await teams.person(STRANGER, "Vikar fra før", bot).say("hjelp");
  expect((await waitingList()).newest.text).toContain("Vikar fra før");
});

async function organisation() {
  const pointer = await readPointer(bot.store);
  return pointer ? readVersion(bot.store, pointer) : never();
}

function organisationHas({ people }: { people: readonly { id: string }[] }): boolean {
  return people.some(({ id }) => id === STRANGER);
}

/** The fact, and nothing after it. */
async function dyingAnswer(store: TableStore): Promise<void> {
  const stored = (await readClaim(store, STRANGER)) ?? never();
  const answer = { kind: "confirmed", unit: "hjemme-nord", by: "a", at: now.toISOString() } as const;
  const message = (history: number) => ({
    key: "k",
    to: STRANGER,
    card: "claim-answered",
    subject: STRANGER,
    history,
    priority: "own" as const,
    act: { kind: "send" as const },
    window: false,
  });
  await commitAnswer(store, STRANGER, { stored, answer, nonce: "n", message });
}

function never(): never {
  throw new Error("not there");
}
