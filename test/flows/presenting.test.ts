/** En tjeneste presenterer seg: asked a week before, swapped, stood over, sent in. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { openSqlite } from "../../bot/storage/sqlite.ts";
import { samplePerson } from "../support/sample-person.ts";
import { type RunningBot, startBot } from "../support/start-bot.ts";
import { type Person, startTeams, type TeamsDouble } from "../support/teams-double/teams.ts";

const HOME = "Leder hjemmetjenesten";
const DAY = "Leder institusjon og dagtilbud";
const MENTAL = "Leder psykisk helse og rus";
const OFFICE = "Leder tildelingskontoret";
const EDITOR = "Kommunikasjonsrådgiver";

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

/** A Tuesday; the first to be asked is asked the Monday after. */
async function start(): Promise<RunningBot> {
  now = new Date("2026-11-24T09:00:00Z");
  const bot = await startBot({ teams, clock: () => now, store: openSqlite(":memory:") });
  running.push(bot);
  await bot.runDue();
  return bot;
}

async function at(bot: RunningBot, instant: string): Promise<void> {
  now = new Date(instant);
  await bot.runDue();
}

function person(bot: RunningBot, role: string): Promise<Person> {
  return samplePerson(teams, bot, role);
}

function count(reader: Person, text: string): number {
  return reader.chat.filter((card) => card.text.includes(text)).length;
}

const FIRST = "2026-11-30T09:00:00Z";

describe("the service whose turn it is", () => {
  test("is asked once, on Monday the week before, whatever the clock does", async () => {
    const bot = await start();
    const [home, office] = [await person(bot, HOME), await person(bot, OFFICE)];
    await at(bot, "2026-11-30T08:59:00Z");
    expect(count(home, "presenterer seg")).toBe(0);
    await at(bot, FIRST);
    await at(bot, "2026-11-30T09:00:10Z");
    await at(bot, "2026-11-30T08:00:00Z");
    await at(bot, FIRST);
    expect(count(home, "Hjemmetjenesten presenterer seg i uke 50")).toBe(1);
    expect(count(office, "presenterer seg")).toBe(0);
    for (const question of [
      "Hvem er vi?",
      "Hva kan dere bruke oss til?",
      "Når bør dere ta kontakt, og hvordan?",
      "Hva strever vi med?",
      "Én ting vi er stolte av",
      "0 av 150 ord",
      "torsdag 3. desember kl. 12",
    ])
      expect(home.newest.text).toContain(question);
  });

  test("is asked by its deputy while the leader is away, who may answer", async () => {
    const bot = await start();
    const home = await person(bot, HOME);
    const deputy = await person(bot, "Koordinator hjemmetjenesten");
    await home.say("borte");
    await home.press("Lagre", { Fra: "2026-11-24", "Til og med": "2026-12-20" });
    await at(bot, FIRST);
    expect(count(home, "presenterer seg")).toBe(0);
    expect(deputy.newest.text).toContain("Du får denne fordi du svarer for hjemmetjenesten nå.");
    await deputy.press("Send inn", { "Hvem er vi?": "Vi er 60 ansatte i tre soner." });
    expect(deputy.newest.text).toContain("Sendt inn – takk!");
  });

  test("may say too much, nothing, or an identity number: told why, and nothing is lost", async () => {
    const bot = await start();
    const home = await person(bot, HOME);
    await at(bot, FIRST);
    await home.press("Send inn", {});
    expect(home.newest.text).toContain("Svar på minst ett av spørsmålene");
    await home.press("Send inn", { "Hvem er vi?": "ord ".repeat(160) });
    expect(home.newest.text).toContain("Presentasjonen har 161 ord. Den kan ha høyst 150.");
    await home.press("Send inn", { "Hvem er vi?": "Spør etter 01010112377." });
    expect(home.newest.text).toContain("fødselsnummer");
    expect(home.newest.text).not.toContain("01010112377");
  });

  test("may stand over: the next one is asked at once, and the card says what became of it", async () => {
    const bot = await start();
    const [home, day] = [await person(bot, HOME), await person(bot, DAY)];
    const editor = await person(bot, EDITOR);
    await at(bot, FIRST);
    await home.press("Stå over");
    await home.press("Bekreft", { "Begrunnelse (valgfritt)": "Flyttesjau" });
    expect(home.newest.text).toContain("Hjemmetjenesten står over uke 50");
    expect(home.newest.text).toContain("Institusjon og dagtilbud er spurt i stedet.");
    expect(home.newest.text).toContain("Dere er satt opp i uke 53.");
    expect(day.newest.text).toContain("Institusjon og dagtilbud presenterer seg i uke 50");
    expect(day.newest.text).toContain("fordi hjemmetjenesten står over");
    await editor.say("hvem presenterer seg");
    expect(editor.newest.text).toContain("Hjemmetjenesten står over: Flyttesjau");
  });

  test("standing over pressed twice at once asks one other service, not two", async () => {
    const bot = await start();
    const home = await person(bot, HOME);
    const deputy = await person(bot, "Koordinator hjemmetjenesten");
    await at(bot, FIRST);
    const mental = await person(bot, MENTAL);
    await home.press("Stå over");
    await Promise.all([home.press("Bekreft"), home.press("Bekreft")]);
    expect(count(mental, "presenterer seg i uke 50")).toBe(0);
    await deputy.say("hvem presenterer seg");
    expect(deputy.newest.text).toContain("Institusjon og dagtilbud\nSpurt, ikke sendt inn ennå");
  });
});

