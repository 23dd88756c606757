/** What a systemansvarlig does with schedules in chat, and what comes of it. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { sampleId } from "../../demo/municipality/load.ts";
import { type RunningBot, startBot } from "../support/start-bot.ts";
import { type Person, startTeams, type TeamsDouble } from "../support/teams-double/teams.ts";

const ADMINISTRATOR = "Kommunikasjonsrådgiver";
const OTHER = "Rådgiver digitalisering";
const NURSE = "Helsefagarbeider hjemmetjenesten sone nord";
/** Monday at nine in the morning, in Oslo. */
const MONDAY = new Date("2026-11-23T08:00:00Z");
const DAY = 86_400_000;

let teams: TeamsDouble;
let bot: RunningBot;
let now: Date;

beforeEach(async () => {
  now = MONDAY;
  teams = await startTeams();
  bot = await startBot({
    teams,
    clock: () => now,
    environment: { ADMINISTRATORS: [sampleId(ADMINISTRATOR), sampleId(OTHER)].join(",") },
  });
});
afterEach(async () => {
  await bot.stop();
  await teams.stop();
});

function person(role: string): Person {
  return teams.person(sampleId(role), role, bot);
}

const greeting = { Navn: "Hilsen", Melding: "God uke, alle sammen!", Ukedag: "Mandag", Klokkeslett: "8.30" };

async function make(by: Person, fields: Readonly<Record<string, string>> = greeting): Promise<void> {
  await by.say("ny tidsplan");
  await by.press("Egen melding");
  await by.press("Forhåndsvis", fields);
  await by.press("Lagre");
}

function greetings(to: Person): number {
  return to.chat.filter((card) => card.text.includes("God uke, alle sammen!")).length;
}

test("a message is made after a look at the next five times, and comes once to everybody at its time", async () => {
  const [administrator, nurse] = [person(ADMINISTRATOR), person(NURSE)];
  for (const each of [administrator, nurse]) await each.say("hjelp");
  await administrator.say("tidsplaner");
  expect(administrator.newest.text).toContain("Det er ingen tidsplaner ennå.");
  await administrator.press("Ny tidsplan");
  await administrator.press("Egen melding");
  await administrator.press("Forhåndsvis", greeting);
  const preview = administrator.newest.text;
  expect(preview).toContain("Når: mandager kl. 08.30");
  for (const time of ["30. november", "7. desember", "14. desember", "21. desember", "28. desember"])
    expect(preview).toContain(`mandag ${time} kl. 08.30`);
  expect(preview).toMatch(/\d+ personer får den/);
  await administrator.press("Lagre");
  await administrator.again();
  expect(administrator.newest.text).toContain("«Hilsen» er lagret.");
  expect(administrator.newest.text).toContain("Neste: mandag 30. november kl. 08.30");
  expect(administrator.newest.text).toContain("Laget av Kommunikasjonsrådgiver");

  now = new Date(MONDAY.getTime() + 7 * DAY - 31 * 60_000);
  await bot.runDue();
  expect(greetings(nurse)).toBe(0);
  now = new Date(MONDAY.getTime() + 7 * DAY);
  for (const _ of [1, 2]) await bot.runDue();
  expect(greetings(nurse)).toBe(1);
  expect(nurse.newest.text).toContain("Fra Kommunikasjonsrådgiver");
  await administrator.say("tidsplaner");
  expect(administrator.newest.text).toContain("Sist: mandag 30. november kl. 08.30: sendt");
  await administrator.say("utsendinger");
  expect(administrator.newest.text).toContain("Egen melding mandag 30. november kl. 08.30");
});

