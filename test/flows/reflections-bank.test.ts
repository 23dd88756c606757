/** The bank in the hands of editors, and a leader's own question to the unit. */
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { sampleId } from "../../demo/municipality/load.ts";
import { type RunningBot, startBot } from "../support/start-bot.ts";
import type { Person } from "../support/teams-double/person.ts";
import { startTeams, type TeamsDouble } from "../support/teams-double/teams.ts";

const MONDAY = new Date("2026-11-23T08:00:00Z");
const WEDNESDAY = new Date("2026-11-25T11:00:05Z");
const EDITOR = "Kommunikasjonsrådgiver";
const LEADER = "Leder hjemmetjenesten sone nord";
const CARER = "Helsefagarbeider hjemmetjenesten sone nord";
const ELSEWHERE = "Psykiatrisk sykepleier";

const DAY = 24 * 60 * 60_000;

let teams: TeamsDouble;
let bot: RunningBot;
let now: Date;
beforeAll(async () => {
  teams = await startTeams();
});
afterEach(() => bot.stop());
afterAll(() => teams.stop());

async function opened(...names: readonly string[]): Promise<readonly Person[]> {
  now = MONDAY;
  bot = await startBot({ teams, clock: () => now });
  const people = names.map((name) => teams.person(sampleId(name), name, bot, { kind: "personal" }));
  for (const one of people) await one.install();
  await bot.runDue();
  return people;
}

test("an editor changes a question, hears advice, chooses it, and that is what everybody is asked", async () => {
  const [editor, carer] = await opened(EDITOR, CARER);
  if (!editor || !carer) throw new Error("two people");
  await editor.say("spørsmålsbank");
  expect(editor.newest.text).toContain("Sendes onsdag 25. november kl. 12.00");
  expect(editor.newest.text).toContain("Hva er viktig for brukerne våre");
  expect(editor.newest.text).toContain("Planen har valgt.");
  await editor.press("Vis", { Tema: "Slutte og beholde (3)" });
  await editor.press("Endre", {}, { beside: "Hva bør vi slutte med?" });
  await editor.press("Lagre", { Bokmål: "Hvorfor har du ikke sluttet med det som ikke virker?" });
  expect(editor.newest.text).toContain("Lagret.");
  expect(editor.newest.text).toContain("kan høres ut som kritikk");
  await editor.press("Endre");
  await editor.press("Lagre", { Bokmål: "Hva kan vi slutte med?" });
  expect(editor.newest.text).not.toContain("Et råd");
  await editor.press("Vis", { Tema: "Slutte og beholde (3)" });
  await editor.press("Spør neste gang", {}, { beside: "Hva kan vi slutte med?" });
  expect(editor.newest.text).toContain("Kommunikasjonsrådgiver har valgt.");
  now = WEDNESDAY;
  await bot.runDue();
  expect(carer.newest.text).toContain("Hva kan vi slutte med?");
});

test("what an editor chose for a week in which the program stood still is asked the next week, unless the plan is let", async () => {
  const [editor, carer] = await opened(EDITOR, CARER);
  if (!editor || !carer) throw new Error("two people");
  await editor.say("spørsmålsbank");
  await editor.press("Vis", { Tema: "Slutte og beholde (3)" });
  await editor.press("Spør neste gang", {}, { beside: "Hva må ikke endres?" });
  now = new Date(MONDAY.getTime() + 7 * DAY);
  await bot.runDue();
  await editor.say("spørsmålsbank");
  expect(editor.newest.text).toContain("Hva må ikke endres?\nKommunikasjonsrådgiver har valgt.");
  await editor.press("La planen velge");
  expect(editor.newest.text).toContain("Planen har valgt.");
  await editor.press("Vis", { Tema: "Slutte og beholde (3)" });
  await editor.press("Spør neste gang", {}, { beside: "Hva må ikke endres?" });
  now = new Date(WEDNESDAY.getTime() + 14 * DAY);
  await bot.runDue();
  expect(carer.newest.text).toContain("Hva må ikke endres?");
});

