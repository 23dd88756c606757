/** What others bring to an edition, in the hands of its editors: lines of services, lines of Dere sa – vi gjorde. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { samplePerson } from "../support/sample-person.ts";
import { type RunningBot, startBot } from "../support/start-bot.ts";
import { type Person, startTeams, type TeamsDouble } from "../support/teams-double/teams.ts";

const EDITOR = "Kommunikasjonsrådgiver";
const OTHER = "Systemansvarlig";
const DAY = "Leder dagsenteret";
const HOME = "Leder hjemmetjenesten";
const SHORT = "Leder korttidsavdelingen";
const NURSE = "Helsefagarbeider dagsenteret";
const DANCE = "Dansen er i gang igjen.";
const CAR = "Vi har fått ny bil.";

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

async function start(): Promise<RunningBot> {
  now = new Date("2026-11-26T09:00:00Z");
  const bot = await startBot({ teams, clock: () => now });
  running.push(bot);
  return bot;
}

function person(bot: RunningBot, role: string): Promise<Person> {
  return samplePerson(teams, bot, role);
}

async function sends(leader: Person, service: string, line: string): Promise<void> {
  await leader.say("linje");
  if (leader.newest.text.includes("Sendt til")) await leader.press("Endre");
  await leader.press("Send inn", { [service]: line });
  expect(leader.newest.text).toContain("Sendt til");
}

async function begin(editor: Person, fields: Readonly<Record<string, string>> = {}): Promise<void> {
  await editor.say("utgave");
  await editor.press("Ny utgave");
  await editor.press("Lagre", { "Mål i fokus": "Færre fall", ...fields });
}

async function publish(editor: Person): Promise<void> {
  await editor.press("Til godkjenning");
  await editor.press("Godkjenn");
  await editor.press("Publiser nå");
  await editor.press("Bekreft");
}

describe("lines of services", () => {
  test("wait for the edition, are taken in with one press, and reach the readers", async () => {
    const bot = await start();
    const [day, home, editor] = [await person(bot, DAY), await person(bot, HOME), await person(bot, EDITOR)];
    await sends(day, "Dagsenteret", DANCE);
    await sends(home, "Hjemmetjenesten", CAR);
    await begin(editor, { "Siden sist": "Takk for sist." });
    expect(editor.newest.text).toContain(
      "Ikke svart ennå: bofellesskapet, helse og omsorg, hjemmetjenesten sone nord",
    );
    expect(editor.newest.text).not.toContain("Leder dagsenteret");
    await editor.press("Ta med linjene");
    expect(editor.newest.text).toContain("2 linjer er tatt med i Siden sist.");
    expect(editor.newest.value("Siden sist")).toBe(
      `Takk for sist.\nDagsenteret: ${DANCE}\nHjemmetjenesten: ${CAR}`,
    );
    await publish(editor);
    await bot.drain();
    expect(day.chat.some(({ text }) => text.includes(`Dagsenteret: ${DANCE}`))).toBe(true);
  });

  test("some are chosen; what comes later is new, what is changed or taken back is said", async () => {
    const bot = await start();
    const [day, home, editor] = [await person(bot, DAY), await person(bot, HOME), await person(bot, EDITOR)];
    const short = await person(bot, SHORT);
    await sends(day, "Dagsenteret", DANCE);
    await sends(home, "Hjemmetjenesten", CAR);
    await begin(editor);
    await editor.press("Ta med linjene", { "Ta med i Siden sist": `Dagsenteret: ${DANCE}` });
    expect(editor.newest.value("Siden sist")).toBe(`Dagsenteret: ${DANCE}`);
    now = new Date("2026-11-26T11:00:00Z");
    await sends(short, "Korttidsavdelingen", "To nye rom er åpnet.");
    await sends(day, "Dagsenteret", "Dansen er i gang, med band.");
    await editor.say("utgave");
    expect(choices(editor)).toEqual(
      [
        `Hjemmetjenesten: ${CAR}`,
        "Endret: Dagsenteret: Dansen er i gang, med band.",
        "Ny: Korttidsavdelingen: To nye rom er åpnet.",
      ].toSorted(),
    );
    await editor.press("Ta med linjene");
    expect(editor.newest.value("Siden sist").split("\n").toSorted()).toEqual([
      "Dagsenteret: Dansen er i gang, med band.",
      `Hjemmetjenesten: ${CAR}`,
      "Korttidsavdelingen: To nye rom er åpnet.",
    ]);
    await short.say("linje");
    await short.press("Trekk linja");
    await editor.say("utgave");
    expect(editor.newest.text).toContain(
      "Tjenesten har trukket linja «Korttidsavdelingen: To nye rom er åpnet.»",
    );
  });

  test("what there is no room for is said, and nothing the editor wrote is lost", async () => {
    const bot = await start();
    const [day, editor] = [await person(bot, DAY), await person(bot, EDITOR)];
    await sends(day, "Dagsenteret", DANCE);
    const long = Array.from({ length: 58 }, () => "ord").join(" ");
    await begin(editor, { "Siden sist": long });
    await editor.press("Ta med linjene");
    expect(editor.newest.text).toContain(
      `Det var ikke plass til «Dagsenteret: ${DANCE}». Siden sist har plass til 2 ord til.`,
    );
    expect(editor.newest.value("Siden sist")).toBe(long);
    expect(choices(editor)).toEqual([`Dagsenteret: ${DANCE}`]);
    await editor.press("Ta med linjene", { "Siden sist": "Kort." });
    await editor.again();
    expect(editor.newest.text).not.toContain("Velg minst én");
    expect(editor.newest.value("Siden sist")).toBe(`Kort.\nDagsenteret: ${DANCE}`);
  });

  test("two editors take them in at once: each line stands once", async () => {
    const bot = await start();
    const [day, editor, other] = [
      await person(bot, DAY),
      await person(bot, EDITOR),
      await person(bot, OTHER),
    ];
    await sends(day, "Dagsenteret", DANCE);
    await begin(editor);
    await other.say("utgave");
    await editor.press("Ta med linjene");
    await other.press("Ta med linjene");
    await editor.say("utgave");
    expect(editor.newest.value("Siden sist")).toBe(`Dagsenteret: ${DANCE}`);
  });
});

function choices(editor: Person): readonly string[] {
  const input = editor.newest.inputs(true).find(({ label }) => label === "Ta med i Siden sist");
  return (input?.choices ?? []).map(({ title }) => title).toSorted();
}

describe("Dere sa – vi gjorde", () => {
  async function solved(bot: RunningBot): Promise<{ readonly editor: Person; readonly nurse: Person }> {
    const [nurse, day, editor] = [
      await person(bot, NURSE),
      await person(bot, DAY),
      await person(bot, EDITOR),
    ];
    await nurse.say("idé");
    await nurse.press("Vil du si mer?");
    await nurse.press("Send inn", {
      "Hva er problemet eller behovet?": "Nøklene henger for høyt.",
      "Kan deles i Dere sa – vi gjorde": "true",
    });
    await bot.drain();
    await day.press("Løst med en gang");
    await day.press("Bekreft", { "Hva ble gjort?": "De er flyttet ned." });
    return { editor, nurse };
  }
  const LINE = "Dere sa: Nøklene henger for høyt.";

  test("a line is left out, shown as left out, taken back, and left to next week", async () => {
    const bot = await start();
    const { editor } = await solved(bot);
    await begin(editor, { "Siden sist": "Ny uke." });
    await editor.press("Dere sa – vi gjorde");
    expect(editor.newest.text).toContain("→ Løst med en gang: De er flyttet ned.");
    await editor.press("Lagre", { "Idé 1": "Ikke med" });
    await editor.press("Forhåndsvis");
    expect(editor.newest.text).not.toContain(LINE);
    await editor.say("utgave");
    await editor.press("Dere sa – vi gjorde");
    expect(editor.newest.text).toContain(LINE);
    expect(editor.newest.value("Idé 1")).toBe("dropped");
    await editor.press("Lagre", { "Idé 1": "Med i utgaven" });
    await editor.press("Forhåndsvis");
    expect(editor.newest.text).toContain(LINE);
    await editor.say("utgave");
    await editor.press("Dere sa – vi gjorde");
    await editor.press("Lagre", { "Idé 1": "Neste uke" });
    await publish(editor);
    now = new Date("2026-12-03T09:00:00Z");
    await begin(editor, { "Siden sist": "Enda en uke." });
    await editor.press("Forhåndsvis");
    expect(editor.newest.text).toContain(LINE);
  });

  test("what was left out for good is not told the week after", async () => {
    const bot = await start();
    const { editor } = await solved(bot);
    await begin(editor, { "Siden sist": "Ny uke." });
    await editor.press("Dere sa – vi gjorde");
    await editor.press("Lagre", { "Idé 1": "Ikke med" });
    await publish(editor);
    now = new Date("2026-11-27T09:00:00Z");
    await begin(editor, { "Siden sist": "Enda en uke." });
    await editor.press("Dere sa – vi gjorde");
    expect(editor.newest.text).toContain("Det er ikke noe å fortelle ennå.");
  });
});