describe("the editor", () => {
  test("sees what was sent in, takes it in with one press, and loses nothing that was written", async () => {
    const bot = await start();
    const [home, editor] = [await person(bot, HOME), await person(bot, EDITOR)];
    await at(bot, FIRST);
    await editor.say("utgave");
    await editor.press("Ny utgave");
    await editor.press("Lagre", { "Mål i fokus": "Færre fall", "Siden sist": "Ny bil." });
    await at(bot, "2026-12-01T09:00:00Z");
    await approveAndSend(editor);
    await editor.say("utgave");
    await editor.press("Ny utgave");
    expect(editor.newest.text).toContain(
      "Hjemmetjenesten presenterer seg i denne utgaven. Teksten er ikke sendt inn ennå.",
    );
    await home.press("Send inn", { "Hvem er vi?": "Vi er 60 ansatte.", "Hva strever vi med?": "Nøkler." });
    await editor.press("Lagre", { "Siden sist": "Vinterdekk er på." });
    expect(editor.newest.text).toContain("Teksten er sendt inn.");
    await editor.press("Ta inn presentasjonen", { "Siden sist": "Vinterdekk er på alle biler." });
    expect(editor.newest.text).toContain("Teksten er tatt inn.");
    expect(editor.newest.value("En tjeneste presenterer seg")).toBe(
      "Hjemmetjenesten\nVi er 60 ansatte.\nVi strever med: Nøkler.",
    );
    expect(editor.newest.value("Siden sist")).toBe("Vinterdekk er på alle biler.");
    await editor.press("Lagre", { "En tjeneste presenterer seg": "Hjemmetjenesten er 60 ansatte." });
    expect(editor.newest.value("En tjeneste presenterer seg")).toBe("Hjemmetjenesten er 60 ansatte.");
    expect(editor.newest.text).not.toContain("Ta inn presentasjonen");
  });

  test("is told by a line in the form, and no message, when nothing has come by Thursday at twelve", async () => {
    const bot = await start();
    const editor = await person(bot, EDITOR);
    await at(bot, FIRST);
    await editor.say("utgave");
    await editor.press("Ny utgave");
    await editor.press("Lagre", { "Mål i fokus": "Færre fall", "Siden sist": "Ny bil." });
    await approveAndSend(editor);
    const before = editor.chat.length;
    await at(bot, "2026-12-03T10:59:00Z");
    await editor.say("utgave");
    await editor.press("Ny utgave");
    expect(editor.newest.text).toContain("ikke sendt inn ennå");
    await at(bot, "2026-12-03T11:00:00Z");
    await editor.say("utgave");
    await editor.press("Ny utgave");
    expect(editor.newest.text).toContain("har ikke sendt inn noe. Ring lederen");
    expect(
      editor.chat.slice(before).filter((card) => card.text.includes("har ikke sendt inn noe")).length,
    ).toBe(1);
  });
});

/** This week's, so that the next is that of the turn. */
async function approveAndSend(editor: Person): Promise<void> {
  await editor.press("Til godkjenning");
  await editor.press("Godkjenn");
  await editor.press("Publiser nå");
  await editor.press("Bekreft");
}