test("a wrong cron says which field and what it takes; nothing that was written is lost", async () => {
  const administrator = person(ADMINISTRATOR);
  await administrator.say("ny tidsplan");
  await administrator.press("Egen melding");
  await administrator.press("Bruk heller et cron-uttrykk");
  const fields = { Navn: "Fakturafrist", Melding: "Husk fakturaene", "Cron-uttrykk": "0 25 * * *" };
  await administrator.press("Forhåndsvis", fields);
  expect(administrator.newest.text).toContain("i feltet for time står det «25». Der kan det stå 0–23");
  expect(administrator.newest.value("Melding")).toBe("Husk fakturaene");
  await administrator.press("Forhåndsvis", { "Cron-uttrykk": "0 8 1 *" });
  expect(administrator.newest.text).toContain("har 4 felt. Det skal ha 5");
  await administrator.press("Forhåndsvis", { "Cron-uttrykk": "*/5 8 * * *" });
  expect(administrator.newest.text).toContain("ikke sendes oftere enn én gang i timen");
  await administrator.press("Forhåndsvis", { "Cron-uttrykk": "0 8 1 * *" });
  expect(administrator.newest.text).toContain("mandag 4. januar 2027 kl. 08.00");
  await administrator.press("Lagre");
  expect(administrator.newest.text).toContain("cron 0 8 1 * *");
});

test("it is paused, started, run at once and looked back at; a name is enough", async () => {
  const [administrator, nurse] = [person(ADMINISTRATOR), person(NURSE)];
  for (const each of [administrator, nurse]) await each.say("hjelp");
  await make(administrator);
  await administrator.press("Pause");
  expect(administrator.newest.text).toContain("På pause");
  now = new Date(MONDAY.getTime() + 7 * DAY);
  await bot.runDue();
  expect(greetings(nurse)).toBe(0);
  await administrator.say("kjør hils");
  expect(administrator.newest.text).toMatch(/\d+ personer får melding/);
  await bot.runDue();
  expect(greetings(nurse)).toBe(0);
  await administrator.press("Bekreft");
  expect(administrator.newest.text).toContain("«Hilsen» sendes nå.");
  await bot.runDue();
  expect(greetings(nurse)).toBe(1);
  await administrator.say("tidsplaner");
  await administrator.press("Start igjen", {}, { beside: "Hilsen" });
  expect(administrator.newest.text).toContain("Neste: mandag 7. desember kl. 08.30");
  await administrator.press("Kjør nå", {}, { beside: "Hilsen" });
  await administrator.press("Bekreft");
  await administrator.again();
  await bot.runDue();
  expect(greetings(nurse)).toBe(2);
  await administrator.say("tidsplaner");
  await administrator.press("Historikk", {}, { beside: "Hilsen" });
  const history = administrator.newest.text;
  expect(history).toContain("sendt, kjørt av Kommunikasjonsrådgiver");
  expect(history).toContain("Kommunikasjonsrådgiver satte den på pause");
  expect(history).toContain("Kommunikasjonsrådgiver laget den");
  await administrator.say("kjør frokost");
  expect(administrator.newest.text).toContain("ingen tidsplan som heter «frokost»");
});

test("two who change the same schedule lose nothing", async () => {
  const [first, second] = [person(ADMINISTRATOR), person(OTHER)];
  await make(first);
  await second.say("tidsplaner");
  await second.press("Endre");
  await second.press("Forhåndsvis", { Melding: "God ny uke!" });
  await first.press("Endre");
  await first.press("Forhåndsvis", { Klokkeslett: "10.00" });
  await first.press("Lagre");
  await second.press("Lagre");
  expect(second.newest.text).toContain("Kommunikasjonsrådgiver lagret tidsplanen mens du skrev");
  expect(second.newest.text).toContain("Når: mandager kl. 10.00");
  expect(second.newest.value("Melding")).toBe("God ny uke!");
  expect(second.newest.value("Klokkeslett")).toBe("10.00");
  await second.press("Forhåndsvis");
  await second.press("Lagre");
  await second.press("Historikk");
  expect(second.newest.text).toContain("Når: fra «mandager kl. 08.30» til «mandager kl. 10.00»");
  expect(second.newest.text).toContain(
    `${OTHER} endret den. Melding: fra «God uke, alle sammen!» til «God ny uke!»`,
  );
});