test("statements are gathered to a pulse of four at most; the plan chooses again when it is let; what is retired is not asked", async () => {
  const [editor, carer] = await opened(EDITOR, CARER);
  if (!editor || !carer) throw new Error("two people");
  await editor.say("spørsmålsbank");
  for (const statement of ["Jeg blir hørt", "Jeg vet hvorfor", "Vi har tid til", "Jeg kan påvirke"]) {
    await editor.press("Vis", { Tema: "Påstander til pulsen (12)" });
    await editor.press("Spør neste gang", {}, { beside: statement });
  }
  expect(editor.newest.text).toContain("Pulsen har nå 4 påstander");
  await editor.press("Vis", { Tema: "Påstander til pulsen (12)" });
  await editor.press("Spør neste gang", {}, { beside: "Vi snakker åpent om feil" });
  expect(editor.newest.text).toContain("høyst 4 påstander");
  await editor.press("Vis", { Tema: "Påstander til pulsen (12)" });
  await editor.press("Endre", {}, { beside: "Vi har tid til" });
  await editor.press("Lagre", { "Ikke spør om dette lenger": "true" });
  // What is asked no more takes no place.
  await editor.press("Vis", { Tema: "Påstander til pulsen (11)" });
  await editor.press("Spør neste gang", {}, { beside: "Vi snakker åpent om feil" });
  expect(editor.newest.text).toContain("Pulsen har nå 4 påstander");
  now = WEDNESDAY;
  await bot.runDue();
  expect(carer.newest.text).toContain("Ukas puls");
  expect(carer.newest.text).toContain("Jeg kan påvirke arbeidsdagen min.");
  expect(carer.newest.text).toContain("Vi snakker åpent om feil");
  expect(carer.newest.text).not.toContain("Vi har tid til å forbedre ting.");
  await carer.press("Send inn", { "Jeg blir hørt når jeg foreslår noe.": "4 – litt enig" });
  expect(carer.newest.text).toContain("4 – litt enig");
});

test("two editors choose at once: the second is told, sees what was chosen, and chooses again", async () => {
  const [editor, other] = await opened(EDITOR, "Systemansvarlig");
  if (!editor || !other) throw new Error("two editors");
  for (const one of [editor, other]) {
    await one.say("spørsmålsbank");
    await one.press("Vis", { Tema: "Slutte og beholde (3)" });
  }
  await editor.press("Spør neste gang", {}, { beside: "Hva bør vi slutte med?" });
  expect(editor.newest.text).toContain("Kommunikasjonsrådgiver har valgt.");
  await other.press("Spør neste gang", {}, { beside: "Hva må ikke endres?" });
  expect(other.newest.text).toContain("En annen redaktør har valgt noe i mellomtida.");
  expect(other.newest.text).toContain("Kommunikasjonsrådgiver har valgt.");
  expect(other.newest.text).toContain("Hva bør vi slutte med?");
  await editor.press("La planen velge");
  await other.press("La planen velge");
  expect(other.newest.text).toContain("En annen redaktør har valgt noe i mellomtida.");
  await other.press("Vis", { Tema: "Slutte og beholde (3)" });
  await other.press("Spør neste gang", {}, { beside: "Hva må ikke endres?" });
  await other.again();
  expect(other.newest.text).toContain("Systemansvarlig har valgt.");
  expect(other.newest.text).toContain("Hva må ikke endres?");
});

test("a new question needs bokmål; two editors lose nothing; nobody else gets in", async () => {
  const [editor, other, carer] = await opened(EDITOR, "Systemansvarlig", CARER);
  if (!editor || !other || !carer) throw new Error("three people");
  for (const one of [editor, other]) {
    await one.say("spørsmålsbank");
    await one.press("Vis", { Tema: "Slutte og beholde (3)" });
    await one.press("Endre", {}, { beside: "Hva bør vi slutte med?" });
  }
  await editor.press("Lagre", { Bokmål: "Hva kan vi la være?" });
  await other.press("Lagre", { Bokmål: "Hva skal vi slutte med?" });
  expect(other.newest.text).toContain("Noen andre har endret dette");
  await editor.say("spørsmålsbank");
  await editor.press("Nytt spørsmål");
  await editor.press("Lagre", { Bokmål: "Hva gleder du deg til?", Tema: "Retning" });
  await editor.press("Vis", { Tema: "Retning (4)" });
  expect(editor.newest.text).toContain("Hva gleder du deg til?");
  await carer.say("spørsmålsbank");
  expect(carer.newest.text).toContain("redaktører");
  await carer.sends({
    type: "message",
    value: { verb: "bank.save", subject: "", nonce: "forged", nb: "Hei?", family: "direction" },
  });
  const { rows } = await bot.store.query("reflection-bank", {});
  expect(rows.map(({ data }) => JSON.stringify(data)).join()).not.toContain("Hei?");
});

