/** innstillinger of the municipality: what a systemansvarlig changes takes effect at once, and in other programs soon. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
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

function choicesOf(of: Person, label: string): readonly string[] {
  const input = of.newest.inputs(true).find((each) => each.label === label);
  return input?.choices.map(({ title }) => title) ?? [];
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
  expect(first.newest.text).toContain("Vakttelefon: 55 00 00 00");
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

describe("categories", () => {
  const PROBLEM = { "Hva er problemet eller behovet?": "Nøklene ligger feil." };

  async function openCategory(administrator: Person, name: string): Promise<void> {
    await open(administrator, "Kategorier");
    await administrator.press(name);
  }

  test("get other names, another order, new ones and old ones, and ideas keep theirs", async () => {
    const [administrator, nurse] = [person(ADMINISTRATOR), person(NURSE)];
    await nurse.say("idé");
    await nurse.press("Vil du si mer?");
    await nurse.press("Send inn", { ...PROBLEM, "Hva handler det om?": "Rutiner" });
    await openCategory(administrator, "Rutiner");
    await administrator.press("Lagre", {
      "Navn på bokmål": "Prosedyrer",
      "Navn på engelsk (valgfritt)": "Procedures",
      "Plass i lista": "1",
    });
    expect(administrator.newest.text).toContain("Navn på bokmål: fra «Rutiner» til «Prosedyrer»");
    await nurse.say("mine ideer");
    await nurse.press("Åpne 1");
    expect(nurse.newest.text).toContain("Prosedyrer");
    await administrator.press("Kategorier");
    await administrator.press("Ny kategori");
    await administrator.press("Lagre", { "Navn på bokmål": "Ernæring" });
    expect(administrator.newest.buttons).toContain("Ernæring");
    await administrator.press("Prosedyrer");
    await administrator.press("Lagre", { "I bruk": "Brukes ikke lenger" });
    await nurse.say("idé");
    const offered = choicesOf(nurse, "Hva handler det om?");
    expect(offered.slice(0, 2)).toEqual(["Arbeidslister og ruter", "Opplæring og fag"]);
    expect(offered.at(-1)).toBe("Ernæring");
    expect(offered).not.toContain("Prosedyrer");
    await nurse.press("Vil du si mer?");
    await nurse.press("Send inn", { ...PROBLEM, "Hva handler det om?": "Ernæring" });
    await nurse.say("mine ideer");
    await nurse.press("Åpne 2");
    expect(nurse.newest.text).toContain("Ernæring");
    await nurse.say("mine ideer");
    await nurse.press("Åpne 1");
    expect(nurse.newest.text).toContain("Prosedyrer");
  });

  test("two that are added at the same time are two, and a press that comes twice adds one", async () => {
    const [first, second] = [person(ADMINISTRATOR), person(OTHER)];
    for (const each of [first, second]) {
      await open(each, "Kategorier");
      await each.press("Ny kategori");
    }
    await Promise.all([
      first.press("Lagre", { "Navn på bokmål": "Ernæring" }),
      second.press("Lagre", { "Navn på bokmål": "Transport" }),
    ]);
    await first.again();
    await open(first, "Kategorier");
    expect(first.newest.buttons.filter((name) => name === "Ernæring")).toHaveLength(1);
    expect(first.newest.buttons).toContain("Transport");
  });

  test("a name that is taken, none at all and the last one are refused, with what is allowed", async () => {
    const administrator = person(ADMINISTRATOR);
    await openCategory(administrator, "Annet");
    await administrator.press("Lagre", { "Navn på bokmål": "rutiner" });
    expect(administrator.newest.text).toContain("«rutiner» finnes fra før.");
    await administrator.press("Lagre", { "Navn på bokmål": "Annet", "Plass i lista": "12" });
    expect(administrator.newest.text).toContain("Plass i lista: skriv et helt tall fra 1 til 11.");
    expect((await bot.store.query("settings")).rows).toEqual([]);
    await openCategory(administrator, "Turnus og bemanning");
    expect(administrator.newest.text).toContain("Svarene samles til budsjettrunden.");
  });

  test("who reads the ideas of one beside the leader is chosen there, and others keep theirs", async () => {
    const [administrator, nurse] = [person(ADMINISTRATOR), person(NURSE)];
    await openCategory(administrator, "Arbeidsmiljø");
    await administrator.press("Lagre", { "Hvem leser også ideene?": "Verneombud" });
    expect(administrator.newest.text).toContain(
      "Arbeidsmiljø, Hvem leser også ideene?: fra «ingen» til «Verneombud»",
    );
    await administrator.press("Kategorier");
    expect(administrator.newest.text).toContain("Leses også av: Tillitsvalgte");
    expect(administrator.newest.text).toContain("Leses også av: Verneombud");
    await nurse.say("idé");
    expect(nurse.newest.allText).toContain("Velger du «Turnus og bemanning», får tillitsvalgt");
    const current = (await bot.store.get("settings", "current"))?.data["chosen"];
    expect(current).toMatchObject({ informs: { rota: ["union-rep"], environment: ["safety-rep"] } });
  });

  test("rota keeps its questions under another name", async () => {
    const [administrator, nurse] = [person(ADMINISTRATOR), person(NURSE)];
    await openCategory(administrator, "Turnus og bemanning");
    await administrator.press("Lagre", { "Navn på bokmål": "Bemanning" });
    await nurse.say("idé");
    expect(nurse.newest.allText).toContain("Velger du «Bemanning»");
    await nurse.press("Vil du si mer?");
    await nurse.press("Send inn", { ...PROBLEM, "Hva handler det om?": "Bemanning" });
    expect(nurse.newest.text).toContain("Hva skulle den ekstra personen gjort?");
  });
});

test("where people say beboer, forms and editions say it, and what people wrote stays as it is", async () => {
  const [administrator, nurse] = [person(ADMINISTRATOR), person(NURSE)];
  await open(administrator, "Ord vi bruker");
  await administrator.press("Lagre", { "Hva sier dere?": "Beboer" });
  expect(administrator.newest.text).toContain("fra «Bruker» til «Beboer»");
  await nurse.say("idé Brukeren savner frokosten sin");
  expect(nurse.newest.allText).toContain("Hva betyr det for beboeren?");
  expect(nurse.newest.value("Hva er problemet eller behovet?")).toBe("Brukeren savner frokosten sin");
  expect(choicesOf(nurse, "Hva handler det om?")).toContain("Beboere og pårørende");
});

test("a receipt of unknown fate is sent again as often as was chosen, also not at all", async () => {
  const [administrator, nurse] = [person(ADMINISTRATOR), person(NURSE)];
  await open(administrator, SENDING);
  expect(administrator.newest.text).toContain("Det som går til mange, sendes aldri på nytt av seg selv.");
  const again = "Ganger boten prøver igjen når det er uvisst om noe kom fram";
  await administrator.press("Lagre", { [again]: "0" });
  expect(await attemptsOf(nurse, "Nøklene ligger feil.")).toBe(1);
  await administrator.press("Lagre", { [again]: "1" });
  expect(await attemptsOf(nurse, "Bilen er tom for strøm.")).toBe(2);
});

/** How often Teams was asked to take the receipt, when it answers 504 each time. */
async function attemptsOf(nurse: Person, problem: string): Promise<number> {
  await nurse.say("idé");
  teams.fault = ({ method, body }) =>
    method === "POST" && JSON.stringify(body).includes("Mottatt") ? { status: 504 } : undefined;
  const before = teams.requests.length;
  await nurse.press("Send inn", { "Hva er problemet eller behovet?": problem });
  for (let minute = 0; minute < 3; minute++) {
    today = new Date(Date.parse(today) + 60_000).toISOString();
    await bot.drain();
  }
  teams.fault = undefined;
  return teams.requests.slice(before).filter(({ status }) => status === 504).length;
}