test("only those of the unit, or of the role, get it; and once is once", async () => {
  const [administrator, nurse, elsewhere] = [
    person(ADMINISTRATOR),
    person(NURSE),
    person("Helsefagarbeider dagsenteret"),
  ];
  for (const each of [administrator, nurse, elsewhere]) await each.say("hjelp");
  await make(administrator, {
    ...greeting,
    "Hvem skal få den?": "En enhet og alt under den",
    Enhet: "Hjemmetjenesten",
    "Hvor ofte": "Bare én gang",
  });
  expect(administrator.newest.text).toContain("én gang, mandager kl. 08.30 · Hjemmetjenesten og alt under");
  for (const weeks of [1, 2]) {
    now = new Date(MONDAY.getTime() + weeks * 7 * DAY);
    await bot.runDue();
  }
  expect([greetings(nurse), greetings(elsewhere)]).toEqual([1, 0]);
  await administrator.say("tidsplaner");
  await administrator.press("Vis flere");
  expect(administrator.newest.text).toContain("Ferdig – kommer ikke flere ganger");
});

test("what comes too late is told to a systemansvarlig once, and can be run all the same", async () => {
  const [administrator, other, nurse] = [person(ADMINISTRATOR), person(OTHER), person(NURSE)];
  for (const each of [administrator, other, nurse]) await each.say("hjelp");
  const rule = "Når tidspunktet er passert, for eksempel fordi boten var nede";
  await make(administrator, { ...greeting, [rule]: "Hopp over, og si fra til systemansvarlig" });
  now = new Date(MONDAY.getTime() + 7 * DAY + 60 * 60_000);
  for (const _ of [1, 2, 3]) await bot.runDue();
  for (const each of [administrator, other]) {
    const told = each.chat.filter((card) => card.text.includes("En tidsplan ble ikke kjørt"));
    expect(told.map((card) => card.text)).toEqual([
      expect.stringContaining("mandag 30. november kl. 08.30: ble ikke sendt i tide"),
    ]);
  }
  expect(nurse.chat.some((card) => card.text.includes("ikke kjørt"))).toBe(false);
  expect(greetings(nurse)).toBe(0);
  await other.press("Kjør nå");
  await other.press("Bekreft");
  await bot.runDue();
  expect(greetings(nurse)).toBe(1);
});

test("ten are listed, then Vis flere; others are told who it is for", async () => {
  const administrator = person(ADMINISTRATOR);
  for (let index = 1; index <= 11; index++)
    await make(administrator, { ...greeting, Navn: `Hilsen ${index}` });
  expect(administrator.newest.text).toContain("Viser 1–10 av 11.");
  await administrator.press("Vis flere");
  expect(administrator.newest.text).toContain("Viser 11–11 av 11.");
  await make(administrator, { ...greeting, Navn: "Hilsen 4" }).catch(() => undefined);
  expect(administrator.newest.text).toContain("En annen tidsplan har dette navnet.");
  const nurse = person(NURSE);
  await nurse.say("tidsplaner");
  expect(nurse.newest.text).toContain("bare for systemansvarlige");
});

test("a client that does not keep to the length of a field is told, and nothing is saved or sent", async () => {
  const administrator = person(ADMINISTRATOR);
  const form = { audience: "everyone", days: "2", time: "10.00", repeat: "1", hours: "12" };
  const save = { verb: "schedules.save", subject: "", nonce: "n", ...form };
  await administrator.sends({
    type: "message",
    value: { ...save, name: "Hilsen ".repeat(20), text: "God jul! ".repeat(1000) },
  });
  expect(administrator.newest.text).toContain("Navnet er for langt.");
  expect(administrator.newest.text).toContain("Meldingen er for lang. Den kan ha høyst 2000 tegn.");
  await administrator.say("tidsplaner");
  expect(administrator.newest.text).not.toContain("Hilsen");
});