test("a leader of a small unit is told what will be shown, asks all the same, once a week, and only those there get it", async () => {
  const [leader, carer, elsewhere] = await opened(LEADER, CARER, ELSEWHERE);
  if (!leader || !carer || !elsewhere) throw new Error("three people");
  const before = elsewhere.chat.length;
  await leader.say("spør enheten");
  expect(leader.newest.text).not.toContain("når minst 10");
  await leader.press("Send inn", {
    "Hva er det?": "Et spørsmål, svares med ord",
    "Spørsmål eller påstand": "Hvorfor har ingen ryddet lageret?",
  });
  expect(leader.newest.text).toContain("Bare 8 i enheten får spørsmålet");
  expect(leader.newest.text).toContain("Da vises aldri det de skriver uten navn");
  expect(leader.newest.text).toContain("kan høres ut som kritikk");
  await leader.press("Send likevel", { "Spørsmål eller påstand": "Er du ikke enig i at lageret er rotete?" });
  expect(leader.newest.text).toContain("Svaret ligger i spørsmålet");
  await leader.press("Send likevel", {
    "Spørsmål eller påstand": "Hva gjør det vanskelig å holde orden på lageret?",
  });
  expect(leader.chat.some(({ text }) => text.includes("Spørsmålet går til"))).toBe(true);
  await bot.drain();
  expect(carer.newest.text).toContain(`${LEADER} spør enheten`);
  expect(carer.newest.text).toContain("holde orden på lageret");
  expect(elsewhere.chat.length).toBe(before);
  await carer.press("Send inn", { Svar: "Det er for trangt." });
  expect(carer.newest.text).toContain("Takk!");
  now = WEDNESDAY;
  await bot.runDue();
  await carer.say("refleksjon");
  expect(carer.newest.text).toContain("Hva er viktig for brukerne våre");
  await carer.press("Send inn", { Svar: "Å bli sett." });
  await carer.say("refleksjon");
  expect(carer.newest.text).toContain("Å bli sett.");
  now = MONDAY;
  await leader.say("spør enheten");
  expect(leader.newest.text).toContain("Det neste kan sendes fra mandag 30. november.");
  await carer.sends({
    type: "message",
    value: { verb: "own-question.send", subject: "advised", nonce: "f", unit: "hjemme-nord", text: "Hei?" },
  });
  expect(carer.newest.text).toMatch(/\bledere\b/);
});

test("a question that is too long comes back whole and is not saved; one about health is advised against, with Endre beside it", async () => {
  const [editor] = await opened(EDITOR);
  if (!editor) throw new Error("an editor");
  await editor.say("spørsmålsbank");
  await editor.press("Nytt spørsmål");
  const long = `Hva ${"gjør vi ".repeat(40)}?`;
  await editor.press("Lagre", { Bokmål: long, Tema: "Retning" });
  expect(editor.newest.text).toContain("Det er plass til 200 tegn på hvert språk.");
  expect(JSON.stringify(editor.newest.content)).toContain(long);
  await editor.press("Lagre", { Bokmål: "Har du vært syk?", Tema: "Retning" });
  expect(editor.newest.text).toContain("Dette er privat");
  await editor.press("Endre");
  expect(JSON.stringify(editor.newest.content)).toContain("Har du vært syk?");
  await editor.press("Lagre", { Bokmål: "Hva trenger vi for å få hele vakter?" });
  expect(editor.newest.text).not.toContain("Et råd");
});