describe("Bytt uke", () => {
  test("agreed already: both are told, and the other is asked at once", async () => {
    const bot = await start();
    const [home, day] = [await person(bot, HOME), await person(bot, DAY)];
    await at(bot, FIRST);
    await home.press("Bytt uke");
    await home.press("Bekreft", {
      "Bytt med": "Uke 51: institusjon og dagtilbud",
      "Er dere enige?": "Ja, bytt nå",
    });
    expect(home.newest.text).toContain("Hjemmetjenesten har byttet bort uke 50");
    expect(home.newest.text).toContain("Dere er satt opp i uke 51.");
    expect(day.newest.text).toContain("Institusjon og dagtilbud presenterer seg i uke 50");
    expect(day.newest.text).toContain("Dere har byttet uke med hjemmetjenesten.");
    await at(bot, "2026-12-07T09:00:00Z");
    expect(home.newest.text).toContain("Hjemmetjenesten presenterer seg i uke 51");
  });

  test("asked first: nothing is changed before the other says yes", async () => {
    const bot = await start();
    const [home, day] = [await person(bot, HOME), await person(bot, DAY)];
    await at(bot, FIRST);
    await home.press("Bytt uke");
    await home.press("Bekreft", { "Bytt med": "Uke 51: institusjon og dagtilbud" });
    expect(home.newest.text).toContain("Institusjon og dagtilbud er spurt om å bytte.");
    expect(day.newest.text).toContain("Hjemmetjenesten vil gjerne bytte uke med dere");
    expect(day.newest.text).toContain("Institusjon og dagtilbud: uke 50");
    await day.press("Bytt uke");
    expect(count(day, "Institusjon og dagtilbud presenterer seg i uke 50")).toBe(1);
    expect(home.newest.text).toContain("Institusjon og dagtilbud har sagt ja til å bytte uke");
  });

  test("a no changes nothing, and is told", async () => {
    const bot = await start();
    const [home, day] = [await person(bot, HOME), await person(bot, DAY)];
    await at(bot, FIRST);
    await home.press("Bytt uke");
    await home.press("Bekreft", { "Bytt med": "Uke 51: institusjon og dagtilbud" });
    await day.press("Nei takk");
    expect(home.newest.text).toContain("Institusjon og dagtilbud kan ikke bytte uke");
    expect(home.newest.text).toContain("Hjemmetjenesten: uke 50");
    expect(count(day, "presenterer seg i uke 50")).toBe(0);
  });

  test("from the plan, by a leader with a turn that nobody was asked about yet; others see the plan or nothing", async () => {
    const bot = await start();
    const office = await person(bot, OFFICE);
    const nurse = await person(bot, "Helsefagarbeider hjemmetjenesten sone nord");
    await nurse.say("hvem presenterer seg");
    expect(nurse.newest.text).toContain("Dette er bare for");
    await office.say("hvem presenterer seg");
    expect(office.newest.text).toContain("Uke 50 (mandag 7. desember)\nHjemmetjenesten");
    await office.press("Bytt uke");
    await office.press("Bekreft", {
      "Hvilken tur vil dere bytte?": "Uke 53: tildelingskontoret",
      "Bytt med": "Uke 52: psykisk helse og rus",
      "Er dere enige?": "Ja, bytt nå",
    });
    await office.say("hvem presenterer seg");
    expect(office.newest.text).toMatch(/Uke 52 .*\nTildelingskontoret\nByttet/);
  });
});

describe("hvem gjør hva", () => {
  test("holds what was published, is found by words, and forgets what is withdrawn", async () => {
    const bot = await start();
    const [home, editor] = [await person(bot, HOME), await person(bot, EDITOR)];
    const nurse = await person(bot, "Helsefagarbeider hjemmetjenesten sone nord");
    await nurse.say("hvem gjør hva");
    expect(nurse.newest.text).toContain("Ingen tjeneste har presentert seg");
    await at(bot, FIRST);
    await home.press("Send inn", {
      "Hvem er vi?": "Vi er 60 ansatte.",
      "Hva kan dere bruke oss til?": "Sårstell og hverdagsrehabilitering.",
      "Når bør dere ta kontakt, og hvordan?": "Ring koordinatoren før kl. 10.",
    });
    await at(bot, "2026-12-07T06:00:00Z");
    await editor.say("utgave");
    await editor.press("Ny utgave");
    await editor.press("Ta inn presentasjonen", { "Mål i fokus": "Færre fall", "Siden sist": "Ny bil." });
    await nurse.say("hvem gjør hva");
    expect(nurse.newest.text).toContain("Ingen tjeneste har presentert seg");
    await approveAndSend(editor);
    await nurse.say("hvem gjør hva sårstellet");
    expect(nurse.newest.text).toContain("Hjemmetjenesten");
    expect(nurse.newest.text).toContain("Ta kontakt: Ring koordinatoren før kl. 10.");
    await nurse.press("Les mer");
    expect(nurse.newest.text).toContain(
      "Når bør dere ta kontakt, og hvordan?\nRing koordinatoren før kl. 10.",
    );
    expect(nurse.newest.text).toContain("Fra Mandagskvarteret uke 50, 2026");
    await nurse.say("hvem gjør hva gravemaskin");
    expect(nurse.newest.text).toContain("Jeg fant ingen tjeneste som har skrevet om «gravemaskin».");
    await nurse.say("hvem gjør hva 01010112377");
    expect(nurse.newest.text).not.toContain("01010112377");
    await editor.say("utgave");
    await editor.press("Trekk utgaven");
    await editor.press("Bekreft");
    await nurse.say("hvem gjør hva");
    expect(nurse.newest.text).toContain("Ingen tjeneste har presentert seg");
  });
});