describe("Oppbevaring", () => {
  const MODE = "Hva skal skje med det som er eldre?";
  const DELETE = "Slett det som er eldre";

  test("deletes only what was counted and shown first, and says what went", async () => {
    const [administrator, nurse] = [person(ADMINISTRATOR), person(NURSE)];
    await nurse.say("idé");
    await nurse.press("Send inn", { "Hva er problemet eller behovet?": "Nøklene ligger feil." });
    await bot.drain();
    today = "2029-11-23T08:00:00Z";
    await open(administrator, "Oppbevaring");
    await administrator.press("Lagre", { [MODE]: DELETE });
    expect(administrator.newest.text).toContain("Velg «Bare tell» med de samme tidene først");
    expect((await bot.store.query("settings")).rows).toEqual([]);
    await administrator.press("Lagre", { [MODE]: "Bare tell hva som ville blitt slettet" });
    expect(administrator.newest.text).toContain("Tellingen med tidene under er ikke ferdig.");
    const before = await messages();
    expect(before.length).toBeGreaterThan(0);
    await looks();
    await open(administrator, "Oppbevaring");
    expect(administrator.newest.text).toMatch(
      /Talt fredag 23\. november .*: ville slettet 0 endringer av kort, \d+ sendt/,
    );
    expect(await messages()).toEqual(expect.arrayContaining([...before]));
    // Other times were not counted.
    await administrator.press("Lagre", { [MODE]: DELETE, "Sendte meldinger, dager": "400" });
    expect(administrator.newest.text).toContain("Velg «Bare tell» med de samme tidene først");
    await administrator.press("Lagre", { [MODE]: DELETE, "Sendte meldinger, dager": "550" });
    expect(administrator.newest.text).toContain("Lagret.");
    await looks();
    await open(administrator, "Oppbevaring");
    expect(administrator.newest.text).toContain("Slettet ");
    const left = await messages();
    // The leader has never met the bot: that one still waits.
    const waits = `m|idea-1|000001|leader|${sampleId("Leder hjemmetjenesten sone nord")}`;
    expect(before).toHaveLength(2);
    expect(before.filter((row) => left.includes(row))).toEqual([waits]);
    await nurse.say("mine ideer");
    expect(nurse.newest.text).toContain("Nøklene ligger feil.");
  });

  async function looks(): Promise<void> {
    for (let look = 0; look < 8; look++) await bot.runDue();
  }

  async function messages(): Promise<readonly string[]> {
    const { rows } = await bot.store.query("outbox", { from: "m|", to: "m|~" });
    return rows.map(({ row }) => row);
  }
});
