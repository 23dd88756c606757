/** innstillinger of the municipality: what a systemansvarlig changes takes effect at once, and in other programs soon. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { sampleId } from "../../demo/municipality/load.ts";
import { type RunningBot, startBot } from "../support/start-bot.ts";
import { type Person, startTeams, type TeamsDouble } from "../support/teams-double/teams.ts";

const ADMINISTRATOR = "Systemansvarlig";
const OTHER = "Rådgiver digitalisering";
const NURSE = "Helsefagarbeider hjemmetjenesten sone nord";
const SETTINGS = "Kommunens innstillinger";
const PROMISE = "Svarfrist og påminnelser";
const EDITION = "Utgaven";
const CHANNELS = "Lenker og telefon";
const SENDING = "Utsendinger";

let teams: TeamsDouble;
let bot: RunningBot;
let today: string;

beforeEach(async () => {
  today = "2026-11-23T08:00:00Z";
  teams = await startTeams();
  bot = await startBot({ teams, clock: () => new Date(today) });
});
afterEach(async () => {
  await bot.stop();
  await teams.stop();
});

function person(role: string, on = bot): Person {
  return teams.person(sampleId(role), role, on);
}

async function open(administrator: Person, area: string): Promise<void> {
  await administrator.say("innstillinger");
  await administrator.press(SETTINGS);
  await administrator.press(area);
}

test("a deadline and a link that were changed are those that people meet, also in another program", async () => {
  const administrator = person(ADMINISTRATOR);
  const second = await startBot({
    teams,
    store: { ...bot.store, close: async () => undefined },
    organisation: undefined,
  });
  await open(administrator, PROMISE);
  expect(administrator.newest.text).toContain("Ny svarfrist gjelder det som sendes inn fra nå av");
  await administrator.press("Lagre", { "Svarfrist i arbeidsdager": "10" });
  expect(administrator.newest.text).toContain("Lagret. Innstillingene gjelder fra nå av.");
  expect(administrator.newest.text).toContain("Systemansvarlig. Svarfrist i arbeidsdager: fra «5» til «10»");
  await administrator.press(SETTINGS);
  expect(administrator.newest.text).toContain("Svarfrist i arbeidsdager: 10");
  await administrator.press(CHANNELS);
  await administrator.press("Lagre", {
    "Hva avvikssystemet heter (valgfritt)": "Compilo",
    "Lenke til avvikssystemet (valgfritt)": "https://avvik.strandvaer.no",
  });
  const nurse = person(NURSE);
  await nurse.say("avvik");
  expect(nurse.newest.text).toContain("Compilo");
  await nurse.say("idé");
  expect(nurse.newest.text).toContain("7. desember");
  await second.runDue();
  const elsewhere = person("Helsefagarbeider dagsenteret", second);
  await elsewhere.say("idé");
  expect(elsewhere.newest.text).toContain("7. desember");
  await second.stop();
  const { rows } = await bot.store.query("settings", { from: "h|", to: "h~" });
  expect(rows.map(({ data }) => data["by"])).toEqual([ADMINISTRATOR, ADMINISTRATOR].map(sampleId));
});

test("what cannot be kept is refused by name, with what is allowed, and nothing is saved", async () => {
  const administrator = person(ADMINISTRATOR);
  await open(administrator, PROMISE);
  await administrator.press("Lagre", { "Svarfrist i arbeidsdager": "0" });
  expect(administrator.newest.text).toContain("Svarfrist i arbeidsdager: skriv et helt tall fra 1 til 30.");
  await administrator.press("Lagre", {
    "Svarfrist i arbeidsdager": "5",
    "Nivået over får beskjed, arbeidsdager etter fristen": "2",
  });
  expect(administrator.newest.text).toContain("Nivået over må få beskjed senere enn stedfortrederen.");
  await open(administrator, CHANNELS);
  await administrator.press("Lagre", { "Lenke til varslingskanalen (valgfritt)": "javascript:alert(1)" });
  expect(administrator.newest.text).toContain(
    "Lenke til varslingskanalen (valgfritt): må begynne med https://",
  );
  await open(administrator, EDITION);
  await administrator.press("Lagre", { "Vis tall bare når det er minst så mange bak": "3" });
  expect(administrator.newest.text).toContain("skriv et helt tall fra 5 til 50.");
  await open(administrator, SENDING);
  await administrator.press("Lagre", {
    "Ganger boten prøver igjen når det er uvisst om noe kom fram": "4",
  });
  expect(administrator.newest.text).toContain("skriv et helt tall fra 0 til 3.");
  expect((await bot.store.query("settings")).rows).toEqual([]);
});

test("two who change the same form at the same time lose nothing, and others are not let in", async () => {
  const [first, second] = [person(ADMINISTRATOR), person(OTHER)];
  for (const each of [first, second]) await open(each, CHANNELS);
  await first.press("Lagre", { "Vakttelefon (valgfritt)": "55 00 00 00" });
  await second.press("Lagre", { "Hva avvikssystemet heter (valgfritt)": "Compilo" });
  expect(second.newest.text).toContain("Systemansvarlig lagret innstillingene mens du skrev: Vakttelefon");
  expect(second.newest.value("Vakttelefon (valgfritt)")).toBe("55 00 00 00");
  expect(second.newest.value("Hva avvikssystemet heter (valgfritt)")).toBe("Compilo");
  await second.press("Lagre");
  await open(first, CHANNELS);
  expect(first.newest.value("Vakttelefon (valgfritt)")).toBe("55 00 00 00");
  expect(first.newest.value("Hva avvikssystemet heter (valgfritt)")).toBe("Compilo");
  const nurse = person(NURSE);
  await nurse.say("innstillinger");
  expect(nurse.newest.buttons).not.toContain(SETTINGS);
});

test("two who save different forms at the same time are both saved at once", async () => {
  const [first, second] = [person(ADMINISTRATOR), person(OTHER)];
  await open(first, CHANNELS);
  await open(second, PROMISE);
  await first.press("Lagre", { "Vakttelefon (valgfritt)": "55 00 00 00" });
  await second.press("Lagre", { "Svarfrist i arbeidsdager": "7" });
  expect(second.newest.text).toContain("Lagret.");
  await first.press(SETTINGS);
  expect(first.newest.text).toContain("Vakttelefon (valgfritt): 55 00 00 00");
  expect(first.newest.text).toContain("Svarfrist i arbeidsdager: 7");
  expect(first.newest.text).toContain("Rådgiver digitalisering. Svarfrist i arbeidsdager: fra «5» til «7»");
});

test("the municipality's names in SharePoint are kept as names, also when an address was pasted", async () => {
  const administrator = person(ADMINISTRATOR);
  const field = "Kommunens navn i SharePoint (valgfritt)";
  await open(administrator, CHANNELS);
  await administrator.press("Lagre", { [field]: "https://Strandvaer-my.sharepoint.com/personal, felles" });
  expect(administrator.newest.value(field)).toBe("strandvaer,felles");
  await administrator.press("Lagre", { [field]: "evil.example" });
  expect(administrator.newest.text).toContain("skriv bare det som står foran «.sharepoint.com»");
});

test("reminder days that move a step earlier hold for ideas that wait already", async () => {
  const [administrator, nurse] = [person(ADMINISTRATOR), person(NURSE)];
  const leader = person("Leder hjemmetjenesten sone nord");
  await leader.say("hjelp");
  await nurse.say("idé");
  await nurse.press("Send inn", { "Hva er problemet eller behovet?": "Nøklene ligger feil." });
  await bot.runDue();
  // Due on Monday 30 November; two working days before is the 26th.
  today = "2026-11-24T08:00:00Z";
  await bot.runDue();
  expect(leader.newest.text).not.toContain("En ting venter på deg");
  await open(administrator, PROMISE);
  await administrator.press("Lagre", { "Første påminnelse, arbeidsdager før fristen": "4" });
  await bot.runDue();
  await bot.runDue();
  expect(leader.chat.filter(({ text }) => text.includes("4 arbeidsdager igjen"))).toHaveLength(1);
  // Another program wrote a pointer by the old days meanwhile: it is found a minute later.
  today = "2026-11-24T08:02:00Z";
  await bot.runDue();
  expect(leader.chat.filter(({ text }) => text.includes("4 arbeidsdager igjen"))).toHaveLength(1);
  expect((await bot.store.get("due-walked", "days"))?.data).toMatchObject({ days: "4|2|4|3", again: true });
});

test("the level whose services present themselves is chosen among those that the units have", async () => {
  const administrator = person(ADMINISTRATOR);
  await open(administrator, EDITION);
  await administrator.press("Lagre", { "Hvem presenterer seg etter tur?": "enhet" });
  expect(administrator.newest.text).toContain("fra «Tjenestene» til «enhet»");
  expect((await bot.store.get("settings", "current"))?.data["chosen"]).toMatchObject({
    presentingLevel: "enhet",
    presentingWords: 150,
    reachAtLeast: 5,
  });
});
